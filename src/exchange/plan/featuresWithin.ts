import { type AreaTest, openAreaTest } from '@/geo/areaTest';
import { turnOf } from '@/geo/toWgs84';
import { isObject, valueAt } from '../json/jsonObject';
import type { Ground } from './ground';
import { placingFinder } from './placeFeatures';
import { type RawFeatures, spanOf } from './rawFeatures';

/**
 * The features that lie in an area by the middle of the box around them, by their places in the file: a first look that
 * costs little, so that of a file of the whole country only what matters is read.
 */
export const featuresWithin = (
  { features, crs }: Pick<RawFeatures, 'features' | 'crs'>,
  within: AreaTest,
  { turns }: Ground,
): Map<number, unknown> => {
  const isInside = openAreaTest(within);
  const find = placingFinder({ crs, isOwn: false });
  const taken = new Map<number, unknown>();
  for (const [index, feature] of features.entries()) {
    const placing = find(feature);
    const span = isObject(feature) ? spanOf(valueAt(feature, 'geometry')) : undefined;
    const turn = placing && turnOf(placing, turns);
    if (turn === undefined || span === undefined) continue;
    if (isInside(turn([(span[0] + span[2]) / 2, (span[1] + span[3]) / 2]))) taken.set(index, feature);
  }
  return taken;
};
