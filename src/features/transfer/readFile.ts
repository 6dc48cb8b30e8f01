import type { ReadResult } from '@/exchange/plan/readResult';

/** A file that was read and holds something. */
export type ReadFile = Extract<ReadResult, { ok: true }>;
