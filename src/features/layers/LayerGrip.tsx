import type { KeyboardEvent, PointerEvent } from 'react';
import type { ArrangedLayer } from '@/map/layers/layerList';
import { moveLayer } from '@/state/layerStore';
import { layerListText as text } from '@/text/layers';
import { announce } from '@/ui/announce';
import { Icon } from '@/ui/Icon';

/** The place in the list that lies under the pointer: that of the first row whose middle is below it. */
const placeUnder = (list: Element, y: number): number => {
  const rows = [...list.querySelectorAll(':scope > [data-layer]')];
  const below = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below === -1 ? rows.length - 1 : below;
};

/** Takes a layer to another place in the list: by dragging, or with the arrow keys. */
export const LayerGrip = ({ layer, place, of }: { layer: ArrangedLayer; place: number; of: number }) => {
  const move = (to: number) => {
    if (to === place || to < 0 || to >= of) return;
    moveLayer(layer.id, to);
    announce(text.movedTo(layer.name, to + 1, of));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1, Home: -place, End: of - 1 - place }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(place + step);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const list = event.currentTarget.closest('ul');
    if (list !== null) move(placeUnder(list, event.clientY));
  };
  return (
    <button
      type="button"
      className="layer-row__grip"
      aria-label={text.move(layer.name)}
      title={text.moveHint}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    >
      <Icon name="grip" />
    </button>
  );
};
