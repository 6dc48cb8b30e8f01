import type { Location } from '../location';
import type { Commitment, Partner, PartnerRole } from '../partner';
import type { Numbered } from './numbered';

export type PartnerHere = { partner: Partner; level: Commitment['level'] };

/** The partners at a location that are known, with how far each has bound itself. */
export const partnersAt = (
  { commitments }: Pick<Location, 'commitments'>,
  partners: ReadonlyMap<string, Partner>,
): PartnerHere[] =>
  commitments.flatMap(({ partnerId, level }) => {
    const partner = partners.get(partnerId);
    return partner === undefined ? [] : [{ partner, level }];
  });

/** The partners of one role that are at any of these locations, by name, each with the locations it is at. */
export const programmesOf = (
  role: PartnerRole,
  locations: readonly Numbered[],
  partners: ReadonlyMap<string, Partner>,
): { partner: Partner; at: Numbered[] }[] =>
  [...partners.values()]
    .filter((partner) => partner.role === role)
    .map((partner) => ({
      partner,
      at: locations.filter(({ location }) =>
        location.commitments.some(({ partnerId }) => partnerId === partner.id),
      ),
    }))
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => a.partner.name.localeCompare(b.partner.name, 'nl'));
