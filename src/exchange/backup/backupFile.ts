import { z } from 'zod';
import { editCodes } from '@/domain/commands/editLabel';
import { backupFormat } from './backupFormat';

export const backupVersion = 1;

const snapshotInFile = z.object({
  id: z.string().min(1),
  gemaakt_op: z.iso.datetime(),
  reden: z.string(),
  naam: z.string().max(200),
  /** The figures that the list of versions shows. */
  samenvatting: z.unknown(),
  /** The gzipped plan file, in base64. */
  inhoud: z.base64(),
});

const editInFile = z.object({
  gemaakt_op: z.iso.datetime(),
  tabblad: z.string(),
  soort: z.enum(['edit', 'undo', 'redo']),
  bewerking: z.object({
    code: z.enum(editCodes),
    subject: z.string().optional(),
    count: z.number().optional(),
  }),
});

const broughtFileInFile = z.object({
  gebracht_op: z.iso.datetime(),
  soort: z.string(),
  naam: z.string().min(1).max(300),
  /** The file itself, in base64. */
  inhoud: z.base64(),
});

/** A backup: whole plans, each as the plan file it would be exported as, with its kept versions, history and files. */
export const backupFileSchema = z.object({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  gemaakt_op: z.iso.datetime(),
  plannen: z.array(
    z.object({
      bestand: z.record(z.string(), z.unknown()),
      momentopnamen: z.array(z.unknown()).default([]),
      bewerkingen: z.array(z.unknown()).default([]),
      eigen_bestanden: z.array(z.unknown()).default([]),
    }),
  ),
});

export const snapshotInFileSchema = snapshotInFile;
export const editInFileSchema = editInFile;
export const broughtFileInFileSchema = broughtFileInFile;
export type SnapshotInFile = z.infer<typeof snapshotInFile>;
export type BroughtFileInFile = z.infer<typeof broughtFileInFile>;
export type EditInFile = z.infer<typeof editInFile>;
