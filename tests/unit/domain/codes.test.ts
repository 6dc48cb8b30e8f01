import { describe, expect, it } from 'vitest';
import { housingTypes, targetTypes } from '@/domain/housingType';
import { compareIds, idSchema, newId } from '@/domain/ids';
import { homesIn, locationSchema } from '@/domain/location';
import { firmnessOf, planningStatuses } from '@/domain/planningStatus';
import { affordableSegments, quickSegments, segments } from '@/domain/segment';
import { targetSchema } from '@/domain/target';
import { exampleLocation, examplePlan } from '../examplePlan';

describe('de planologische status', () => {
  it('is hard, zacht of ambtelijk zoals Planmonitor Wonen het indeelt', () => {
    const statuses = (firmness: string) =>
      planningStatuses.filter((status) => firmnessOf(status) === firmness);
    expect(statuses('hard')).toEqual(['1A', '1B', '2A', '2B']);
    expect(statuses('zacht')).toEqual(['1C', '2C', '3', '4A', '4B']);
    expect(statuses('ambtelijk')).toEqual(['5A', '5B']);
  });

  it('van een nieuwe locatie is 5A', () => {
    expect(exampleLocation({ id: 'a' }).planningStatus).toBe('5A');
  });
});

describe('de codelijsten', () => {
  it('hebben zes woningtypen, waarvan drie met een opgave', () => {
    expect(housingTypes).toHaveLength(6);
    expect(targetTypes).toEqual(['geclusterd', 'zorggeschikt', 'nultreden']);
  });

  it('hebben de acht segmenten van Planmonitor Wonen; koop zonder prijs is niet betaalbaar', () => {
    expect(segments).toHaveLength(8);
    expect(affordableSegments).toEqual(['sociale_huur', 'middenhuur', 'betaalbare_koop']);
    expect(quickSegments).toEqual(['sociale_huur', 'middenhuur', 'koop_onbekend']);
  });
});

describe('een opgave', () => {
  const target = examplePlan().target;

  it('mag onbekend zijn, maar niet negatief, gebroken of boven de 100.000', () => {
    const withGoal = (geclusterd: unknown) =>
      targetSchema.safeParse({ ...target, byType: { ...target.byType, geclusterd } }).success;
    expect([null, 0, 100_000].map(withGoal)).toEqual([true, true, true]);
    expect([-1, 1.5, 100_001, '640', undefined].map(withGoal)).toEqual([false, false, false, false, false]);
  });

  it('heeft een echte datum, of geen', () => {
    const withDate = (asOf: string) => targetSchema.safeParse({ ...target, asOf }).success;
    expect(['', '2026-02-28'].map(withDate)).toEqual([true, true]);
    expect(['2026-02-30', '21-11-2026', '2026'].map(withDate)).toEqual([false, false, false]);
  });
});

describe('een locatie', () => {
  it('telt al haar woningen, van elk type en jaar', () => {
    expect(homesIn({ programme: [] })).toBe(0);
    const line = { id: 'r', type: 'regulier', segment: 'onbekend', count: 5 } as const;
    const location = locationSchema.parse({
      ...exampleLocation({ id: 'a' }),
      programme: [line, { ...line, id: 's', type: 'geclusterd', count: 7, year: 2040 }],
    });
    expect(homesIn(location)).toBe(12);
  });

  it('heeft een vlak dat sluit en in de wereld ligt', () => {
    const withRing = (ring: number[][]) =>
      locationSchema.safeParse({
        id: 'a',
        name: 'a',
        geometry: { type: 'Polygon', coordinates: [ring] },
      }).success;
    expect(
      withRing([
        [5, 52],
        [6, 52],
        [6, 53],
        [5, 52],
      ]),
    ).toBe(true);
    expect(
      withRing([
        [5, 52],
        [6, 52],
        [6, 53],
        [5, 53],
      ]),
    ).toBe(false);
    expect(
      withRing([
        [5, 52],
        [6, 52],
        [5, 52],
      ]),
    ).toBe(false);
    expect(
      withRing([
        [142_310, 508_770],
        [6, 52],
        [6, 53],
        [142_310, 508_770],
      ]),
    ).toBe(false);
  });
});

describe('ids', () => {
  it('sorteren van oud naar nieuw', () => {
    const ids = Array.from({ length: 50 }, newId);
    expect([...ids].reverse().sort(compareIds)).toEqual(ids);
    expect(new Set(ids).size).toBe(50);
  });

  it('uit een bestand mogen elke korte tekst zijn, zonder stuurtekens', () => {
    const isId = (id: unknown) => idSchema.safeParse(id).success;
    expect(['a', 'Plan é 12', 'x'.repeat(200)].map(isId)).toEqual([true, true, true]);
    expect(['', 'x'.repeat(201), 'a\u0000b', 'a\nb', 7].map(isId)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
