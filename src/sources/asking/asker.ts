import type { FailureReason } from '@/sources/interfaces/answer';
import { type Attempt, attempt, type Question } from './attempt';
import { firstDelay, longestDelay, longestRest, mannersOf } from './manners';
import type { Ports } from './ports';
import { createSharedCalls } from './sharedCalls';
import { createTurns } from './turns';

/** JSON as it came in (untrusted), or why there is none. */
export type Reply =
  | { ok: true; body: unknown; contentCrs: string | null }
  | { ok: false; reason: FailureReason };

export type Ask = (question: Question, signal?: AbortSignal) => Promise<Reply>;

const failed = (reason: FailureReason): Reply => ({ ok: false, reason });

/** How long to wait before a new try; null when there should be none. */
const delayOf = (tried: Attempt & { ok: false }, tries: number, retries: number): number | null => {
  if (!tried.mayRetry || tries >= retries) return null;
  const delay = tried.retryAfter ?? firstDelay * 3 ** tries;
  return delay > longestDelay ? null : delay;
};

/** Asks politely: few at once, patient between tries, the same question once. Never rejects. */
export const createAsker = (ports: Ports): Ask => {
  const turns = createTurns();
  const share = createSharedCalls<Reply>(failed('aborted'));
  /** Until when a host that was busy is left alone. */
  const rests = new Map<string, number>();

  const isAtRest = (host: string): boolean => (rests.get(host) ?? 0) > ports.now().getTime();

  /** Whether the host has to be left alone after this try. */
  const givesRest = (host: string, tried: Attempt & { ok: false }): boolean => {
    // Not a host that was at rest already: its rest would never end.
    if (tried.reason !== 'busy' || !tried.mayRetry) return false;
    const asked = tried.retryAfter ?? 0;
    const rest = Math.max(mannersOf(host).restAfterBusy, asked > longestDelay ? asked : 0);
    if (rest > 0) rests.set(host, ports.now().getTime() + Math.min(rest, longestRest));
    return rest > 0;
  };

  const tryOnce = async (question: Question, host: string, signal: AbortSignal): Promise<Attempt> => {
    const { atOnce, timeout } = mannersOf(host);
    const release = await turns.take(host, atOnce, signal);
    if (!release) return { ok: false, reason: 'aborted', mayRetry: false };
    try {
      if (isAtRest(host)) return { ok: false, reason: 'busy', mayRetry: false };
      return await attempt(question, question.timeout ?? timeout, signal, ports);
    } finally {
      release();
    }
  };

  const askPatiently = async (question: Question, signal: AbortSignal): Promise<Reply> => {
    const { host } = new URL(question.url);
    for (let tries = 0; ; tries += 1) {
      const tried = await tryOnce(question, host, signal);
      if (tried.ok) return tried;
      const delay = givesRest(host, tried) ? null : delayOf(tried, tries, mannersOf(host).retries);
      if (delay === null) return failed(tried.reason);
      await ports.wait(delay, signal);
    }
  };

  return (question, signal) => {
    const key = `${question.url}\n${JSON.stringify(question.form ?? null)}`;
    return share(key, (own) => askPatiently(question, own), signal);
  };
};
