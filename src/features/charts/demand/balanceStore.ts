import { create } from 'zustand';
import type { BalanceQuestion } from '@/domain/demand/balance';
import { type Balance, balanceOf } from '@/domain/demand/balance';
import { foldText } from '@/sources/foldText';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import type { PlanView } from '@/state/planView';
import { existingHomes } from './existingHomes';

/** What the neighbourhoods can be coloured by. */
export const balanceColours = ['planned', 'asked', 'to_find', 'people'] as const;
export type BalanceColour = (typeof balanceColours)[number];

/** What is looked at in the balance; `until` undefined: up to the horizon of the opgave. */
export type BalanceChoice = Pick<BalanceQuestion, 'type' | 'measure'> & {
  until: number | undefined;
  colour: BalanceColour;
};

export const useBalanceChoice = create<BalanceChoice>(() => ({
  type: 'geclusterd',
  measure: 'erbij',
  until: undefined,
  colour: 'planned',
}));

/** Whether a source says how many homes are needed in all, those that stand there included. */
export const hasTotals = ({ demand }: Pick<PlanView, 'demand'>): boolean =>
  [...demand.values()].some(({ measure }) => measure === 'totaal');

/** What is asked of this plan. The choice is of another one perhaps, in which a source gave totals. */
export const questionOf = ({ type, measure, until }: BalanceChoice, view: PlanView): BalanceQuestion => {
  const { horizon } = view.header.target;
  return { type, measure: hasTotals(view) ? measure : 'erbij', until: until ?? horizon, horizon };
};

export const balanceIn = (
  view: PlanView,
  neighbourhoods: readonly Neighbourhood[],
  question: BalanceQuestion,
): Balance =>
  balanceOf(
    {
      names: neighbourhoods.map(({ name }) => name),
      locations: view.locations.values(),
      demand: view.demand.values(),
      existing: existingHomes(view.stock, neighbourhoods),
      plain: foldText,
    },
    question,
  );
