import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { addCorner, cornersOf, moveCorner, removeCorner } from '@/geo/verbs/changeCorners';
import type { Surface } from '@/geo/verbs/surface';

const ring = (...corners: Position[]): Position[] => [...corners, ...corners.slice(0, 1)];
const outer = ring([5, 52], [5.01, 52], [5.01, 52.01], [5, 52.01]);
const hole = ring([5.004, 52.004], [5.004, 52.006], [5.006, 52.006], [5.006, 52.004]);
const withHole: Surface = { type: 'Polygon', coordinates: [outer, hole] };
const inParts: Surface = {
  type: 'MultiPolygon',
  coordinates: [[outer], [ring([5.02, 52], [5.03, 52], [5.03, 52.01])]],
};

describe('de hoeken van een vlak', () => {
  it('staan in één rij, ook die van gaten en losse delen', () => {
    expect(cornersOf(withHole)).toHaveLength(8);
    expect(cornersOf(inParts)).toHaveLength(7);
  });

  it('verplaatst er een, ook in een gat of een ander deel, en de rest blijft', () => {
    const moved = moveCorner(withHole, 5, [5.003, 52.007]);
    expect(moved && cornersOf(moved)).toEqual(cornersOf(withHole).with(5, [5.003, 52.007]));
    const other = moveCorner(inParts, 6, [5.031, 52.011]);
    expect(other && cornersOf(other)).toEqual(cornersOf(inParts).with(6, [5.031, 52.011]));
  });

  it('zet er een halverwege, ook tussen de laatste en de eerste', () => {
    expect(cornersOf(addCorner(withHole, 0) ?? withHole)[1]).toEqual([5.005, 52]);
    expect(cornersOf(addCorner(withHole, 3) ?? withHole)[4]).toEqual([5, 52.005]);
  });

  it('haalt er een weg, maar houdt er drie', () => {
    expect(cornersOf(removeCorner(withHole, 4) ?? withHole)).toHaveLength(7);
    expect(removeCorner(inParts, 5)).toBeNull();
  });

  it('maakt geen vlak dat zichzelf kruist', () => {
    expect(moveCorner(withHole, 0, [5.011, 52.005])).toBeNull();
    expect(moveCorner(withHole, 4, [5.05, 52.05])).toBeNull();
  });
});
