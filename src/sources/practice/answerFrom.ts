import targetFile from '@data/practice/target.json';
import type { Answer, Asking, FailureReason } from '@/sources/interfaces/answer';
import type { Load } from './keepOnce';

const source = 'markerwaard';

const failedAnswer = (reason: FailureReason): Answer<never> => ({
  ok: false,
  failure: { source, reason },
});

/** Resolves when the signal aborts; `stop` takes the listener away. */
const watchAbort = (signal: AbortSignal | undefined) => {
  let onAbort = (): void => undefined;
  const aborted = new Promise<'aborted'>((resolve) => {
    onAbort = () => resolve('aborted');
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort);
  });
  return { aborted, stop: () => signal?.removeEventListener('abort', onAbort) };
};

/** Looks something up in facts that are loaded first. Who aborts is answered at once; the load goes on for the next. */
export const answerFrom = async <Facts, Value>(
  load: Load<Facts>,
  asking: Asking | undefined,
  find: (facts: Facts) => Value,
): Promise<Answer<Value>> => {
  if (asking?.signal?.aborted) return failedAnswer('aborted');
  const { aborted, stop } = watchAbort(asking?.signal);
  const loaded = await Promise.race([load(), aborted]);
  stop();
  if (loaded === 'aborted' || asking?.signal?.aborted) return failedAnswer('aborted');
  if (!loaded.ok) return failedAnswer(loaded.reason);
  return { ok: true, value: find(loaded.value), from: { source, asOf: targetFile.asOf } };
};

/** Without a value there is no answer to this question. */
export const orAbsent = <Value>(answer: Answer<Value | null>): Answer<Value> => {
  if (!answer.ok) return answer;
  return answer.value === null ? failedAnswer('absent') : { ...answer, value: answer.value };
};
