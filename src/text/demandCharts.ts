import type { Range } from '@/domain/analysis';
import type { DemandMeasure } from '@/domain/demand/demandSeries';
import { rangeText } from './analyses';
import { homesText, numberText, percentText } from './numbers';

const decimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

export const demandChartText = {
  region: 'Vraag en aanbod',
  title: 'Vraag en aanbod per jaar',
  type: 'Woningtype bij vraag en aanbod',
  group: 'Gebied van de vraag',
  groupName: (area: string, measure: DemandMeasure) =>
    `${area}, ${measure === 'erbij' ? 'erbij' : 'totaal nodig'}`,
  none: 'Er is nog geen reeks voor dit type. Voeg er een toe, of importeer een CSV.',
  supply: 'in plan',
  supplyWhole: 'staat er en in plan',
  supplyAt: (year: number, homes: number) => `in plan t/m ${year} ${homesText(homes)}`,
  seriesAt: (name: string, year: number, range: Range) => `${name} ${year} ${rangeText(range)}`,
  year: 'T/m jaar',
  toFind: (name: string) => `Te vinden, ${name}`,
  undated: (homes: number, horizon: number) =>
    `${homesText(homes)} zonder jaar ${homes === 1 ? 'telt' : 'tellen'} mee vanaf ${horizon}, net als in de balk onderaan.`,
  partOfRegion: (region: string) =>
    `Deze cijfers gaan over ${region}. Dit plan is er een deel van. De app verdeelt ze niet, en rekent dus niet uit hoeveel u nog moet vinden.`,
  existingUnknown:
    'Deze bron telt ook wat er al staat. Het bestaande aanbod is niet bekend, dus wat er nog te vinden is ook niet.',
  lines: 'Elke bron heeft een eigen lijn. Een vlak loopt van het laagste naar het hoogste getal.',

  shares: '80-plussers en plannen per buurt',
  sharesNote: 'een verhouding, geen norm',
  sharesLead: (until: number) =>
    `Van alle 80-plussers in de gemeente: het deel dat in de buurt woont. Van alle geclusterde en zorggeschikte woningen in het plan t/m ${until}: het deel dat in de buurt komt.`,
  horizon: 'Plan t/m',
  neighbourhood: 'Buurt',
  people: '80+',
  peopleShare: 'Deel van 80+',
  homes: 'Geclusterd en zorggeschikt',
  homesShare: 'Deel van plan',
  ofPlan: 'plan',
  elsewhere: (homes: number) =>
    `${homesText(homes)} in het plan ${homes === 1 ? 'ligt' : 'liggen'} in geen van deze buurten. ${homes === 1 ? 'Die telt' : 'Die tellen'} mee in het geheel.`,
  unknownPeople:
    'Van een of meer buurten is het aantal 80-plussers niet bekend. Daarom staat er geen deel van 80+: dat zou te hoog zijn.',
  unknown: 'onbekend',
  share: (share: number | null) => (share === null ? 'onbekend' : percentText(share)),
  shareSummary: (name: string, people: number | null, homes: number | null) =>
    `${name}: ${people === null ? '80+ onbekend' : `${percentText(people)} van 80+`}, ${homes === null ? 'geen plannen' : `${percentText(homes)} van het plan`}`,
  ask: 'Buurtcijfers ophalen',
  asking: 'Buurtcijfers worden opgehaald…',
  askLead:
    'Hiervoor zijn de 80-plussers per buurt nodig. De app vraagt alleen naar de gemeente van dit plan.',
  noMunicipality: 'Kies eerst bij Opgave een gemeente. Buurtcijfers zijn er per gemeente.',
  failed: 'Daarom is de verhouding niet te geven. Met uw plan kunt u gewoon verder.',
  years: (years: readonly (number | null)[]) =>
    years.length === 0 ? '' : `80+ van ${years.map((year) => year ?? 'onbekend jaar').join(' en ')}.`,

  whatIf: 'Wat als',
  whatIfLead:
    'Stel dat er zo veel woningen nodig zijn per 1.000 80-plussers. De app heeft hier geen getal voor: het veld is leeg tot u het invult.',
  rate: (type: string) => `${type}, per 1.000 80-plussers`,
  rateSource: (type: string) => `Waar komt dit getal voor ${type.toLowerCase()} vandaan?`,
  ownRate: 'eigen aanname',
  badRate: (most: number) => `Vul een getal in van 0 tot en met ${numberText(most)}, of laat het leeg.`,
  formula: (people: number, rate: number, homes: number) =>
    `${numberText(people)} 80-plussers × ${decimals.format(rate)} / 1.000 = ${homesText(homes)}`,
  formulaUnknown: 'Het aantal 80-plussers in de gemeente is niet bekend.',
  besides: (planned: number, until: number) => `In plan t/m ${until}: ${numberText(planned)}.`,
  rateText: (rate: number) => decimals.format(rate),
};
