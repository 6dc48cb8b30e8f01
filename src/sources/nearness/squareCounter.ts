import { type SquareAnswer, type SquareRequest, squareAnswerSchema } from './squareMessages';
import { openSquareServer } from './squareServer';

type Request = SquareRequest extends infer Each ? (Each extends unknown ? Omit<Each, 'id'> : never) : never;

type Answers = (answer: SquareAnswer | undefined) => void;

/** A worker, or undefined where there are none (Node) or where the browser forbids them. */
const startWorker = (): Worker | undefined => {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./squares.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
};

/**
 * Has squares counted in a worker that lives as long as it is needed, or in this thread where no worker comes to life. Of
 * pictures only the latest that was asked for is made: the answer to one that was passed over is undefined.
 */
export const createSquareCounter = () => {
  let worker = startWorker();
  let last = 0;
  let isBusy = false;
  let waiting: { request: SquareRequest; resolve: Answers } | undefined;
  const asked = new Map<number, { request: SquareRequest; resolve: Answers }>();
  const here = openSquareServer();
  /** What was counted, to count it again here when the worker breaks down. */
  let area: SquareRequest | undefined;

  const finish = (answer: SquareAnswer | undefined, id: number): void => {
    asked.get(id)?.resolve(answer);
    asked.delete(id);
    isBusy = false;
    if (waiting === undefined) return;
    const { request, resolve } = waiting;
    waiting = undefined;
    send(request, resolve);
  };
  const send = (request: SquareRequest, resolve: Answers): void => {
    isBusy = true;
    asked.set(request.id, { request, resolve });
    if (worker !== undefined) worker.postMessage(request);
    else {
      here(request).then(
        (answer) => finish(answer, request.id),
        () => finish(undefined, request.id),
      );
    }
  };
  worker?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const answer = squareAnswerSchema.safeParse(data);
    if (answer.success) finish(answer.data, answer.data.id);
  });
  worker?.addEventListener('error', () => {
    worker = undefined;
    const open = [...asked.values()];
    asked.clear();
    if (area !== undefined && !open.some(({ request }) => request === area))
      here(area).catch(() => undefined);
    for (const { request, resolve } of open) send(request, resolve);
  });

  return {
    ask: (asking: Request): Promise<SquareAnswer | undefined> =>
      new Promise((resolve) => {
        last += 1;
        const request: SquareRequest = { ...asking, id: last };
        if (request.job === 'count') area = request;
        if (request.job !== 'paint' || !isBusy) return send(request, resolve);
        waiting?.resolve(undefined);
        waiting = { request, resolve };
      }),
    end: (): void => {
      worker?.terminate();
      for (const { resolve } of asked.values()) resolve(undefined);
      asked.clear();
      waiting?.resolve(undefined);
      waiting = undefined;
    },
  };
};
