import type { Position } from '@/domain/geometry';
import type { Pixel } from './snapTarget';

/** What panning by key needs of a map. */
export type PanCamera = {
  centre: () => Position;
  /** The place so many pixels from another one. */
  at: (from: Position, shift: Pixel) => Position;
  glideTo: (centre: Position) => void;
  jumpTo: (centre: Position) => void;
};

/** Pans by steps. A key that comes while the map still glides goes on from where that was going: each one counts. */
export const createKeyPan = (camera: PanCamera) => {
  let goal: Position | null = null;
  return {
    /** `isHeld`: the key repeats by itself; from where the map is now, or it would run ahead of what is seen. */
    pan: (shift: Pixel, isHeld: boolean) => {
      const to = camera.at((!isHeld && goal) || camera.centre(), shift);
      camera.glideTo(to);
      goal = to;
    },
    /** Brings the map at once where it was going. */
    settle: () => {
      if (goal) camera.jumpTo(goal);
    },
    arrived: () => {
      goal = null;
    },
  };
};
