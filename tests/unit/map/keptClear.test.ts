import { expect, it } from 'vitest';
import { edgesOf, squaresIn } from '@/map/keptClear';

it('houdt op een groot scherm namen van een vlak af door het vol te leggen, zonder kier', () => {
  const squares = squaresIn({ x: 100, y: 40, width: 60, height: 20 });
  expect(squares).toEqual([
    [110, 50],
    [130, 50],
    [150, 50],
  ]);
  expect(squaresIn({ x: 0, y: 0, width: 0, height: 0 })).toEqual([]);
});

it('houdt namen van de linker- en de rechterrand af, over de hele hoogte', () => {
  const [left, right] = edgesOf({ width: 600, height: 480 });
  expect(left).toMatchObject({ y: 0, height: 480 });
  expect(left && left.x < 0 && left.x + left.width > 0).toBe(true);
  expect(right && right.x < 600 && right.x + right.width > 600).toBe(true);
});
