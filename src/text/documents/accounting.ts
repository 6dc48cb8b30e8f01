import type { Target } from '@/domain/target';
import { dayText } from '../numbers';

/** How was counted, and from what. */
export const accountingChapter = {
  heading: 'Verantwoording',
  sources: 'Bronnen en peildatum',
  plan: (name: string, day: string) => `Plan '${name}' in Boven de kaart, stand van ${day}.`,
  target: ({ source, asOf }: Target) =>
    `Opgave: ${source === '' ? 'bron open' : source}${asOf === '' ? '' : `, ${dayText(asOf)}`}.`,
  definitionsSource:
    'Woningtypen en planologische status: afgeleid van de helptekst van Planmonitor Wonen (januari 2025).',
  rules: 'Telregels',
  ruleList: (horizon: number): string[] => [
    'Een woning telt in één type: zorggeschikt gaat voor geclusterd, geclusterd gaat voor nultreden.',
    `Voor de opgave telt wat tot en met ${horizon} klaar is. Een woning zonder jaar telt mee.`,
    'Alleen zelfstandige woningen tellen. Intramurale plaatsen staan apart.',
    'Aanpassing van bestaande bouw, locaties die afvallen en alternatieven tellen niet mee.',
    'Sloop gaat van het aantal af.',
    'Hard: status 1A, 1B, 2A of 2B. Zacht: 1C, 2C, 3, 4A of 4B. Ambtelijk: 5A of 5B; dat is nog geen plancapaciteit.',
    'Gerealiseerd is wat is opgeleverd, met welke status ook.',
    'Nog te vinden is de opgave min wat meetelt, per type. Wat een type te veel heeft, vult een ander type niet aan.',
  ],
  definitions: 'Woningtypen',
  part: 'Welk deel van het plan',
  missing: 'Wat dit plan niet bijhoudt',
  missingList: [
    'Het adres van een locatie.',
    'Hoeveel woningen door één knelpunt stilstaan: geteld zijn alle woningen op de locaties met dat knelpunt.',
    'Hoe de partijen samenwerken, wie waarover besluit en hoe de voortgang wordt gevolgd.',
  ],
};
