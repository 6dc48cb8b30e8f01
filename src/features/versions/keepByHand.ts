import { keepSnapshot } from '@/plans/snapshots';
import { notify } from '@/state/noticeStore';
import { showWork } from '@/state/showWork';
import { momentText } from '@/text/numbers';
import { snapshotText } from '@/text/snapshots';
import { common } from '@/text/words';

/** What a snapshot is called that gets no name. */
export const proposedName = (): string => snapshotText.proposedName(momentText(new Date().toISOString()));

/** The words while a snapshot is made. */
export const makingSnapshot = { doing: snapshotText.making, stop: common.cancel };

/** Keeps the plan as it is now, and says so. False when it was stopped or the browser cannot store it, which is said too. */
export const keepByHand = async (name = ''): Promise<boolean> => {
  const given = name.trim() || proposedName();
  try {
    const outcome = await showWork(makingSnapshot, (work) => keepSnapshot('hand', given, work));
    if (outcome === 'kept') notify(snapshotText.made(given));
    else if (outcome === 'cancelled') notify(snapshotText.notMadeStopped);
    else notify(snapshotText.notMadeFailed, { lasting: true });
    return outcome === 'kept';
  } catch {
    notify(snapshotText.notMade, { lasting: true });
    return false;
  }
};
