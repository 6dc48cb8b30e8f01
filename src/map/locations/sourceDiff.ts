import type { Feature } from 'geojson';
import type { GeoJSONFeatureDiff, GeoJSONSourceDiff } from 'maplibre-gl';

export type Features = ReadonlyMap<string, Feature>;

const isSamePlace = (before: Feature, after: Feature): boolean =>
  before.geometry === after.geometry || JSON.stringify(before.geometry) === JSON.stringify(after.geometry);

/** What a source has of a feature, for as long as it stays where it is: what it shows may wait. */
export const asWas = <One extends Feature>(before: One | undefined, after: One): One =>
  before !== undefined && isSamePlace(before, after) ? before : after;

/** Only the properties that differ, and the shape only when it does: what the tiles already have costs nothing. */
const featureDiff = (id: string, before: Feature, after: Feature): GeoJSONFeatureDiff | null => {
  const old = before.properties ?? {};
  const changed = Object.entries(after.properties ?? {})
    .filter(([key, value]) => old[key] !== value)
    .map(([key, value]) => ({ key, value }));
  const isSame = isSamePlace(before, after);
  if (isSame && changed.length === 0) return null;
  return {
    id,
    ...(isSame ? {} : { newGeometry: after.geometry }),
    ...(changed.length > 0 ? { addOrUpdateProperties: changed } : {}),
  };
};

/** What brings a source from the features it has to those it should have; null when it has them. */
export const sourceDiff = (
  has: Features,
  wanted: Features,
): Required<Pick<GeoJSONSourceDiff, 'remove' | 'add' | 'update'>> | null => {
  const remove = [...has.keys()].filter((id) => !wanted.has(id));
  const add: Feature[] = [];
  const update: GeoJSONFeatureDiff[] = [];
  for (const [id, feature] of wanted) {
    const before = has.get(id);
    if (before === undefined) add.push(feature);
    else if (before !== feature) {
      const diff = featureDiff(id, before, feature);
      if (diff !== null) update.push(diff);
    }
  }
  return remove.length + add.length + update.length === 0 ? null : { remove, add, update };
};
