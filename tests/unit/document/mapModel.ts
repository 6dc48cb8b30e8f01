import type { Feature } from 'geojson';
import type { GeoJSONFeatureDiff, GeoJSONSourceDiff } from 'maplibre-gl';
import type { Change } from '@/domain/change';
import { typeColouring } from '@/domain/colouring/colouring';
import type { Location } from '@/domain/location';
import { createSide } from '@/map/locations/locationSide';
import { sourceDiff } from '@/map/locations/sourceDiff';
import type { ViewWindow } from '@/map/locations/viewWindow';
import { createWorked } from '@/map/locations/workedLocations';

type Features = Map<string, Feature>;

const drawn = { horizon: 2030, colouring: typeColouring };
/** The whole world, so close that no donuts are summed. */
const all: ViewWindow = { box: [-180, -85, 180, 85], level: 13 };

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

const sideOf = (locations: Iterable<Location>) => {
  const side = createSide(
    createWorked(() => drawn),
    () => 0,
  );
  side.fill(locations);
  return side;
};

const labelsOf = (side: ReturnType<typeof createSide>): Features =>
  new Map([...side.centresIn(all)].map(([id, { label }]) => [id, label]));

/** What the two sources of the map hold for these locations, filled at once and all in view. */
export const featuresFor = (locations: Iterable<Location>): { shapes: Features; centres: Features } => {
  const side = sideOf(locations);
  return { shapes: new Map(side.shapesIn(all, new Set())), centres: labelsOf(side) };
};

/** The two sources of the map without a map: filled once, from then on only diffs. */
export const createMapModel = (locations: readonly Location[]) => {
  const shown = new Map(locations.map((location) => [location.id, location]));
  const side = sideOf(locations);
  const { shapes, centres } = featuresFor(locations);
  const bring = (features: Features, wanted: ReadonlyMap<string, Feature>) => {
    const diff = sourceDiff(features, wanted);
    if (diff !== null) applyDiff(features, diff);
  };
  return {
    shapes,
    centres,
    follow: ({ locations: change }: Change): void => {
      for (const location of change.puts) shown.set(location.id, location);
      for (const id of change.deletes) shown.delete(id);
      if (change.puts.map(side.replace).includes('nothing') || change.deletes.length > 0)
        side.fill(shown.values());
      bring(shapes, side.shapesIn(all, new Set()));
      bring(centres, labelsOf(side));
    },
  };
};
