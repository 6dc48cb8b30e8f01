import { describe, expect, it } from 'vitest';
import type { FilterContext } from '@/domain/filter';
import { type Goal, goalSchema } from '@/domain/goal';
import { goalBar, goalProgress } from '@/domain/goalProgress';
import type { Location } from '@/domain/location';
import { exampleLocation } from '../examplePlan';
import { exampleLine } from '../features/showPlan';

const context: FilterContext = { partners: new Map(), textOf: () => '', hasSignal: () => false };
const goalOf = (fields: Partial<Goal>): Goal =>
  goalSchema.parse({ id: 'g', name: 'Doel', value: 100, over: {}, within: {}, ...fields });
const progress = (goal: Partial<Goal>, locations: readonly Location[]) =>
  goalProgress(goalOf(goal), locations, 2030, context);

const north = exampleLocation({
  id: 'a',
  planningStatus: '1A',
  neighbourhood: 'Noord',
  programme: [
    exampleLine({ count: 60, completed: 10 }),
    exampleLine({ id: 'b', count: 40, segment: 'dure_koop', year: 2029 }),
  ],
});
const south = exampleLocation({
  id: 'b',
  planningStatus: '3',
  neighbourhood: 'Zuid',
  programme: [exampleLine({ count: 30, type: 'zorggeschikt' }), exampleLine({ id: 'd', count: 70 })],
});
const official = exampleLocation({ id: 'c', planningStatus: '5A', programme: [exampleLine({ count: 50 })] });

describe('hoe ver een doel is', () => {
  it('telt de woningen waar het over gaat, naar hardheid, en zegt hoeveel er nog moeten komen', () => {
    const care = { value: 58, over: { types: ['zorggeschikt' as const] } };
    const { firm, reached, verdict } = progress(care, [north, south]);
    expect(firm).toEqual({ gerealiseerd: 0, hard: 0, zacht: 30, ambtelijk: 0 });
    expect([reached, verdict]).toEqual([30, { kind: 'short', by: 28 }]);
  });

  it('is pas zonder meer gehaald met harde en opgeleverde woningen; anders staat erbij waarmee', () => {
    expect(progress({ value: 100 }, [north, south]).verdict).toEqual({ kind: 'met' });
    expect(progress({ value: 104 }, [north, south, official]).verdict).toEqual({
      kind: 'met_with',
      firmness: 'zacht',
      by: 4,
    });
    expect(progress({ value: 210 }, [north, south, official]).verdict).toEqual({
      kind: 'met_with',
      firmness: 'ambtelijk',
      by: 10,
    });
  });

  it('telt niet wat de opgave ook niet telt: valt af, bestaande bouw, en later dan het jaar van het doel', () => {
    const dropped = exampleLocation({ ...south, id: 'd', priority: 'valt_af' });
    const existing = exampleLocation({ ...south, id: 'e', intervention: 'bestaande_bouw' });
    expect(progress({}, [north, dropped, existing]).reached).toBe(100);
    expect(progress({ byYear: 2028 }, [north]).reached).toBe(60);
  });

  it('neemt een deel van de woningen binnen een kern, niet van het hele plan', () => {
    const social = {
      measure: 'share' as const,
      value: 80,
      over: { segments: ['sociale_huur' as const] },
      within: { neighbourhoods: ['Noord'], types: ['geclusterd' as const] },
    };
    const regular = exampleLine({ id: 'r', type: 'regulier', count: 25 });
    const mixed = exampleLocation({ ...north, id: 'm', programme: [...north.programme, regular] });
    const { reached, whole, verdict } = progress(social, [mixed, south, official]);
    expect(reached).toBe(60);
    expect(whole).toEqual({ gerealiseerd: 10, hard: 90, zacht: 0, ambtelijk: 0 });
    expect(verdict).toEqual({ kind: 'short', by: 20 });
    expect(goalBar(goalOf(social), progress(social, [north]))).toEqual({
      parts: [
        { kind: 'gerealiseerd', start: 0, length: 0.1, homes: 10 },
        { kind: 'hard', start: 0.1, length: 0.5, homes: 50 },
      ],
      goal: 0.8,
    });
  });

  it('haalt twee derde met precies twee derde', () => {
    const share = { measure: 'share' as const, value: 200 / 3, over: { types: ['geclusterd' as const] } };
    const three = exampleLocation({
      id: 'x',
      planningStatus: '1A',
      programme: [exampleLine({ count: 34 }), exampleLine({ id: 'z', count: 17, type: 'regulier' })],
    });
    expect(progress(share, [three]).verdict).toEqual({ kind: 'met' });
  });

  it('zoekt de kern met de meeste woningen; een onbekende buurt is er geen', () => {
    const spread = { measure: 'largest_neighbourhood' as const, direction: 'at_most' as const, value: 35 };
    const many = exampleLocation({ ...official, programme: [exampleLine({ count: 300 })] });
    const { neighbourhood, reached, unplaced, verdict } = progress(spread, [north, south, many]);
    expect([neighbourhood, reached, unplaced, verdict]).toEqual(['Noord', 20, 300, { kind: 'met' }]);
    expect(progress(spread, [north, south]).verdict).toEqual({ kind: 'over', by: 15 });
  });

  it('zegt van een doel dat over niets gaat dat het over niets gaat', () => {
    const nowhere = { neighbourhoods: ['Nergens'] };
    const share = progress({ measure: 'share', value: 30, within: nowhere }, [north]);
    expect([share.reached, share.verdict]).toEqual([null, { kind: 'nothing' }]);
    expect(progress({ direction: 'at_most', over: nowhere }, [north]).verdict).toEqual({ kind: 'nothing' });
    expect(progress({ measure: 'largest_neighbourhood' }, [official]).verdict).toEqual({ kind: 'nothing' });
    expect(progress({ over: nowhere }, [north]).verdict).toEqual({ kind: 'short', by: 100 });
  });

  it('telt van een doel over harde woningen alleen de harde', () => {
    expect(progress({ over: { firmness: ['hard'] } }, [north, south]).reached).toBe(90);
  });

  it('telt sloop mee: een locatie waar evenveel weggaat als komt telt in het deel, en minder dan niets is niets', () => {
    const social = { measure: 'share' as const, value: 30, over: { segments: ['sociale_huur' as const] } };
    const goes = exampleLine({ id: 's', type: 'regulier', segment: 'koop_onbekend', count: -24 });
    const renewed = exampleLocation({ ...north, id: 'r', programme: [exampleLine({ count: 24 }), goes] });
    const added = exampleLocation({
      ...north,
      id: 'n',
      programme: [exampleLine({ count: 48, segment: 'koop_onbekend' })],
    });
    expect(progress(social, [renewed, added]).reached).toBe(50);
    const gone = exampleLocation({ ...north, id: 'g', programme: [goes] });
    expect(progress(social, [gone])).toMatchObject({ reached: null, verdict: { kind: 'nothing' } });
  });

  it('tekent bij sloop geen balk voorbij het aantal dat overblijft', () => {
    const firm = { gerealiseerd: 0, hard: 100, zacht: -60, ambtelijk: 0 };
    const bar = goalBar(goalOf({ value: 10 }), { ...progress({}, []), firm });
    expect(bar.parts).toEqual([{ kind: 'hard', start: 0, length: 1, homes: 40 }]);
  });
});
