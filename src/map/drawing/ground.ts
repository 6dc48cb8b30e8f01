import type { Position } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import { indexShapes } from '@/geo/shapeIndex';
import type { Ground } from '../handContract';
import { linesOf } from './snapTarget';

/** The parcels in view, found by place. */
export const createGround = () => {
  let index = indexShapes<Ground>([]);
  let isKnown = false;
  return {
    show: (all: readonly Ground[]): void => {
      index = indexShapes(all);
      isKnown = all.length > 0;
    },
    isKnown: () => isKnown,
    at: (place: Position): Ground | null => index.holding(place)[0] ?? null,
    linesNear: (bounds: Bounds) => index.touching(bounds).flatMap(({ geometry }) => linesOf(geometry)),
  };
};
export type KnownGround = ReturnType<typeof createGround>;
