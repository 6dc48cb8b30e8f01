import { usePlan } from './planStore';

/** Names that the plan knows for who does or decides something: of partners, and of who owns a step or an action. */
export const useKnownNames = (): string[] => {
  const { steps, actions, decisions, partners } = usePlan((plan) => plan.view);
  const names = new Set([
    ...[...steps.values(), ...actions.values()].map(({ owner }) => owner),
    ...[...decisions.values()].map(({ body }) => body),
    ...[...partners.values()].map(({ name }) => name),
  ]);
  names.delete('');
  return [...names].sort((a, b) => a.localeCompare(b, 'nl'));
};
