import type { Area } from '@/domain/area';
import { practiceMunicipalityCode } from './practice/practiceView';

/** CBS code of the municipality that a plan is about; undefined when it is about none, or about several. */
export const municipalityCode = (area: Area): string | undefined => {
  if (area.kind === 'practice') return practiceMunicipalityCode;
  return area.kind === 'municipality' ? area.code : undefined;
};
