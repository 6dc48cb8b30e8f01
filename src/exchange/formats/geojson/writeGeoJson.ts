import type { Plan } from '@/domain/plan';
import { fileFormat, fileVersion, type PlanFile } from '../../plan/fileSchema';
import { featureInFile } from '../../plan/writeFeature';
import { planInFile, targetInFile } from '../../plan/writeHeader';
import type { Progress, Work } from '../work';

const member = (name: Exclude<keyof PlanFile, 'features'>, value: PlanFile[typeof name]): string =>
  `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`;

/** Features between two tidings of how far it is. */
const step = 200;

/** The text of the file in parts, of which those in between are features. */
const partsOf = (plan: Plan, progress: Progress): string[] => {
  const partners = new Map(plan.partners.map((partner) => [partner.id, partner]));
  const { length } = plan.locations;
  const features = plan.locations.map((location, index) => {
    if (index % step === 0) progress(index / length);
    return `${JSON.stringify(featureInFile(location, partners))}${index < length - 1 ? ',\n' : '\n'}`;
  });
  return [
    '{\n',
    member('type', 'FeatureCollection'),
    member('format', fileFormat),
    member('version', fileVersion),
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

export const writeGeoJsonFile = async (plan: Plan, { progress }: Pick<Work, 'progress'>): Promise<Blob> =>
  new Blob(partsOf(plan, progress), { type: 'application/geo+json' });
