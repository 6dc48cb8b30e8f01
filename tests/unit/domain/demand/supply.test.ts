import { describe, expect, it } from 'vitest';
import { supplyOf, supplyUntil, typesOfDemand } from '@/domain/demand/supply';
import { firmOfType } from '@/domain/totals/progress';
import { sumOfFirm } from '@/domain/totals/totals';
import { countTotals } from '@/domain/totals/updateTotals';
import { practicePlan } from '@/sources/practice/practicePlan';

const { locations, target } = practicePlan('oefen', '2026-11-28T10:00:00.000Z');

describe('aanbod per jaar naast de vraag', () => {
  it.each(['geclusterd', 'zorggeschikt', 'nultreden'] as const)(
    'telt %s in elk jaar vanaf de horizon zoals de balk onderaan',
    (type) => {
      const supply = supplyOf(locations, typesOfDemand(type));
      for (const year of [target.horizon, 2035, 2040]) {
        const { counted } = countTotals(locations, year);
        expect(supplyUntil(supply, year, target.horizon)).toBe(sumOfFirm(firmOfType(counted, type)));
      }
    },
  );

  it('telt woningen zonder jaar pas mee in het jaar van de opgave', () => {
    const supply = { byYear: new Map([[2027, 10]]), undated: 7 };
    expect([2026, 2027, 2029, 2030, 2040].map((year) => supplyUntil(supply, year, 2030))).toEqual([
      0, 10, 10, 17, 17,
    ]);
  });
});
