import { difference, feature, featureCollection } from '@turf/turf';
import { areaOf } from '../measure';
import { type Surface, tidied } from './surface';

/** `all`: nothing would be left. `nothing`: they do not lie over each other. */
export type NotCut = 'all' | 'nothing' | 'impossible';
export type Cut = { ok: true; shape: Surface } | { ok: false; why: NotCut };

/** Less than this of a shape is no change that anybody meant, in m2. */
const leastCut = 1;

/** A shape without what lies in the others: a bite from its edge, a hole in its middle. */
export const cutAway = (shape: Surface, others: readonly Surface[]): Cut => {
  try {
    const left = tidied(difference(featureCollection([shape, ...others].map((each) => feature(each)))));
    if (left === null) return { ok: false, why: 'all' };
    return areaOf(shape) - areaOf(left) < leastCut
      ? { ok: false, why: 'nothing' }
      : { ok: true, shape: left };
  } catch {
    return { ok: false, why: 'impossible' };
  }
};
