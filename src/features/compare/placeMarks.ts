import type { Position } from '@/domain/geometry';
import type { VariantDifference } from '@/domain/variants/compareVariants';
import type { PlanMap } from '@/map/mapContract';

export type Mark = { id: string; kind: VariantDifference['kind']; at: Position };

/**
 * The marks, the largest difference first, and how far along the map the swipe line stands. `isAll`: no difference goes
 * without a mark. `room`: closer to a mark that stands already, in px, a mark would lie on it.
 */
export type Marked = { marks: readonly Mark[]; share: number; isAll: boolean; room: number };

type Drawn = Pick<PlanMap, 'project' | 'drawnAt'>;

/**
 * Puts each mark where its location is drawn now on the side that is seen, as far as there is room for it. Where that side
 * does without the location, an empty ring stands in its place; among thousands rings would be read as donuts.
 */
export const placeMarks = (
  { left, right }: { left: Drawn; right: Drawn },
  layer: HTMLElement,
  { marks, share, isAll, room }: Marked,
): void => {
  const line = layer.clientWidth * share;
  const placed: { x: number; y: number }[] = [];
  for (const [index, { id, at, kind }] of marks.entries()) {
    const element = layer.children[index];
    if (!(element instanceof HTMLElement)) continue;
    const own = left.project(at);
    const isLeft = own.x < line;
    // Among others in a cluster it is that cluster.
    const drawn = (isLeft ? left : right).drawnAt(id);
    const { x, y } = drawn === undefined ? own : left.project(drawn);
    const isFree = placed.every((other) => Math.hypot(other.x - x, other.y - y) >= room);
    if (isFree) placed.push({ x, y });
    element.hidden = !isFree;
    // No transform: signs lie over all rings, also over those of others.
    element.style.left = `${Math.round(x)}px`;
    element.style.top = `${Math.round(y)}px`;
    const isEmpty = kind === 'added' ? isLeft : kind === 'dropped' && !isLeft;
    element.classList.toggle('compare-map__mark--empty', isAll && isEmpty);
  }
};
