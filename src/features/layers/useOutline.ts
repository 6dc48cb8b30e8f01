import { useEffect } from 'react';
import type { Area } from '@/domain/area';
import { usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { sourcesNow } from '@/state/sources';

/** The fictional municipality has a code of its own. */
const practiceCode = 'GM9999';

const codeOf = (area: Area): string | undefined => {
  if (area.kind === 'practice') return practiceCode;
  return area.kind === 'municipality' ? area.code : undefined;
};

/** Shows the outline of the plan's municipality. Without an answer the plan is there all the same, and nothing is said. */
export const useOutline = (): void => {
  const code = usePlan((plan) => codeOf(plan.view.header.area));
  useEffect(() => {
    setScreen({ outline: null });
    if (code === undefined) return;
    const stop = new AbortController();
    const ask = async () => {
      const sources = await sourcesNow();
      const answer = await sources.boundaries.municipality(code, { signal: stop.signal });
      if (answer.ok && !stop.signal.aborted) setScreen({ outline: answer.value?.geometry ?? null });
    };
    const askAgain = () => void ask().catch(() => undefined);
    askAgain();
    addEventListener('online', askAgain);
    return () => {
      stop.abort();
      removeEventListener('online', askAgain);
    };
  }, [code]);
};
