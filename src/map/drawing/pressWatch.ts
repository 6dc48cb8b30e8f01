import type { Geometry } from '@/domain/geometry';
import { watchFingers } from './watchFingers';

/** Px of the way that make it a drag: Terra Draw asks one, which a slanting way rounds to just less. */
const lead = 1.5;

/** Who typed a number and taps the map is done with it: the keys on the screen go away. */
const leaveField = (): void => {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea')) activeElement.blur();
};

/**
 * Watches the pointer that is held down on the map, with the copy in hand as it was when that began. A second finger means
 * the map: what the first had done to the copy until then is given up.
 */
export const createPressWatch = (
  canvas: HTMLElement,
  copy: { now: () => Geometry | null; putBack: (shape: Geometry) => void },
  drawing: { isOn: () => boolean; hasShape: () => boolean; drop: () => void },
) => {
  let isPointerDown = false;
  /** The copy as it was when the pointer came down on the map. */
  let atPress: Geometry | null = null;
  let isGivenUp = false;
  /** Where a finger or pen came down, until it begins to drag. */
  let from: { x: number; y: number } | null = null;
  let hadShape = false;
  let wasDrawing = false;
  let afterRelease: (() => void) | null = null;

  const giveUp = () => {
    isGivenUp = true;
    // With no button it ends a drag for Terra Draw, and is no click.
    canvas.dispatchEvent(new PointerEvent('pointerup', { button: -1, isPrimary: true, bubbles: false }));
    isGivenUp = false;
  };

  const moveTo = ({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>) => {
    const way = { clientX, clientY, button: -1, isPrimary: true, bubbles: false };
    canvas.dispatchEvent(new PointerEvent('pointermove', way));
  };

  const fingers = watchFingers(canvas, () => {
    if (drawing.isOn()) {
      // What the first finger only just began goes; corners that were set before stay.
      if (drawing.hasShape() && !hadShape) drawing.drop();
      giveUp();
      return true;
    }
    const before = atPress;
    if (copy.now() === null || before === null) return false;
    giveUp();
    copy.putBack(before);
    return true;
  });
  const onDown = (event: PointerEvent) => {
    isPointerDown = true;
    wasDrawing = drawing.isOn();
    atPress ??= copy.now();
    if (!event.isPrimary) return;
    hadShape = drawing.hasShape();
    from = event.pointerType === 'mouse' ? null : { x: event.clientX, y: event.clientY };
    if (from !== null && wasDrawing) leaveField();
    // A finger comes down without having moved there: the other side of a circle is where it taps.
    if (from !== null && hadShape && drawing.isOn()) moveTo(event);
  };
  /**
   * Terra Draw looks for a corner where the pointer is when it hears of the drag. A quick finger is past it by then: it is
   * told of the beginning of the way too.
   */
  const onMove = (event: PointerEvent) => {
    if (from === null || !event.isTrusted || !event.isPrimary) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    const length = Math.hypot(x, y);
    if (length < 1) return;
    const begun = { clientX: from.x + (lead * x) / length, clientY: from.y + (lead * y) / length };
    from = null;
    if (copy.now() === null) return;
    moveTo(begun);
  };
  const onUp = () => {
    isPointerDown = false;
    atPress = null;
    // Terra Draw hears of the release after this, and has to finish its drag first.
    if (afterRelease) setTimeout(afterRelease);
    afterRelease = null;
  };
  /** What a tap draws is opened at once, under the finger: the click that the browser makes of it is not for that. */
  const onLifted = (event: TouchEvent) => {
    if (wasDrawing && event.cancelable) event.preventDefault();
  };
  canvas.addEventListener('touchend', onLifted, { passive: false });
  canvas.addEventListener('pointerdown', onDown, { capture: true });
  canvas.addEventListener('pointermove', onMove, { capture: true });
  window.addEventListener('pointerup', onUp, { capture: true });
  window.addEventListener('pointercancel', onUp, { capture: true });

  return {
    isDown: () => isPointerDown,
    /** What Terra Draw makes of the end of a drag is not meant now. */
    isGivenUp: () => isGivenUp,
    /** Does this now, or once the pointer that is held down on the map has been let go. */
    onceReleased: (task: () => void) => {
      if (isPointerDown) afterRelease = task;
      else task();
    },
    destroy: () => {
      canvas.removeEventListener('touchend', onLifted);
      canvas.removeEventListener('pointerdown', onDown, { capture: true });
      canvas.removeEventListener('pointermove', onMove, { capture: true });
      window.removeEventListener('pointerup', onUp, { capture: true });
      window.removeEventListener('pointercancel', onUp, { capture: true });
      fingers.destroy();
    },
  };
};
