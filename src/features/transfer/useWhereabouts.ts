import { useEffect, useMemo, useState } from 'react';
import type { ReadLocation } from '@/exchange/plan/readResult';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { findWhereabouts, type Whereabouts } from './whereabouts';

/** What to take of a file of which a part lies elsewhere. */
export type PlaceChoice = 'all' | 'inside' | 'none';

/** Where the locations of a file lie, as soon as that is known, and those that are taken by what the user chooses. */
export const useWhereabouts = (locations: readonly ReadLocation[]) => {
  const area = usePlan((plan) => plan.view.header.area);
  const outline = useScreen((screen) => screen.outline);
  const [found, setFound] = useState<Whereabouts>();
  const [choice, setChoice] = useState<PlaceChoice>('all');
  useEffect(() => {
    let isGone = false;
    findWhereabouts(locations, area, outline).then(
      (known) => {
        if (!isGone) setFound(known);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [locations, area, outline]);
  const taken = useMemo(() => {
    if (choice === 'none') return [];
    if (choice === 'all' || found === undefined) return locations;
    return locations.filter(({ id }) => !found.outside.has(id));
  }, [locations, found, choice]);
  return { whereabouts: found, choice, setChoice, taken };
};
