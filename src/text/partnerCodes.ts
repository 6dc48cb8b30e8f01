import type { Commitment, careForms, LocationRole, PartnerKind, partnerTables } from '@/domain/partner';
import { roleNames } from './codes';

export const partnerKindNames: Record<PartnerKind, string> = {
  ...roleNames,
  gemeente_sociaal: 'Gemeente, sociaal domein',
  gemeente_ruimtelijk: 'Gemeente, ruimtelijk domein',
  eerstelijn: 'Eerstelijn (huisartsen)',
  huurdersorganisatie: 'Huurdersorganisatie',
  bewonersgroep: 'Bewonersgroep',
  wijkteam: 'Wijkteam',
  community_builder: 'Community builder',
  bouwer: 'Bouwer',
  architect: 'Architect',
  regio: 'Regio',
  provincie: 'Provincie',
};

/** What a location says that it looks for: "zoekt zorgpartner". */
export const soughtNames: Record<PartnerKind, string> = {
  ...partnerKindNames,
  zorgorganisatie: 'Zorgpartner',
  welzijn: 'Welzijnspartner',
  eerstelijn: 'Huisarts of eerstelijn',
};

export const locationRoleNames: Record<LocationRole, string> = {
  trekker: 'Trekker',
  grondeigenaar: 'Grondeigenaar',
  ontwikkelaar: 'Ontwikkelaar',
  verhuurder: 'Verhuurder',
  zorgpartner: 'Zorgpartner',
  welzijnspartner: 'Welzijnspartner',
  financier: 'Financier',
  beheerder: 'Beheerder',
  bouwer: 'Bouwer',
  architect: 'Architect',
  vertegenwoordiger: 'Vertegenwoordiger',
  toetser: 'Toetser',
  anders: 'Anders',
};

export const commitmentKindNames: Record<NonNullable<Commitment['kind']>, string> = {
  resultaat: 'Resultaat',
  proces: 'Inspanning in het proces',
  verzoek: 'Verzoek aan een ander',
};

export const partnerTableNames: Record<(typeof partnerTables)[number], string> = {
  bestuurlijk: 'Bestuurlijke tafel',
  ambtelijk: 'Ambtelijke tafel',
};

export const careFormNames: Record<(typeof careForms)[number], string> = {
  wlz: 'Wlz',
  zvw: 'Zvw',
  wijkverpleging: 'Wijkverpleging',
  nachtzorg: 'Nachtzorg',
};
