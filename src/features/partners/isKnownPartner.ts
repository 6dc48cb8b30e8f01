import type { Partner } from '@/domain/partner';
import { kindOf } from '@/domain/partnerKind';
import { openPlanNow } from '@/state/planStore';

/** Whether the plan has another partner of this name and kind. */
export const isKnownPartner = (partner: Omit<Partner, 'id'> & { id?: string }): boolean =>
  [...openPlanNow().view.partners.values()].some(
    (other) =>
      other.id !== partner.id &&
      kindOf(other) === kindOf(partner) &&
      other.name.toLowerCase() === partner.name.toLowerCase(),
  );
