import type { StepState } from '@/domain/step';

export const stepStateNames: Record<StepState, string> = {
  nog_niet: 'Nog niet',
  begonnen: 'Begonnen',
  loopt: 'Loopt',
  klaar: 'Klaar',
};
