import { housingTypes } from '@/domain/housingType';
import { newId } from '@/domain/ids';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { segments } from '@/domain/segment';
import { type JsonObject, valueAt } from '../json/jsonObject';
import { columnOfBoth, flatTotalsOf, totalColumns } from './flatTotals';
import { type Report, shown } from './noteBook';
import { readCount } from './readFields';
import { recordsFromFile } from './recordInFile';

/** Lines made of the columns type x segment, for files whose `programma` got lost in a table. */
const linesFromColumns = (properties: JsonObject, report: Report): ProgrammeLine[] => {
  const lines: ProgrammeLine[] = [];
  for (const type of housingTypes) {
    for (const segment of segments) {
      const column = columnOfBoth(type, segment);
      const count = readCount(valueAt(properties, column), column, report);
      const rest = { completed: 0, owner: 'onbekend', building: 'onbekend' } as const;
      if (count !== 0) lines.push({ id: newId(), type, segment, count, ...rest });
    }
  }
  return lines;
};

/** The columns are only for filtering: where somebody changed one, `programma` still counts, and we say so. */
const reportOtherTotals = (
  properties: JsonObject,
  programme: readonly ProgrammeLine[],
  report: Report,
): void => {
  const totals = flatTotalsOf(programme);
  const field = totalColumns.find((column) => {
    const inFile = valueAt(properties, column);
    return typeof inFile === 'number' && inFile !== totals[column];
  });
  if (field === undefined) return;
  const value = shown(valueAt(properties, field));
  report({ code: 'totals_differ', action: 'replaced', field, value, instead: String(totals[field]) });
};

/** The programme of one feature. */
export const readProgramme = (properties: JsonObject, isOwn: boolean, report: Report): ProgrammeLine[] => {
  const inFile = valueAt(properties, 'programma');
  if (inFile === undefined) return linesFromColumns(properties, report);
  let complete = true;
  const reportFault: Report = (note) => {
    complete = false;
    report(note);
  };
  const lines = recordsFromFile('line', inFile, 'programma', { isOwn }, reportFault);
  if (complete) reportOtherTotals(properties, lines, report);
  return lines;
};
