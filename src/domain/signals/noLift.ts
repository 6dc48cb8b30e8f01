import { homesOfTypes, type SignalRule } from './signal';

export const noLift = {
  code: 'no_lift',
  severity: 'attention',
  source: 'planmonitor',
  find: (location) => {
    const homes = homesOfTypes(location, ['zorggeschikt']);
    return homes > 0 && location.lift === 'nee' ? { homes } : undefined;
  },
} as const satisfies SignalRule;
