import type { Feature } from 'geojson';
import type { GeoJSONFeatureDiff, GeoJSONSourceDiff } from 'maplibre-gl';
import type { RecordChange } from '@/domain/change';
import type { Location } from '@/domain/location';
import { type Drawn, featuresOf } from './locationFeatures';

/** What has to happen to the two sources of the map to follow one change. */
export type SourceDiffs = { shapes: GeoJSONSourceDiff; centres: GeoJSONSourceDiff };

type Lists = { remove: string[]; add: Feature[]; update: GeoJSONFeatureDiff[] };

const emptyLists = (): Lists => ({ remove: [], add: [], update: [] });

/** Only the properties that differ: a property the tiles already have costs nothing. */
const featureDiff = (
  id: string,
  before: Feature,
  after: Feature,
  sameGeometry: boolean,
): GeoJSONFeatureDiff => {
  const old = before.properties ?? {};
  const changed = Object.entries(after.properties ?? {})
    .filter(([key, value]) => old[key] !== value)
    .map(([key, value]) => ({ key, value }));
  return {
    id,
    ...(sameGeometry ? {} : { newGeometry: after.geometry }),
    ...(changed.length > 0 ? { addOrUpdateProperties: changed } : {}),
  };
};

const record = (
  lists: Lists,
  id: string,
  before: Feature | null | undefined,
  after: Feature | null,
  sameGeometry: boolean,
): void => {
  if (before && after) {
    const diff = featureDiff(id, before, after, sameGeometry);
    if (diff.newGeometry || diff.addOrUpdateProperties) lists.update.push(diff);
  } else if (after) lists.add.push(after);
  else if (before) lists.remove.push(id);
};

/**
 * The diffs that bring the sources from what is shown (`shownBefore`) to what the change says. A location of
 * which only the programme changed keeps its geometry in the tiles.
 */
export const sourceDiffs = (
  change: RecordChange<Location>,
  shownBefore: (id: string) => Location | undefined,
  drawn: Drawn,
): SourceDiffs => {
  const shapes = emptyLists();
  const centres = emptyLists();
  for (const location of change.puts) {
    const old = shownBefore(location.id);
    const before = old && featuresOf(old, drawn);
    const after = featuresOf(location, drawn);
    const sameGeometry = JSON.stringify(old?.geometry) === JSON.stringify(location.geometry);
    record(shapes, location.id, before?.shape, after.shape, sameGeometry);
    record(centres, location.id, before?.centre, after.centre, sameGeometry);
  }
  for (const id of change.deletes) {
    const old = shownBefore(id);
    if (!old) continue;
    const { shape, centre } = featuresOf(old, drawn);
    record(shapes, id, shape, null, false);
    record(centres, id, centre, null, false);
  }
  return { shapes, centres };
};

/** Whether there is nothing to send: an empty diff still makes the worker tile anew. */
export const isEmptyDiff = (diff: GeoJSONSourceDiff): boolean =>
  !diff.remove?.length && !diff.add?.length && !diff.update?.length;
