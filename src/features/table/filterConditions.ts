import type { Filter } from '@/domain/filter';
import { lacks } from '@/domain/filterSchema';
import { housingTypes } from '@/domain/housingType';
import { priorities } from '@/domain/location';
import { interventions } from '@/domain/locationFields';
import { partnerKinds } from '@/domain/partner';
import { soughtKinds } from '@/domain/partnerKind';
import { firmnesses, planningStatuses } from '@/domain/planningStatus';
import { segments } from '@/domain/segment';
import type { PlanView } from '@/state/planView';
import {
  firmnessNames,
  housingTypeNames,
  interventionNames,
  priorityNames,
  segmentNames,
  statusNames,
} from '@/text/codes';
import { filterText } from '@/text/filter';
import { dayText } from '@/text/numbers';
import { partnerKindNames, soughtNames } from '@/text/partnerCodes';

/** What can be asked in the filter bar, in the order of its menu. The text has a field of its own there. */
export const conditionIds = [
  'types',
  'segments',
  'firmness',
  'statuses',
  'years',
  'partnerIds',
  'partnerRoles',
  'seeks',
  'priorities',
  'interventions',
  'neighbourhoods',
  'lacks',
  'counted',
  'drawnFrom',
  'inView',
  'hasSignal',
] as const;
export type ConditionId = (typeof conditionIds)[number];

/** Conditions of which one or more values are chosen from a list. */
export const choiceIds = [
  'types',
  'segments',
  'firmness',
  'statuses',
  'partnerIds',
  'partnerRoles',
  'seeks',
  'priorities',
  'interventions',
  'neighbourhoods',
  'lacks',
] as const satisfies ConditionId[];
export type ChoiceId = (typeof choiceIds)[number];

export const isChoice = (id: ConditionId): id is ChoiceId => choiceIds.some((each) => each === id);

export type Choice = { value: string; label: string; isChosen: boolean; toggled: Partial<Filter> };

const choicesFrom = <Value extends string>(
  options: readonly (readonly [Value, string])[],
  chosen: readonly Value[] = [],
  put: (values: Value[] | undefined) => Partial<Filter>,
): Choice[] =>
  options.map(([value, label]) => {
    const isChosen = chosen.includes(value);
    const next = options.map(([each]) => each).filter((each) => chosen.includes(each) !== (each === value));
    return { value, label, isChosen, toggled: put(next.length === 0 ? undefined : next) };
  });

const named = <Code extends string>(codes: readonly Code[], names: Record<Code, string>) =>
  codes.map((code) => [code, names[code]] as const);

/** All neighbourhoods of the plan by name, with the empty name for locations of which nobody knows it. */
const neighbourhoodsIn = ({ locations }: Pick<PlanView, 'locations'>): [string, string][] => {
  const names = new Set<string>();
  for (const { neighbourhood } of locations.values()) names.add(neighbourhood ?? '');
  if (names.size === 1 && names.has('')) return [];
  return [...names]
    .sort((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'nl'))
    .map((name) => [name, name === '' ? filterText.noNeighbourhood : name]);
};

/** The values that can be chosen for a condition, each with what the filter would ask once it is pressed. */
export const choicesOf = (
  id: ChoiceId,
  filter: Filter,
  plan: Pick<PlanView, 'locations' | 'partners'>,
): Choice[] => {
  switch (id) {
    case 'types':
      return choicesFrom(named(housingTypes, housingTypeNames), filter.types, (types) => ({ types }));
    case 'segments':
      return choicesFrom(named(segments, segmentNames), filter.segments, (chosen) => ({ segments: chosen }));
    case 'firmness':
      return choicesFrom(named(firmnesses, firmnessNames), filter.firmness, (firmness) => ({ firmness }));
    case 'statuses':
      return choicesFrom(named(planningStatuses, statusNames), filter.statuses, (statuses) => ({ statuses }));
    case 'partnerIds':
      return choicesFrom(
        [...plan.partners.values()]
          .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
          .map((partner) => [partner.id, partner.name] as const),
        filter.partnerIds,
        (partnerIds) => ({ partnerIds }),
      );
    case 'partnerRoles':
      return choicesFrom(named(partnerKinds, partnerKindNames), filter.partnerRoles, (kinds) => ({
        partnerRoles: kinds,
      }));
    case 'seeks':
      return choicesFrom(named(soughtKinds, soughtNames), filter.seeks, (seeks) => ({ seeks }));
    case 'priorities':
      return choicesFrom(named(priorities, priorityNames), filter.priorities, (chosen) => ({
        priorities: chosen,
      }));
    case 'interventions':
      return choicesFrom(named(interventions, interventionNames), filter.interventions, (chosen) => ({
        interventions: chosen,
      }));
    case 'neighbourhoods':
      return choicesFrom(neighbourhoodsIn(plan), filter.neighbourhoods, (neighbourhoods) => ({
        neighbourhoods,
      }));
    case 'lacks':
      return choicesFrom(named(lacks, filterText.lacks), filter.lacks, (chosen) => ({ lacks: chosen }));
  }
};

/** The filter without one of its conditions. */
export const withoutCondition = (id: ConditionId): Partial<Filter> => {
  if (id === 'years') return { fromYear: undefined, toYear: undefined };
  return id === 'inView' ? {} : { [id]: undefined };
};

const yearsText = ({ fromYear, toYear }: Filter): string | undefined => {
  if (fromYear === undefined) return toYear === undefined ? undefined : filterText.yearsTo(toYear);
  if (toYear === undefined) return filterText.yearsFrom(fromYear);
  return fromYear === toYear ? `${fromYear}` : `${fromYear}–${toYear}`;
};

/** What a condition asks, in a few words ('' for yes); undefined when it asks nothing. */
export const conditionText = (
  id: ConditionId,
  filter: Filter,
  isInViewOnly: boolean,
  plan: Pick<PlanView, 'locations' | 'partners'>,
): string | undefined => {
  if (isChoice(id)) {
    const asked = filter[id] ?? [];
    if (asked.length === 0) return undefined;
    const [first, ...others] = choicesOf(id, filter, plan).filter(({ isChosen }) => isChosen);
    return filterText.more(first?.label ?? '?', others.length);
  }
  if (id === 'years') return yearsText(filter);
  if (id === 'counted') return filter.counted === undefined ? undefined : filterText.yearsTo(filter.counted);
  if (id === 'drawnFrom') return filter.drawnFrom && dayText(filter.drawnFrom);
  const isAsked = id === 'inView' ? isInViewOnly : filter.hasSignal === true;
  return isAsked ? '' : undefined;
};
