import { type MadeBackup, makeBackup, noteCopied } from '@/state/backups';
import { notify } from '@/state/noticeStore';
import { openPlanNow, usePlanState, wholePlan } from '@/state/planStore';
import type { BroughtFileRow } from '@/storage/broughtFileRow';
import { transferText } from '@/text/transfer';
import { fileText } from '@/text/words';
import { fileNameOf } from './fileNameOf';
import { saveBack } from './saveBack';
import { saveFile } from './saveFile';

const save = (fileName: string, content: Blob): void => {
  saveFile(fileName, content);
  notify(transferText.exported(fileName));
};

/** Without storage there is nowhere to note it, and nothing to remind of. */
const noteAllCopied = async (planIds: string[], now: Date): Promise<void> => {
  for (const planId of planIds) await noteCopied(planId, now).catch(() => undefined);
};

const failed = (): void => {
  notify(transferText.exportFailed, { lasting: true });
};

/** Saves the open plan as a file. The writer is loaded when it is first needed. */
export const exportPlan = async (id: 'geojson'): Promise<void> => {
  try {
    const { formats } = await import('@/exchange/registry');
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

/** What could not go along in a backup is told, and stays on screen: somebody may clear the original next. */
const tellWhatIsNotIn = ({ lostPlans, lostParts, leftFiles, isStorageShut }: MadeBackup): void => {
  if (isStorageShut) notify(transferText.storageShut, { lasting: true });
  if (lostPlans > 0) notify(transferText.notInBackup(lostPlans), { lasting: true });
  if (lostParts > 0) notify(transferText.damagedInBackup(lostParts), { lasting: true });
  if (leftFiles.length > 0) notify(transferText.leftOutOfBackup(leftFiles.join(', ')), { lasting: true });
};

/** Saves a backup of the open plan over the one saved before, where the browser can. */
export const saveBackHere = async (): Promise<void> => {
  const { planId, view } = openPlanNow();
  const now = new Date();
  const fileName = fileNameOf(`${fileText.formats.backup} ${view.header.name}`, now, 'json');
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

/** Saves a backup of one plan, or of all plans on this device, with kept versions and history. False when it failed. */
export const exportBackup = async (plan?: { planId: string; name: string }): Promise<boolean> => {
  try {
    const now = new Date();
    const made = await makeBackup(now, plan?.planId);
    const name = plan === undefined ? transferText.backupAll : `${fileText.formats.backup} ${plan.name}`;
    save(fileNameOf(name, now, 'json'), new Blob([made.text], { type: 'application/json' }));
    tellWhatIsNotIn(made);
    await noteAllCopied(made.planIds, now);
    return true;
  } catch {
    failed();
    return false;
  }
};

/** Saves a file that the user brought, as it was. False when the browser does not have its content any more. */
export const saveBroughtFile = async ({ name, content }: BroughtFileRow): Promise<boolean> => {
  try {
    await content.slice(0, 1).arrayBuffer();
    save(name, content);
    return true;
  } catch {
    failed();
    return false;
  }
};
