import {
  type LocationRole,
  type Partner,
  type PartnerKind,
  type PartnerRole,
  partnerKinds,
  partnerRoles,
} from './partner';

export const kindOf = ({ kind, role }: Pick<Partner, 'kind' | 'role'>): PartnerKind => kind ?? role;

const isRole = (kind: PartnerKind): kind is PartnerRole => partnerRoles.some((role) => role === kind);

/** The sort that a kind belongs to. */
const roleOf = (kind: PartnerKind): PartnerRole => {
  if (isRole(kind)) return kind;
  return kind === 'gemeente_sociaal' || kind === 'gemeente_ruimtelijk' ? 'gemeente' : 'anders';
};

/** A kind as a partner keeps it. */
export const kindFields = (
  kind: PartnerKind,
): { role: PartnerRole; kind: Exclude<PartnerKind, PartnerRole> | undefined } => ({
  role: roleOf(kind),
  kind: isRole(kind) ? undefined : kind,
});

/** Whether a partner is of one of these kinds; both domains of a municipality are "gemeente" too. */
export const isOfKinds = (partner: Pick<Partner, 'kind' | 'role'>, wanted: readonly PartnerKind[]): boolean =>
  wanted.includes(kindOf(partner)) || (partner.role === 'gemeente' && wanted.includes('gemeente'));

/** What partners of a kind mostly do at a location. */
const usualRoles: Record<PartnerKind, LocationRole> = {
  gemeente: 'trekker',
  gemeente_sociaal: 'trekker',
  gemeente_ruimtelijk: 'trekker',
  corporatie: 'verhuurder',
  zorgorganisatie: 'zorgpartner',
  welzijn: 'welzijnspartner',
  zorgkantoor: 'financier',
  eerstelijn: 'zorgpartner',
  ouderenorganisatie: 'vertegenwoordiger',
  huurdersorganisatie: 'vertegenwoordiger',
  bewonersgroep: 'vertegenwoordiger',
  wijkteam: 'welzijnspartner',
  community_builder: 'welzijnspartner',
  ontwikkelaar: 'ontwikkelaar',
  bouwer: 'bouwer',
  architect: 'architect',
  belegger: 'financier',
  regio: 'toetser',
  provincie: 'toetser',
  anders: 'anders',
};

export const usualRole = (partner: Pick<Partner, 'kind' | 'role'>): LocationRole =>
  usualRoles[kindOf(partner)];

/** The kinds that a location can look for: those that do something there. */
export const soughtKinds = partnerKinds.filter(
  (kind) => !['gemeente_sociaal', 'gemeente_ruimtelijk', 'regio', 'provincie', 'anders'].includes(kind),
);
