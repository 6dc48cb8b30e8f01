import { mostClasses } from '@/domain/colouring/colouring';
import { type Firmness, firmnesses } from '@/domain/planningStatus';

/** What one part of a ring is of: homes of a class of the colouring, by its place, that are so firm. */
export const kinds = mostClasses * firmnesses.length;
export const kindOf = (place: number, firmness: Firmness): number =>
  place * firmnesses.length + firmnesses.indexOf(firmness);

/** A ring in equal steps, clockwise from the top: what is smaller than half a step is too small to be seen. */
export const ringSteps = 64;

/** The kind of each step. Null: nothing to show. */
export type Ring = Uint8Array | null;

/** The ring of what comes, kind by kind; what mostly goes has no part in it. */
export const ringOf = (homes: ArrayLike<number>): Ring => {
  let all = 0;
  for (let kind = 0; kind < kinds; kind += 1) all += Math.max(0, homes[kind] ?? 0);
  if (all === 0) return null;
  const ring = new Uint8Array(ringSteps);
  let [sum, step] = [0, 0];
  for (let kind = 0; kind < kinds; kind += 1) {
    sum += Math.max(0, homes[kind] ?? 0);
    const end = Math.round((ringSteps * sum) / all);
    ring.fill(kind, step, end);
    step = end;
  }
  return ring;
};
