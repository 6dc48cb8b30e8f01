import type { EditLabel } from './commands/editLabel';
import { housingTypeSchema } from './housingType';
import { segmentSchema } from './segment';

/** Two copies of the plan typed a number of homes for the same cell at the same moment: one stays. */
export type NumbersMet = {
  locationId: string;
  /** Codes as they stand in the line. */
  type: string | undefined;
  segment: string | undefined;
  /** What this copy typed, and what counts now. */
  lost: number;
  kept: number;
};

/** How the history names it: both numbers, and which one counts. */
export const labelOfNumbersMet = (
  { type, segment, lost, kept }: NumbersMet,
  locationName: string,
): EditLabel => ({
  code: 'numbers_met',
  subject: locationName,
  changed: {
    field: 'count',
    from: lost,
    to: kept,
    type: housingTypeSchema.safeParse(type).data,
    segment: segmentSchema.safeParse(segment).data,
  },
});
