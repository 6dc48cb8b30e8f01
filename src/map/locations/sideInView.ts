import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Location } from '@/domain/location';
import type { DrawnDonut } from '../donuts/donutLayers';
import { lastClusterZoom } from './clusterTree';
import type { Centre } from './locationFeatures';
import { createSide } from './locationSide';
import { asWas, type Features } from './sourceDiff';
import { createViewSource } from './viewSource';
import type { ViewWindow } from './viewWindow';
import type { WorkedLocations } from './workedLocations';

/** One side on the map: what of it is in view, as its sources have it. */
export const createSideInView = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  sources: { shapes: string; centres: string },
  worked: WorkedLocations,
  radiusNow: () => number,
) => {
  const side = createSide(worked, radiusNow);
  const showShapes = createViewSource(map, afterStyle, sources.shapes);
  const showLabels = createViewSource(map, afterStyle, sources.centres);
  let shapes: Features = new Map();
  let centres: ReadonlyMap<string, Centre> = new Map();
  let labels: Features = new Map();

  return {
    ...side,
    /** What is in view from now on, without the surfaces of what is drawn apart. */
    draw: (view: ViewWindow, apart: ReadonlySet<string>): void => {
      shapes = side.shapesIn(view, apart);
      centres = side.centresIn(view);
    },
    /** Records as they have become, where they were: without going through the plan. */
    refresh: (view: ViewWindow, puts: readonly Location[]): void => {
      const [nextShapes, nextCentres] = [new Map(shapes), new Map(centres)];
      for (const { id } of puts) {
        const features = side.featuresOf(id);
        if (features === undefined) continue;
        if (features.shape !== null && shapes.has(id)) nextShapes.set(id, features.shape);
        if (centres.has(id)) nextCentres.set(id, features.centre);
      }
      shapes = nextShapes;
      centres = view.level > lastClusterZoom ? nextCentres : side.centresIn(view);
    },
    /** What is hidden has a name that is not seen: around it names keep the room they had, not another at each digit. */
    show: (isHidden: (id: string) => boolean): void => {
      labels = new Map(
        [...centres].map(([id, { label }]) => [id, isHidden(id) ? asWas(labels.get(id), label) : label]),
      );
      showShapes(shapes);
      showLabels(labels);
    },
    donuts: (isHidden: (id: string) => boolean, chosenIds: ReadonlySet<string>): DrawnDonut[] => {
      const found: DrawnDonut[] = [];
      for (const [id, { donut, chosen }] of centres) {
        if (!isHidden(id)) found.push({ donut, chosen: chosen(chosenIds) });
      }
      return found;
    },
  };
};
