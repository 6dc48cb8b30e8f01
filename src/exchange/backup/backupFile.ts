import * as z from 'zod/mini';
import { editLabelSchema } from '@/domain/commands/editLabel';

const snapshotInFile = z.object({
  id: z.string().check(z.minLength(1)),
  gemaakt_op: z.iso.datetime(),
  reden: z.string(),
  naam: z.string().check(z.maxLength(200)),
  /** The figures that the list of versions shows. */
  samenvatting: z.unknown(),
  /** The gzipped plan file, in base64. */
  inhoud: z.base64(),
});

const editInFile = z.object({
  gemaakt_op: z.iso.datetime(),
  tabblad: z.string(),
  soort: z.enum(['edit', 'undo', 'redo']),
  bewerking: editLabelSchema,
});

const broughtFileInFile = z.object({
  gebracht_op: z.iso.datetime(),
  soort: z.string(),
  naam: z.string().check(z.minLength(1), z.maxLength(300)),
  /** The file itself, in base64. */
  inhoud: z.base64(),
});

/** A list, read entry by entry. `null` and what is no list are told from a list that an older version did not write. */
const list = z.optional(z.unknown());

/** One plan: the plan file it would be exported as, with its kept versions, history and files. */
export const planInBackupSchema = z.object({
  bestand: z.record(z.string(), z.unknown()),
  momentopnamen: list,
  bewerkingen: list,
  eigen_bestanden: list,
});

/** A backup around its plans, of which each is read by itself. */
export const backupFileSchema = z.object({
  gemaakt_op: z.catch(z.optional(z.iso.datetime()), undefined),
  /** How many plans were written: of a file that was cut off it tells how many are gone. */
  aantal: z.catch(z.int().check(z.minimum(0), z.maximum(100_000)), 0),
  plannen: z.catch(z.array(z.unknown()), [null]),
});

export const snapshotInFileSchema = snapshotInFile;
export const editInFileSchema = editInFile;
export const broughtFileInFileSchema = broughtFileInFile;
export type SnapshotInFile = z.infer<typeof snapshotInFile>;
export type BroughtFileInFile = z.infer<typeof broughtFileInFile>;
export type EditInFile = z.infer<typeof editInFile>;
