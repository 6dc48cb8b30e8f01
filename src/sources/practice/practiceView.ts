import type { Position } from '@/domain/geometry';

/** The fictional municipality has a code of its own, in the form of the CBS; no real one has it. */
export const practiceMunicipalityCode = 'GM9999';

/** Where a practice plan begins: the whole town with its harbour, in the Markermeer, where there is no land. */
export const practiceView: { center: Position; zoom: number } = { center: [5.2476, 52.5497], zoom: 14.1 };
