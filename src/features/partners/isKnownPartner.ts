import type { Partner } from '@/domain/partner';
import { openPlanNow } from '@/state/planStore';

/** Whether the plan has another partner of this name in this role. */
export const isKnownPartner = ({
  id,
  name,
  role,
}: Pick<Partner, 'name' | 'role'> & { id?: string }): boolean =>
  [...openPlanNow().view.partners.values()].some(
    (other) => other.id !== id && other.role === role && other.name.toLowerCase() === name.toLowerCase(),
  );
