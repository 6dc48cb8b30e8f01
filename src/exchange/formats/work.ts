/** Hears how far long work is, from 0 to 1. */
export type Progress = (share: number) => void;

/** What long work is given: whom to tell how far it is, and word of it when nobody waits for it any more. */
export type Work = { progress: Progress; signal: AbortSignal };
