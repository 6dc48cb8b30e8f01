/**
 * Watches how many fingers are on the map. `onSecond` is called when a second one comes; where it says so, what they do
 * is kept from those who follow one pointer until all are lifted. MapLibre follows touches, and goes on.
 */
export const watchFingers = (canvas: HTMLElement, onSecond: () => boolean) => {
  const down = new Set<number>();
  let areSeveral = false;

  const onDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return;
    down.add(event.pointerId);
    if (down.size < 2) return;
    areSeveral ||= onSecond();
    if (areSeveral) event.stopPropagation();
  };
  const onMove = (event: PointerEvent) => {
    if (areSeveral && event.isTrusted) event.stopPropagation();
  };
  const onUp = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || !areSeveral) return;
    event.stopPropagation();
    areSeveral = down.size > 0;
  };

  canvas.addEventListener('pointerdown', onDown, { capture: true });
  canvas.addEventListener('pointermove', onMove, { capture: true });
  canvas.addEventListener('pointerup', onUp, { capture: true });
  window.addEventListener('pointercancel', onUp, { capture: true });

  return {
    areSeveral: () => areSeveral,
    destroy: () => {
      canvas.removeEventListener('pointerdown', onDown, { capture: true });
      canvas.removeEventListener('pointermove', onMove, { capture: true });
      canvas.removeEventListener('pointerup', onUp, { capture: true });
      window.removeEventListener('pointercancel', onUp, { capture: true });
    },
  };
};
