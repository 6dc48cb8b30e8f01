import type { Map as MapLibreMap } from 'maplibre-gl';
import { createCrosshair } from './crosshair';
import { type KeyMeaning, keyMeaning } from './keyMeaning';
import { createKeyPan } from './keyPan';
import type { LazyDrawing } from './lazyDrawing';
import { reach } from './reach';
import type { Pixel } from './snapTarget';

/** How long the map glides after an arrow key, in ms: as long as MapLibre's own. */
const glide = 300;

/**
 * The keys of the map. Drawing without a mouse: the map moves under a crosshair, and Space sets a corner there. The corner reaches
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
    keyPan.settle();
    const { x, y } = crosshair.middle();
    const place = map.unproject([x, y]);
    // Of who is quicker than what draws no corner is lost: it is set where the crosshair was.
    void drawing.hand().then(() => {
      const at = map.project(place);
      point('pointermove', at, -1);
      point('pointerdown', at, 0);
      point('pointerup', at, 0);
    });
  };

  const keyPan = createKeyPan({
    centre: () => {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    },
    at: (from, shift) => {
      const { x, y } = map.project(from);
      const { lng, lat } = map.unproject([x + shift.x, y + shift.y]);
      return [lng, lat];
    },
    glideTo: (center) => map.easeTo({ center, duration: glide }),
    jumpTo: (center) => map.jumpTo({ center }),
  });
  map.on('moveend', keyPan.arrived);

  /** The crosshair is there to draw at. */
  const showCrosshair = () => crosshair.show(drawing.tool() !== 'select');

  /** Does what the key means. False when it turned out to mean nothing here. */
  const act = (meaning: KeyMeaning, isHeld: boolean): boolean => {
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
      case 'pan':
        showCrosshair();
        keyPan.pan(meaning, isHeld);
        return true;
      case 'zoom':
        showCrosshair();
        return false;
    }
  };

  const onKey = (event: KeyboardEvent) => {
    const meaning = keyMeaning(drawing.tool(), event);
    if (!meaning || !act(meaning, event.repeat)) return;
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
      map.off('moveend', keyPan.arrived);
      crosshair.destroy();
      canvas.removeEventListener('keydown', onKey);
      canvas.removeEventListener('focus', onFocus);
      canvas.removeEventListener('blur', onBlur);
      canvas.removeEventListener('pointermove', onPointerMove);
      canvas.removeEventListener('pointerleave', onPointerLeave);
    },
  };
};
