import { sourcesNow } from '@/plans/sourcesOfPlan';
import type { Answer } from '@/sources/interfaces/answer';
import type { Sources } from '@/sources/interfaces/sources';
import type { Asked } from '@/state/asked';
import { isOpen, openPlanNow } from '@/state/planStore';

const whatCame = <Value>(answer: Answer<Value> | null | undefined): Asked<Value> => {
  if (answer === undefined) return { state: 'not_loaded' };
  if (answer === null) return { state: 'not_asked' };
  if (!answer.ok) return { state: 'failed', failure: answer.failure };
  return { state: 'answered', value: answer.value, from: answer.from };
};

/**
 * Something to ask the sources of the open plan, once at a time: who asks again or stops gives up what was asked before.
 * `show` hears how it goes, but nothing more once another plan is open or nobody waits for it.
 */
export const createQuestion = <Value>(show: (asked: Asked<Value>) => void, isAwaited = () => true) => {
  let current = new AbortController();
  return {
    /** `put` gives null when there is nothing to ask about. */
    ask: async (
      put: (sources: Sources, signal: AbortSignal) => Promise<Answer<Value> | null>,
    ): Promise<void> => {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      const { planId } = openPlanNow();
      show({ state: 'asking' });
      const sources = await sourcesNow().catch(() => undefined);
      if (!isOpen(planId)) return;
      const answer = signal.aborted || sources === undefined ? undefined : await put(sources, signal);
      if (!signal.aborted && isOpen(planId) && isAwaited()) show(whatCame(answer));
    },
    stop: (): void => {
      current.abort();
      show({ state: 'off' });
    },
  };
};
