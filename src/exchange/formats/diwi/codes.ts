import type { Intervention } from '@/domain/location';
import type { Confidentiality, landConsents } from '@/domain/locationFields';
import type { PlanningStatus } from '@/domain/planningStatus';
import type { ProgrammeLine } from '@/domain/programmeLine';

/** Codes of DIWI (open source of the VNG, read in November 2026). 5A and 5B are no plan capacity: DIWI has no code for them. */
export const diwiStatuses: Partial<Record<PlanningStatus, string>> = {
  '1A': '_1A_ONHERROEPELIJK',
  '1B': '_1B_ONHERROEPELIJK_MET_UITWERKING_NODIG',
  '1C': '_1C_ONHERROEPELIJK_MET_BW_NODIG',
  '2A': '_2A_VASTGESTELD',
  '2B': '_2B_VASTGESTELD_MET_UITWERKING_NODIG',
  '2C': '_2C_VASTGESTELD_MET_BW_NODIG',
  '3': '_3_IN_VOORBEREIDING',
  '4A': '_4A_OPGENOMEN_IN_VISIE',
  '4B': '_4B_NIET_OPGENOMEN_IN_VISIE',
};

/** DIWI takes new building apart by where it is, which a plan here does not say. */
export const diwiPlanTypes: Partial<Record<Intervention, string>> = {
  transformatie: 'PAND_TRANSFORMATIE',
  herstructurering: 'HERSTRUCTURERING',
};

export const diwiConfidentiality: Record<Confidentiality, string> = {
  openbaar: 'PUBLIC',
  vertrouwelijk: 'INTERNAL_CIVIL',
};

export const diwiConsents: Record<(typeof landConsents)[number], string> = {
  geen_toestemming: 'GEEN_TOESTEMMING_GRONDEIGENAAR',
  intentie: 'INTENTIE_MEDEWERKING_GRONDEIGENAAR',
  formele_toestemming: 'FORMELE_TOESTEMMING_GRONDEIGENAAR',
};

export const diwiBuildings: Partial<Record<ProgrammeLine['building'], string>> = {
  eengezins: 'EENGEZINSWONING',
  meergezins: 'MEERGEZINSWONING',
};

/** Of rented homes whose owner nobody knows, DIWI is told nothing. */
export const diwiOwnershipOf = ({ segment, owner }: ProgrammeLine): string | undefined => {
  if (segment.includes('koop') && segment !== 'onbekend') return 'KOOPWONING';
  if (segment === 'onbekend' || owner === 'onbekend') return undefined;
  return owner === 'corporatie' ? 'HUURWONING_WONINGCORPORATIE' : 'HUURWONING_PARTICULIERE_VERHUURDER';
};
