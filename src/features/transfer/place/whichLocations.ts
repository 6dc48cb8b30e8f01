import { isPlaced, type PlacedLocation } from '@/domain/placed';
import { openPlanNow } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';

export const whichOnes = ['selection', 'import', 'all'] as const;
export type Which = (typeof whichOnes)[number];

/** Locations that can be put right together, as far as there are any; `file`: what the last import came from. */
export type Groups = Partial<Record<Which, readonly PlacedLocation[]>> & { file?: string };

/** The locations of the open plan that can be chosen from, those with a place only. */
export const groupsNow = (): Groups => {
  const { allLocations, importReports } = openPlanNow().view;
  const placed = (ids: Iterable<string>): PlacedLocation[] =>
    [...ids]
      .map((id) => allLocations.get(id))
      .filter((location) => location !== undefined && isPlaced(location));
  const last = [...importReports.values()].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  const groups: Record<Which, readonly PlacedLocation[]> = {
    selection: placed(useScreen.getState().selection),
    import: placed(last?.ids ?? []),
    all: placed(allLocations.keys()),
  };
  return {
    ...Object.fromEntries(
      whichOnes.filter((each) => groups[each].length > 0).map((each) => [each, groups[each]]),
    ),
    ...(last !== undefined && { file: last.name }),
  };
};
