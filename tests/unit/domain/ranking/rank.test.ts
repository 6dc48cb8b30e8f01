import { describe, expect, it } from 'vitest';
import type { Criterion } from '@/domain/ranking/criterion';
import type { RankingContext } from '@/domain/ranking/factScore';
import { rank } from '@/domain/ranking/rank';
import { exampleLocation } from '../../examplePlan';
import { exampleLine } from '../../features/showPlan';

const context: RankingContext = {
  largest: 48,
  horizon: 2030,
  carePartners: new Set(['z']),
  supermarketAt: ({ id }) => ({ a: 250, b: 900 })[id],
};
const criterion = (fact: Criterion['fact'], weight: number, more: Partial<Criterion> = {}): Criterion => ({
  id: fact,
  name: fact,
  weight,
  fact,
  ...more,
});
const hard = exampleLocation({ id: 'a', name: 'Kerkweg', planningStatus: '1A', programme: [exampleLine()] });
const soft = exampleLocation({
  id: 'b',
  name: 'Haven',
  planningStatus: '3',
  programme: [exampleLine({ count: 48, year: 2029 })],
  commitments: [{ partnerId: 'z', level: 'genoemd' }],
});

const scores = (criteria: Criterion[], ...locations: (typeof hard)[]) =>
  rank(locations, criteria, context).map(({ location, score, mostPossible }) => [
    location.name,
    Math.round(score),
    Math.round(mostPossible),
  ]);

describe('de rangorde', () => {
  it('telt op wat het plan weet, naar gewicht', () => {
    expect(scores([criterion('firmness', 3), criterion('size', 1)], hard, soft)).toEqual([
      ['Kerkweg', 88, 88],
      ['Haven', 63, 63],
    ]);
    expect(scores([criterion('firmness', 1), criterion('size', 3)], hard, soft)).toEqual([
      ['Haven', 88, 88],
      ['Kerkweg', 63, 63],
    ]);
  });

  it('zegt hoeveel er nog kan bijkomen door wat niemand weet', () => {
    expect(scores([criterion('firmness', 1), criterion('in_time', 1)], hard, soft)).toEqual([
      ['Haven', 75, 75],
      ['Kerkweg', 50, 100],
    ]);
    expect(scores([criterion('municipal_land', 1)], { ...hard, landOwner: 'gemeente' }, soft)).toEqual([
      ['Kerkweg', 100, 100],
      ['Haven', 0, 100],
    ]);
  });

  it('geeft dichtbij meer punten, en voorbij de gekozen afstand geen', () => {
    expect(scores([criterion('near_supermarket', 2, { within: 500 })], hard, soft)).toEqual([
      ['Kerkweg', 50, 50],
      ['Haven', 0, 0],
    ]);
  });

  it('laat een score met de hand voorgaan', () => {
    const judged = { ...hard, scores: [{ criterionId: 'firmness', value: 2 }] };
    expect(scores([criterion('firmness', 1)], judged, soft)).toEqual([
      ['Haven', 50, 50],
      ['Kerkweg', 20, 20],
    ]);
  });

  it('geeft zonder gewicht niemand punten', () => {
    expect(scores([criterion('firmness', 0)], hard)).toEqual([['Kerkweg', 0, 0]]);
    expect(scores([], hard)).toEqual([['Kerkweg', 0, 0]]);
  });
});
