import type { Pixel } from '../drawing/snapTarget';

/** How long a finger rests before a menu comes, in ms. */
const rest = 550;
/** A finger that moved further is on its way, in px. */
const still = 8;

/** Calls back where somebody asks for a menu: with the right button, or with a finger or pen that stays where it is. */
export const watchLongPress = (canvas: HTMLElement, onAsked: (at: Pixel) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: Pixel | null = null;
  let isTouch = false;

  const pixelOf = ({ clientX, clientY }: MouseEvent): Pixel => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const stop = () => {
    clearTimeout(timer);
    from = null;
  };
  const onDown = (event: PointerEvent) => {
    stop();
    isTouch = event.pointerType !== 'mouse';
    // A second finger means the map.
    if (!isTouch || !event.isPrimary) return;
    const at = pixelOf(event);
    from = at;
    // On a busy page a swipe is heard of no sooner than the next frame, and this timer before it.
    timer = setTimeout(() => requestAnimationFrame(() => from === at && onAsked(at)), rest);
  };
  const onMove = (event: PointerEvent) => {
    if (from === null || !event.isTrusted) return;
    const { x, y } = pixelOf(event);
    if (Math.hypot(x - from.x, y - from.y) > still) stop();
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    // Of a finger the browser says so at a time of its own.
    if (!isTouch) onAsked(pixelOf(event));
  };

  canvas.addEventListener('pointerdown', onDown, { capture: true });
  canvas.addEventListener('pointermove', onMove, { capture: true });
  canvas.addEventListener('pointerup', stop, { capture: true });
  window.addEventListener('pointercancel', stop, { capture: true });
  canvas.addEventListener('contextmenu', onContextMenu);
  return {
    destroy: () => {
      stop();
      canvas.removeEventListener('pointerdown', onDown, { capture: true });
      canvas.removeEventListener('pointermove', onMove, { capture: true });
      canvas.removeEventListener('pointerup', stop, { capture: true });
      window.removeEventListener('pointercancel', stop, { capture: true });
      canvas.removeEventListener('contextmenu', onContextMenu);
    },
  };
};
