import type { Firmness } from '@/domain/planningStatus';
import { firmParts } from '@/domain/totals/firmParts';
import type { TypeProgress } from '@/domain/totals/progress';

/** One part of a bar: where it starts and how long it is, as shares (0 to 1) of the whole width. */
export type BarPart = { kind: Firmness | 'ghost'; start: number; length: number; homes: number };

/** A bar to draw; `goal` is where the opgave stands, or null without one. */
export type Bar = { parts: readonly BarPart[]; goal: number | null };

/**
 * The parts of the bar of one type, firmest first, with the homes `inHand` as a ghost at the end. The bar is
 * as wide as the opgave, or as all homes when there are more, and `atLeast` so many: beside another bar. What is
 * demolished shortens it, from its softest part on.
 */
export const barOf = ({ firm, counted, target }: TypeProgress, inHand: number, atLeast = 1): Bar => {
  const end = Math.max(0, counted);
  const width = Math.max(target ?? 0, end + inHand, atLeast);
  const ghost = { kind: 'ghost' as const, from: end, homes: inHand };
  const parts = [...firmParts(firm), ...(inHand > 0 ? [ghost] : [])].map(({ kind, from, homes }) => ({
    kind,
    start: from / width,
    length: homes / width,
    homes,
  }));
  return { parts, goal: target === null ? null : target / width };
};
