import { watchFingers } from './watchFingers';

/** Px of the way that make it a drag: Terra Draw asks one, which a slanting way rounds to just less. */
const lead = 1.5;

/** Who typed a number and taps the map is done with it: the keys on the screen go away. */
const leaveField = (): void => {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea')) activeElement.blur();
};

type Drawn = {
  isOn: () => boolean;
  hasShape: () => boolean;
  drop: () => void;
  /** Where on the canvas the shape in hand ends when no pointer draws on. */
  endsAt: () => { x: number; y: number } | null;
};

/**
 * Watches the pointer that is held down on the map while something is drawn. A second finger means the map: what the first
 * only just began is given up.
 */
export const createPressWatch = (canvas: HTMLElement, drawing: Drawn) => {
  let isPointerDown = false;
  let isMouse = true;
  /** Where the pointer came down to draw, until it begins to drag. */
  let from: { x: number; y: number } | null = null;
  let hadShape = false;
  let wasDrawing = false;
  let afterRelease: (() => void) | null = null;

  const moveTo = ({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>) => {
    const way = { clientX, clientY, button: -1, isPrimary: true, bubbles: false };
    canvas.dispatchEvent(new PointerEvent('pointermove', way));
  };

  /** A finger that was lifted, or came for the map, points nowhere: a mouse does. */
  const pointNowhere = () => {
    const end = isMouse ? null : drawing.endsAt();
    if (end === null) return;
    const { left, top } = canvas.getBoundingClientRect();
    moveTo({ clientX: left + end.x, clientY: top + end.y });
  };

  const fingers = watchFingers(canvas, () => {
    if (!drawing.isOn()) return false;
    // Corners that were set before stay.
    if (drawing.hasShape() && !hadShape) drawing.drop();
    // With no button it ends a drag for Terra Draw, and is no click.
    canvas.dispatchEvent(new PointerEvent('pointerup', { button: -1, isPrimary: true, bubbles: false }));
    pointNowhere();
    return true;
  });
  const onDown = (event: PointerEvent) => {
    isPointerDown = true;
    wasDrawing = drawing.isOn();
    if (!event.isPrimary) return;
    isMouse = event.pointerType === 'mouse';
    hadShape = drawing.hasShape();
    from = wasDrawing && !hadShape ? { x: event.clientX, y: event.clientY } : null;
    if (isMouse || !wasDrawing) return;
    leaveField();
    if (!hadShape) return;
    // A finger comes down without having moved there: the other side of a circle is where it taps.
    moveTo(event);
  };
  /**
   * What is drawn by dragging begins for Terra Draw where it hears of the drag. A quick hand is well on its way by then: it
   * is told of the beginning too.
   */
  const onMove = (event: PointerEvent) => {
    if (from === null || !event.isTrusted || !event.isPrimary) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    const length = Math.hypot(x, y);
    if (length < 1) return;
    const begun = { clientX: from.x + (lead * x) / length, clientY: from.y + (lead * y) / length };
    from = null;
    moveTo(begun);
  };
  const onUp = () => {
    isPointerDown = false;
    from = null;
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
    /** Does this now, or once the pointer that is held down on the map has been let go. */
    onceReleased: (task: () => void) => {
      if (isPointerDown) afterRelease = task;
      else task();
    },
    pointNowhere,
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
