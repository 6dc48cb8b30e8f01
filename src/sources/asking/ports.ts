import type { AnswerStore } from '@/sources/interfaces/answerStore';

/** Resolves after so many milliseconds, or sooner when the signal aborts. Never rejects. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** What asking needs of the world. */
export type Ports = {
  fetch: (url: string, request: RequestInit) => Promise<Response>;
  wait: Wait;
  now: () => Date;
  isOnline: () => boolean;
  store: AnswerStore;
};

const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });

/** The browser's own. */
export const browserPorts: Omit<Ports, 'store'> = {
  fetch: (url, request) => fetch(url, request),
  wait,
  now: () => new Date(),
  isOnline: () => navigator.onLine,
};
