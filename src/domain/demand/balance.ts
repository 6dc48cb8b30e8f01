import type { Range } from '../analysis';
import type { Location } from '../location';
import { homesBy } from '../totals/breakdown';
import { type Firm, sumOfFirm } from '../totals/totals';
import type { DemandMeasure, DemandSeries, DemandType } from './demandSeries';
import { typesOfDemand } from './supply';

/** What a year is looked at for; `horizon`: of the opgave. */
export type BalanceQuestion = { type: DemandType; measure: DemandMeasure; until: number; horizon: number };

/** What several sources ask together: from the lowest of all to the highest; and who they are. */
export type AskedRange = Range & { sources: readonly string[] };

export type BalanceRow = {
  name: string;
  /** Homes that stand there and stay; null: nobody knows. */
  existing: number | null;
  planned: Firm;
  /** Undefined: no source says anything of this place and year. */
  asked: AskedRange | undefined;
  /** What is still to be found; undefined where supply or demand is not known. */
  toFind: Range | undefined;
};

const noHomes: Firm = { gerealiseerd: 0, hard: 0, zacht: 0, ambtelijk: 0 };

const askedIn = (
  demand: readonly DemandSeries[],
  { type, measure, until }: BalanceQuestion,
): AskedRange | undefined => {
  const found = demand.flatMap((series) => {
    if (series.type !== type || series.measure !== measure) return [];
    // A year in between would be ours, and no figure of the source.
    const range = series.years.find(({ year }) => year === until);
    return range === undefined ? [] : [{ ...range, name: series.name }];
  });
  if (found.length === 0) return undefined;
  return {
    low: Math.min(...found.map(({ low }) => low)),
    high: Math.max(...found.map(({ high }) => high)),
    sources: [...new Set(found.map(({ name }) => name))],
  };
};

/** Demand less supply, never below zero. Of all that is needed, what stands there is a part; unknown then stays unknown. */
const toFindOf = (
  asked: Range | undefined,
  existing: number | null,
  planned: Firm,
  measure: DemandMeasure,
): Range | undefined => {
  const standing = measure === 'erbij' ? 0 : existing;
  if (asked === undefined || standing === null) return undefined;
  const supply = standing + sumOfFirm(planned);
  return { low: Math.max(0, asked.low - supply), high: Math.max(0, asked.high - supply) };
};

/** Names to compare: a neighbourhood is spelled in more than one way. */
export type PlainName = (name: string) => string;

type BalanceOf = {
  /** The neighbourhoods, by name. */
  names: readonly string[];
  locations: Iterable<Location>;
  demand: Iterable<DemandSeries>;
  /** Homes of a type that stand in a neighbourhood in a year, or in all of them; null: nobody knows. */
  existing: (name: string | null, question: BalanceQuestion) => number | null;
  plain: PlainName;
};

export type Balance = {
  rows: readonly BalanceRow[];
  /** The whole municipality, with what lies in none of these neighbourhoods. */
  whole: BalanceRow;
  /** Homes of the plan in none of these neighbourhoods. */
  elsewhere: number;
};

/** Supply beside demand up to and including a year, per neighbourhood. Nothing is split over neighbourhoods. */
export const balanceOf = (
  { names, locations, demand, existing, plain }: BalanceOf,
  question: BalanceQuestion,
): Balance => {
  const all = [...demand];
  const planned = homesBy(
    locations,
    { year: question.until, horizon: question.horizon },
    typesOfDemand(question.type),
    ({ neighbourhood = '' }) => [plain(neighbourhood), '*'],
  );
  const rowOf = (name: string, homes: Firm, standing: number | null, series: DemandSeries[]): BalanceRow => {
    const asked = askedIn(series, question);
    const toFind = toFindOf(asked, standing, homes, question.measure);
    return { name, existing: standing, planned: homes, asked, toFind };
  };
  const rows = names.map((name) => {
    const here = all.filter(({ level, area }) => level === 'buurt' && plain(area) === plain(name));
    return rowOf(name, planned.get(plain(name)) ?? noHomes, existing(name, question), here);
  });
  const wholeHomes = planned.get('*') ?? noHomes;
  const inRows = rows.reduce((sum, row) => sum + sumOfFirm(row.planned), 0);
  return {
    rows,
    whole: rowOf(
      '',
      wholeHomes,
      existing(null, question),
      all.filter(({ level }) => level === 'gemeente'),
    ),
    elsewhere: sumOfFirm(wholeHomes) - inRows,
  };
};
