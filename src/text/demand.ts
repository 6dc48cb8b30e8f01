import type { Range } from '@/domain/analysis';
import type { DemandLevel, DemandMeasure, DemandSeries, DemandType } from '@/domain/demand/demandSeries';
import type { DemandFault, DemandFileError } from '@/exchange/demand/demandFile';
import { rangeText } from './analyses';
import { housingTypeNames } from './codes';
import { dayText, numberText } from './numbers';
import { readErrorText } from './readErrors';

export const demandTypeNames: Record<DemandType, string> = {
  geclusterd: housingTypeNames.geclusterd,
  zorggeschikt: housingTypeNames.zorggeschikt,
  nultreden: housingTypeNames.nultreden,
  samen: 'De drie typen samen',
};

export const demandLevelNames: Record<DemandLevel, string> = {
  gemeente: 'Gemeente',
  buurt: 'Buurt',
  zorgkantoorregio: 'Zorgkantoorregio',
};

export const demandMeasureNames: Record<DemandMeasure, string> = {
  erbij: 'Woningen die erbij moeten komen',
  totaal: 'Alle woningen die nodig zijn, ook die er al staan',
};

const shortMeasures: Record<DemandMeasure, string> = { erbij: 'erbij', totaal: 'totaal nodig' };

/** "Gemeente", "Buurt Oude Kern". */
export const demandAreaText = ({ level, area }: Pick<DemandSeries, 'level' | 'area'>): string =>
  [demandLevelNames[level], area].filter(Boolean).join(' ');

const counted = (count: number, one: string, more: string): string =>
  `${numberText(count)} ${count === 1 ? one : more}`;

export const seriesCountText = (count: number): string => counted(count, 'reeks', 'reeksen');

export const demandText = {
  heading: 'Vraag',
  none: 'Hoeveel is er nodig, volgens wie? Zet prognoses naast elkaar, elk met bron en datum. De app heeft zelf geen cijfers van de vraag.',
  add: 'Reeks toevoegen',
  csv: 'CSV importeren',
  show: 'Vraag en aanbod per jaar',
  changeShort: 'Wijzigen',
  change: (name: string, type: string) => `Reeks ${name}, ${type} wijzigen`,
  changeTitle: 'Reeks wijzigen',
  remove: 'Verwijderen',
  removeNamed: (name: string, type: string) => `Reeks ${name}, ${type} verwijderen`,
  removed: (name: string) => `Reeks ‘${name}’ verwijderd`,
  save: 'Bewaren',
  about: (series: Pick<DemandSeries, 'type' | 'measure' | 'level' | 'area' | 'asOf'>): string =>
    [
      demandTypeNames[series.type],
      shortMeasures[series.measure],
      demandAreaText(series),
      series.asOf === '' ? 'datum onbekend' : dayText(series.asOf),
    ].join(' · '),
  yearFigures: (year: number, range: Range) => `${year}: ${rangeText(range)}`,

  name: 'Bron',
  asOf: 'Datum van de bron',
  type: 'Woningtype',
  measure: 'Wat telt de bron?',
  level: 'Waarover gaat het?',
  area: 'Naam van het gebied',
  areaHint: {
    gemeente: 'Leeg: de gemeente van dit plan',
    buurt: 'Zoals de buurt bij uw locaties heet',
    zorgkantoorregio: 'De cijfers blijven van deze regio. De app verdeelt ze niet.',
  } satisfies Record<DemandLevel, string>,
  years: 'Woningen per jaar',
  year: (index: number) => `Jaar ${index}`,
  homes: (index: number) => `Woningen in jaar ${index}`,
  homesHint: 'Een getal, of van-tot: 500-620',
  addYear: 'Jaar toevoegen',
  errors: {
    name: 'Vul in van wie deze cijfers zijn.',
    area: 'Vul in om welk gebied het gaat.',
    year: (earliest: number, latest: number) => `Vul één jaar in, van ${earliest} tot en met ${latest}.`,
    twice: 'Dit jaar staat er al.',
    nothing: 'Vul voor minstens één jaar een getal in.',
  },
};

const faults: Record<DemandFault, (value: string) => string> = {
  two_years: (value) => `‘${value}’ is meer dan één jaar. Zet elk jaar op een eigen regel.`,
  no_year: () => 'er staat geen jaar.',
  bad_year: (value) => `‘${value}’ is geen jaar.`,
  no_range: (value) =>
    value === '' ? 'er staat geen aantal.' : `‘${value}’ is geen heel getal, of van-tot.`,
  order: (value) => `in ‘${value}’ staat het hoogste getal vooraan.`,
  too_large: (value) => `‘${value}’ is meer dan kan.`,
  unknown_type: (value) => `het woningtype ‘${value}’ is niet bekend.`,
  unknown_level: (value) => `het niveau ‘${value}’ is niet bekend: gemeente, buurt of zorgkantoorregio.`,
  unknown_measure: (value) => `de maat ‘${value}’ is niet bekend: erbij of totaal.`,
  duplicate: (value) => `het jaar ${value} stond er al. Het eerste telt.`,
  bad_date: (value) => `‘${value}’ is geen datum. De reeks heeft nu geen datum.`,
};

export const demandNoteText = (row: number, fault: DemandFault, value: string): string =>
  `Regel ${row}: ${faults[fault](value)}`;

const missing = {
  year: 'Er is geen kolom met het jaar (jaar), en er zijn geen kolommen die een jaar heten (2030).',
  homes: 'Er is geen kolom met het aantal woningen (aantal, of laag en hoog).',
};

/** Why nothing of a file could be used. */
export const demandErrorText = (error: DemandFileError): string => {
  if (error.code === 'no_demand_columns') {
    return `${missing[error.misses]} Gevonden: ${error.columns.join(', ') || 'geen kolommen'}.`;
  }
  if (error.code === 'too_many_records') {
    return `Dit bestand heeft ${numberText(error.count)} regels; hoogstens ${numberText(error.most)} kan de app gebruiken.`;
  }
  if (error.code === 'not_text')
    return 'Dit bestand is geen leesbare tekst. Kies een bestand dat eindigt op .csv.';
  return readErrorText(error);
};

export const demandFileText = {
  title: 'Cijfers van de vraag uit een bestand',
  lead: 'Een CSV met een kop. Nodig: jaar en aantal (of laag en hoog). Mag ook: type, maat, niveau, gebied, bron, datum.',
  reading: (name: string) => `${name} wordt gelezen…`,
  nothing: (name: string) => `In ${name} staat geen regel die de app kan gebruiken.`,
  found: (name: string, count: number) => `${name}: ${seriesCountText(count)} gevonden.`,
  lacksType: 'Er is geen kolom met het woningtype. De cijfers gelden voor de drie typen samen.',
  left: (count: number) => `${counted(count, 'opmerking', 'opmerkingen')} bij het lezen`,
  more: (count: number) => `en nog ${numberText(count)}`,
  add: (count: number) => `${seriesCountText(count)} toevoegen`,
  added: (count: number) => `${seriesCountText(count)} toegevoegd`,
};
