import { inTime } from '@/plans/access';
import { type MadeBackup, makeBackup, noteCopied } from '@/plans/backups';
import type { BroughtFileRow } from '@/plans/broughtFiles';
import { notify } from '@/state/noticeStore';
import { openPlanNow, usePlanState, wholePlan } from '@/state/planStore';
import { formatText } from '@/text/formats';
import { transferText } from '@/text/transfer';
import { fileNameAt, fileNameOf } from './fileNameOf';
import { saveBack } from './saveBack';
import { saveFile } from './saveFile';

const save = (fileName: string, content: Blob): void => {
  saveFile(fileName, content);
  notify(transferText.exported(fileName));
};

/** Without storage there is nowhere to note it, and nothing to remind of. */
const noteAllCopied = async (planIds: string[], now: Date): Promise<void> => {
  for (const planId of planIds) await inTime(noteCopied(planId, now)).catch(() => undefined);
};

const failed = (): void => {
  notify(transferText.exportFailed, { lasting: true });
};

/** Saves the open plan as a file. The writer is loaded when it is first needed. */
export const exportPlan = async (id: 'geojson'): Promise<void> => {
  try {
    const { formats } = await import('@/exchange/formats/registry');
    const format = formats.find((each) => each.id === id);
    const plan = wholePlan();
    if (format?.write === undefined || plan === undefined) throw new Error(`cannot write ${id}`);
    const now = new Date();
    const content = new Blob([format.write(plan)], { type: format.mediaType });
    save(fileNameOf(plan.name, now, format.extension), content);
    await noteAllCopied([openPlanNow().planId], now);
  } catch {
    failed();
  }
};

/** What could not go along in a backup, a sentence for each. */
const notIn = ({ lostPlans, lostParts, leftFiles, isStorageShut }: MadeBackup): string[] => [
  ...(isStorageShut ? [transferText.storageShut] : []),
  ...(lostPlans > 0 ? [transferText.notInBackup(lostPlans)] : []),
  ...(lostParts > 0 ? [transferText.damagedInBackup(lostParts)] : []),
  ...(leftFiles.length > 0 ? [transferText.leftOutOfBackup(leftFiles.join(', '))] : []),
];

/** It stays on screen: somebody may clear the original next. */
const tellWhatIsNotIn = (made: MadeBackup): void => {
  for (const sentence of notIn(made)) notify(sentence, { lasting: true });
};

/** Saves a backup of the open plan over the one saved before, where the browser can. */
export const saveBackHere = async (): Promise<void> => {
  const { planId, view } = openPlanNow();
  const now = new Date();
  const fileName = fileNameOf(`${formatText.names.backup} ${view.header.name}`, now, 'json');
  try {
    let made: MadeBackup | undefined;
    const saved = await saveBack(planId, fileName, async () => {
      made = await makeBackup(now, planId);
      return made.text;
    });
    if (saved === undefined) return;
    notify(transferText.savedBack(saved));
    if (made !== undefined) tellWhatIsNotIn(made);
    await noteAllCopied([planId], now);
  } catch {
    const state = usePlanState.getState();
    const isStored = state.status !== 'open' || state.saved !== 'failed';
    notify(transferText.notSavedBack(isStored), { lasting: true });
  }
};

/**
 * Saves a backup of one plan, or of all plans on this device, with kept versions and history. Gives what could not go
 * along, a sentence for each; undefined when it failed.
 */
export const exportBackup = async (plan?: {
  planId: string;
  name: string;
}): Promise<readonly string[] | undefined> => {
  try {
    const now = new Date();
    const made = await makeBackup(now, plan?.planId);
    const name = plan === undefined ? transferText.backupAll : `${formatText.names.backup} ${plan.name}`;
    save(fileNameAt(name, now, 'json'), new Blob([made.text], { type: 'application/json' }));
    tellWhatIsNotIn(made);
    await noteAllCopied(made.planIds, now);
    return notIn(made);
  } catch {
    failed();
    return undefined;
  }
};

/** Saves a file that the user brought, as it was. Undefined when the browser does not have its content any more. */
export const saveBroughtFile = async ({
  name,
  content,
}: BroughtFileRow): Promise<readonly string[] | undefined> => {
  try {
    await content.slice(0, 1).arrayBuffer();
    save(name, content);
    return [];
  } catch {
    failed();
    return undefined;
  }
};
