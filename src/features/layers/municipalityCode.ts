import type { Area } from '@/domain/area';

/** The fictional municipality has a code of its own. */
const practiceCode = 'GM9999';

/** CBS code of the municipality that a plan is about; undefined when it is about none, or about several. */
export const municipalityCode = (area: Area): string | undefined => {
  if (area.kind === 'practice') return practiceCode;
  return area.kind === 'municipality' ? area.code : undefined;
};
