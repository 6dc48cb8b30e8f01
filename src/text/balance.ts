import type { Range } from '@/domain/analysis';
import type { BalanceRow } from '@/domain/demand/balance';
import type { DemandMeasure, DemandType } from '@/domain/demand/demandSeries';
import { sumOfFirm } from '@/domain/totals/totals';
import { rangeText } from './analyses';
import { firmText } from './charts';
import { demandTypeNames } from './demand';
import { homesText, numberText } from './numbers';

export const balanceText = {
  title: 'Balans per buurt',
  note: (type: DemandType, until: number) => `${demandTypeNames[type].toLowerCase()}, t/m ${until}`,
  type: 'Woningtype in de balans',
  measure: 'Wat telt de vraag in de balans',
  measures: { erbij: 'Vraag: erbij', totaal: 'Vraag: totaal nodig' } satisfies Record<DemandMeasure, string>,
  until: 'T/m jaar',
  lead: 'Wat er staat en wat er in het plan komt, naast wat bronnen voor die buurt vragen. Zonder bron voor een buurt is de vraag daar onbekend; de app verdeelt cijfers van de gemeente niet.',
  columns: {
    neighbourhood: 'Buurt',
    people: '80+',
    existing: 'Staat er',
    firm: 'Plan, hard',
    soft: 'Plan, zacht of ambtelijk',
    planned: 'Plan samen',
    asked: 'Vraag',
    toFind: 'Te vinden',
    care: 'Zorgteam',
  },
  whole: 'Hele gemeente',
  unknown: 'onbekend',
  existing: (homes: number | null) => (homes === null ? 'onbekend' : numberText(homes)),
  range: (range: Range | undefined) => (range === undefined ? 'onbekend' : rangeText(range)),
  noCare: '–',
  more: (count: number) => `en nog ${numberText(count)}: zie de tabel`,
  elsewhere: (homes: number) =>
    `${homesText(homes)} in het plan ${homes === 1 ? 'ligt' : 'liggen'} in geen van deze buurten. ${homes === 1 ? 'Die telt' : 'Die tellen'} mee bij de hele gemeente.`,
  existingUnknown:
    'Wat er al staat is niet (helemaal) bekend. Vul bij Kaartlagen het bestaande aanbod in, of lees het uit een bestand.',
  existingKnown:
    'Wat er al staat is wat u bij Kaartlagen als bestaand aanbod hebt ingevuld; wat sluit of wordt omgezet, telt vanaf dat jaar niet meer.',
  askedBy: (sources: readonly string[]) => `Vraag volgens: ${sources.join('; ')}.`,
  care: 'Zorgteam: de zorggeschikte woningen van alle jaren in de buurt, naast de schaal die een zorgpartner vraagt.',
  rowSummary: ({ name, planned, existing, asked }: BalanceRow): string =>
    [
      `${name}: in plan ${numberText(sumOfFirm(planned))}${firmText(planned) === '' ? '' : ` (${firmText(planned)})`}`,
      existing === null ? '' : `staat er ${numberText(existing)}`,
      asked === undefined ? 'vraag onbekend' : `vraag ${rangeText(asked)}`,
    ]
      .filter(Boolean)
      .join(', '),
  legend: 'Balk: in het plan. Streep met haken: de vraag, van laag tot hoog.',
  legendTotal:
    'Grijs: wat er al staat. Daarna het plan. Streep met haken: alles wat nodig is, van laag tot hoog.',

  onMap: 'Op de kaart tonen',
  colour: 'Kleur op de kaart',
  colours: {
    planned: 'in plan',
    asked: 'vraag',
    to_find: 'nog te vinden',
    people: '80-plussers',
  },
  layer: 'Balans per buurt',
  shows: 'Buurten, met een sterkere kleur waar het getal hoger is. Een open buurt is onbekend.',
  layerSource: (what: string, type: DemandType, until: number) =>
    `${what}, ${demandTypeNames[type].toLowerCase()}, t/m ${until}`,
  peopleSource: '80-plussers',
  legendClass: (from: number, to: number) => `${numberText(from)} tot ${numberText(to)}`,
  legendLast: (from: number) => `${numberText(from)} en meer`,
  legendUnknown: 'onbekend',
};
