import { useDraft } from '@/state/draftStore';
import { dismiss, notify } from '@/state/noticeStore';
import { isOpen, openPlanNow, usePlanState } from '@/state/planStore';
import { draftText } from '@/text/draft';
import { storeDraft, storedDraft } from './storedDraft';
import { asideNow, takeUpDraft } from './takeUpDraft';

let offered: number | undefined;

const offer = (words: string, lasting: boolean): void => {
  offered = notify(words, { lasting, action: { label: draftText.takeUp, act: takeUpDraft } });
};

/** It was taken up in another way, or is done. */
const offerNoMore = (): void => {
  if (offered !== undefined) dismiss(offered);
  offered = undefined;
};

/** From so many corners on somebody would miss it. */
const worthAsking = 2;

/**
 * Keeps the drawing that is in hand on this device, and offers it again: at once when it is put aside, and for a plan that
 * was opened with one that was not finished.
 */
const follow = (): void => {
  useDraft.subscribe((next, before) => {
    if (next.draft !== before.draft) storeDraft(next.draft);
    if (next.isInHand || next.draft === null) offerNoMore();
    const aside = before.isInHand && !next.isInHand ? next.draft : null;
    if (aside === null || usePlanState.getState().status !== 'open') return;
    if (aside.corners.length >= worthAsking) offer(draftText.putAside(aside.corners.length), false);
  });
};

let isFollowing = false;

/** For the plan that is open now. */
export const keepDrafts = (planId: string): void => {
  if (!isFollowing) follow();
  isFollowing = true;
  if (!isOpen(planId) || useDraft.getState().isInHand) return;
  const stored = storedDraft(openPlanNow().planId);
  if (stored === null) return;
  useDraft.setState({ draft: stored });
  if (asideNow() !== null) offer(draftText.unfinished(stored.corners.length), true);
};
