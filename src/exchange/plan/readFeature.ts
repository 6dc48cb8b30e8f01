import { locationFieldsSchema, longestNotes } from '@/domain/location';
import { defaultPlanningStatus, planningStatuses, planningStatusSchema } from '@/domain/planningStatus';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import type { FreeIds } from './freeIds';
import type { FreeNames } from './freeNames';
import { cutText, type Report, shown } from './noteBook';
import { originFromFile } from './origin';
import { readCode, readCount, readText } from './readFields';
import { readGeometry } from './readGeometry';
import { nameKeyOf, readName } from './readName';
import { type PartnersRead, readCommitments } from './readPartners';
import { readProgramme } from './readProgramme';
import type { ReadLocation } from './readResult';
import type { Strangers } from './strangers';

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
  /** How many features looked like Rijksdriehoek. */
  inRd: number;
};

const interventionSchema = locationFieldsSchema.shape.intervention.def.innerType;
const prioritySchema = locationFieldsSchema.shape.priority.def.innerType;

/** Plan registers write the status with its meaning: `4A. Visie`, under their own name. */
const statusIn = (properties: JsonObject): { field: string; value: unknown } => {
  const own = valueAt(properties, 'planologische_status');
  const field = own === undefined ? 'status_planologisch' : 'planologische_status';
  const value = own ?? valueAt(properties, field);
  if (typeof value !== 'string') return { field, value };
  return { field, value: planningStatuses.find((status) => value.startsWith(`${status}.`)) ?? value };
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

  const read = readGeometry(valueAt(feature, 'geometry'));
  if (!read.ok) {
    const { isRd, ...refusal } = read.error;
    if (isRd) reading.inRd += 1;
    report({ ...refusal, action: 'left_out' });
    return undefined;
  }
  for (const mending of read.value.mendings) report({ ...mending, action: 'repaired' });
  reading.strangers.look(properties, nameKey);

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
  return {
    id: reading.freeId(reading.isOwn ? valueAt(feature, 'id') : undefined, 'id', report),
    ...(freeName === undefined ? {} : { name: freeName }),
    geometry: read.value.geometry,
    origin: originFromFile(properties, report),
    intervention: readCode(
      interventionSchema,
      valueAt(properties, 'ingreep'),
      'nieuwbouw',
      'ingreep',
      report,
    ),
    planningStatus: readCode(
      planningStatusSchema,
      status.value,
      defaultPlanningStatus,
      status.field,
      report,
      'unknown_status',
    ),
    priority: readCode(prioritySchema, valueAt(properties, 'prioriteit'), 'onderzoek', 'prioriteit', report),
    intramuralPlaces: readCount(valueAt(properties, 'intramurale_plaatsen'), 'intramurale_plaatsen', report),
    notes: readText(valueAt(properties, 'opmerkingen'), longestNotes, 'opmerkingen', report),
    programme: readProgramme(properties, report),
    commitments: readCommitments(valueAt(properties, 'partners'), reading, report),
  };
};
