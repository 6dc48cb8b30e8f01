import { useMemo } from 'react';
import { chosenPart } from '@/domain/leaving/chosenPart';
import type { PartChoice } from '@/domain/leaving/partChoice';
import type { Plan } from '@/domain/plan';
import { useExportChoice } from '@/plans/exportChoice';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { whichNow } from '@/state/whichNow';
import { wholePlan } from '@/state/wholePlan';

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
  const selection = useScreen((screen) => screen.selection);
  const filteredIds = useScreen((screen) => screen.filteredIds);
  const filter = useScreen((screen) => screen.filter);
  const which = useMemo(
    () => whichNow(kind, { selection, filteredIds, filter }),
    [kind, selection, filteredIds, filter],
  );
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
