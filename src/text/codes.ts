import type { Area } from '@/domain/area';
import type { HousingType } from '@/domain/housingType';
import type { Intervention, Priority } from '@/domain/location';
import type { Commitment, PartnerRole } from '@/domain/partner';
import type { Firmness, PlanningStatus } from '@/domain/planningStatus';
import type { ProgrammeLine } from '@/domain/programmeLine';
import type { Segment } from '@/domain/segment';

export const housingTypeNames: Record<HousingType, string> = {
  geclusterd: 'Geclusterd',
  zorggeschikt: 'Zorggeschikt',
  nultreden: 'Nultreden',
  overig_geschikt: 'Overig geschikt',
  regulier: 'Regulier',
  onbekend: 'Type onbekend',
};

/** One sentence on what each type is, after the definitions of Planmonitor Wonen. */
export const housingTypeHelp: Record<HousingType, string> = {
  geclusterd:
    'Nultredenwoning in een woonvorm met een ontmoetingsruimte in het gebouw of op loopafstand. Vanaf 12 woningen.',
  zorggeschikt:
    'Nultredenwoning in een geclusterde woonvorm, geschikt voor zorg uit de Wlz en voor een rolstoel.',
  nultreden: 'Zelfstandige woning die je zonder trap bereikt, met alle belangrijke kamers zonder trap.',
  overig_geschikt: 'Op een andere manier geschikt voor ouderen. De gemeente vult dit zelf in.',
  regulier: 'Gewone woning, niet speciaal geschikt voor ouderen.',
  onbekend: 'Nog niet bekend welk type het wordt.',
};

export const segmentNames: Record<Segment, string> = {
  sociale_huur: 'Sociale huur',
  middenhuur: 'Middenhuur',
  dure_huur: 'Dure huur',
  huur_onbekend: 'Huur onbekend',
  betaalbare_koop: 'Betaalbare koop',
  dure_koop: 'Dure koop',
  koop_onbekend: 'Koop',
  onbekend: 'Huur of koop onbekend',
};

export const statusNames: Record<PlanningStatus, string> = {
  '1A': '1A Onherroepelijk',
  '1B': '1B Onherroepelijk, uitwerkingsplicht',
  '2A': '2A Vastgesteld',
  '2B': '2B Vastgesteld, uitwerkingsplicht',
  '1C': '1C Onherroepelijk, wijzigingsbevoegdheid',
  '2C': '2C Vastgesteld, wijzigingsbevoegdheid',
  '3': '3 In voorbereiding',
  '4A': '4A Visie',
  '4B': '4B Optie',
  '5A': '5A Ambtelijk, met locatie',
  '5B': '5B Ambtelijk, zonder locatie',
};

/** The code with its meaning in a word, for where there is little room. */
export const shortStatusNames: Record<PlanningStatus, string> = {
  '1A': '1A onherroepelijk',
  '1B': '1B uit te werken',
  '2A': '2A vastgesteld',
  '2B': '2B uit te werken',
  '1C': '1C na wijziging',
  '2C': '2C na wijziging',
  '3': '3 in voorbereiding',
  '4A': '4A visie',
  '4B': '4B optie',
  '5A': '5A ambtelijk',
  '5B': '5B zonder locatie',
};

/** Headings over the statuses. */
export const statusGroupNames: Record<Exclude<Firmness, 'gerealiseerd'>, string> = {
  hard: 'Hard',
  zacht: 'Zacht',
  ambtelijk: 'Ambtelijk (nog geen plancapaciteit)',
};

export const firmnessNames: Record<Firmness, string> = {
  gerealiseerd: 'gerealiseerd',
  hard: 'hard',
  zacht: 'zacht',
  ambtelijk: 'ambtelijk',
};

export const interventionNames: Record<Intervention, string> = {
  nieuwbouw: 'Nieuwbouw',
  transformatie: 'Transformatie',
  herstructurering: 'Herstructurering',
  bestaande_bouw: 'Bestaande bouw aanpassen',
};

export const priorityNames: Record<Priority, string> = {
  kansrijk: 'Kansrijk',
  onderzoek: 'Nader onderzoek',
  valt_af: 'Valt af',
};

export const roleNames: Record<PartnerRole, string> = {
  gemeente: 'Gemeente',
  corporatie: 'Woningcorporatie',
  zorgorganisatie: 'Zorgorganisatie',
  zorgkantoor: 'Zorgkantoor',
  welzijn: 'Welzijn',
  ontwikkelaar: 'Ontwikkelaar',
  belegger: 'Belegger',
  ouderenorganisatie: 'Ouderenorganisatie',
  anders: 'Anders',
};

export const commitmentNames: Record<Commitment['level'], string> = {
  genoemd: 'Genoemd',
  intentie: 'Intentie',
  toegezegd: 'Toegezegd',
  vastgelegd: 'Vastgelegd',
};

export const ownerNames: Record<ProgrammeLine['owner'], string> = {
  corporatie: 'Corporatie',
  markt: 'Markt',
  particulier: 'Particulier',
  onbekend: 'Onbekend',
};

export const buildingNames: Record<ProgrammeLine['building'], string> = {
  eengezins: 'Eengezins',
  meergezins: 'Meergezins',
  onbekend: 'Onbekend',
};

/** What a plan is about. */
export const areaName = (area: Area): string => ('name' in area ? area.name : 'Nog geen gemeente');

/** What a file was brought for. */
export const broughtKindNames = {
  amenities: 'Voorzieningen',
  neighbourhoods: 'Buurten',
  parcels: 'Percelen',
  people: 'Vierkanten met 65+',
  paths: 'Looppaden',
  map: 'Kaart',
  reference: 'Laag om naar te kijken',
  underlay: 'Afbeelding onder de kaart',
  picture: 'Foto',
} as const;
