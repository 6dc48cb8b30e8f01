import type { HousingType } from '@/domain/housingType';
import type { Firm } from '@/domain/totals/totals';
import { firmnessNames } from './codes';
import { homesText, numberText } from './numbers';

const kinds = ['gerealiseerd', 'hard', 'zacht', 'ambtelijk'] as const;

/** The parts of a bar in words: "hard 126, zacht 176". */
export const firmText = (firm: Firm): string =>
  kinds
    .filter((kind) => firm[kind] !== 0)
    .map((kind) => `${firmnessNames[kind]} ${numberText(firm[kind])}`)
    .join(', ');

/** Over the narrow columns of a chart. */
export const shortTypeNames: Record<HousingType, string> = {
  geclusterd: 'Gecl.',
  zorggeschikt: 'Zorg.',
  nultreden: 'Nult.',
  overig_geschikt: 'Ov.g.',
  regulier: 'Reg.',
  onbekend: 'Onb.',
};

export const chartText = {
  region: 'Grafieken',
  unknown: 'Onbekend',
  types: 'Woningtype in de grafieken',
  allTypes: 'De drie typen van de opgave',
  none: 'Nog geen woningen die voor de opgave tellen. Teken een locatie en vul in hoeveel er kunnen komen.',
  view: (title: string) => `${title}: grafiek of tabel`,
  chart: 'Grafiek',
  table: 'Tabel',
  save: (title: string) => `${title} opslaan`,
  saveSvg: 'Opslaan als SVG (tekening)',
  savePng: 'Opslaan als PNG (plaatje)',
  notSaved: 'De grafiek kon niet worden opgeslagen. Probeer het als SVG.',
  homes: 'Woningen',
  total: 'Totaal',
  share: 'Deel',
  showOnly: (name: string) => `Toon alleen ${name} in lijst en kaart`,
  legend: 'Opgeleverd vol met een streep, hard vol, zacht gearceerd, ambtelijk alleen een rand.',
  more: (count: number) => `en nog ${numberText(count)}: zie de tabel`,
  summary: (title: string, parts: readonly string[]) => `${title}: ${parts.join('; ')}`,
  barSummary: (name: string, homes: number, firm: Firm) =>
    `${name} ${homesText(homes)}${firmText(firm) === '' ? '' : ` (${firmText(firm)})`}`,

  burnUp: 'Op weg naar de opgave',
  burnUpNote: 'opgeteld per jaar',
  year: 'Jaar',
  added: 'Erbij in dit jaar',
  opgave: (homes: number, horizon: number) => `opgave ${numberText(homes)}, t/m ${horizon}`,
  noOpgave: 'opgave niet ingevuld',
  toFind: (homes: number) => `nog ${numberText(homes)}`,
  toFindRest: 'te vinden',
  met: 'opgave gehaald',
  undated: (homes: number, horizon: number) =>
    `${homesText(homes)} zonder jaar ${homes === 1 ? 'telt' : 'tellen'} pas mee in ${horizon}.`,
  delivery: (year: number) => `oplevering ${year}`,

  typeSegment: 'Type en segment',
  until: (horizon: number) => `woningen t/m ${horizon}`,
  segment: 'Segment',
  together: 'Samen',

  partner: 'Per partner',
  partnerNote: 'Een locatie met meer partners telt bij elk van hen.',
  noPartner: 'Zonder partner',
  neighbourhood: 'Per buurt',
  status: 'Per status',

  names: { partner: 'Partner', neighbourhood: 'Buurt', status: 'Status' },

  fromChart: 'Uit de grafiek:',
  takeOff: 'Filter uit de grafiek weghalen',
};
