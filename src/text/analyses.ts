import type { Range } from '@/domain/analysis';
import { largestCount } from '@/domain/numbers';
import type { RangeFault } from '@/domain/readRange';
import { numberText } from './numbers';

export const rangeText = ({ low, high }: Range): string =>
  low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`;

/** Other figures beside the opgave: analyses, a later year, what it was before. */
export const analysisText = {
  heading: 'Andere analyses en jaren',
  none: 'Analyses verschillen. Zet hier andere cijfers, een later jaar of een eerdere opgave naast de opgave die telt.',
  add: 'Analyse toevoegen',
  change: (name: string) => `${name} wijzigen`,
  changeShort: 'Wijzigen',
  changeTitle: 'Analyse wijzigen',
  remove: 'Verwijderen',
  removed: (name: string) => `Analyse ‘${name}’ verwijderd`,
  keep: 'Opgave van nu bewaren',
  kept: (name: string) => `Bewaard als ‘${name}’. Wijzig de opgave gerust: het verschil blijft te zien.`,
  keptName: (source: string, day: string) =>
    `${source === '' ? 'Opgave' : source} (bewaard ${day})`.slice(0, 200),
  adopt: 'Als opgave gebruiken',
  adoptLow: 'Laagste als opgave',
  adoptHigh: 'Hoogste als opgave',
  adopted: (name: string) => `De opgave is nu die van ‘${name}’`,
  save: 'Bewaren',
  name: 'Bron',
  horizon: 'T/m jaar',
  asOf: 'Datum van de bron',
  note: 'Opmerking',
  range: (type: string) => `${type}, woningen`,
  rangeHint: 'Een getal, of van-tot: 500-620',
  until: (year: number) => `t/m ${year}`,
  /** The opgave of now, and how far it went from one number: "700 (+60)". */
  now: (homes: number, range: Range | undefined) => {
    const more = range === undefined || range.low !== range.high ? 0 : homes - range.low;
    return more === 0
      ? numberText(homes)
      : `${numberText(homes)} (${more > 0 ? '+' : '−'}${numberText(Math.abs(more))})`;
  },
  columns: {
    type: 'Type',
    asked: 'Analyse',
    target: 'Opgave nu',
    planned: (year: number) => `In plan t/m ${year}`,
    toFind: 'Te vinden',
  },
  unknown: '–',
  /** How many homes are still to be found, from the low figure to the high one. */
  toFind: (planned: number, { low, high }: Range): string => {
    const [least, most] = [Math.max(0, low - planned), Math.max(0, high - planned)];
    if (most === 0) return 'gehaald';
    return least === most ? numberText(least) : `${numberText(least)}–${numberText(most)}`;
  },
  errors: {
    name: 'Vul in van wie deze cijfers zijn.',
    horizon: (earliest: number, latest: number) => `Vul een jaar in van ${earliest} tot en met ${latest}.`,
    range: 'Vul een heel getal in, of twee met een streepje: 500-620.',
    order: 'Het eerste getal moet het laagste zijn.',
    tooLarge: (most: number) => `Meer dan ${numberText(most)} kan niet.`,
    nothing: 'Vul voor minstens één type een getal in.',
  },
};

/** What is wrong with a number, or two, that somebody typed. */
export const rangeFaultText = (fault: RangeFault): string => {
  const { range, order, tooLarge } = analysisText.errors;
  return { no_range: range, order, too_large: tooLarge(largestCount) }[fault];
};
