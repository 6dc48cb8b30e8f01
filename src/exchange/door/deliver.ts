import type { Work } from '../formats/work';
import { done, failed, type Result } from '../result';
import { collectParcels, type Parcel, sendParcels, type WholeParcel, wholeParcel } from './parcels';
import { failureSchema, type Request, serve } from './serve';

/** `not_loaded`: what does the work could not be fetched. `failed`: it broke down, for instance by lack of memory. */
export type Failure = 'cancelled' | 'not_loaded' | 'failed';

type Answer = Result<WholeParcel[], Failure>;

/** A worker, or undefined where there are none (Node) or where the browser forbids them. */
const startWorker = (): Worker | undefined => {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
};

/** Undefined when the worker never came to life. */
const ask = (
  worker: Worker,
  parcels: readonly Parcel[],
  { progress, signal }: Work,
): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    const end = new AbortController();
    let isAlive = false;
    const finish = (answer: Answer | undefined): void => {
      end.abort();
      worker.terminate();
      resolve(answer);
    };
    const breakDown = (): void => finish(isAlive ? failed('failed') : undefined);
    const collect = collectParcels(progress);
    const whileOpen = { signal: end.signal };
    signal.addEventListener('abort', () => finish(failed('cancelled')), whileOpen);
    worker.addEventListener(
      'message',
      (event: MessageEvent<unknown>) => {
        isAlive = true;
        const answer = collect(event.data);
        if (answer !== undefined) finish(answer === 'nonsense' ? failed('failed') : done(answer));
      },
      whileOpen,
    );
    worker.addEventListener('error', breakDown, whileOpen);
    worker.addEventListener('messageerror', breakDown, whileOpen);
    sendParcels(parcels, (message) => worker.postMessage(message), end.signal).catch(() =>
      finish(failed('failed')),
    );
  });

const inWorker = async (parcels: readonly Parcel[], work: Work): Promise<Answer | undefined> => {
  const worker = startWorker();
  return worker && ask(worker, parcels, work);
};

/** What the answer comes down to, when the work itself said that nothing came of it. */
const checked = (answer: Answer): Answer => {
  const failure = answer.ok ? failureSchema.safeParse(answer.value.at(-1)?.rest) : undefined;
  return failure?.success === true ? failed(failure.data.failure) : answer;
};

/**
 * Has work with files done in a worker of its own, so that the map stays in hand, and gives what it answers. Aborting the
 * signal ends the worker at once. Where no worker comes to life the work is done in this thread. Never rejects.
 */
export const deliver = async (
  parcels: readonly Parcel[],
  request: Request,
  { progress = () => undefined, signal = new AbortController().signal }: Partial<Work>,
): Promise<Answer> => {
  const cancelled: Answer = failed('cancelled');
  if (signal.aborted) return cancelled;
  const all = [...parcels, { lists: {}, rest: request }];
  const work = { progress, signal };
  const answer =
    (await inWorker(all, work)) ?? done([...(await serve(all.map(wholeParcel), work))].map(wholeParcel));
  return signal.aborted ? cancelled : checked(answer);
};
