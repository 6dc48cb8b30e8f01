import { create } from 'zustand';
import type { Draft } from '@/map/mapContract';
import type { DrawingPurpose } from './screen';
import { useScreen } from './screenStore';

/** A drawing that was begun and is not finished: in hand now, or put aside to be taken up again. */
export type KeptDraft = Draft & { planId: string; drawingFor: DrawingPurpose | null };

export const useDraft = create<{ draft: KeptDraft | null; isInHand: boolean }>(() => ({
  draft: null,
  isInHand: false,
}));

/** The corners that were set so far; null: it is finished, or there is nothing left of it. */
export const setDraft = (draft: KeptDraft | null): void =>
  useDraft.setState({ draft, isInHand: draft !== null });

/** Lets it be taken up again. */
export const setAside = (draft: KeptDraft): void => useDraft.setState({ draft, isInHand: false });

// Who stops, or takes another tool, has it no longer in hand; its corners stay. One point is no line yet: where a split was to
// begin is said again with the split.
useScreen.subscribe((next, before) => {
  const { draft, isInHand } = useDraft.getState();
  if (next.tool === before.tool || draft === null || !isInHand) return;
  const isNone = draft.tool === 'line' && draft.corners.length < 2;
  useDraft.setState(isNone ? { draft: null, isInHand: false } : { isInHand: false });
});
