import type { BalanceQuestion } from '@/domain/demand/balance';
import type { PlanView } from '@/state/planView';

/** How many homes of a type stand in a neighbourhood (null: in all of them). Nobody has said so yet: it is not known. */
export const existingHomes =
  (_view: PlanView) =>
  (_name: string | null, _question: BalanceQuestion): number | null =>
    null;
