import type { Filter } from '@/domain/filter';
import { type Goal, goalSchema } from '@/domain/goal';
import { earliestYear, largestCount, latestYear, yearSchema } from '@/domain/numbers';
import { goalNameOf, goalText } from '@/text/goals';

/** What is typed in the form of a goal, as it stands there. */
export type GoalDraft = {
  name: string;
  direction: Goal['direction'];
  measure: Goal['measure'];
  value: string;
  over: Filter;
  within: Filter;
  byYear: string;
  source: string;
  asOf: string;
};

/** What is wrong with it, by field. */
export type DraftErrors = Partial<Record<'value' | 'byYear' | 'asOf', string>>;

const thirdOf = (value: number): string => {
  const thirds = Math.round(value * 0.03);
  return Math.abs(value - (thirds * 100) / 3) < 1e-9 && value % 100 !== 0 ? `${thirds}/3` : '';
};

export const draftOf = (goal: Goal | undefined): GoalDraft => ({
  name: goal?.name ?? '',
  direction: goal?.direction ?? 'at_least',
  measure: goal?.measure ?? 'number',
  value:
    goal === undefined
      ? ''
      : (goal.measure !== 'number' && thirdOf(goal.value)) || String(goal.value).replace('.', ','),
  over: goal?.over ?? {},
  within: goal?.within ?? {},
  byYear: goal?.byYear === undefined ? '' : String(goal.byYear),
  source: goal?.source ?? '',
  asOf: goal?.asOf ?? '',
});

const { errors } = goalText;

const readNumber = (typed: string): number | string => {
  const bare = typed.trim();
  if (!/^(\d+|[1-9]\d{0,2}(\.\d{3})+)$/.test(bare)) return errors.value_not_number;
  const value = Number(bare.replaceAll('.', ''));
  return value > largestCount ? errors.value_too_large(largestCount) : value;
};

/** 30, 12,5, 30% or 2/3, as per cent. */
const readShare = (typed: string): number | string => {
  const bare = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  const [, above, below] = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(bare) ?? [];
  const value = above === undefined ? Number(bare) : (Number(above) * 100) / Number(below);
  const isShare = above !== undefined || /^\d{1,9}(\.\d+)?$/.test(bare);
  if (!isShare || !Number.isFinite(value)) return errors.value_not_share;
  return value > 100 ? errors.share_too_large : value;
};

/** The goal that a draft describes, without its key; or what is wrong, at which field. A goal without a name gets one. */
export const readDraft = (
  draft: GoalDraft,
): { goal: Omit<Goal, 'id' | 'isInDock' | 'rest'> } | { errors: DraftErrors } => {
  const isNumber = draft.measure === 'number';
  const value =
    draft.value.trim() === '' ? errors.value_empty : (isNumber ? readNumber : readShare)(draft.value);
  const year = draft.byYear.trim() === '' ? undefined : yearSchema.safeParse(Number(draft.byYear));
  const isDate = goalSchema.shape.asOf.safeParse(draft.asOf).success;
  const wrong: DraftErrors = {
    ...(typeof value === 'string' && { value }),
    ...(year?.success === false && { byYear: errors.year(earliestYear, latestYear) }),
    ...(!isDate && { asOf: errors.date }),
  };
  if (typeof value === 'string' || Object.keys(wrong).length > 0) return { errors: wrong };
  const { direction, measure, over, asOf } = draft;
  const goal = {
    direction,
    measure,
    value,
    over,
    within: measure === 'share' ? draft.within : {},
    byYear: year?.data,
    source: draft.source.trim(),
    asOf,
  };
  return { goal: { ...goal, name: draft.name.trim() || goalNameOf(goal) } };
};
