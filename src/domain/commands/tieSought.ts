import type { Location } from '../location';
import type { Partner, PartnerKind } from '../partner';
import { setCommitment } from './changePartners';
import type { Command } from './command';

/** Ties a partner to a location that looked for one of its kind, which it then does no longer. */
export const tieSought = (location: Location, partner: Partner, kind: PartnerKind): Command => {
  const tied = setCommitment(location, partner, 'genoemd');
  const seeks = (location.seeks ?? []).filter((each) => each !== kind);
  return {
    ...tied,
    edits: [
      ...tied.edits,
      { record: 'location', id: location.id, set: { seeks: seeks.length === 0 ? undefined : seeks } },
    ],
  };
};
