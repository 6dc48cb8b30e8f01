import type { Plan } from '../plan';

/** Whether a plan says how to reach anybody. */
export const hasContacts = ({ partners }: Pick<Plan, 'partners'>): boolean =>
  partners.some(({ contact }) => contact !== undefined);
