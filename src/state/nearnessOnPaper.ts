import { create } from 'zustand';
import type { Position } from '@/domain/geometry';

/** What is near one place, in words. `score`: of 100; null where nobody can say. */
export type NearPlace = { score: number | null; misses: string };

/** The kansenkaart as a document shows it, with all that it was made with. */
export type NearnessOnPaper = {
  preset: string;
  /** The squares, those of one colour together, from the lightest. */
  shades: readonly { label: string; rings: readonly (readonly Position[])[] }[];
  weights: readonly { kind: string; weight: string }[];
  /** How it was counted, from what, and what was left out, in sentences. */
  rules: readonly string[];
  /** Something that the plan itself plans is counted. */
  countsPlan: boolean;
  at: (place: Position) => NearPlace;
};

/** How to make one now; null while the kansenkaart is not on the map. */
export const useNearnessOnPaper = create<{ make: (() => Promise<NearnessOnPaper>) | null }>(() => ({
  make: null,
}));
