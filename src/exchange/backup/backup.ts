import type { Plan } from '@/domain/plan';
import { writeGeoJson } from '../geojson/writeGeoJson';
import { parseJson } from '../parseJson';
import { planInText } from '../planInText';
import {
  type BroughtFileInFile,
  backupFileSchema,
  backupVersion,
  broughtFileInFileSchema,
  type EditInFile,
  editInFileSchema,
  type SnapshotInFile,
  snapshotInFileSchema,
} from './backupFile';
import { backupFormat } from './backupFormat';

/** All that a backup holds of one plan. */
export type BackupPlan = {
  plan: Plan;
  snapshots: readonly SnapshotInFile[];
  edits: readonly EditInFile[];
  files: readonly BroughtFileInFile[];
};

/** The text of a backup. `madeAt`: ISO, UTC. */
export const writeBackup = (plans: readonly BackupPlan[], madeAt: string): string => {
  const items = plans.map(
    ({ plan, snapshots, edits, files }) =>
      `{"bestand":${writeGeoJson(plan)},\n"momentopnamen":${JSON.stringify(snapshots)},\n"bewerkingen":${JSON.stringify(edits)},\n"eigen_bestanden":${JSON.stringify(files)}}`,
  );
  const head = `"format":"${backupFormat}","version":${backupVersion},"gemaakt_op":"${madeAt}"`;
  return `{${head},\n"plannen":[\n${items.join(',\n')}\n]}\n`;
};

/** What could be read of a backup, when it was made (ISO, UTC), and how much could not be read. */
export type ReadBackup = { madeAt: string; plans: BackupPlan[]; lostPlans: number; lostParts: number };

const readable = <Item>(values: readonly unknown[], parse: (value: unknown) => Item | undefined): Item[] =>
  values.map(parse).filter((item) => item !== undefined);

/** The plan in a file inside a backup; undefined when it is damaged, or nested too deep to be written out. */
const planInside = (file: Record<string, unknown>): Plan | undefined => {
  try {
    return planInText(JSON.stringify(file));
  } catch {
    return undefined;
  }
};

/**
 * The plans in a backup; undefined when the text is no backup of ours. What is damaged is left out and
 * counted: a plan that cannot be read, a kept version or an entry of the history.
 */
export const readBackup = (text: string): ReadBackup | undefined => {
  const json = parseJson(text);
  const file = backupFileSchema.safeParse(json.ok ? json.value : undefined);
  if (!file.success) return undefined;
  const found: ReadBackup = { madeAt: file.data.gemaakt_op, plans: [], lostPlans: 0, lostParts: 0 };
  for (const { bestand, momentopnamen, bewerkingen, eigen_bestanden } of file.data.plannen) {
    const plan = planInside(bestand);
    if (plan === undefined) {
      found.lostPlans += 1;
      continue;
    }
    const snapshots = readable(momentopnamen, (value) => snapshotInFileSchema.safeParse(value).data);
    const edits = readable(bewerkingen, (value) => editInFileSchema.safeParse(value).data);
    const files = readable(eigen_bestanden, (value) => broughtFileInFileSchema.safeParse(value).data);
    const parts = momentopnamen.length + bewerkingen.length + eigen_bestanden.length;
    found.lostParts += parts - snapshots.length - edits.length - files.length;
    found.plans.push({ plan, snapshots, edits, files });
  }
  return found;
};
