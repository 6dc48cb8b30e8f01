import type { HousingType } from '@/domain/housingType';
import { yearSchema } from '@/domain/numbers';
import type { ProgrammeLine } from '@/domain/programmeLine';
import type { Segment } from '@/domain/segment';
import { type JsonObject, valueAt } from '../json/jsonObject';
import { linesOfCounts, type Traits } from './columns/linesOfCounts';
import { type Count, countMeaning } from './columns/meaning';
import type { Tidy } from './columns/tidy';
import { editedInColumns } from './editedInColumns';
import { flatTotalsOf, totalColumns } from './flatTotals';
import { type Report, shown } from './noteBook';
import { readCount, readList } from './readFields';
import { recordsFromFile } from './recordInFile';

export type ProgrammeRead = {
  lines: ProgrammeLine[];
  /** Homes that come, as the file names them: read or not. */
  named: number;
  /** What divides the homes in a way that the lines do not follow: for the notes. */
  unread: readonly Count[];
  /** `lines`: each as it was kept. `counts`: made out of columns. Undefined: the file does not speak of homes. */
  from?: 'lines' | 'counts';
};

/** The columns of our own file; with `report` as homes that count, without to compare, for a sum can be past what a line holds. */
export const ownCounts = (properties: JsonObject, report?: Report): Count[] =>
  totalColumns.flatMap((column) => {
    const given = valueAt(properties, column);
    const counts = countMeaning(column);
    if (given === undefined || counts === undefined) return [];
    if (report !== undefined) {
      return [{ column, meaning: column, counts, value: readCount(given, column, report) }];
    }
    return Number.isSafeInteger(given) ? [{ column, meaning: column, counts, value: Number(given) }] : [];
  });

/** The columns are only for filtering: where somebody changed one, `programma` still counts, and we say so. */
const reportOtherTotals = (
  counts: readonly Count[],
  programme: readonly ProgrammeLine[],
  report: Report,
): void => {
  const totals = flatTotalsOf(programme);
  for (const column of totalColumns) {
    const other = counts.find(({ meaning, value }) => meaning === column && value !== totals[column]);
    if (other === undefined) continue;
    const note = { value: String(other.value), instead: String(totals[column]) };
    report({ code: 'totals_differ', action: 'replaced', field: other.column, ...note });
    return;
  }
};

/** What is said of all homes at once. */
const traitsIn = (allHomes: Tidy['allHomes'], report: Report): Traits => {
  const of = (meaning: string) => allHomes.get(meaning)?.value;
  const year = of('opleverjaar');
  const isYear = yearSchema.safeParse(year).success;
  if (year !== undefined && !isYear) {
    const field = allHomes.get('opleverjaar')?.column ?? 'opleverjaar';
    report({ code: 'bad_year', action: 'left_out', field, value: shown(year) });
  }
  const traits: Traits = {};
  // Each was read as a code of its kind.
  const [type, segment, owner, building] = ['woningtype', 'segment', 'eigenaar', 'bouwvorm'].map(of);
  if (type !== undefined) traits.type = type as HousingType;
  if (segment !== undefined) traits.segment = segment as Segment;
  if (owner !== undefined) traits.owner = owner as ProgrammeLine['owner'];
  if (building !== undefined) traits.building = building as ProgrammeLine['building'];
  if (isYear) traits.year = Number(year);
  return traits;
};

const fromCounts = ({ counts, allHomes, isDemolition }: Tidy, report: Report): ProgrammeRead => {
  const { lines, named, unread, otherTotal } = linesOfCounts(counts, traitsIn(allHomes, report));
  if (otherTotal !== undefined) {
    const { column: field, value, instead } = otherTotal;
    report({
      code: 'totals_differ',
      action: 'replaced',
      field,
      value: String(value),
      instead: String(instead),
    });
  }
  if (unread.length > 0) {
    const value = shown(unread.map(({ column, value }) => `${column}: ${value}`).join(', '));
    report({ code: 'division_left_out', action: 'to_notes', value });
  }
  if (!isDemolition || named === 0) return { lines, named, unread, from: 'counts' };
  // A column of its own for those that go counts them once more.
  const inColumn = lines.filter(({ count }) => count < 0);
  const gone = inColumn.length > 0 ? inColumn : lines.map((line) => ({ ...line, count: -line.count }));
  const homes = gone.reduce((sum, { count }) => sum - count, 0);
  report({ code: 'demolition_row', action: 'taken', homes });
  return { lines: gone, named: 0, unread, from: 'counts' };
};

/** The programme of one feature. */
export const readProgramme = (
  said: Tidy,
  { isOwn, isKept }: { isOwn: boolean; isKept: boolean },
  report: Report,
): ProgrammeRead => {
  const { entry, counts, namedInProgramme, columnOf } = said;
  const inFile = valueAt(entry, 'programma');
  const hasCounts = counts.length > 0;
  const field = columnOf.get('programma') ?? 'programma';
  if (inFile === undefined) {
    return hasCounts ? fromCounts(said, report) : { lines: [], named: 0, unread: [] };
  }
  let complete = true;
  const counted = counts.filter(({ value }) => value !== 0).map(({ column }) => column);
  const reportFault: Report = (note) => {
    complete = false;
    if (note.code !== 'bad_list') report(note);
    // A cell of a Shapefile holds 254 letters: what does not fit stands in the columns.
    else if (counted.length > 0) report({ ...note, action: 'replaced', instead: shown(counted.join(', ')) });
    else report({ ...note, ...(namedInProgramme > 0 && { homes: namedInProgramme }) });
  };
  const list = readList(inFile, field, reportFault);
  if (list.length === 0 && !isOwn && counted.length > 0) return fromCounts(said, report);
  const kept = recordsFromFile('line', list, field, { isOwn }, reportFault);
  const edited = isKept || !complete ? undefined : editedInColumns(kept, counts);
  const lines = edited?.lines ?? kept;
  if (edited !== undefined) {
    const change = { value: String(edited.was), instead: String(edited.value) };
    report({ code: 'column_edited', action: 'replaced', field: edited.column, ...change });
  } else if (complete) reportOtherTotals(counts, lines, report);
  const total = counts.find(({ meaning }) => meaning === 'aantal_woningen')?.value ?? 0;
  return { lines, named: Math.max(namedInProgramme, total), unread: [], from: 'lines' };
};
