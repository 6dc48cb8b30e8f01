import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { traceBorder } from '@/geo/verbs/traceBorder';

/** Metres east and north of a place in Utrecht. */
const at = (east: number, north: number): Position => [5.12 + east / 68_300, 52.09 + north / 111_195];
const ring = (...corners: Position[]) => [...corners, ...corners.slice(0, 1)];
/** Round the block: west, south, east, north side of 100 by 60 m. */
const block = ring(at(0, 0), at(100, 0), at(100, 60), at(0, 60));

describe('de grens van een buur volgen', () => {
  it('gaat langs de kortste kant, met de hoeken ertussen op volgorde', () => {
    expect(traceBorder([block], at(0, 10), at(100, 10))).toEqual([at(0, 0), at(100, 0)]);
  });

  it('gaat de andere kant om als dat wordt gevraagd', () => {
    expect(traceBorder([block], at(0, 10), at(100, 10), true)).toEqual([at(0, 60), at(100, 60)]);
  });

  it('gaat ook over het punt heen waar de ring begint, en in beide richtingen', () => {
    expect(traceBorder([block], at(10, 0), at(0, 20))).toEqual([at(0, 0)]);
    expect(traceBorder([block], at(0, 20), at(10, 0))).toEqual([at(0, 0)]);
    expect(traceBorder([block], at(10, 0), at(0, 20), true)).toEqual([at(100, 0), at(100, 60), at(0, 60)]);
  });

  it('telt een hoek waarop geklikt is niet nog eens', () => {
    expect(traceBorder([block], at(0, 0), at(100, 60))).toHaveLength(1);
    expect(traceBorder([block], at(0, 0), at(100, 0))).toEqual([]);
    expect(traceBorder([block], at(0, 0), at(100, 0), true)).toEqual([at(0, 60), at(100, 60)]);
  });

  it('kiest van twee buren die beide plekken raken de kortste weg', () => {
    const detour = ring(at(0, 10), at(50, 500), at(100, 10), at(50, -900));
    expect(traceBorder([detour, block], at(0, 10), at(100, 10))).toEqual([at(0, 0), at(100, 0)]);
  });

  it('volgt niets als een van de plekken niet op de grens ligt, of als het dezelfde plek is', () => {
    expect(traceBorder([block], at(0, 10), at(50, 30))).toBeNull();
    expect(traceBorder([block], at(0, 10), at(0, 10))).toBeNull();
    expect(traceBorder([], at(0, 10), at(100, 10))).toBeNull();
    expect(traceBorder([[at(0, 0)], []], at(0, 0), at(1, 0))).toBeNull();
  });
});
