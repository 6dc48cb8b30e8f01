import { create } from 'zustand';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import { municipalityCode } from '@/sources/municipalityCode';
import type { Asked } from '@/state/asked';
import { openPlanNow } from '@/state/planStore';
import { askAnew } from './askAnew';
import { createQuestion } from './question';

type NeighbourhoodFacts = { planId: string | null; asked: Asked<readonly Neighbourhood[]> };

/** What is known of the neighbourhoods of the plan, for counting with; what the map shows of them is asked apart. */
export const useNeighbourhoodFacts = create<NeighbourhoodFacts>(() => ({
  planId: null,
  asked: { state: 'off' },
}));

const question = createQuestion<readonly Neighbourhood[]>((asked) =>
  useNeighbourhoodFacts.setState({ planId: openPlanNow().planId, asked }),
);

/** Asks for the neighbourhoods of the municipality of the open plan, by its code alone. */
export const askNeighbourhoodFacts = (): Promise<void> => {
  noteAsked();
  return question.ask(async (sources, signal) => {
    const code = municipalityCode(openPlanNow().view.header.area);
    return code === undefined ? null : sources.neighbourhoods.of(code, { signal });
  });
};

const noteAsked = askAnew(
  'neighbourhoods',
  () => useNeighbourhoodFacts.getState().planId,
  askNeighbourhoodFacts,
);
