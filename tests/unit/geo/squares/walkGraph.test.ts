import { describe, expect, it } from 'vitest';
import type { Place } from '@/geo/squares/nearest';
import { type WalkGraph, walkGraphOf, walkTo } from '@/geo/squares/walkGraph';
import { seededRandom } from '../../seededRandom';

const graphOf = (...lines: Place[][]): WalkGraph => {
  const graph = walkGraphOf(lines);
  if (graph === null) throw new Error('nothing to walk on');
  return graph;
};

const metresAt = (graph: WalkGraph, [x, y]: Place, places: Place[]): number =>
  Math.round(graph.nearest.metres(x, y) + (walkTo(graph, places).metres[graph.nearest.at(x, y)] ?? 0));

describe('lopen over paden', () => {
  it('gaat om over de brug waar een rechte lijn over het water gaat', () => {
    const graph = graphOf(
      [
        [0, 0],
        [1000, 0],
      ],
      [
        [1000, 0],
        [1000, 100],
      ],
      [
        [1000, 100],
        [0, 100],
      ],
    );
    expect(metresAt(graph, [0, 0], [[0, 100]])).toBe(2_100);
    // From beside a long stretch one walks straight to it.
    expect(metresAt(graph, [500, 30], [[1000, 0]])).toBeLessThan(560);
  });

  it('wijst aan welke van meer plekken de dichtstbijzijnde is, en begint rechtuit naar het pad', () => {
    const graph = graphOf([
      [0, 0],
      [400, 0],
    ]);
    const { metres, which } = walkTo(graph, [
      [0, 20],
      [400, 0],
    ]);
    expect([which[graph.nearest.at(80, 0)], which[graph.nearest.at(360, 0)]]).toEqual([0, 1]);
    expect(metres[graph.nearest.at(0, 0)]).toBe(20);
  });

  it('laat een los stukje weg, want vandaar komt men nergens', () => {
    const long = Array.from({ length: 200 }, (_, nth): Place => [nth * 30, 0]);
    const graph = graphOf(long, [
      [5, 5],
      [6, 7],
    ]);
    expect(metresAt(graph, [5, 6], [[3000, 0]])).toBeLessThan(3_020);
    expect(walkGraphOf([[[1, 1]]])).toBeNull();
    expect(walkGraphOf([])).toBeNull();
  });

  it.each([1, 2, 3, 4, 5])('komt op hetzelfde uit als alle wegen nalopen (%s)', (seed) => {
    const random = seededRandom(seed);
    const at = (nth: number): Place => [(nth % 8) * 37, Math.floor(nth / 8) * 37];
    const lines = Array.from({ length: 90 }, (): Place[] => {
      const from = random.below(64);
      return [at(from), at(Math.min(63, from + random.pick([1, 8, 9])))];
    });
    const graph = graphOf(...lines);
    const places = [at(random.below(64)), at(random.below(64))];
    const { metres } = walkTo(graph, places);
    const known = new Float64Array(metres.length).fill(Number.POSITIVE_INFINITY);
    for (const [x, y] of places) {
      const node = graph.nearest.at(x, y);
      known[node] = Math.min(known[node] ?? 0, graph.nearest.metres(x, y));
    }
    for (let round = 0; round < known.length; round += 1)
      for (let node = 0; node < known.length; node += 1)
        for (let slot = graph.starts[node] ?? 0; slot < (graph.starts[node + 1] ?? 0); slot += 1) {
          const to = graph.neighbours[slot] ?? 0;
          known[to] = Math.min(known[to] ?? 0, (known[node] ?? 0) + (graph.metres[slot] ?? 0));
        }
    expect([...metres].map((each) => each.toFixed(3))).toEqual([...known].map((each) => each.toFixed(3)));
  });
});
