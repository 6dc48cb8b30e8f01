import { keepSnapshot } from '@/plans/snapshots';
import { notify } from '@/state/noticeStore';
import { momentText } from '@/text/numbers';
import { snapshotText } from '@/text/snapshots';

/** What a snapshot is called that gets no name. */
export const proposedName = (): string => snapshotText.proposedName(momentText(new Date().toISOString()));

/** Keeps the plan as it is now, and says so. False when the browser cannot store it, which is said too. */
export const keepByHand = async (name = ''): Promise<boolean> => {
  const given = name.trim() || proposedName();
  try {
    await keepSnapshot('hand', given);
    notify(snapshotText.made(given));
    return true;
  } catch {
    notify(snapshotText.notMade, { lasting: true });
    return false;
  }
};
