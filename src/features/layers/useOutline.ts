import { useEffect } from 'react';
import { municipalityCode } from '@/sources/municipalityCode';
import { setLayer } from '@/state/layerStore';
import { usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { figureLayerIds } from './figureLayerIds';

/** Shows the outline of the plan's municipality. Without an answer the plan is there all the same, and nothing is said. */
export const useOutline = (): void => {
  const code = usePlan((plan) => municipalityCode(plan.view.header.area));
  // The plan and its map come first.
  const isMapReady = useScreen((screen) => screen.isMapReady);
  // Neighbourhoods of another municipality would pass for those of this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each municipality anew
  useEffect(() => {
    setScreen({ outline: null, neighbourhoods: { state: 'off' } });
    for (const id of ['neighbourhoods', ...figureLayerIds]) setLayer(id, { isOn: false });
  }, [code]);
  useEffect(() => {
    if (code === undefined || !isMapReady) return;
    const stop = new AbortController();
    const ask = async () => {
      const { sourcesNow } = await import('@/plans/sourcesOfPlan');
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
  }, [code, isMapReady]);
};
