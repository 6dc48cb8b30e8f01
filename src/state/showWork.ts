import { dismiss, notify, rephrase } from './noticeStore';

/** How long work may last without a word, in ms. */
const soon = 500;

/** How far work is, in steps that are worth saying aloud; undefined before the first. */
const percentOf = (share: number): number | undefined => Math.floor(share * 10) * 10 || undefined;

type Words = {
  /** `percent`: how far it is, when that is known. */
  doing: (percent: number | undefined) => string;
  /** Left out where the work is not to be stopped. */
  stop?: string;
};

/** What the work is given: whom to tell how far it is (0 to 1), and word of it when it is to stop. */
type Given = { progress: (share: number) => void; signal: AbortSignal };

/**
 * Carries out work. What lasts longer than half a second is shown, with how far it is and, where there is a word for it, a
 * button that stops it. `signal`: stops it too.
 */
export const showWork = async <Outcome>(
  { doing, stop }: Words,
  act: (given: Given) => Promise<Outcome>,
  signal?: AbortSignal,
): Promise<Outcome> => {
  const stopping = new AbortController();
  const halt = () => stopping.abort();
  let notice: number | undefined;
  let percent: number | undefined;
  const timer = setTimeout(() => {
    notice = notify(doing(percent), { ...(stop && { action: { label: stop, act: halt } }), lasting: true });
  }, soon);
  signal?.addEventListener('abort', halt);
  if (signal?.aborted) halt();
  const progress = (share: number) => {
    const now = percentOf(share);
    if (now === percent) return;
    percent = now;
    if (notice !== undefined) rephrase(notice, doing(percent));
  };
  try {
    return await act({ progress, signal: stopping.signal });
  } finally {
    signal?.removeEventListener('abort', halt);
    clearTimeout(timer);
    if (notice !== undefined) dismiss(notice);
  }
};
