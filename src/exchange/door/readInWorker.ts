import { largestFile } from '../limits';
import type { ReadError } from '../plan/readError';
import { type ReadResult, readResultSchema } from '../plan/readResult';
import type { ReadRequest } from './answerRequest';
import { readBlob } from './readBlob';

const failure = (error: ReadError): ReadResult => ({ ok: false, error });

/** A worker, or undefined where there are none (Node) or where the browser forbids them. */
const startWorker = (): Worker | undefined => {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
};

const ask = (worker: Worker, file: Blob, signal: AbortSignal | undefined): Promise<ReadResult> =>
  new Promise((resolve) => {
    const finish = (result: ReadResult): void => {
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = (): void => finish(failure({ code: 'cancelled' }));
    const breakDown = (): void => finish(failure({ code: 'reader_failed' }));
    signal?.addEventListener('abort', cancel);
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const answer = readResultSchema.safeParse(event.data);
      if (answer.success) finish(answer.data);
      else breakDown();
    });
    worker.addEventListener('error', breakDown);
    worker.addEventListener('messageerror', breakDown);
    const request: ReadRequest = { file };
    worker.postMessage(request);
  });

/**
 * Reads a file in a worker of its own, so that the map stays in hand. Aborting `signal` ends the worker at once
 * and gives `cancelled`. Without workers the file is read in this thread. Never throws or rejects.
 */
export const readInWorker = async (file: Blob, signal?: AbortSignal): Promise<ReadResult> => {
  if (signal?.aborted) return failure({ code: 'cancelled' });
  if (file.size > largestFile) {
    return failure({ code: 'too_large', size: file.size, largest: largestFile });
  }
  const worker = startWorker();
  if (worker !== undefined) return ask(worker, file, signal);
  const result = await readBlob(file);
  return signal?.aborted ? failure({ code: 'cancelled' }) : result;
};
