import type { Firmness } from '@/domain/planningStatus';
import type { Spot } from '../locations/clusterTree';
import type { Ring } from './ring';

/**
 * A donut in numbers. A cluster stands for several locations, each as firm as it is. `isExisting`: of a location of adapted
 * existing homes (bestaande bouw).
 */
export type Donut = {
  at: Spot;
  homes: number;
  /** In pixels. */
  diameter: number;
  ring: Ring;
  look: Firmness | 'cluster';
  isExisting: boolean;
  isDropped: boolean;
  isPoint: boolean;
};

/** How much of what a donut stands for is selected. */
export type Chosen = 'none' | 'some' | 'all';

type Steps = readonly (readonly [from: number, diameter: number])[];
const stepOf = (steps: Steps, homes: number): number =>
  steps.reduce((diameter, [from, next]) => (homes >= from ? next : diameter), steps[0]?.[1] ?? 0);

/** Diameter in pixels from a number of homes up. */
export const diameterFor = (homes: number): number =>
  stepOf(
    [
      [0, 28],
      [10, 32],
      [20, 36],
      [30, 40],
      [50, 46],
      [100, 52],
      [250, 56],
      [1000, 64],
    ],
    homes,
  );

/** The diameter of a cluster: with room for its edge, and for its parts to be told apart. */
export const clusterDiameter = (homes: number): number =>
  stepOf(
    [
      [0, 48],
      [100, 54],
      [500, 60],
      [1000, 66],
      [10_000, 76],
    ],
    homes,
  );
