import { useDeferredValue, useMemo } from 'react';
import type { DemandGroup } from '@/domain/demand/demandGroups';
import type { DemandType } from '@/domain/demand/demandSeries';
import { type Supply, supplyOf, typesOfDemand } from '@/domain/demand/supply';
import { useShownView } from '@/state/shownView';

const samePlace = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What the plan adds of a type: in all of it, or in the neighbourhood that a group of series is about. */
export const useSupply = (type: DemandType, group?: DemandGroup): Supply => {
  const view = useDeferredValue(useShownView((shown) => shown));
  return useMemo(() => {
    const all = [...view.locations.values()];
    const there =
      group?.level === 'buurt'
        ? all.filter(({ neighbourhood = '' }) => samePlace(neighbourhood, group.area))
        : all;
    return supplyOf(there, typesOfDemand(type));
  }, [view, type, group]);
};
