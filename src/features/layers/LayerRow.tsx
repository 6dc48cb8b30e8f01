import { useId, useState } from 'react';
import type { ArrangedLayer } from '@/map/layers/layerList';
import { layerListText as text } from '@/text/layers';
import { dayText } from '@/text/numbers';
import { Icon } from '@/ui/Icon';
import { switchLayer } from './askSurroundings';
import { LayerDetail } from './LayerDetail';
import { LayerGrip } from './LayerGrip';
import { useLayerFailed } from './useLayerFailed';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** "CBS · 2025": who says so, and of when it is. */
const originText = ({ source, date }: ArrangedLayer['origin']): string =>
  [source, date !== null && isoDay.test(date) ? dayText(date) : date].filter(Boolean).join(' · ');

type LayerRowProps = { layer: ArrangedLayer; place: number; of: number };

/** One layer in the list: on or off, where from, and the rest behind an arrow. */
export const LayerRow = ({ layer, place, of }: LayerRowProps) => {
  const isBackground = layer.kind === 'background';
  // A picture that has no place yet asks for one.
  const isUnplaced = layer.id.startsWith('file:') && layer.content === null;
  const [isOpen, setOpen] = useState(isBackground || isUnplaced);
  const id = useId();
  const hasFailed = useLayerFailed(layer.id) && layer.isOn;
  const toggle = (isOn: boolean) => {
    switchLayer(layer.id, isOn);
    setOpen(isOn);
  };
  const [wasOn, setWasOn] = useState(layer.isOn);
  // Also when it was switched on from elsewhere: by a file that was brought.
  if (wasOn !== layer.isOn) {
    setWasOn(layer.isOn);
    if (layer.isOn) setOpen(true);
  }
  const origin = originText(layer.origin);
  return (
    <li
      data-layer={isBackground ? undefined : layer.id}
      className={layer.isOn ? 'layer-row' : 'layer-row layer-row--off'}
    >
      <div className="layer-row__head">
        {isBackground ? <span /> : <LayerGrip layer={layer} place={place} of={of} />}
        <span className="layer-row__name">
          {isBackground ? (
            layer.name
          ) : (
            <label className="choice">
              <input type="checkbox" checked={layer.isOn} onChange={({ target }) => toggle(target.checked)} />
              {layer.name}
            </label>
          )}
          {(origin !== '' || hasFailed) && (
            <span className={hasFailed ? 'layer-row__origin layer-row__origin--failed' : 'layer-row__origin'}>
              {[origin, hasFailed ? text.failed : ''].filter(Boolean).join(' · ')}
            </span>
          )}
        </span>
        {layer.isOn && layer.opacity < 1 && (
          <span className="number small soft" aria-hidden="true">
            {text.percent(layer.opacity)}
          </span>
        )}
        <button
          type="button"
          className="button button--quiet button--icon layer-row__more"
          aria-label={text.more(layer.name)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" />
        </button>
      </div>
      <div id={id}>{isOpen && <LayerDetail layer={layer} />}</div>
    </li>
  );
};
