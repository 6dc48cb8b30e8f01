import type { Geometry, Position } from '@/domain/geometry';
import { flatMetres } from './flatDistance';
import { openRings } from './ringsHold';

/**
 * What tells whether a place lies in a municipality: its outline, or, as long as that is not there, its own main place and
 * those of all others. Plain data: it goes to the worker.
 */
export type AreaTest = { outline: Geometry } | { own: Position; others: Position[] };

/** Nearer than this to the main place, in metres, somebody may well live in the municipality. */
const mayBeInside = 8_000;

const ringsOf = (geometry: Geometry): readonly (readonly Position[])[] => {
  if (geometry.type === 'Point') return [];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
};

export const openAreaTest = (test: AreaTest): ((place: Position) => boolean) => {
  if ('outline' in test) return openRings(ringsOf(test.outline));
  return (place) => {
    const metres = flatMetres(test.own, place);
    return metres < mayBeInside || !test.others.some((point) => flatMetres(point, place) < metres);
  };
};
