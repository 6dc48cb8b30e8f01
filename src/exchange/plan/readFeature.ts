import { demolishedIn, longestNotes, newHomesIn } from '@/domain/location';
import { kindsIn, rowOf } from '@/domain/records';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { type FileColumns, propertiesOf } from './columns/columnsIn';
import { type Tidy, tidyProperties } from './columns/tidy';
import type { FreeIds } from './freeIds';
import type { FreeNames } from './freeNames';
import { knownProperties } from './knownProperties';
import { homesOf, isNoLocation } from './noLocation';
import { cutText, type Report, shown } from './noteBook';
import type { Note } from './notes';
import { originFromFile } from './origin';
import type { Places } from './placeFeatures';
import { nameInFile, readName } from './readName';
import { type PartnersRead, readCommitments } from './readPartners';
import type { ReadLocation } from './readResult';
import { eachOnce, readRows } from './readRows';
import { readShape } from './readShape';
import { fieldsFromFile, recordsFromFile } from './recordInFile';
import { restFromFile } from './rest';
import type { ReadRow } from './rowsOfOne';
import { sayOwn } from './sayOwn';
import { addToSums, type Sums } from './sums';
import { toldBy } from './told';
import type { TotalsAbove } from './totalRow';

/** What features of one file have in common. */
export type Reading = {
  /** A file of this app: its ids are kept. Ids of other tools (1, 2, 3 ...) mean nothing outside their file. */
  isOwn: boolean;
  /** Kept by the app itself: it must come back as it was, also where an import would mend it. */
  isKept: boolean;
  report: Report;
  freeId: FreeIds;
  freeName: FreeNames;
  partners: PartnersRead;
  /** What the columns of a file of another tool say. */
  columns: FileColumns;
  /** Homes that the file names, and those that were read. */
  homes: { named: number; read: number };
  sums: Sums;
  above: TotalsAbove;
  places: Places;
};

/** The records in one feature, by their places in the plan; its programme and partners are read apart. */
const recordsInside = (entry: JsonObject, reading: Reading, report: Report): Record<string, unknown> => {
  const others = kindsIn('location').flatMap((kind) => {
    if (kind === 'line' || kind === 'commitment') return [];
    const { place, inFile } = rowOf(kind);
    if (inFile === undefined) return [];
    const value = valueAt(entry, inFile.place);
    return [[place, recordsFromFile(kind, value, inFile.place, reading, report)] as const];
  });
  return Object.fromEntries(others);
};

/** The notes of a location, with what fitted nothing behind them. */
const notesOf = (entry: JsonObject, unfit: readonly string[]): unknown => {
  const given = valueAt(entry, 'opmerkingen');
  if (unfit.length === 0 || (given !== undefined && typeof given !== 'string')) return given;
  const lines = unfit.filter((line) => given?.includes(line) !== true);
  return cutText([given ?? '', ...lines].filter((part) => part !== '').join('\n'), longestNotes);
};

const idOf = (feature: JsonObject, said: Tidy, { isOwn, columns }: Reading): unknown => {
  const given = valueAt(feature, 'id');
  if (isOwn) return given ?? valueAt(said.entry, 'id');
  return columns.isOfOurs ? (given ?? said.id) : undefined;
};

/** One feature, with the rows that go on about it, as a location; undefined, with a note, when it has no place on the map. */
export const readFeature = (
  { feature, more, isApart }: ReadRow,
  index: number,
  reading: Reading,
): ReadLocation | undefined => {
  const { isOwn, columns, homes, sums, above } = reading;
  const properties = propertiesOf(feature);
  const held: Note[] = [];
  const said = isOwn
    ? sayOwn(properties, (note) => held.push(note))
    : tidyProperties(properties, columns, (note) => held.push(note));
  const { entry, columnOf } = said;
  const name = nameInFile(entry);
  const about = { index, ...(name !== undefined && { name }) };
  // A row that may yet turn out to add up those below it is not spoken of before.
  const unsaid: Note[] = [];
  let isUnsaid = false;
  const report: Report = (note) => {
    if (isUnsaid) unsaid.push({ ...note, feature: about });
    else reading.report({ ...note, feature: about });
  };
  if (!isObject(feature) || feature.type !== 'Feature') {
    const value = shown(isObject(feature) ? feature.type : feature);
    report({ code: 'not_a_feature', action: 'left_out', field: 'type', value });
    return undefined;
  }

  const programmeNotes: Note[] = [];
  const rows = readRows({ said, properties }, more, reading, (note) => programmeNotes.push(note));
  const named = rows.ahead.reduce((sum, [, ofRow]) => sum + ofRow, rows.named);
  if (!isOwn && isNoLocation({ feature, name, properties, homes: named, about }, reading, report))
    return undefined;
  sums.hasNames ||= name !== undefined;
  isUnsaid = !isOwn && named > 0 && name !== undefined && above.mayHold(name);
  homes.named += named;
  addToSums(sums, rows.named);
  for (const [row, ofRow] of rows.ahead) sums.ahead.set(row, ofRow);
  const shape = readShape(feature, reading, about, report);
  if (shape.outcome === 'left_out') {
    const isNameless = name === undefined && feature.isRow === true && shape.why.code === 'no_geometry';
    const why = isNameless ? ({ code: 'row_without_name' } as const) : shape.why;
    report({ ...why, action: 'left_out', ...homesOf(named) });
    for (const note of unsaid) reading.report(note);
    return undefined;
  }
  if (shape.outcome === 'without_place') report({ ...shape.why, action: 'without_place', ...homesOf(named) });
  if (isApart) report({ code: 'own_state', action: 'taken' });
  if (rows.ahead.length > 0) {
    report({ code: 'rows_of_one', action: 'taken', value: String(rows.ahead.length + 1) });
  }
  if (rows.ofSum > 0) report({ code: 'sum_of_rows', action: 'left_out', homes: rows.ofSum });
  if (rows.ofParts > 0) report({ code: 'parts_of_row', action: 'taken', homes: rows.ofParts });
  if (rows.ofRemarks > 0) report({ code: 'parts_of_row', action: 'to_notes', homes: rows.ofRemarks });

  const nameField = columnOf.get('naam') ?? 'naam';
  const given = readName(entry, nameField, isOwn, report);
  const freeName = given === undefined ? undefined : reading.freeName(given);
  if (freeName !== given) {
    const change = { value: shown(given), instead: shown(freeName) };
    report({ code: 'duplicate_name', action: 'replaced', field: nameField, ...change });
  }
  for (const note of [...held, ...programmeNotes]) report(note);
  // Whoever has no name gets one later; the fields cannot do without.
  const whole = {
    ...entry,
    naam: freeName ?? '-',
    opmerkingen: notesOf(entry, rows.unfit),
  };
  const lost: string[] = [];
  const reportAsInFile: Report = ({ field, ...note }) => {
    if (field === undefined) return report(note);
    const column = columnOf.get(field) ?? field;
    // Of a file of ours nobody reads the notes for what another version wrote.
    const isKept = !isOwn && note.action === 'left_out' && columnOf.has(field);
    if (isKept) lost.push(`${column}: ${shown(valueAt(entry, field))}`);
    report({ ...note, ...(isKept && { action: 'to_notes' as const }), field: column });
  };
  const { name: _name, ...fields } = fieldsFromFile('location', whole, '', reportAsInFile) ?? {};
  if (lost.length > 0) fields.notes = notesOf({ opmerkingen: fields.notes }, lost);
  const rest = isOwn ? restFromFile(properties, knownProperties, 'properties', report) : undefined;
  const partners = valueAt(entry, 'partners') ?? (rows.partners.length > 0 ? rows.partners : undefined);
  const saidByAll = { ...said, entry: { ...entry, partners }, unfit: rows.unfit };
  const told = isOwn ? undefined : toldBy(feature, index, saidByAll, rows.from, columns.isOfOurs);
  // Each field was read by its schema, and the table says which there are.
  const location = {
    ...fields,
    id: reading.freeId(idOf(feature, said, reading), 'id', report),
    ...(freeName === undefined ? {} : { name: freeName }),
    ...(shape.outcome === 'placed' && { geometry: shape.geometry }),
    origin: originFromFile(entry, report),
    ...recordsInside(entry, reading, report),
    programme: rows.lines,
    commitments: eachOnce(
      readCommitments(valueAt(entry, 'partners'), reading, report),
      readCommitments(rows.partners, reading, () => undefined),
    ),
    ...(rest && { rest }),
    ...(told && { told }),
  } as ReadLocation;
  const count = newHomesIn(location);
  homes.read += count;
  sums.gone += demolishedIn(location);
  if (isUnsaid && name !== undefined && location.geometry === undefined && count === named) {
    above.hold({ homes: count, about: { index, name }, notes: unsaid }, named - rows.named);
  } else for (const note of unsaid) reading.report(note);
  return location;
};
