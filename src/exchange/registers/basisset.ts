import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { firmnessOf } from '@/domain/planningStatus';
import { isDemolition, type ProgrammeLine } from '@/domain/programmeLine';
import type { Cell, Column, Table } from '../plan/tables/table';
import { noCapacityOf } from './capacity';

/** Derived from the columns of Basisset 2.0 as an open library writes them (domain research, 4.4); the text of the standard was not seen. */
const firstYear = 2025;
const singleYears = Array.from({ length: 10 }, (_, n) => firstYear + n);
const bands = [
  [2035, 2039],
  [2040, 2044],
] as const;

type Counts = (line: ProgrammeLine) => boolean;

const isOfMarket = ({ owner }: ProgrammeLine): boolean => owner === 'markt' || owner === 'particulier';
const isRetained = ({ retained = 0 }: ProgrammeLine): boolean => retained > 0;

/** A rent of which it matters who lets it, and whether it has to stay so. */
const rentColumns = (name: string, segment: ProgrammeLine['segment']): [string, Counts][] => [
  [`${name}_eigendom_corporatie`, (line) => line.segment === segment && line.owner === 'corporatie'],
  [`${name}_eigendom_markt`, (line) => line.segment === segment && isOfMarket(line) && !isRetained(line)],
  [`${name}_eigendom_markt_inst`, (line) => line.segment === segment && isOfMarket(line) && isRetained(line)],
  [`${name}_eigendom_onbekend`, (line) => line.segment === segment && line.owner === 'onbekend'],
];
const segmentColumn = (name: string, segment: ProgrammeLine['segment']): [string, Counts] => [
  name,
  (line) => line.segment === segment,
];

const years: [string, Counts][] = [
  ...singleYears.map((year): [string, Counts] => [`opleverjaar_${year}`, (line) => line.year === year]),
  ...bands.map(([from, to]): [string, Counts] => [
    `opleverjaar_${from}_${to}`,
    ({ year }) => year !== undefined && year >= from && year <= to,
  ]),
];
const buildings: [string, Counts][] = (['eengezins', 'meergezins', 'onbekend'] as const).map((building) => [
  `woningtype_${building}`,
  (line) => line.building === building,
]);
const classes: [string, Counts][] = [
  ['nultredenwoning', ({ type }) => type === 'nultreden'],
  ['geclusterde_woonvorm', ({ type }) => type === 'geclusterd'],
  ['zorggeschikte_woning', ({ type }) => type === 'zorggeschikt'],
  ['overig_geschikt_voor_ouderen', ({ type }) => type === 'overig_geschikt'],
];
const prices: [string, Counts][] = [
  ...rentColumns('huur_sociaal', 'sociale_huur'),
  ...rentColumns('huur_middelduur', 'middenhuur'),
  segmentColumn('huur_duur', 'dure_huur'),
  segmentColumn('huur_onbekend', 'huur_onbekend'),
  segmentColumn('koop_betaalbaar', 'betaalbare_koop'),
  segmentColumn('koop_duur', 'dure_koop'),
  segmentColumn('koop_onbekend', 'koop_onbekend'),
  segmentColumn('prijsklasse_onbekend', 'onbekend'),
];

type Said = Record<string, Cell>;

const yesOrNo = (value: boolean): string => (value ? 'Ja' : 'Nee');

const rowOf = (location: Location, plan: Plan): Said => {
  const built = location.programme.filter((line) => !isDemolition(line));
  const homes = (counts: Counts): number => built.filter(counts).reduce((sum, { count }) => sum + count, 0);
  const group = (columns: readonly [string, Counts][]) => {
    const said = columns.map(([name, counts]) => [name, homes(counts)] as const);
    return { said: Object.fromEntries(said), sum: said.reduce((sum, [, each]) => sum + each, 0) };
  };
  const gross = homes(() => true);
  const demolished = -location.programme.filter(isDemolition).reduce((sum, { count }) => sum + count, 0);
  const [perYear, perBuilding, perClass, perPrice] = [years, buildings, classes, prices].map(group);
  const { area } = plan;
  const { confidentiality } = location;
  return {
    naam_gemeente: area.kind === 'municipality' ? area.name : null,
    vertrouwelijk: confidentiality === undefined ? null : yesOrNo(confidentiality === 'vertrouwelijk'),
    naam: location.name,
    plancode: area.kind === 'municipality' ? area.code : null,
    planstatus: firmnessOf(location.planningStatus),
    geometrie_aanwezig: yesOrNo(location.geometry !== undefined),
    sloop_aantalwoningen: demolished,
    bruto_aantalwoningen: gross,
    netto_aantalwoningen: gross - demolished,
    ...perYear?.said,
    controle_1: gross - (perYear?.sum ?? 0),
    plantype: location.intervention,
    planologische_status: location.planningStatus,
    tijdelijke_woningen: null,
    ...perBuilding?.said,
    controle_2: gross - (perBuilding?.sum ?? 0),
    controle_3: perClass?.sum ?? 0,
    ...perClass?.said,
    ...perPrice?.said,
    controle_4: gross - (perPrice?.sum ?? 0),
  };
};

const textColumns: ReadonlySet<string> = new Set([
  'naam_gemeente',
  'vertrouwelijk',
  'naam',
  'plancode',
  'planstatus',
  'geometrie_aanwezig',
  'plantype',
  'planologische_status',
]);

const namesOf = (columns: readonly [string, Counts][]): string[] => columns.map(([name]) => name);

/** In the order of the export that they are derived from. */
const columns: readonly Column[] = [
  'naam_gemeente',
  'vertrouwelijk',
  'naam',
  'plancode',
  'planstatus',
  'geometrie_aanwezig',
  'sloop_aantalwoningen',
  'bruto_aantalwoningen',
  'netto_aantalwoningen',
  ...namesOf(years),
  'controle_1',
  'plantype',
  'planologische_status',
  'tijdelijke_woningen',
  ...namesOf(buildings),
  'controle_2',
  'controle_3',
  ...namesOf(classes),
  ...namesOf(prices),
  'controle_4',
].map((name) => ({ name, kind: textColumns.has(name) ? 'text' : 'whole' }));

/** What counts as plan capacity, a row per location, in columns derived from Basisset 2.0 with its check columns. */
export const basissetOf = (plan: Plan): Table => ({
  name: 'Basisset 2.0 (afgeleid)',
  columns,
  rows: plan.locations
    .filter((location) => noCapacityOf(location) === undefined)
    .map((location) => {
      const said = rowOf(location, plan);
      return columns.map(({ name }) => said[name] ?? null);
    }),
});
