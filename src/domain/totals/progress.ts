import { type HousingType, housingTypes, type TargetType, targetTypes } from '../housingType';
import { affordableSegments, type Segment, segments } from '../segment';
import type { Target } from '../target';
import { type Cells, type Firm, type Heap, sumOfFirm, type Totals } from './totals';

/** How far one type is, in homes. `toFind` is null when no opgave is known. */
export type TypeProgress = {
  type: TargetType;
  firm: Firm;
  counted: number;
  after: number;
  target: number | null;
  toFind: number | null;
};

/** Homes of one type by firmness, over all segments. */
export const firmOfType = (cells: Cells, type: HousingType): Firm => {
  const sum = { gerealiseerd: 0, hard: 0, zacht: 0, ambtelijk: 0 };
  for (const segment of segments) {
    const firm = cells[type][segment];
    sum.gerealiseerd += firm.gerealiseerd;
    sum.hard += firm.hard;
    sum.zacht += firm.zacht;
    sum.ambtelijk += firm.ambtelijk;
  }
  return sum;
};

const homesOfSegment = (cells: Cells, segment: Segment): number =>
  housingTypes.reduce((sum, type) => sum + sumOfFirm(cells[type][segment]), 0);

/** All homes in a heap. */
export const homesInCells = (cells: Cells): number =>
  segments.reduce((sum, segment) => sum + homesOfSegment(cells, segment), 0);

/** Per type of the opgave: counted homes by firmness, later ones, and what is still to be found. */
export const progressOf = (totals: Totals, target: Target): TypeProgress[] =>
  targetTypes.map((type) => {
    const firm = firmOfType(totals.counted, type);
    const counted = sumOfFirm(firm);
    const goal = target.byType[type];
    return {
      type,
      firm,
      counted,
      after: sumOfFirm(firmOfType(totals.after, type)),
      target: goal,
      toFind: goal === null ? null : Math.max(0, goal - counted),
    };
  });

/** All homes of a plan, by what they do for the opgave. `otherType`: in time, but of a type that has no opgave. */
export type Tally = Record<'counted' | 'otherType' | Exclude<Heap, 'counted'>, number>;

/** What the counters of the opgave say together, and where the other homes are. */
export const tallyOf = (totals: Totals): Tally => {
  const counted = targetTypes.reduce((sum, type) => sum + sumOfFirm(firmOfType(totals.counted, type)), 0);
  return {
    counted,
    otherType: homesInCells(totals.counted) - counted,
    after: homesInCells(totals.after),
    existing: homesInCells(totals.existing),
    dropped: homesInCells(totals.dropped),
    alternative: homesInCells(totals.alternative),
  };
};

/** Shares of the counted homes, 0 to 1, or null without homes. */
export type Shares = { social: number; affordable: number; unknown: number } | null;

/**
 * Share of social and of affordable homes in what counts up to the horizon. `unknown` is the share whose
 * price class is not known (onbekend, huur or koop onbekend); it counts as neither. A segment of which more is
 * demolished than built has none, so that the shares stay between 0 and 1.
 */
export const sharesOf = (totals: Totals): Shares => {
  const homesIn = (chosen: readonly Segment[]): number =>
    chosen.reduce((sum, segment) => sum + Math.max(0, homesOfSegment(totals.counted, segment)), 0);
  const all = homesIn(segments);
  if (all === 0) return null;
  const part = (chosen: readonly Segment[]): number => homesIn(chosen) / all;
  return {
    social: part(['sociale_huur']),
    affordable: part(affordableSegments),
    unknown: part(['onbekend', 'huur_onbekend', 'koop_onbekend']),
  };
};
