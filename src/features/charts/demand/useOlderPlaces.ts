import { useDeferredValue, useMemo } from 'react';
import { type OlderPlace, type OlderShare, olderShares } from '@/domain/demand/olderShare';
import { homesBy } from '@/domain/totals/breakdown';
import { sumOfFirm } from '@/domain/totals/totals';
import { useNeighbourhoodFacts } from '@/plans/neighbourhoodFacts';
import { foldText } from '@/sources/foldText';
import type { Provenance } from '@/sources/interfaces/answer';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import type { Asked } from '@/state/asked';
import { usePlan } from '@/state/planStore';
import { useShownView } from '@/state/shownView';

/** The neighbourhoods of the open plan; off when nobody asked since it was opened. */
export const useNeighbourhoods = (): Asked<readonly Neighbourhood[]> => {
  const { planId, asked } = useNeighbourhoodFacts();
  const open = usePlan((plan) => plan.planId);
  return planId === open ? asked : { state: 'off' };
};

export type OlderPlaces = {
  places: readonly OlderShare[];
  /** Homes of the plan in none of these neighbourhoods. */
  elsewhere: number;
  /** All people of 80 and over; null when of one neighbourhood nobody knows. */
  people: number | null;
  years: readonly (number | null)[];
  from: Provenance;
};

/** Where people of 80 and over live, and where geclusterde and zorggeschikte homes come up to and including a year. */
export const useOlderPlaces = (until: number): OlderPlaces | undefined => {
  const asked = useNeighbourhoods();
  const view = useDeferredValue(useShownView((shown) => shown));
  return useMemo(() => {
    if (asked.state !== 'answered' || asked.value.length === 0) return undefined;
    const homes = homesBy(
      view.locations.values(),
      { year: until, horizon: view.header.target.horizon },
      ['geclusterd', 'zorggeschikt'],
      ({ neighbourhood = '' }) => [foldText(neighbourhood)],
    );
    const homesIn = (name: string): number => {
      const firm = homes.get(foldText(name));
      return firm === undefined ? 0 : sumOfFirm(firm);
    };
    const places: OlderPlace[] = asked.value.map(({ name, figures }) => ({
      name,
      people: figures.people_80_plus?.value ?? null,
      homes: homesIn(name),
    }));
    const here = new Set(asked.value.map(({ name }) => foldText(name)));
    const elsewhere = [...homes]
      .filter(([name]) => !here.has(name))
      .reduce((sum, [, firm]) => sum + sumOfFirm(firm), 0);
    const people = places.some((place) => place.people === null)
      ? null
      : places.reduce((sum, place) => sum + (place.people ?? 0), 0);
    const known = asked.value.flatMap(({ figures: { people_80_plus: figure } }) =>
      figure === undefined || figure.value === null ? [] : [figure.year],
    );
    return {
      places: olderShares(places, elsewhere).sort((a, b) => (b.people ?? -1) - (a.people ?? -1)),
      elsewhere,
      people,
      years: [...new Set(known)],
      from: asked.from,
    };
  }, [asked, view, until]);
};
