import type { FailureReason } from '@/sources/interfaces/answer';

export type Loaded<Value> = { ok: true; value: Value } | { ok: false; reason: FailureReason };
export type Load<Value> = () => Promise<Loaded<Value>>;

/** Loads once and keeps what came; after a failure the next question tries again. */
export const keepOnce = <Value>(load: Load<Value>): Load<Value> => {
  let kept: Promise<Loaded<Value>> | undefined;
  return () => {
    kept ??= load().then((loaded) => {
      if (!loaded.ok) kept = undefined;
      return loaded;
    });
    return kept;
  };
};

/** What is made of a load. */
export const mapLoad =
  <From, To>(load: Load<From>, make: (from: From) => To): Load<To> =>
  async () => {
    const loaded = await load();
    return loaded.ok ? { ok: true, value: make(loaded.value) } : loaded;
  };

/** Two loads side by side; the first failure counts. */
export const bothLoads =
  <A, B>(one: Load<A>, other: Load<B>): Load<readonly [A, B]> =>
  async () => {
    const [a, b] = await Promise.all([one(), other()]);
    if (!a.ok) return a;
    return b.ok ? { ok: true, value: [a.value, b.value] } : b;
  };
