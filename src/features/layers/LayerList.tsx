import { useMemo } from 'react';
import { arrangeLayers } from '@/map/layers/layerList';
import { useLayers } from '@/state/layerStore';
import { layerListText as text } from '@/text/layers';
import { LayerRow } from './LayerRow';
import './layerList.css';

/** All that lies under the plan, the topmost first. */
export const LayerList = () => {
  const layers = useLayers((state) => state.layers);
  const settings = useLayers((state) => state.settings);
  const arranged = useMemo(() => arrangeLayers(layers, settings), [layers, settings]);
  const movable = arranged.filter(({ kind }) => kind !== 'background').length;
  return (
    <ul className="layer-list" aria-label={text.list}>
      <li className="layer-row layer-row--plan">
        {text.plan} <span className="layer-row__origin">{text.planPlace}</span>
      </li>
      {arranged.map((layer, place) => (
        <LayerRow key={layer.id} layer={layer} place={place} of={movable} />
      ))}
    </ul>
  );
};
