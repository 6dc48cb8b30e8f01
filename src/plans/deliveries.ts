import { addToPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import { notify } from '@/state/noticeStore';
import { isOpen, openPlanNow, runOnPlan } from '@/state/planStore';
import { keepSnapshot } from './snapshots';

/** What was sent, and of what: counted as it was written. */
export type Sent = {
  what: string;
  to: string;
  locations: number;
  homes: number;
  variant?: string | undefined;
  isPublic?: boolean;
  partnerId?: string | undefined;
};

/** The name of the snapshot that is kept, and what is told after. */
type Words = { snapshot: string; noted: string; notKept: string };

/**
 * Notes in the open plan that something of it was sent, with a snapshot of it as it is now, and tells. Without a snapshot
 * what changed since cannot be told.
 */
export const noteDelivery = async (
  { what, to, locations, homes, variant, isPublic = false, partnerId }: Sent,
  words: Words,
): Promise<void> => {
  const { planId, view } = openPlanNow();
  const variantId = [...view.variants.values()].find(({ name }) => name === variant)?.id;
  const at = new Date().toISOString();
  const isKept = await keepSnapshot('hand', words.snapshot).then(
    (outcome) => outcome === 'kept',
    () => false,
  );
  if (!isOpen(planId)) return;
  runOnPlan(() =>
    addToPlan('delivery', {
      id: newId(),
      name: what,
      to,
      at,
      locations,
      homes,
      isPublic,
      ...(isKept && { snapshot: words.snapshot }),
      ...(variant !== undefined && { variant }),
      ...(variantId !== undefined && { variantId }),
      ...(partnerId !== undefined && { partnerId }),
    }),
  );
  notify(isKept ? words.noted : words.notKept, { lasting: !isKept });
};
