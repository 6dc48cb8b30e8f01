import { describe, expect, it } from 'vitest';
import { heldUp, progressOfLocations, progressOfYears } from '@/domain/process/progressOf';
import { exampleLocation } from '../../examplePlan';
import { exampleLine } from '../../features/showPlan';

const at = (year: number, completed = 0, count = 24) =>
  exampleLine({ id: `r${year}`, year, completed, count });
const location = (fields: object) => exampleLocation({ id: 'a', name: 'Kerkweg', ...fields });
const rowOf = (now: object, before?: object) =>
  progressOfLocations([location(now)], before && new Map([['a', location(before)]]), 2027)[0];

describe('de voortgang van een locatie', () => {
  it('loopt achter met wat er vorig jaar had moeten zijn', () => {
    expect(rowOf({ programme: [at(2026, 20), at(2028)] })).toMatchObject({
      planned: 48,
      delivered: 20,
      behind: 4,
      year: 2028,
      hasSlipped: false,
    });
  });

  it.each([
    ['later', { programme: [at(2030)] }, { programme: [at(2028)] }, true],
    ['eerder', { programme: [at(2028)] }, { programme: [at(2030)] }, false],
    ['minder woningen', { programme: [at(2028, 0, 20)] }, { programme: [at(2028)] }, true],
    ['zachter', { planningStatus: '5A' }, { planningStatus: '2A' }, true],
    ['harder', { planningStatus: '1A' }, { planningStatus: '4A' }, false],
    ['gelijk', { programme: [at(2028)] }, { programme: [at(2028)] }, false],
  ])('%s dan op de momentopname', (_name, now, before, hasSlipped) => {
    expect(rowOf(now, before)?.hasSlipped).toBe(hasSlipped);
  });

  it('zegt hoeveel jaar de oplevering schoof, en dat een locatie nieuw is', () => {
    expect(rowOf({ programme: [at(2030)] }, { programme: [at(2028)] })?.before?.moved).toBe(2);
    expect(progressOfLocations([location({})], new Map(), 2027)[0]?.isNew).toBe(true);
  });

  it('laat weg wat afvalt, een alternatief is, of gesloopt wordt', () => {
    expect(progressOfLocations([location({ priority: 'valt_af' })], undefined, 2027)).toEqual([]);
    expect(rowOf({ programme: [at(2028, 0, -10)] })?.planned).toBe(0);
  });
});

describe('de voortgang per jaar', () => {
  it('telt gepland en gerealiseerd bij het jaar van oplevering, met wat toen gepland was', () => {
    const now = [location({ programme: [at(2026, 20), at(2029)] })];
    const before = [location({ programme: [at(2026), at(2028)] })];
    expect(progressOfYears(now, before)).toEqual([
      { year: 2026, planned: 24, delivered: 20, plannedThen: 24 },
      { year: 2028, planned: 0, delivered: 0, plannedThen: 24 },
      { year: 2029, planned: 24, delivered: 0, plannedThen: 0 },
    ]);
  });
});

it('een knelpunt houdt de woningen op die er nog niet zijn, de meeste eerst', () => {
  const rows = progressOfLocations(
    [
      exampleLocation({ id: 'a', name: 'A', programme: [at(2028, 4)], bottlenecks: ['stikstof', 'nuts'] }),
      exampleLocation({ id: 'b', name: 'B', programme: [at(2028)], bottlenecks: ['nuts'] }),
      exampleLocation({ id: 'c', name: 'C', programme: [at(2028)], bottlenecks: ['geen'] }),
    ],
    undefined,
    2027,
  );
  expect(heldUp(rows)).toEqual([
    { bottleneck: 'nuts', homes: 44, locations: ['A', 'B'] },
    { bottleneck: 'stikstof', homes: 20, locations: ['A'] },
  ]);
});
