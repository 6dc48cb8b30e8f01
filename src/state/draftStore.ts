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

// Who stops, or takes another tool, has it no longer in hand; its corners stay.
useScreen.subscribe((next, before) => {
  if (next.tool !== before.tool && useDraft.getState().isInHand) useDraft.setState({ isInHand: false });
});
