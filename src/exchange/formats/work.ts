import type { ColumnChoices } from '../plan/columns/choices';

/** Hears how far long work is, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * What long work is given: whom to tell how far it is, and word of it when nobody waits for it any more. `choices`:
 * what the user said of the columns of a file that is read.
 */
export type Work = { progress: Progress; signal: AbortSignal; choices?: ColumnChoices };
