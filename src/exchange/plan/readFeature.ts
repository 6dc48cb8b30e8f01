import { homesIn } from '@/domain/location';
import { planningStatuses } from '@/domain/planningStatus';
import { kindsIn, rowOf } from '@/domain/records';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import type { FreeIds } from './freeIds';
import type { FreeNames } from './freeNames';
import { cutText, type Report, shown } from './noteBook';
import { originFromFile } from './origin';
import type { Places } from './placeFeatures';
import { nameKeyOf, readName } from './readName';
import { type PartnersRead, readCommitments } from './readPartners';
import { readProgramme } from './readProgramme';
import type { ReadLocation } from './readResult';
import { readShape } from './readShape';
import { fieldsFromFile, recordsFromFile } from './recordInFile';
import { restFromFile } from './rest';
import { knownProperties, type Strangers } from './strangers';

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
  strangers: Strangers;
  places: Places;
};

/** Plan registers write the status with its meaning: `4A. Visie`, under their own name. */
const statusIn = (properties: JsonObject): { field: string; value: unknown } => {
  const own = valueAt(properties, 'planologische_status');
  const field = own === undefined ? 'status_planologisch' : 'planologische_status';
  const value = own ?? valueAt(properties, field);
  if (typeof value !== 'string') return { field, value };
  return { field, value: planningStatuses.find((status) => value.startsWith(`${status}.`)) ?? value };
};

/** The records in one feature, by their places in the plan. */
const recordsInside = (properties: JsonObject, reading: Reading, report: Report): Record<string, unknown> => {
  const others = kindsIn('location').flatMap((kind) => {
    if (kind === 'line' || kind === 'commitment') return [];
    const { place, inFile } = rowOf(kind);
    if (inFile === undefined) return [];
    const value = valueAt(properties, inFile.place);
    return [[place, recordsFromFile(kind, value, inFile.place, reading, report)] as const];
  });
  return {
    ...Object.fromEntries(others),
    // Other tools write these two in ways of their own.
    programme: readProgramme(properties, reading.isOwn, report),
    commitments: readCommitments(valueAt(properties, 'partners'), reading, report),
  };
};

/** The homes that a feature has under our own names, to tell what goes with it. */
const homesOf = (properties: JsonObject, { isOwn }: Reading): { homes?: number } => {
  const homes = homesIn({ programme: readProgramme(properties, isOwn, () => undefined) });
  return homes === 0 ? {} : { homes };
};

/** One feature as a location; undefined, with a note, when it has no place on the map. */
export const readFeature = (feature: unknown, index: number, reading: Reading): ReadLocation | undefined => {
  const given = isObject(feature) ? valueAt(feature, 'properties') : undefined;
  const properties = isObject(given) ? given : {};
  const nameKey = nameKeyOf(properties);
  const nameInFile = nameKey === undefined ? undefined : valueAt(properties, nameKey);
  const about = {
    index,
    ...(typeof nameInFile === 'string' && nameInFile.trim() !== '' ? { name: cutText(nameInFile, 200) } : {}),
  };
  const report: Report = (note) => reading.report({ ...note, feature: about });
  if (!isObject(feature) || feature.type !== 'Feature') {
    const value = shown(isObject(feature) ? feature.type : feature);
    report({ code: 'not_a_feature', action: 'left_out', field: 'type', value });
    return undefined;
  }

  const shape = readShape(feature, reading, about, report);
  if (shape.outcome === 'left_out') {
    report({ ...shape.why, action: 'left_out', ...homesOf(properties, reading) });
    return undefined;
  }
  if (shape.outcome === 'without_place') {
    report({ ...shape.why, action: 'without_place', ...homesOf(properties, reading) });
  }
  if (!reading.isOwn) reading.strangers.look(properties, nameKey);

  const name = readName(properties, nameKey, report);
  const freeName = name === undefined ? undefined : reading.freeName(name);
  if (freeName !== name) {
    const field = nameKey ?? 'naam';
    report({
      code: 'duplicate_name',
      action: 'replaced',
      field,
      value: shown(name),
      instead: shown(freeName),
    });
  }
  const status = statusIn(properties);
  // Whoever has no name gets one later; the fields cannot do without.
  const entry = { ...properties, naam: freeName ?? '-', planologische_status: status.value };
  const reportAsInFile: Report = (note) =>
    report(note.field === 'planologische_status' ? { ...note, field: status.field } : note);
  const { name: _name, ...fields } = fieldsFromFile('location', entry, '', reportAsInFile) ?? {};
  const rest = reading.isOwn ? restFromFile(properties, knownProperties, 'properties', report) : undefined;
  // Each field was read by its schema, and the table says which there are.
  return {
    ...fields,
    id: reading.freeId(reading.isOwn ? valueAt(feature, 'id') : undefined, 'id', report),
    ...(freeName === undefined ? {} : { name: freeName }),
    ...(shape.outcome === 'placed' && { geometry: shape.geometry }),
    origin: originFromFile(properties, report),
    ...recordsInside(properties, reading, report),
    ...(rest && { rest }),
  } as ReadLocation;
};
