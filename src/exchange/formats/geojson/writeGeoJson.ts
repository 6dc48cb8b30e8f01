import type { Geometry } from '@/domain/geometry';
import type { Plan } from '@/domain/plan';
import { loadToRd } from '@/geo/toRd';
import { fileFormat, fileSchemaName, fileVersion, type PlanFile } from '../../plan/fileSchema';
import { featureInFile } from '../../plan/writeFeature';
import { planInFile, targetInFile } from '../../plan/writeHeader';
import type { Progress, Work } from '../work';
import type { Written } from '../written';

const member = (name: Exclude<keyof PlanFile, 'features'>, value: PlanFile[typeof name]): string =>
  `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`;

/** Features between two tidings of how far it is. */
const step = 200;

/** Another coordinate system than WGS84: its name, and the shape in it. */
type OtherCrs = { name: string; convert: (geometry: Geometry) => Geometry };

/** The member that GeoJSON had before 2016 and that QGIS, GDAL and Dutch registers still read. */
const crsMember = ({ name }: OtherCrs): string => {
  const crs = { type: 'name', properties: { name } };
  return `"crs": ${JSON.stringify(crs)},\n`;
};

/** The text of the file in parts, of which those in between are features. */
const partsOf = (
  plan: Plan,
  progress: Progress,
  crs?: OtherCrs,
  besides: Readonly<Record<string, unknown>> = {},
): string[] => {
  const partners = new Map(plan.partners.map((partner) => [partner.id, partner]));
  const { length } = plan.locations;
  const features = plan.locations.map((location, index) => {
    if (index % step === 0) progress(index / length);
    const feature = featureInFile(location, partners);
    const { geometry } = feature;
    const placed = crs === undefined ? feature : { ...feature, geometry: geometry && crs.convert(geometry) };
    return `${JSON.stringify(placed)}${index < length - 1 ? ',\n' : '\n'}`;
  });
  return [
    '{\n',
    member('type', 'FeatureCollection'),
    ...(crs === undefined ? [] : [crsMember(crs)]),
    member('format', fileFormat),
    member('version', fileVersion),
    member('$schema', fileSchemaName),
    ...Object.entries(besides).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`),
    member('plan', planInFile(plan)),
    member('opgave', targetInFile(plan.target)),
    `"features": [${length > 0 ? '\n' : ''}`,
    ...features,
    ']\n}\n',
  ];
};

/**
 * The plan as GeoJSON (RFC 7946, WGS84): one feature per location, one per line so that two files compare well.
 * The same plan gives the same text.
 */
export const writeGeoJson = (plan: Plan, progress: Progress = () => undefined): string =>
  partsOf(plan, progress).join('');

/** The same with members of its own before the plan, for a file that is more than a plan. */
export const writeGeoJsonWith = (plan: Plan, besides: Readonly<Record<string, unknown>>): string =>
  partsOf(plan, () => undefined, undefined, besides).join('');

const mediaType = { type: 'application/geo+json' };

export const writeGeoJsonFile = async (
  plan: Plan,
  { progress }: Pick<Work, 'progress'>,
): Promise<Written> => ({ file: new Blob(partsOf(plan, progress), mediaType) });

/** The same in Rijksdriehoek, with the member `crs` that says so. */
export const writeGeoJsonInRd = async (
  plan: Plan,
  { progress }: Pick<Work, 'progress'>,
): Promise<Written> => {
  const convert = await loadToRd();
  const parts = partsOf(plan, progress, { name: 'urn:ogc:def:crs:EPSG::28992', convert });
  return { file: new Blob(parts, mediaType) };
};
