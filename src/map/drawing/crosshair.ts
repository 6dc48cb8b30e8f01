import type { Map as MapLibreMap } from 'maplibre-gl';

/** The crosshair of keyboard drawing: in the middle of the map, which moves under it. */
export const createCrosshair = (map: MapLibreMap, onMoved: (x: number, y: number) => void) => {
  const mark = document.createElement('div');
  mark.className = 'plan-map-crosshair';
  mark.hidden = true;
  mark.setAttribute('aria-hidden', 'true');
  map.getContainer().append(mark);

  const middle = () => {
    const { width, height } = map.getCanvas().getBoundingClientRect();
    return { x: width / 2, y: height / 2 };
  };

  const follow = () => {
    if (mark.hidden) return;
    const { x, y } = middle();
    onMoved(x, y);
  };
  map.on('move', follow);

  return {
    middle,
    isShown: () => !mark.hidden,
    show: (isShown: boolean) => {
      if (mark.hidden !== isShown) return;
      mark.hidden = !isShown;
      follow();
    },
    destroy: () => {
      map.off('move', follow);
      mark.remove();
    },
  };
};
