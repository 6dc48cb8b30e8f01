import type { Map as MapLibreMap } from 'maplibre-gl';
import { createCrosshair } from './crosshair';
import { type KeyMeaning, keyMeaning } from './keyMeaning';
import type { LazyDrawing } from './lazyDrawing';
import { reach } from './reach';
import type { Pixel } from './snapToNeighbours';

/**
 * Drawing without a mouse: the map moves under a crosshair, and Space sets a corner there. The corner reaches
 * Terra Draw as a pointer event at the crosshair, so that both ways of drawing give the same result and can be
 * mixed. The events do not bubble: nobody else sees them.
 */
export const createKeyboardDrawing = (
  map: MapLibreMap,
  drawing: LazyDrawing,
  onCancelled: () => void,
  onPointer: (at: Pixel) => void,
) => {
  const canvas = map.getCanvas();
  let pointer: Pixel | null = null;

  const point = (type: string, { x, y }: Pixel, button: number) => {
    const box = canvas.getBoundingClientRect();
    const clientX = box.left + x;
    const clientY = box.top + y;
    canvas.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, button, isPrimary: true, bubbles: false }),
    );
  };

  const crosshair = createCrosshair(map, (x, y) => {
    point('pointermove', { x, y }, -1);
    onPointer({ x, y });
  });

  const setCorner = () => {
    crosshair.show(true);
    map.stop();
    const at = crosshair.middle();
    point('pointermove', at, -1);
    point('pointerdown', at, 0);
    point('pointerup', at, 0);
  };

  /** Does what the key means. False when it turned out to mean nothing here. */
  const act = (meaning: KeyMeaning): boolean => {
    switch (meaning.act) {
      case 'set_corner':
        setCorner();
        return true;
      case 'finish_or_set_corner':
        if (!drawing.finish()) setCorner();
        return true;
      case 'drop':
        drawing.drop();
        onCancelled();
        return true;
      case 'undo_corner':
        return drawing.undoCorner();
      case 'remove_corner':
        return pointer !== null && drawing.removeCorner(pointer, reach);
      case 'nudge':
        crosshair.show(true);
        map.panBy([meaning.x, meaning.y], { duration: 0 });
        return true;
      case 'move':
        crosshair.show(true);
        return false;
    }
  };

  const onKey = (event: KeyboardEvent) => {
    const meaning = keyMeaning(drawing.tool(), event);
    if (!meaning || !act(meaning)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = () => {
    if (drawing.tool() !== 'select' && canvas.matches(':focus-visible')) crosshair.show(true);
  };
  const onBlur = () => crosshair.show(false);
  const onPointerMove = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    pointer = { x: event.offsetX, y: event.offsetY };
    crosshair.show(false);
  };
  const onPointerLeave = () => {
    pointer = null;
  };

  canvas.addEventListener('keydown', onKey);
  canvas.addEventListener('focus', onFocus);
  canvas.addEventListener('blur', onBlur);
  canvas.addEventListener('pointermove', onPointerMove);
  canvas.addEventListener('pointerleave', onPointerLeave);

  return {
    toolChanged: () => {
      crosshair.show(false);
      if (document.activeElement === canvas) onFocus();
    },
    destroy: () => {
      crosshair.destroy();
      canvas.removeEventListener('keydown', onKey);
      canvas.removeEventListener('focus', onFocus);
      canvas.removeEventListener('blur', onBlur);
      canvas.removeEventListener('pointermove', onPointerMove);
      canvas.removeEventListener('pointerleave', onPointerLeave);
    },
  };
};
