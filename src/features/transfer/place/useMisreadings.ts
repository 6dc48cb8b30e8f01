import { useEffect, useState } from 'react';
import type { Position } from '@/domain/geometry';
import { openAreaTest } from '@/geo/areaTest';
import { loadReadAgain, type ReadAgain } from '@/geo/readAgain';
import { openPlanNow } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { areaTestOf, loadIsDutch } from '../whereabouts';
import { type Around, type Misreading, proposeMisreadings } from './misreadings';

type Ready = { readAgain: ReadAgain; around: Around };

/** What it takes to read places again, once it is there; `failed` when it cannot be fetched. */
const useReady = (): Ready | 'failed' | undefined => {
  const outline = useScreen((screen) => screen.outline);
  const [ready, setReady] = useState<Ready | 'failed'>();
  useEffect(() => {
    let isGone = false;
    const prepare = async (): Promise<Ready> => {
      const [readAgain, isDutch, test] = await Promise.all([
        loadReadAgain(),
        loadIsDutch(),
        areaTestOf(openPlanNow().view.header.area, outline),
      ]);
      return { readAgain, around: { isDutch, isInside: test === undefined ? isDutch : openAreaTest(test) } };
    };
    prepare()
      .catch(() => 'failed' as const)
      .then((found) => {
        if (!isGone) setReady(found);
      });
    return () => {
      isGone = true;
    };
  }, [outline]);
  return ready;
};

/** The ways in which these places may have been read wrongly. */
export const useMisreadings = (places: readonly Position[]) => {
  const ready = useReady();
  const [proposed, setProposed] = useState<readonly Misreading[]>();
  useEffect(() => {
    if (ready !== undefined && ready !== 'failed') {
      setProposed(proposeMisreadings(places, ready.readAgain, ready.around));
    }
  }, [ready, places]);
  return { ready, proposed };
};
