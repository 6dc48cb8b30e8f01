import type { Plan } from '@/domain/plan';
import { fileFormat, fileVersion, type PlanFile } from '../../plan/fileSchema';
import { featureInFile } from '../../plan/writeFeature';
import { planInFile, targetInFile } from '../../plan/writeHeader';

const member = (name: Exclude<keyof PlanFile, 'features'>, value: PlanFile[typeof name]): string =>
  `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`;

/**
 * The plan as GeoJSON (RFC 7946, WGS84): one feature per location, one per line so that two files compare well.
 * The same plan gives the same text.
 */
export const writeGeoJson = (plan: Plan): string => {
  const partners = new Map(plan.partners.map((partner) => [partner.id, partner]));
  const features = plan.locations.map((location) => JSON.stringify(featureInFile(location, partners)));
  return [
    '{\n',
    member('type', 'FeatureCollection'),
    member('format', fileFormat),
    member('version', fileVersion),
    member('plan', planInFile(plan)),
    member('opgave', targetInFile(plan.target)),
    `"features": [${features.length > 0 ? `\n${features.join(',\n')}\n` : ''}]\n}\n`,
  ].join('');
};
