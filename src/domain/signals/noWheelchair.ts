import { homesOfTypes, type SignalRule } from './signal';

export const noWheelchair = {
  code: 'no_wheelchair',
  severity: 'attention',
  source: 'planmonitor',
  find: (location) => {
    const homes = homesOfTypes(location, ['zorggeschikt']);
    return homes > 0 && location.wheelchair === 'nee' ? { homes } : undefined;
  },
} as const satisfies SignalRule;
