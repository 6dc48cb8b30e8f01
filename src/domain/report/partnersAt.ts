import type { Location } from '../location';
import type { Commitment, LocationRole, Partner, PartnerRole } from '../partner';
import type { Numbered } from './numbered';

export type PartnerHere = { partner: Partner; commitment: Commitment };

/** The partners at a location that are known, each with what it promises there. */
export const partnersAt = (
  { commitments }: Pick<Location, 'commitments'>,
  partners: ReadonlyMap<string, Partner>,
): PartnerHere[] =>
  commitments.flatMap((commitment) => {
    const partner = partners.get(commitment.partnerId);
    return partner === undefined ? [] : [{ partner, commitment }];
  });

/** Those that have one of these roles at the location, or that are of this sort and have no role there. */
export const partnersIn = (
  here: readonly PartnerHere[],
  roles: readonly LocationRole[],
  sorts: readonly PartnerRole[],
): PartnerHere[] =>
  here.filter(({ partner, commitment }) =>
    commitment.roles === undefined || commitment.roles.length === 0
      ? sorts.includes(partner.role)
      : commitment.roles.some((role) => roles.includes(role)),
  );

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
