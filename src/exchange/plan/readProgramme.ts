import { housingTypeSchema, housingTypes } from '@/domain/housingType';
import { newId } from '@/domain/ids';
import { countSchema, yearSchema } from '@/domain/numbers';
import { type ProgrammeLine, programmeLineSchema } from '@/domain/programmeLine';
import { segmentSchema, segments } from '@/domain/segment';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { columnOfBoth, flatTotalsOf, totalColumns } from './flatTotals';
import { type FreeIds, freeIds } from './freeIds';
import { type Report, shown } from './noteBook';
import { readCode, readCount, readList } from './readFields';

const ownerSchema = programmeLineSchema.shape.owner.def.innerType;
const buildingSchema = programmeLineSchema.shape.building.def.innerType;

const readYear = (value: unknown, field: string, report: Report): { year?: number } => {
  if (value === undefined) return {};
  const year = yearSchema.safeParse(value);
  if (year.success) return { year: year.data };
  report({ code: 'bad_year', action: 'left_out', field, value: shown(value) });
  return {};
};

/** A line without a number of homes says nothing: it is left out. */
const readLine = (entry: unknown, field: string, ids: FreeIds, report: Report): ProgrammeLine | undefined => {
  if (!isObject(entry)) {
    report({ code: 'bad_entry', action: 'left_out', field, value: shown(entry) });
    return undefined;
  }
  const count = countSchema.safeParse(valueAt(entry, 'aantal'));
  if (!count.success) {
    const value = shown(valueAt(entry, 'aantal'));
    report({ code: 'bad_count', action: 'left_out', field: `${field}.aantal`, value });
    return undefined;
  }
  const type = valueAt(entry, 'woningtype');
  const segment = valueAt(entry, 'segment');
  return {
    id: ids(valueAt(entry, 'id'), `${field}.id`, report),
    type: readCode(housingTypeSchema, type, 'onbekend', `${field}.woningtype`, report, 'unknown_type'),
    segment: readCode(segmentSchema, segment, 'onbekend', `${field}.segment`, report, 'unknown_segment'),
    count: count.data,
    completed: readCount(valueAt(entry, 'gerealiseerd'), `${field}.gerealiseerd`, report),
    ...readYear(valueAt(entry, 'opleverjaar'), `${field}.opleverjaar`, report),
    owner: readCode(ownerSchema, valueAt(entry, 'eigenaar'), 'onbekend', `${field}.eigenaar`, report),
    building: readCode(buildingSchema, valueAt(entry, 'bouwvorm'), 'onbekend', `${field}.bouwvorm`, report),
  };
};

/** Lines made of the columns type x segment, for files whose `programma` got lost in a table. */
const linesFromColumns = (properties: JsonObject, report: Report): ProgrammeLine[] => {
  const lines: ProgrammeLine[] = [];
  for (const type of housingTypes) {
    for (const segment of segments) {
      const column = columnOfBoth(type, segment);
      const count = readCount(valueAt(properties, column), column, report);
      const rest = { completed: 0, owner: 'onbekend', building: 'onbekend' } as const;
      if (count > 0) lines.push({ id: newId(), type, segment, count, ...rest });
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
export const readProgramme = (properties: JsonObject, report: Report): ProgrammeLine[] => {
  const inFile = valueAt(properties, 'programma');
  if (inFile === undefined) return linesFromColumns(properties, report);
  const ids = freeIds();
  let complete = true;
  const reportFault: Report = (note) => {
    complete = false;
    report(note);
  };
  const lines: ProgrammeLine[] = [];
  for (const [index, entry] of readList(inFile, 'programma', reportFault).entries()) {
    const line = readLine(entry, `programma[${index}]`, ids, reportFault);
    if (line) lines.push(line);
  }
  if (complete) reportOtherTotals(properties, lines, report);
  return lines;
};
