import { homesOfTypes, type SignalRule } from './signal';

/** Fewer zorggeschikte homes than the care organisation asked for a team. No register knows a number: it is theirs. */
export const belowScale = {
  code: 'below_scale',
  severity: 'attention',
  source: 'stappenplan',
  find: (location) => {
    const homes = homesOfTypes(location, ['zorggeschikt']);
    const { minimumScale = 0 } = location;
    return homes > 0 && homes < minimumScale ? { homes, scale: minimumScale } : undefined;
  },
} as const satisfies SignalRule;
