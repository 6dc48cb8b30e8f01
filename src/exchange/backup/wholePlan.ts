import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '@/domain/base64';
import type { Plan } from '@/domain/plan';
import { broughtFileInFileSchema, type EditInFile, snapshotInFileSchema } from './backupFile';
import type { BackupPlan } from './readPlanInBackup';

const bytes = z.instanceof(Uint8Array<ArrayBuffer>);

export const wholeSnapshotSchema = z.extend(snapshotInFileSchema, { inhoud: bytes });
export const wholeFileSchema = z.extend(broughtFileInFileSchema, { inhoud: bytes });

/** A plan with all that belongs to it. Its snapshots and files are bytes; in a backup they are base64. */
export type WholePlan = {
  plan: Plan;
  snapshots: z.infer<typeof wholeSnapshotSchema>[];
  edits: EditInFile[];
  files: z.infer<typeof wholeFileSchema>[];
};

type Packed = { inhoud: string };
type Unpacked<Item extends Packed> = Omit<Item, 'inhoud'> & { inhoud: Uint8Array<ArrayBuffer> };

const unpack = <Item extends Packed>(item: Item): Unpacked<Item> => ({
  ...item,
  inhoud: fromBase64(item.inhoud),
});

export const unpackParts = ({ plan, snapshots, edits, files }: BackupPlan): WholePlan => ({
  plan,
  edits: [...edits],
  snapshots: snapshots.map(unpack),
  files: files.map(unpack),
});

export const packParts = ({ snapshots, files, ...rest }: WholePlan): BackupPlan => ({
  ...rest,
  snapshots: snapshots.map((each) => ({ ...each, inhoud: toBase64(each.inhoud) })),
  files: files.map((each) => ({ ...each, inhoud: toBase64(each.inhoud) })),
});
