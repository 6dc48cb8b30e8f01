import type { Firmness } from '@/domain/planningStatus';
import type { TypeProgress } from '@/domain/totals/progress';

/** One part of a bar: where it starts and how long it is, as shares (0 to 1) of the whole width. */
export type BarPart = { kind: Firmness | 'ghost'; start: number; length: number; homes: number };

/** A bar to draw; `goal` is where the opgave stands, or null without one. */
export type Bar = { parts: readonly BarPart[]; goal: number | null };

const order: readonly Firmness[] = ['gerealiseerd', 'hard', 'zacht', 'ambtelijk'];

/**
 * The parts of the bar of one type, firmest first, with the homes `inHand` as a ghost at the end. The bar is
 * as wide as the opgave, or as all homes when there are more. What is demolished shortens it, from its softest part on.
 */
export const barOf = ({ firm, counted, target }: TypeProgress, inHand: number): Bar => {
  const end = Math.max(0, counted);
  const width = Math.max(target ?? 0, end + inHand, 1);
  const parts: BarPart[] = [];
  let from = 0;
  const add = (kind: BarPart['kind'], homes: number) => {
    if (homes <= 0) return;
    parts.push({ kind, start: from / width, length: homes / width, homes });
    from += homes;
  };
  for (const kind of order) add(kind, Math.min(firm[kind], end - from));
  add('ghost', inHand);
  return { parts, goal: target === null ? null : target / width };
};
