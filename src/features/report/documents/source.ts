import type { FilterContext } from '@/domain/filter';
import type { Goal } from '@/domain/goal';
import type { Partner } from '@/domain/partner';
import type { Plan, PlanHeader } from '@/domain/plan';
import { headerOf } from '@/domain/recordParts';
import { type Numbered, numbered } from '@/domain/report/numbered';
import type { Signal } from '@/domain/signals/signals';
import type { Totals } from '@/domain/totals/totals';
import { viewOf } from '@/state/planView';
import { signalIndexOf } from '@/state/signalIndex';
import { searchableText } from '@/text/searchableText';

/** What every document is made of: the part of the plan that was asked for, and how it counts. */
export type DocumentSource = {
  header: PlanHeader;
  locations: readonly Numbered[];
  partners: ReadonlyMap<string, Partner>;
  goals: readonly Goal[];
  /** Of these locations, counted as the dock counts. */
  totals: Totals;
  signals: ReadonlyMap<string, readonly Signal[]>;
  context: FilterContext;
  /** ISO, UTC. */
  madeAt: string;
};

/** The source of a plan of which every location is to be in the document. */
export const sourceOf = (plan: Plan, madeAt: string): DocumentSource => {
  const view = viewOf(plan);
  const { byLocation } = signalIndexOf(view, { year: new Date(madeAt).getFullYear(), outline: null });
  const isOpen = ({ muted }: Signal) => muted === undefined;
  return {
    header: headerOf(plan),
    locations: numbered(plan.locations),
    partners: view.partners,
    goals: plan.goals,
    totals: view.totals,
    signals: byLocation,
    context: {
      partners: view.partners,
      textOf: (location) => searchableText(location, view.partners),
      hasSignal: (id) => byLocation.get(id)?.some(isOpen) ?? false,
    },
    madeAt,
  };
};
