import { longestDelivery } from '@/domain/delivery';
import { noteDelivery } from '@/plans/deliveries';
import { useReport } from '@/plans/reportChoice';
import { openPlanNow } from '@/state/planStore';
import { deliveryWords } from '@/text/deliveries';
import { documentKindNames } from '@/text/documents/kinds';
import type { Part } from './useDocument';

/** Notes for whom the document was made that is on screen; nothing where nobody was named. */
export const noteSent = async ({ choice, partner, size }: Part): Promise<void> => {
  const { kind, to: typed } = useReport.getState();
  const to = typed.trim();
  if (to === '') return;
  const whose = partner === undefined ? '' : ` (${partner.name})`;
  const what = `${documentKindNames[kind]}${whose}`.slice(0, longestDelivery);
  const { variantId, isPublic } = choice;
  const variant = variantId === null ? undefined : openPlanNow().view.variants.get(variantId)?.name;
  await noteDelivery(
    { what, to, ...size, variant, isPublic, partnerId: partner?.id },
    deliveryWords(what, to),
  );
};
