import { describe, expect, it } from 'vitest';
import { askedScaleOf, byNeighbourhood, careGroupOf, careHomesOf, careVerdictOf } from '@/domain/careScale';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { exampleLocation } from '../examplePlan';
import { exampleLine } from '../features/showPlan';

const partners = new Map<string, Partner>([
  ['z', { id: 'z', name: 'Zorggroep', role: 'zorgorganisatie', minimumScale: 24 }],
  ['t', { id: 't', name: 'Thuiszorg', role: 'zorgorganisatie', minimumScale: 30 }],
  ['c', { id: 'c', name: 'De Dijk', role: 'corporatie' }],
]);

const withCare = (id: string, homes: number, fields: Partial<Location> = {}) =>
  exampleLocation({ id, programme: [exampleLine({ type: 'zorggeschikt', count: homes })], ...fields });

const by = (...ids: string[]): Partial<Location> => ({
  commitments: ids.map((partnerId) => ({ partnerId, level: 'genoemd' })),
});

describe('de schaal van een zorgteam', () => {
  it('is wat bij de locatie is ingevuld, anders de grootste die een partner ervan vraagt', () => {
    expect(askedScaleOf(withCare('a', 10, { minimumScale: 18, ...by('z') }), partners)).toEqual({
      homes: 18,
    });
    expect(askedScaleOf(withCare('a', 10, by('c', 'z', 't')), partners)).toEqual({
      homes: 30,
      by: 'Thuiszorg',
    });
  });

  it('is niet bekend zonder opgave van een zorgpartner: er is geen norm', () => {
    const group = careGroupOf([withCare('a', 10, by('c'))], partners);
    expect(group.asked).toBeUndefined();
    expect(careVerdictOf(group)).toEqual({ kind: 'unasked' });
  });

  it('telt zorggeschikte woningen die komen, en niet wat afvalt of een alternatief is', () => {
    const sloop = exampleLine({ id: 's', type: 'zorggeschikt', count: -4 });
    const more = exampleLine({ id: 'g', count: 40 });
    const location = withCare('a', 10);
    expect(careHomesOf({ ...location, programme: [...location.programme, sloop, more] })).toBe(10);
    expect(careHomesOf(withCare('a', 10, { priority: 'valt_af' }))).toBe(0);
    expect(careHomesOf(withCare('a', 10, { alternativeOf: 'b' }))).toBe(0);
  });

  it('telt locaties op, en zegt hoeveel er nog nodig zijn', () => {
    const group = careGroupOf([withCare('a', 8), withCare('b', 10, by('z'))], partners);
    expect(group.homes).toBe(18);
    expect(group.members.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(careVerdictOf(group)).toEqual({ kind: 'short', by: 6 });
    expect(careVerdictOf(careGroupOf([withCare('a', 14), withCare('b', 10, by('z'))], partners))).toEqual({
      kind: 'enough',
    });
  });

  it('zet een locatie zonder buurt bij geen enkele buurt', () => {
    const groups = byNeighbourhood([
      withCare('a', 1, { neighbourhood: 'Noord' }),
      withCare('b', 1),
      withCare('c', 1, { neighbourhood: 'Noord' }),
    ]);
    expect([...groups].map(([name, all]) => [name, all.map(({ id }) => id)])).toEqual([
      ['Noord', ['a', 'c']],
    ]);
  });
});
