import type { HousingType } from '../housingType';
import { newId } from '../ids';
import type { Location } from '../location';
import { isDemolition, type ProgrammeLine } from '../programmeLine';
import type { Segment } from '../segment';
import type { Command, Edit } from './command';

/** The lines of one cell of the grid type x segment: homes that come, for sloop is told apart. */
export const linesInCell = (location: Location, type: HousingType, segment: Segment): ProgrammeLine[] =>
  location.programme.filter((line) => line.type === type && line.segment === segment && !isDemolition(line));

/** The year that a new line starts with: that of the last line of this location, else `startYear`. */
export const startOfLine = (location: Location, startYear: number | undefined): Partial<ProgrammeLine> => {
  const year = location.programme.findLast((line) => !isDemolition(line))?.year ?? startYear;
  return year === undefined ? {} : { year };
};

/**
 * The id of the first line of a cell: the same in every tab, so that two who begin it at once share one line. It sorts
 * before those of lines that are added later.
 */
const firstLineId = ({ programme }: Location, type: HousingType, segment: Segment): string => {
  const id = `0/${type}/${segment}`;
  return programme.some((line) => line.id === id) ? newId() : id;
};

/**
 * Sets the number of homes of one cell of the grid. Only for a cell with at most one line; a cell that
 * was split over more lines is changed line by line. A cell set to 0 loses its line, unless homes in it
 * have been delivered: then the number stays at least what was delivered. `startYear` is the year of
 * delivery of the first line of a location.
 */
export const setHomes = (
  location: Location,
  type: HousingType,
  segment: Segment,
  count: number,
  startYear?: number,
): Command => {
  const line = linesInCell(location, type, segment)[0];
  const to = Math.max(count, line?.completed ?? 0);
  return {
    label: {
      code: 'programme_changed',
      subject: location.name,
      changed: { field: 'count', type, segment, from: line?.count ?? 0, to },
    },
    edits: editsForCell(location, line, { type, segment, count: to }, startYear),
    typing: `${location.id}/${type}/${segment}`,
  };
};

/** Sets the homes of several cells at once, as one step of undo. Each for a cell with at most one line. */
export const setCells = (
  location: Location,
  cells: readonly Pick<ProgrammeLine, 'type' | 'segment' | 'count'>[],
  startYear?: number,
): Command => ({
  label: { code: 'programme_changed', subject: location.name },
  edits: cells.flatMap((cell) =>
    editsForCell(location, linesInCell(location, cell.type, cell.segment)[0], cell, startYear),
  ),
});

const editsForCell = (
  location: Location,
  line: ProgrammeLine | undefined,
  { type, segment, count }: Pick<ProgrammeLine, 'type' | 'segment' | 'count'>,
  startYear: number | undefined,
): Edit[] => {
  const at = { record: 'line', parentId: location.id } as const;
  if (line === undefined) {
    if (count === 0) return [];
    const set = { type, segment, count, completed: 0, owner: 'onbekend', building: 'onbekend' } as const;
    const id = firstLineId(location, type, segment);
    return [{ ...at, id, set: { ...set, ...startOfLine(location, startYear) } }];
  }
  if (count === 0) return [{ ...at, id: line.id, set: null }];
  return [{ ...at, id: line.id, set: { count } }];
};
