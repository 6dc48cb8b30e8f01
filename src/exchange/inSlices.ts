import { breathe } from '@/domain/breathe';

/** How long the page is held, in ms, before it gets its turn. */
const held = 8;

/** Gives the page its turn when it was held long enough. */
export const openTurns = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < held) return;
    await breathe();
    since = performance.now();
  };
};

/** Long work that can be put down at each `yield`. */
export type Steps<Value> = Generator<void, Value>;

/** Does work in one go. */
export const atOnce = <Value>(steps: Steps<Value>): Value => {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
};

/** Does work while the page stays in hand. Undefined when nobody waits for it any more. */
export const inSlices = async <Value>(
  steps: Steps<Value>,
  signal: AbortSignal,
): Promise<Value | undefined> => {
  const turn = openTurns();
  for (;;) {
    if (signal.aborted) return undefined;
    const next = steps.next();
    if (next.done === true) return next.value;
    await turn();
  }
};
