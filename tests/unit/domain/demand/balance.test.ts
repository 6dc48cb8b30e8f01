import { describe, expect, it } from 'vitest';
import { type BalanceQuestion, balanceOf } from '@/domain/demand/balance';
import { type DemandSeries, demandSeriesSchema } from '@/domain/demand/demandSeries';
import { firmOfType } from '@/domain/totals/progress';
import { sumOfFirm } from '@/domain/totals/totals';
import { countTotals } from '@/domain/totals/updateTotals';
import { practicePlan } from '@/sources/practice/practicePlan';
import { exampleLocation } from '../../examplePlan';

const series = (fields: Partial<DemandSeries>): DemandSeries =>
  demandSeriesSchema.parse({ id: 'x', name: 'Bron', type: 'geclusterd', ...fields });

const location = (id: string, neighbourhood: string, count: number, year?: number) =>
  exampleLocation({
    id,
    neighbourhood,
    programme: [
      {
        id: `${id}-1`,
        type: 'geclusterd',
        segment: 'sociale_huur',
        count,
        completed: 0,
        owner: 'onbekend',
        building: 'onbekend',
        ...(year !== undefined && { year }),
      },
    ],
  });

const question: BalanceQuestion = { type: 'geclusterd', measure: 'erbij', until: 2030, horizon: 2030 };
const names = ['Oude Kern', 'Waterwijk'];
const locations = [
  location('a', 'oude kern', 30, 2029),
  location('b', 'Waterwijk', 10, 2036),
  location('c', 'Elders', 5),
];
const demand = [
  series({ level: 'buurt', area: 'Oude Kern', years: [{ year: 2030, low: 90, high: 120 }] }),
  series({ name: 'Ander', level: 'buurt', area: 'Oude Kern', years: [{ year: 2030, low: 20, high: 40 }] }),
  series({ level: 'gemeente', years: [{ year: 2030, low: 100, high: 100 }] }),
  series({ level: 'zorgkantoorregio', area: 'X', years: [{ year: 2030, low: 9000, high: 9000 }] }),
];
const plain = (name: string) => name.toLowerCase();
const balance = (fields: Partial<BalanceQuestion> = {}, existing: number | null = null) =>
  balanceOf({ names, locations, demand, existing: () => existing, plain }, { ...question, ...fields });

describe('balans per buurt', () => {
  it('zet het plan naast wat de bronnen samen vragen, van laag tot hoog', () => {
    const [kern, water] = balance().rows;
    expect(kern).toMatchObject({
      existing: null,
      asked: { low: 20, high: 120, sources: ['Bron', 'Ander'] },
      toFind: { low: 0, high: 90 },
    });
    expect(water).toMatchObject({ asked: undefined, toFind: undefined });
  });

  it('telt per jaar, en houdt apart wat in geen buurt ligt', () => {
    const homes = (until: number) => balance({ until }).rows.map(({ planned }) => sumOfFirm(planned));
    expect([homes(2028), homes(2030), homes(2036)]).toEqual([
      [0, 0],
      [30, 0],
      [30, 10],
    ]);
    // Of the homes elsewhere nobody knows the year: they come in by the horizon, as the dock counts them.
    expect(balance({ until: 2029 }).elsewhere).toBe(0);
    expect(balance().elsewhere).toBe(5);
    expect(balance().whole).toMatchObject({ asked: { low: 100 }, toFind: { low: 65, high: 65 } });
  });

  it('vult geen jaar in dat een bron niet noemt', () => {
    expect(balance({ until: 2035 }).rows[0]?.asked).toBeUndefined();
  });

  it('laat onbekend wat er nog nodig is als een bron ook telt wat er staat, en dat niet bekend is', () => {
    const total = [series({ measure: 'totaal', years: [{ year: 2030, low: 100, high: 100 }] })];
    const of = (existing: number | null) =>
      balanceOf(
        { names, locations, demand: total, existing: () => existing, plain },
        { ...question, measure: 'totaal' },
      ).whole.toFind;
    expect(of(null)).toBeUndefined();
    expect(of(40)).toEqual({ low: 25, high: 25 });
  });

  it('telt voor de hele gemeente wat de balk onderaan telt', () => {
    const plan = practicePlan('oefen', '2026-11-28T10:00:00.000Z');
    const { whole } = balanceOf(
      { names: [], locations: plan.locations, demand: plan.demand, existing: () => null, plain },
      { ...question, until: plan.target.horizon },
    );
    const { counted } = countTotals(plan.locations, plan.target.horizon);
    expect(whole.planned).toEqual(firmOfType(counted, 'geclusterd'));
  });
});
