import { describe, expect, it } from 'vitest';
import { estimate } from '@/features/drawing/estimate';
import { newLocation } from '@/features/drawing/newLocation';
import { exampleLocation } from '../../examplePlan';

const { geometry } = exampleLocation({ id: 'a' });

describe('de schatting bij het tekenen', () => {
  it('geeft oppervlakte en hele woningen bij een dichtheid per hectare', () => {
    const shape = estimate(geometry, 75);
    // A block of 68.5 by 111 m.
    expect(shape?.area).toBeGreaterThan(7550);
    expect(shape?.area).toBeLessThan(7680);
    expect(shape?.homes).toBe(57);
    expect(estimate(geometry, 150)?.homes).toBe(114);
  });

  it('is er niet voor een punt, of zonder vorm', () => {
    expect(estimate({ type: 'Point', coordinates: [5, 52] }, 75)).toBeNull();
    expect(estimate(null, 75)).toBeNull();
  });
});

describe('een locatie die net getekend is', () => {
  it('krijgt een naam die vrij is, status 5A en nog geen woningen', () => {
    const others = new Map([['a', exampleLocation({ id: 'a', name: 'Locatie 2' })]]);
    expect(newLocation(geometry, others)).toMatchObject({
      name: 'Locatie 3',
      planningStatus: '5A',
      intervention: 'nieuwbouw',
      origin: { kind: 'drawn' },
      programme: [],
      geometry,
    });
  });
});
