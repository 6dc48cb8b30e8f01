import type { Feature } from 'geojson';
import type { GeoJSONFeatureDiff, GeoJSONSourceDiff } from 'maplibre-gl';
import type { Change } from '@/domain/change';
import { typeColouring } from '@/domain/colouring/colouring';
import type { Location } from '@/domain/location';
import { featuresOf } from '@/map/locations/locationFeatures';
import { sourceDiffs } from '@/map/locations/sourceDiff';

type Features = Map<string, Feature>;

const drawn = { horizon: 2030, colouring: typeColouring };

const updated = (feature: Feature, diff: GeoJSONFeatureDiff): Feature => {
  const set = (diff.addOrUpdateProperties ?? []).map(({ key, value }) => [key, value]);
  return {
    ...feature,
    geometry: diff.newGeometry ?? feature.geometry,
    properties: { ...feature.properties, ...Object.fromEntries(set) },
  };
};

/** The feature a diff is about. MapLibre skips one that is not there; here that is a fault. */
const present = (features: Features, id: unknown): Feature => {
  const feature = features.get(String(id));
  if (feature === undefined) throw new Error(`the map has no feature ${id}`);
  return feature;
};

/** Takes a diff as MapLibre does: first what goes, then what comes, then what changes. */
const applyDiff = (features: Features, { remove = [], add = [], update = [] }: GeoJSONSourceDiff): void => {
  for (const id of remove) features.delete(String(present(features, id).properties?.id));
  for (const feature of add) {
    const id = String(feature.properties?.id);
    if (features.has(id)) throw new Error(`the map has feature ${id} already`);
    features.set(id, feature);
  }
  for (const diff of update) features.set(String(diff.id), updated(present(features, diff.id), diff));
};

/** What the two sources of the map hold for these locations, filled at once. */
export const featuresFor = (locations: Iterable<Location>): { shapes: Features; centres: Features } => {
  const shapes: Features = new Map();
  const centres: Features = new Map();
  for (const location of locations) {
    const { shape, centre } = featuresOf(location, drawn);
    if (shape !== null) shapes.set(location.id, shape);
    if (centre !== null) centres.set(location.id, centre);
  }
  return { shapes, centres };
};

/** The two sources of the map without a map: filled once, from then on only diffs. */
export const createMapModel = (locations: readonly Location[]) => {
  const shown = new Map(locations.map((location) => [location.id, location]));
  const { shapes, centres } = featuresFor(locations);
  return {
    shapes,
    centres,
    follow: ({ locations: change }: Change): void => {
      const diffs = sourceDiffs(change, (id) => shown.get(id), drawn);
      for (const location of change.puts) shown.set(location.id, location);
      for (const id of change.deletes) shown.delete(id);
      applyDiff(shapes, diffs.shapes);
      applyDiff(centres, diffs.centres);
    },
  };
};
