import { askedScaleOf } from '../careScale';
import { homesOfTypes, type SignalRule } from './signal';

/** Fewer zorggeschikte homes than the care organisation asked for a team. No register knows a number: it is theirs. */
export const belowScale = {
  code: 'below_scale',
  severity: 'attention',
  source: 'stappenplan',
  find: (location, { partners }) => {
    const homes = homesOfTypes(location, ['zorggeschikt']);
    const asked = askedScaleOf(location, partners);
    if (homes === 0 || asked === undefined || homes >= asked.homes) return undefined;
    return { homes, scale: asked.homes, ...(asked.by !== undefined && { by: asked.by }) };
  },
} as const satisfies SignalRule;
