import type { ComponentType } from 'react';
import type { ArrangedLayer } from '@/map/layers/layerList';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { zoneKinds } from '@/sources/interfaces/zones';
import { removeService, setLayer, useLayers } from '@/state/layerStore';
import { layerListText as text } from '@/text/layers';
import { ownText } from '@/text/ownLayers';
import { AmenityDetail } from './AmenityDetail';
import { BackgroundDetail } from './BackgroundDetail';
import { figureLayerIds } from './figureLayerIds';
import { LayerLegend } from './LayerLegend';
import { NeighbourhoodDetail, NeighbourhoodStatus } from './NeighbourhoodDetail';
import { ownFileLayerId, ownServiceLayerId } from './own/ownLayers';
import { StockDetail } from './stock/StockDetail';
import { UnderlayDetail } from './underlay/UnderlayDetail';
import { ZoneDetail } from './zones/ZoneDetail';
import { zoneLayerId } from './zones/zoneStore';

/** What some layers have to say besides. */
const more: Readonly<Record<string, ComponentType>> = {
  amenities: AmenityDetail,
  neighbourhoods: NeighbourhoodDetail,
  stock: StockDetail,
  background: BackgroundDetail,
};

const Opacity = ({ layer: { id, name, opacity } }: { layer: ArrangedLayer }) => (
  <label className="layer-opacity small">
    {text.opacityLabel}
    <input
      type="range"
      min="0.1"
      max="1"
      step="0.05"
      value={opacity}
      aria-label={text.opacity(name)}
      aria-valuetext={text.percent(opacity)}
      onChange={({ target }) => setLayer(id, { opacity: Number(target.value) })}
    />
    <span className="number">{text.percent(opacity)}</span>
  </label>
);

/** What a layer shows, how it goes with it, what its signs mean, and how faint it is. */
export const LayerDetail = ({ layer }: { layer: ArrangedLayer }) => {
  const state = useLayers(({ states }) => states[layer.id]);
  const ownService = useLayers(({ services }) =>
    services.find(({ id }) => ownServiceLayerId(id) === layer.id),
  );
  const underlay = useBroughtFiles(({ files }) =>
    files.find((file) => file.kind === 'underlay' && ownFileLayerId(file.id) === layer.id),
  );
  const More = more[layer.id];
  const zoneKind = zoneKinds.find((kind) => zoneLayerId(kind) === layer.id);
  const isFigure = figureLayerIds.some((id) => id === layer.id);
  return (
    <div className="layer-row__detail">
      {layer.kind !== 'background' && (
        <p className="small soft">
          {layer.shows} {layer.isOffline ? text.offline : text.online}
        </p>
      )}
      {layer.isOn && state !== undefined && state !== 'ready' && (
        <p className="small layer-status" role="status">
          {state === 'unreachable' ? `${layer.origin.source}: ` : ''}
          {text.states[state]}
        </p>
      )}
      {More !== undefined && <More />}
      {underlay !== undefined && <UnderlayDetail file={underlay} />}
      {zoneKind !== undefined && <ZoneDetail kind={zoneKind} />}
      {isFigure && <NeighbourhoodStatus />}
      <LayerLegend label={text.legend(layer.name)} rows={layer.legend} />
      {layer.isOn && <Opacity layer={layer} />}
      {ownService !== undefined && (
        <button type="button" className="button button--link" onClick={() => removeService(ownService.id)}>
          {ownText.remove(layer.name)}
        </button>
      )}
    </div>
  );
};
