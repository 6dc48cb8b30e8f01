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
export type BalanceChoice = Omit<BalanceQuestion, 'until'> & {
  until: number | undefined;
  colour: BalanceColour;
};

export const useBalanceChoice = create<BalanceChoice>(() => ({
  type: 'geclusterd',
  measure: 'erbij',
  until: undefined,
  colour: 'planned',
}));

export const questionOf = ({ type, measure, until }: BalanceChoice, horizon: number): BalanceQuestion => ({
  type,
  measure,
  until: until ?? horizon,
});

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
