import { useEffect, useState } from 'react';
import type { Fitted, Way } from '@/exchange/plan/fitIntoPlan';
import { fitFile } from './importFile';
import type { ReadFile } from './readFile';

type Found = { fitted: Fitted; chosen: ReadFile; way: Way };

/**
 * What a file would bring into the plan, reckoned while the page stays in hand; undefined as long as it is not known.
 * `isNow`: it is of what is chosen now, and not of just before.
 */
export const useFitted = (chosen: ReadFile, way: Way): { fitted: Fitted | undefined; isNow: boolean } => {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    const stop = new AbortController();
    fitFile(chosen, way, stop.signal).then(
      (fitted) => {
        if (fitted !== undefined && !stop.signal.aborted) setFound({ fitted, chosen, way });
      },
      () => undefined,
    );
    return () => stop.abort();
  }, [chosen, way]);
  return { fitted: found?.fitted, isNow: found?.chosen === chosen && found.way === way };
};
