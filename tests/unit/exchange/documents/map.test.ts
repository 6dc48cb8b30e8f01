import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { frameAround, placeIn } from '@/exchange/documents/map/frame';
import { ratioOf, roundBelow } from '@/exchange/documents/map/furniture';
import { inSight } from '@/exchange/documents/map/inSight';
import { type Mark, spreadMarks } from '@/exchange/documents/map/marks';
import { metresBetween } from '@/geo/distance';

const frame = frameAround([5.1, 52.05, 5.16, 52.1], 640, 590);

describe('de kaart in een document', () => {
  it('laat alles zien wat erop hoort, met ruimte eromheen, en met het noorden boven', () => {
    const corners: Position[] = [
      [5.1, 52.05],
      [5.16, 52.1],
    ];
    const [[left = 0, bottom = 0] = [], [right = 0, top = 0] = []] = corners.map((corner) =>
      placeIn(frame, corner),
    );
    expect(Math.min(left, top)).toBeGreaterThan(10);
    expect(right).toBeLessThan(630);
    expect(bottom).toBeLessThan(580);
    expect(top).toBeLessThan(bottom);
  });

  it('heeft een schaal die klopt met de afstand over de grond', () => {
    const [a, b]: [Position, Position] = [
      [5.11, 52.075],
      [5.15, 52.075],
    ];
    const across = placeIn(frame, b)[0] - placeIn(frame, a)[0];
    expect(across * frame.metres).toBeCloseTo(metresBetween(a, b), -1);
    expect(ratioOf(frame) % 1_000).toBe(0);
    expect([980, 499, 230, 70, 1].map(roundBelow)).toEqual([500, 200, 200, 50, 1]);
  });

  it('laat een locatie die veel te ver weg ligt buiten beeld, en zegt welke', () => {
    const town: Position[] = [
      [5.1, 52.05],
      [5.12, 52.06],
      [5.14, 52.07],
    ];
    expect(inSight([...town, [6.9, 53.2]])).toEqual([true, true, true, false]);
    expect(inSight([])).toEqual([]);
  });

  it('schuift tekens uit elkaar die op elkaar liggen, en houdt ze op de kaart', () => {
    const mark = (x: number, y: number): Mark => ({
      label: '1',
      at: [x, y],
      radius: 10,
      ring: [],
      firmness: 'hard',
      disc: '#ffffff',
      ink: '#000000',
      isPale: false,
    });
    const [one, other] = spreadMarks([mark(50, 50), mark(50, 50), mark(-20, 300)], 640, 590);
    expect(
      Math.hypot((one?.at[0] ?? 0) - (other?.at[0] ?? 0), (one?.at[1] ?? 0) - (other?.at[1] ?? 0)),
    ).toBeGreaterThan(19);
    expect(spreadMarks([mark(-20, 300)], 640, 590)[0]?.at).toEqual([12, 300]);
  });
});
