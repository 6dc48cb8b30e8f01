import type { Firmness } from '@/domain/planningStatus';
import type { SegmentGroup } from '@/domain/report/homesPerKind';
import type { Delivery } from '@/domain/report/phasing';
import { firmnessNames } from '../codes';
import { numberText } from '../numbers';

/** What the plan does not know. */
export const openWord = 'open';
export const noHomesWord = '–';

/** A number of homes in a table: none is a dash, so that the rest can be seen. */
export const figureText = (homes: number): string => (homes === 0 ? noHomesWord : numberText(homes));

/** A share of 0 to 1, or a dash when there is nothing to be a share of. */
export const unknownOr = (homes: number | null): string => (homes === null ? openWord : figureText(homes));

/** Signs that can be told apart in black and white, each before its word. */
const firmnessSigns: Record<Firmness, string> = { gerealiseerd: '●', hard: '■', zacht: '▨', ambtelijk: '□' };
export const firmnessWithSign = (firmness: Firmness): string =>
  `${firmnessSigns[firmness]}\u00a0${firmnessNames[firmness]}`;

export const segmentGroupNames: Record<SegmentGroup, { short: string; full: string }> = {
  social: { short: 'Soc. huur', full: 'Sociale huur' },
  middle: { short: 'Mid. huur', full: 'Middenhuur' },
  purchase: { short: 'Bet. koop', full: 'Betaalbare koop' },
  other: { short: 'Rest', full: 'Duur of prijs onbekend' },
};

/** Names of types in the narrow head of a table. */
export const shortTypeNames = {
  geclusterd: 'Gecl.',
  zorggeschikt: 'Zorg.',
  nultreden: 'Nultr.',
  overig_geschikt: 'Overig',
  regulier: 'Reg.',
  onbekend: 'Onb.',
} as const;

/** When a location delivers: "2028", "2026–2029", "2028, deels open", "open". */
export const deliveryText = ({ from, to, isPartly }: Delivery): string => {
  if (from === undefined || to === undefined) return openWord;
  const years = from === to ? String(from) : `${from}–${to}`;
  return isPartly ? `${years}, deels open` : years;
};

export const documentWords = {
  page: 'Bladzijde',
  contents: 'Inhoud',
  madeOf: (day: string) => `Stand van ${day}`,
  total: 'Totaal',
  fictional: 'Oefenplan: alle namen en getallen zijn verzonnen (fictief).',
  noNeighbourhood: 'Buurt onbekend',
  nowhere: (columns: readonly string[]) => `Nog nergens ingevuld: ${columns.join(', ').toLowerCase()}.`,
};
