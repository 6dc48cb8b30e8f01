import type { Plan } from '@/domain/plan';
import {
  type BroughtFileInFile,
  broughtFileInFileSchema,
  type EditInFile,
  editInFileSchema,
  planInBackupSchema,
  type SnapshotInFile,
  snapshotInFileSchema,
} from './backupFile';
import { type KeptPlan, keptPlanInText } from './planInText';

/** All that a backup holds of one plan. */
export type BackupPlan = {
  plan: Plan;
  snapshots: readonly SnapshotInFile[];
  edits: readonly EditInFile[];
  files: readonly BroughtFileInFile[];
};

/** The plan in a file inside a backup; undefined when it is damaged, or nested too deep to be written out. */
const planInside = (file: Record<string, unknown>): KeptPlan | undefined => {
  try {
    return keptPlanInText(JSON.stringify(file));
  } catch {
    return undefined;
  }
};

type ReadList<Item> = { items: Item[]; lost: number };

const readList = <Item>(list: unknown, parse: (value: unknown) => Item | undefined): ReadList<Item> => {
  if (list === undefined) return { items: [], lost: 0 };
  if (!Array.isArray(list)) return { items: [], lost: 1 };
  const items = list.map(parse).filter((item) => item !== undefined);
  return { items, lost: list.length - items.length };
};

/** A plan of a backup, how many parts of it could not be read, and the names of the locations among them. */
type ReadPlan = { plan: BackupPlan; lostParts: number; damaged: readonly string[] };

/** One plan of a backup; undefined when the plan itself cannot be read. */
export const readPlanInBackup = (value: unknown): ReadPlan | undefined => {
  const entry = planInBackupSchema.safeParse(value).data;
  const kept = entry && planInside(entry.bestand);
  if (entry === undefined || kept === undefined) return undefined;
  const snapshots = readList(entry.momentopnamen, (each) => snapshotInFileSchema.safeParse(each).data);
  const edits = readList(entry.bewerkingen, (each) => editInFileSchema.safeParse(each).data);
  const files = readList(entry.eigen_bestanden, (each) => broughtFileInFileSchema.safeParse(each).data);
  return {
    plan: { plan: kept.plan, snapshots: snapshots.items, edits: edits.items, files: files.items },
    lostParts: kept.repairs + snapshots.lost + edits.lost + files.lost,
    damaged: kept.damaged,
  };
};
