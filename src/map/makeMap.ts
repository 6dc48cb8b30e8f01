import {
  AttributionControl,
  Map as MapLibreMap,
  NavigationControl,
  type Point,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
// Without this the production build passes and the map stays blank: the bundler does not see the worker.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bounds } from '@/geo/bounds';
import type { MapView } from './mapContract';
import type { Palette } from './style/palette';
import { planStyle } from './style/planStyle';
import { takeRoom } from './takeRoom';
import './maplibre.css';
import './planMap.css';

setWorkerUrl(workerUrl);

/** A MapLibre map that looks north and straight down, in the words given. Throws without WebGL. */
export const makeMap = (
  container: HTMLElement,
  options: {
    view: MapView;
    palette: Palette;
    label: string;
    words: Record<string, string>;
    ownWords: { plural: string };
    /** A box dragged with Shift; without it that zooms. */
    onBox?: (box: Bounds) => void;
  },
): MapLibreMap => {
  const { onBox } = options;
  const map = new MapLibreMap({
    container,
    ...(onBox && {
      boxZoom: {
        boxZoomEnd: (on: MapLibreMap, from: Point, to: Point) => {
          const [a, b] = [on.unproject(from), on.unproject(to)];
          onBox([
            Math.min(a.lng, b.lng),
            Math.min(a.lat, b.lat),
            Math.max(a.lng, b.lng),
            Math.max(a.lat, b.lat),
          ]);
        },
      },
    }),
    style: planStyle({ palette: options.palette, plural: options.ownWords.plural, scale: 1 }),
    center: options.view.center,
    zoom: options.view.zoom,
    minZoom: 5,
    maxZoom: 20,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    trackResize: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
    locale: { ...options.words, 'Map.Title': options.label },
  });
  // Who looks straight down sees no sky; MapLibre draws one over the whole screen in each frame. Anew after a lost card.
  map.on('style.load', () => {
    map.painter.drawFunctions = { ...map.painter.drawFunctions, sky: () => undefined };
  });
  const sizes = new ResizeObserver(() => {
    // On paper the picture of the screen is scaled as a whole: a map of another size would lose its edges.
    if (!matchMedia('print').matches && takeRoom(map)) map.redraw();
  });
  sizes.observe(container);
  map.once('remove', () => sizes.disconnect());
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new AttributionControl({}), 'bottom-right');
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
  return map;
};
