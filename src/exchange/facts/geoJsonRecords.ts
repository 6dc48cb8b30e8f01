import { crsByName, nameInCrsMember } from '@/geo/crs';
import { isObject, valueAt } from '../json/jsonObject';
import { parseJson } from '../json/parseJson';
import { mostFacts } from '../limits';
import { shown } from '../plan/noteBook';
import { done, failed, type Result } from '../result';
import type { FactFileError } from './factFile';
import type { RawRecords } from './rawRecords';

const fieldsOf = (feature: unknown): ReadonlyMap<string, unknown> => {
  const properties = isObject(feature) ? valueAt(feature, 'properties') : undefined;
  const id = isObject(feature) ? valueAt(feature, 'id') : undefined;
  const fields = new Map<string, unknown>(isObject(properties) ? Object.entries(properties) : []);
  // The id of the feature counts when no property has that name.
  if (id !== undefined && !fields.has('id')) fields.set('id', id);
  return fields;
};

/** The features of a GeoJSON file, in WGS84 or in Rijksdriehoek. */
export const geoJsonRecords = (text: string): Result<RawRecords, FactFileError> => {
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = json.value;
  if (!isObject(file)) return failed({ code: 'not_geojson' });
  const type = valueAt(file, 'type');
  const features = type === 'Feature' ? [file] : valueAt(file, 'features');
  if (!Array.isArray(features)) {
    return failed({ code: 'not_geojson', ...(type === undefined ? {} : { type: shown(type) }) });
  }
  if (features.length > mostFacts) {
    return failed({ code: 'too_many_records', count: features.length, most: mostFacts });
  }
  const crs = valueAt(file, 'crs');
  const name = nameInCrsMember(crs);
  // Null as `crs` says that it is unknown; then the coordinates have to tell.
  if (crs !== undefined && (name === undefined || crsByName(name) === undefined)) {
    return failed({ code: 'crs_not_supported', crs: shown(name ?? crs), seen: 'crs_member' });
  }
  const records = features.map((feature: unknown) => ({
    fields: fieldsOf(feature),
    geometry: isObject(feature) ? valueAt(feature, 'geometry') : undefined,
  }));
  return done({ form: 'feature', records, notes: [] });
};
