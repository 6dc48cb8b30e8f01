import type { Geometry } from '@/domain/geometry';
import { watchFingers } from './watchFingers';

/**
 * Watches the pointer that is held down on the map, with the copy in hand as it was when that began. A second finger means
 * the map: what the first had done to the copy until then is given up.
 */
export const createPressWatch = (
  canvas: HTMLElement,
  copy: { now: () => Geometry | null; putBack: (shape: Geometry) => void },
) => {
  let isPointerDown = false;
  /** The copy as it was when the pointer came down on the map. */
  let atPress: Geometry | null = null;
  let isGivenUp = false;
  let afterRelease: (() => void) | null = null;

  const fingers = watchFingers(canvas, () => {
    const before = atPress;
    if (copy.now() === null || before === null) return false;
    isGivenUp = true;
    // With no button it ends a drag for Terra Draw, and is no click.
    canvas.dispatchEvent(new PointerEvent('pointerup', { button: -1, isPrimary: true, bubbles: false }));
    isGivenUp = false;
    copy.putBack(before);
    return true;
  });
  const onDown = () => {
    isPointerDown = true;
    atPress ??= copy.now();
  };
  const onUp = () => {
    isPointerDown = false;
    atPress = null;
    // Terra Draw hears of the release after this, and has to finish its drag first.
    if (afterRelease) setTimeout(afterRelease);
    afterRelease = null;
  };
  canvas.addEventListener('pointerdown', onDown, { capture: true });
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
      canvas.removeEventListener('pointerdown', onDown, { capture: true });
      window.removeEventListener('pointerup', onUp, { capture: true });
      window.removeEventListener('pointercancel', onUp, { capture: true });
      fingers.destroy();
    },
  };
};
