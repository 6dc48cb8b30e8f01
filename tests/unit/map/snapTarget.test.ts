import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { snapTarget } from '@/map/drawing/snapTarget';

const project = ([x, y]: Position) => ({ x: x * 100, y: y * 100 });
const border: Position[] = [
  [0, 0],
  [2, 0],
  [2, 2],
];
const at = (x: number, y: number) => snapTarget([border], { x, y }, project, 14);

describe('vastklikken', () => {
  it('pakt een hoek voor een zijde, en een zijde van dichterbij', () => {
    expect(at(190, 5)).toEqual([2, 0]);
    expect(at(100, 6)).toEqual([1, 0]);
    expect(at(100, 12)).toBeUndefined();
  });

  it('pakt niets voorbij het einde van een zijde', () => {
    expect(at(-20, 0)).toBeUndefined();
    expect(at(200, 215)).toBeUndefined();
  });
});
