import type { AreaTest } from '@/geo/areaTest';
import type { ColumnChoices } from '../plan/columns/choices';
import type { LooseShape } from '../plan/looseShapes';

/** Hears how far long work is, from 0 to 1. */
export type Progress = (share: number) => void;

/** How a file with a plan or locations is read. */
export type Reading = {
  progress: Progress;
  /** What the user said of the columns. */
  choices?: ColumnChoices;
  /** The area of the plan that the file is for: of a file with more than a plan holds, only what lies in it is read. */
  within?: AreaTest;
  /** Which of several files in an archive. */
  member?: string;
  /** Who only looks at a file takes its shapes as they are; no locations are made of them then. */
  takeShapes?: (shapes: LooseShape[]) => void;
};

/** What long work is given: whom to tell how far it is, and word of it when nobody waits for it any more. */
export type Work = Reading & { signal: AbortSignal };
