import { retryDelay } from './patience';

/** What the browser refused. All of it is tried again together, until it works: nothing waits on its own. */
const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tries all of it now: there may be room again. What is refused once more asks anew. */
export const tryAllAgain = (): void => {
  clearTimeout(timer);
  timer = undefined;
  const attempts = [...waiting];
  waiting.clear();
  for (const attempt of attempts) attempt();
};

/** Tries something once more in a while. */
export const tryAgain = (attempt: () => void): void => {
  waiting.add(attempt);
  timer ??= setTimeout(tryAllAgain, retryDelay);
};

export const tryNoMore = (attempt: () => void): void => {
  waiting.delete(attempt);
};
