import { isObject, type JsonObject, valueAt } from '../../json/jsonObject';
import { valueIn } from '../../json/valueIn';
import { crsNameIn } from '../../plan/rawFeatures';
import { rowFeatures } from '../../plan/tables/rowFeatures';
import { esriFeatures, isEsri } from './esri';
import { isTopology, topojsonFeatures } from './topojson';

/** What was recognised besides GeoJSON. */
export type JsonKind = 'esri_json' | 'topojson' | 'json_fg';

export type FeaturesFound = { features: unknown[]; crs: string | undefined; kinds: Set<JsonKind> };

/** Wrappers deeper than this are no file with locations. */
const deepest = 6;

const geometryTypes: ReadonlySet<string> = new Set([
  'point',
  'multipoint',
  'linestring',
  'multilinestring',
  'polygon',
  'multipolygon',
  'geometrycollection',
]);

const typeOf = (value: JsonObject): string =>
  typeof value.type === 'string' ? value.type.toLowerCase() : '';

const isGeometry = (value: JsonObject): boolean =>
  geometryTypes.has(typeOf(value)) &&
  (Array.isArray(valueAt(value, 'coordinates')) || Array.isArray(valueAt(value, 'geometries')));

/**
 * The member of a bare record that is its shape, whatever it is called; the others are what is said of it, also when that
 * stands in a member of its own ("attributes").
 */
const shapeOf = (value: JsonObject): string | undefined => {
  const members = Object.entries(value).filter(([, member]) => isObject(member));
  const [shape, ...others] = members.filter(([, member]) => isObject(member) && isGeometry(member));
  const isBare = others.length === 0 && members.length <= 2 && !Object.values(value).some(Array.isArray);
  return isBare ? shape?.[0] : undefined;
};

const isFeature = (value: JsonObject): boolean =>
  typeOf(value) === 'feature' ||
  (isObject(valueAt(value, 'properties')) && Object.hasOwn(value, 'geometry')) ||
  shapeOf(value) !== undefined;

/** The `crs` of a file that stands among its features. */
const isCrs = (value: JsonObject): boolean =>
  !Object.hasOwn(value, 'geometry') &&
  ['name', 'epsg', 'link'].includes(typeOf(value)) &&
  crsNameIn(value) !== undefined;

/** A place in a system of its own, where GeoJSON in degrees was not asked for. */
const placed = (feature: JsonObject, kinds: Set<JsonKind>): JsonObject => {
  const place = valueAt(feature, 'place');
  if (!isObject(place) || valueAt(feature, 'geometry') !== undefined) return feature;
  kinds.add('json_fg');
  const crs = valueAt(place, 'coordRefSys') ?? valueAt(feature, 'coordRefSys');
  return { ...feature, geometry: crs === undefined ? place : { ...place, crs } };
};

/** An answer of a service may hold the file as text. */
const jsonInText = (text: string): unknown => (/^\s*[[{]\s*["{]/.test(text) ? valueIn(text) : undefined);

const asFeature = (value: JsonObject, kinds: Set<JsonKind>): JsonObject => {
  const feature = placed(value, kinds);
  if (feature.type === 'Feature') return feature;
  const shape = typeOf(feature) === 'feature' ? undefined : shapeOf(feature);
  if (shape === undefined) return { ...feature, type: 'Feature' };
  const { [shape]: geometry, ...said } = feature;
  const inside = Object.entries(said).find(([, member]) => isObject(member));
  if (inside === undefined) return { type: 'Feature', properties: said, geometry };
  const { [inside[0]]: own, ...beside } = said;
  return { type: 'Feature', properties: { ...beside, ...(isObject(own) && own) }, geometry };
};

/** A feature with the system of the collection around it, where that is not the one of the whole file. */
const withCrs = (feature: unknown, crs: string): unknown =>
  isObject(feature) && !Object.hasOwn(feature, 'crs') ? { ...feature, crs } : feature;

/** The first list of records without a shape of GeoJSON, as the rows of a table: placed by coordinates, WKT or text. */
const rowsIn = (value: unknown, depth = 0): unknown[] => {
  if (depth > deepest || typeof value !== 'object' || value === null) return [];
  const records = Array.isArray(value) ? value.filter(isObject) : [];
  if (records.length === 0) {
    for (const member of Object.values(value)) {
      const found = rowsIn(member, depth + 1);
      if (found.length > 0) return found;
    }
    return [];
  }
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = rowFeatures(
    names,
    records.map((record) => names.map((name) => valueAt(record, name))),
  );
  return rows.some((row) => isObject(row) && isObject(row.geometry)) ? rows : [];
};

/**
 * The features in a value from JSON, whatever is wrapped around them: collections, lists, a `data` member, sets of
 * ArcGIS, TopoJSON, records of a database. A bare geometry counts as a feature. Empty when there is nothing that looks like a place.
 */
export const featuresIn = (file: unknown): FeaturesFound => {
  const features: unknown[] = [];
  const kinds = new Set<JsonKind>();
  let crs: string | undefined;
  const add = (found: readonly unknown[], own: string | undefined): void => {
    if (own !== undefined && features.length === 0) crs = own;
    const isOther = own !== undefined && own !== crs;
    for (const feature of found) features.push(isOther ? withCrs(feature, own) : feature);
  };
  const addList = (list: readonly unknown[], own: string | undefined): void => {
    const member = list.find((item) => isObject(item) && isCrs(item));
    const found = list
      .filter((item) => item !== member)
      .map((item) => (isObject(item) && isFeature(item) ? asFeature(item, kinds) : item));
    add(found, own ?? crsNameIn(member));
  };
  let isInText = false;
  const walk = (value: unknown, depth: number): void => {
    if (depth > deepest) return;
    if (Array.isArray(value)) {
      if (value.some((item) => isObject(item) && isFeature(item))) addList(value, undefined);
      else for (const item of value) walk(item, depth + 1);
      return;
    }
    if (typeof value === 'string' && isInText) walk(jsonInText(value), depth + 1);
    if (!isObject(value)) return;
    const list = valueAt(value, 'features');
    if (isTopology(value)) {
      kinds.add('topojson');
      add(topojsonFeatures(value), crsNameIn(valueAt(value, 'crs')));
    } else if (isEsri(value)) {
      kinds.add('esri_json');
      const found = esriFeatures(value);
      add(found.features, found.crs);
    } else if (Array.isArray(list) && (typeOf(value) === 'featurecollection' || list.length > 0)) {
      addList(list, crsNameIn(valueAt(value, 'crs') ?? valueAt(value, 'coordRefSys')));
    } else if (isFeature(value)) addList([value], undefined);
    else if (isGeometry(value)) add([{ type: 'Feature', properties: {}, geometry: value }], undefined);
    else for (const member of Object.values(value)) walk(member, depth + 1);
  };
  walk(file, 0);
  if (features.length === 0) add(rowsIn(file), undefined);
  if (features.length === 0) {
    isInText = true;
    walk(file, 0);
  }
  return { features, crs, kinds };
};
