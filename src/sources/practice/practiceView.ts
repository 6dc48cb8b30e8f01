import type { Position } from '@/domain/geometry';

/** Where a practice plan begins: the whole town with its harbour, in the Markermeer, where there is no land. */
export const practiceView: { center: Position; zoom: number } = { center: [5.2476, 52.5497], zoom: 14.1 };
