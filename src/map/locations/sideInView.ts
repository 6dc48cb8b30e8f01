import type { Feature } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Location } from '@/domain/location';
import type { DrawnDonut } from '../donuts/donutLayers';
import { lastClusterZoom } from './clusterTree';
import type { Centre } from './locationFeatures';
import { createSide } from './locationSide';
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
  let shapes: ReadonlyMap<string, Feature> = new Map();
  let centres: ReadonlyMap<string, Centre> = new Map();

  const show = (): void => {
    showShapes(shapes);
    showLabels(new Map([...centres].map(([id, { label }]) => [id, label])));
  };

  return {
    ...side,
    /** Shows what is in view, without the surfaces of what is drawn apart. */
    draw: (view: ViewWindow, apart: ReadonlySet<string>): void => {
      shapes = side.shapesIn(view, apart);
      centres = side.centresIn(view);
      show();
    },
    /** Shows records as they have become, where they were: without going through the plan. */
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
      show();
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
