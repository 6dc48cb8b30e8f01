import { isObject, type JsonObject, valueAt } from '../../json/jsonObject';
import { crsNameIn } from '../../plan/rawFeatures';
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

const isFeature = (value: JsonObject): boolean =>
  typeOf(value) === 'feature' || (isObject(valueAt(value, 'properties')) && Object.hasOwn(value, 'geometry'));

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

const asFeature = (value: JsonObject, kinds: Set<JsonKind>): JsonObject => {
  const feature = placed(value, kinds);
  return feature.type === 'Feature' ? feature : { ...feature, type: 'Feature' };
};

/** A feature with the system of the collection around it, where that is not the one of the whole file. */
const withCrs = (feature: unknown, crs: string): unknown =>
  isObject(feature) && !Object.hasOwn(feature, 'crs') ? { ...feature, crs } : feature;

/**
 * The features in a value from JSON, whatever is wrapped around them: collections, lists, a `data` member, sets of
 * ArcGIS, TopoJSON. A bare geometry counts as a feature. Empty when there is nothing that looks like a place.
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
  const walk = (value: unknown, depth: number): void => {
    if (depth > deepest) return;
    if (Array.isArray(value)) {
      if (value.some((item) => isObject(item) && isFeature(item))) addList(value, undefined);
      else for (const item of value) walk(item, depth + 1);
      return;
    }
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
  return { features, crs, kinds };
};
