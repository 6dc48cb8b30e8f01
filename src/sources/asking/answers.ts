import * as z from 'zod/mini';
import type { Answer, Asking, FailureReason, SourceId } from '@/sources/interfaces/answer';
import type { AnswerStore } from '@/sources/interfaces/answerStore';
import { type AnswerKind, keeping } from './keeping';
import type { Ports } from './ports';
import { createSessionStore } from './sessionStore';

/** What came of asking: `asOf` when the source told the day of its data; `keep` when it is to be kept shorter. */
export type Found<Value> =
  | { ok: true; value: Value; asOf?: string | undefined; keep?: 'session' | 'not' | undefined }
  | { ok: false; reason: FailureReason };

export type Wanted<Value> = {
  source: SourceId;
  kind: AnswerKind;
  /** What is asked for, unique within its kind. */
  key: string;
  schema: z.ZodMiniType<Value>;
  ask: (signal?: AbortSignal) => Promise<Found<Value>>;
};

export type Answers = <Value>(wanted: Wanted<Value>, asking?: Asking) => Promise<Answer<Value>>;

/** Raised when what is kept changes in shape or meaning: older answers are then asked anew. */
const formatVersion = 2;

const mostSessionAnswers = 60;

type Kept<Value> = { value: Value; asOf: string; age: number };

const readKept = async <Value>(
  store: AnswerStore,
  key: string,
  { schema }: Wanted<Value>,
  now: Date,
): Promise<Kept<Value> | null> => {
  const stored = await store.read(key);
  const age = now.getTime() - Date.parse(stored?.at ?? '');
  const parsed = z.object({ value: schema, asOf: z.iso.date() }).safeParse(stored?.value);
  return parsed.success ? { ...parsed.data, age } : null;
};

const youngest = <Value>(one: Kept<Value> | null, other: Kept<Value> | null): Kept<Value> | null =>
  one && other ? (one.age <= other.age ? one : other) : (one ?? other);

/** Nothing here today can be something tomorrow, or be a slip of the service: it does not count for months. */
const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** What is not foreseen becomes a value too: nothing that asks is made for a rejection. */
const askSafely = async <Value>({ ask }: Wanted<Value>, signal?: AbortSignal): Promise<Found<Value>> => {
  try {
    return await ask(signal);
  } catch {
    return { ok: false, reason: 'unexpected' };
  }
};

/** Gives kept answers while they are young enough, and old ones when the service fails. */
export const createAnswers = ({ store, now }: Pick<Ports, 'store' | 'now'>): Answers => {
  const stores = { device: store, session: createSessionStore(mostSessionAnswers) };

  return async (wanted, asking) => {
    const { where, maxAge } = keeping[wanted.kind];
    const { source } = wanted;
    const key = `v${formatVersion}:${source}:${wanted.kind}:${wanted.key}`;
    const aborted = { ok: false, failure: { source, reason: 'aborted' } } as const;
    if (asking?.signal?.aborted) return aborted;
    const kept = youngest(
      await readKept(stores.session, key, wanted, now()),
      await readKept(stores[where], key, wanted, now()),
    );
    // Below zero after a clock was set back, NaN when the moment is damaged: then it may be too old.
    if (kept && kept.age >= 0 && kept.age < maxAge) {
      return { ok: true, value: kept.value, from: { source, asOf: kept.asOf } };
    }
    const found = await askSafely(wanted, asking?.signal);
    if (asking?.signal?.aborted) return aborted;
    if (found.ok) {
      const at = now().toISOString();
      const asOf = found.asOf ?? at.slice(0, 10);
      const keep = found.keep ?? (isNothing(found.value) ? 'session' : where);
      if (keep !== 'not') void stores[keep].write(key, { value: found.value, asOf }, at);
      return { ok: true, value: found.value, from: { source, asOf } };
    }
    const isOldWelcome = found.reason !== 'aborted' && found.reason !== 'absent';
    if (kept && isOldWelcome) return { ok: true, value: kept.value, from: { source, asOf: kept.asOf } };
    return { ok: false, failure: { source, reason: found.reason } };
  };
};
