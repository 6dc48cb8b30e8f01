import { useMemo } from 'react';
import { chosenPart } from '@/domain/leaving/chosenPart';
import type { PartChoice, Which } from '@/domain/leaving/partChoice';
import type { Plan } from '@/domain/plan';
import { type ExportChoice, useExportChoice } from '@/plans/exportChoice';
import { usePlan, wholePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';

/** Which locations can be chosen now: without a filter or a selection only all of them. */
const useWhich = (kind: ExportChoice['which']): Which => {
  const selection = useScreen((screen) => screen.selection);
  const filteredIds = useScreen((screen) => screen.filteredIds);
  const filter = useScreen((screen) => screen.filter);
  return useMemo(() => {
    if (kind === 'selection' && selection.size > 0) return { kind, ids: selection };
    if (kind === 'filter' && filteredIds !== null) return { kind, ids: new Set(filteredIds), filter };
    return { kind: 'all' };
  }, [kind, selection, filteredIds, filter]);
};

/** The part of the open plan that is chosen to leave, as it is now. */
export const usePart = (): { choice: PartChoice; part: Plan | undefined } => {
  const {
    which: kind,
    variantId: wanted,
    isPublic,
    withPersonal,
    withMoney,
    withContacts,
  } = useExportChoice();
  const which = useWhich(kind);
  const revision = usePlan((plan) => plan.view.revision);
  const variants = usePlan((plan) => plan.view.variants);
  const variantId = wanted !== null && variants.has(wanted) ? wanted : null;
  const choice = useMemo(
    () => ({ which, variantId, isPublic, withPersonal, withMoney, withContacts: withContacts === true }),
    [which, variantId, isPublic, withPersonal, withMoney, withContacts],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is kept up to date in place; revision tells
  const part = useMemo(() => {
    const plan = wholePlan();
    return plan && chosenPart(plan, choice);
  }, [choice, revision]);
  return { choice, part };
};
