import * as z from 'zod/mini';
import { idSchema } from '@/domain/ids';
import { summarySchema } from './planRow';

/** Why a version was kept: by hand, before an import or a restore, or because an hour of work had gone by. */
export const snapshotCauses = ['hand', 'import', 'restore', 'hour'] as const;
export type SnapshotCause = (typeof snapshotCauses)[number];

/** A kept version of a whole plan. `bytes`: the packed plan. */
export const snapshotRowSchema = z.object({
  id: idSchema,
  planId: idSchema,
  at: z.iso.datetime(),
  cause: z.enum(snapshotCauses),
  /** Given by hand; empty for versions the app keeps by itself. */
  name: z.string().check(z.maxLength(200)),
  summary: summarySchema,
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
});
export type SnapshotRow = z.infer<typeof snapshotRowSchema>;
