import type { Plan } from '../plan';

/** Whether a plan says how to reach anybody. */
export const hasContacts = ({ partners }: Pick<Plan, 'partners'>): boolean =>
  partners.some(({ contact }) => contact !== undefined);

/** A plan to give to others: without how to reach its partners. Without contacts it is the plan itself. */
export const withoutContacts = (plan: Plan): Plan =>
  hasContacts(plan)
    ? { ...plan, partners: plan.partners.map(({ contact: _contact, ...partner }) => partner) }
    : plan;
