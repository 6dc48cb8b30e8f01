import * as z from 'zod/mini';
import type { ReadResult } from '../plan/readResult';
import { readBlob } from './readBlob';

/** What the page asks the worker. */
const readRequestSchema = z.object({ file: z.instanceof(Blob) });
export type ReadRequest = z.infer<typeof readRequestSchema>;

/** The worker's work, apart from its messages, so that it can be tested without a worker. */
export const answerRequest = async (message: unknown): Promise<ReadResult> => {
  const request = readRequestSchema.safeParse(message);
  if (!request.success) return { ok: false, error: { code: 'reader_failed' } };
  return readBlob(request.data.file);
};
