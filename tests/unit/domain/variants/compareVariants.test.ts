import { describe, expect, it } from 'vitest';
import type { Location } from '@/domain/location';
import { homesPerYear } from '@/domain/totals/homesPerYear';
import { compareVariants } from '@/domain/variants/compareVariants';
import { type Variant, variantLineId } from '@/domain/variants/variant';
import { exampleLocation } from '../../examplePlan';
import { exampleLine } from '../../features/showPlan';

const a: Variant = { id: 'A', name: 'A', startsWith: 'all' };
const b: Variant = { id: 'B', name: 'B', startsWith: 'all' };

const place = (id: string, fields: Partial<Location> = {}) =>
  exampleLocation({ id, name: id, programme: [exampleLine({ count: 20, year: 2028 })], ...fields });

const out = (variantId: string) => [{ variantId, isIn: false, hasOwnNumbers: false }];
const own = (count: number, year?: number) => ({
  variantParts: [{ variantId: 'B', hasOwnNumbers: true }],
  variantLines: [
    { ...exampleLine({ id: variantLineId('B', 'x'), count, ...(year && { year }) }), variantId: 'B' },
  ],
});

describe('twee varianten naast elkaar', () => {
  it('noemt wat erbij komt, wegvalt en anders wordt, het grootste verschil voorop', () => {
    const locations = [
      place('gelijk'),
      place('weg', { variantParts: out('B') }),
      place('erbij', { variantParts: out('A') }),
      place('anders', own(52, 2028)),
      place('nergens', { variantParts: [...out('A'), ...out('B')] }),
    ];
    const { differences, same } = compareVariants(locations, a, b, 2030);
    expect(differences.map(({ id, kind, before, after }) => [id, kind, before, after])).toEqual([
      ['anders', 'changed', 20, 52],
      ['erbij', 'added', 0, 20],
      ['weg', 'dropped', 20, 0],
    ]);
    expect(differences[0]?.types).toEqual([{ type: 'geclusterd', before: 20, after: 52 }]);
    expect(same).toBe(1);
  });

  it('ziet een ander jaar, ook als de aantallen gelijk blijven', () => {
    const [difference] = compareVariants([place('later', own(20, 2032))], a, b, 2030).differences;
    expect(difference).toMatchObject({ before: 20, after: 0, years: { before: '2028', after: '2032' } });
  });

  it('noemt eigen aantallen die hetzelfde zijn geen verschil', () => {
    const same = { ...own(20, 2028), variantLines: [] };
    const lines = [{ ...exampleLine({ id: 'B/regel-1', count: 20, year: 2028 }), variantId: 'B' }];
    const location = place('zelfde', { ...same, variantLines: lines });
    expect(compareVariants([location], a, b, 2030)).toEqual({ differences: [], same: 1 });
    expect(compareVariants([place('x')], null, a, 2030).same).toBe(1);
  });
});

describe('woningen per jaar', () => {
  it('telt wat voor de opgave telt, en wat geen jaar heeft apart', () => {
    const years = homesPerYear(
      [
        place('een', {
          programme: [
            exampleLine({ count: 5, year: 2027 }),
            exampleLine({ id: 'b', count: 7 }),
            exampleLine({ id: 'c', count: 9, year: 2031 }),
          ],
        }),
        place('valt af', { priority: 'valt_af' }),
        place('bestaand', { intervention: 'bestaande_bouw' }),
      ],
      2030,
    );
    expect([...years]).toEqual([
      [2027, { geclusterd: 5 }],
      [null, { geclusterd: 7 }],
    ]);
  });
});
