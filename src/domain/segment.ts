import * as z from 'zod/mini';

/** Tenure and price class together, the eight labels of Planmonitor Wonen. */
export const segments = [
  'sociale_huur',
  'middenhuur',
  'dure_huur',
  'huur_onbekend',
  'betaalbare_koop',
  'dure_koop',
  'koop_onbekend',
  'onbekend',
] as const;

export const segmentSchema = z.enum(segments);
export type Segment = z.infer<typeof segmentSchema>;

/** What people say at the table. "Koop" without a price class is `koop_onbekend`. */
export const quickSegments = ['sociale_huur', 'middenhuur', 'koop_onbekend'] as const satisfies Segment[];

/** Segments that count as affordable: social, mid-market rent and affordable purchase. */
export const affordableSegments: readonly Segment[] = ['sociale_huur', 'middenhuur', 'betaalbare_koop'];
