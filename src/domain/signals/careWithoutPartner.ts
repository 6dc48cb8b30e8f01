import { homesOfTypes, type SignalRule } from './signal';

/** Zorggeschikte homes and no organisation that gives the care. */
export const careWithoutPartner = {
  code: 'care_without_partner',
  severity: 'attention',
  source: 'stappenplan',
  find: (location, { partners }) => {
    const homes = homesOfTypes(location, ['zorggeschikt']);
    const isCare = ({ partnerId }: { partnerId: string }) =>
      partners.get(partnerId)?.role === 'zorgorganisatie';
    return homes === 0 || location.commitments.some(isCare) ? undefined : { homes };
  },
} as const satisfies SignalRule;
