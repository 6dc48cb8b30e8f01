import { describe, expect, it } from 'vitest';
import { typeColouring } from '@/domain/colouring/colouring';
import { type HousingType, housingTypes } from '@/domain/housingType';
import { type Location, priorities } from '@/domain/location';
import { type Firmness, firmnesses, planningStatuses } from '@/domain/planningStatus';
import { firmOfType, homesInCells } from '@/domain/totals/progress';
import { countTotals } from '@/domain/totals/updateTotals';
import { parseDonutName } from '@/map/images/donutName';
import { arcsOf } from '@/map/images/drawDonut';
import { clusterFeature, countedOf } from '@/map/locations/clusterFeature';
import { featuresOf } from '@/map/locations/locationFeatures';
import { exampleLocation } from '../examplePlan';
import { exampleLine } from '../features/showPlan';

const horizon = 2030;
const drawn = { horizon, colouring: typeColouring };
const place = (type: HousingType): number => housingTypes.indexOf(type);

/** The donut of these locations together. */
const clusterOf = (locations: readonly Location[]) => {
  const group = { x: 0.5, y: 0.3, members: locations.map((_, index) => index) };
  return clusterFeature('cluster', group, (member) => {
    const location = locations[member];
    if (location === undefined) throw new Error('no such location');
    return countedOf(location, drawn);
  }).properties;
};

const donutOf = (locations: readonly Location[]) => {
  const donut = parseDonutName(clusterOf(locations).icon);
  if (donut === null) throw new Error('no donut');
  return donut;
};

/** Homes of one kind that locations have together. */
const homesOfKind = (locations: readonly Location[], type: HousingType, firmness: Firmness): number =>
  locations.reduce(
    (sum, location) =>
      sum + (countedOf(location, drawn)[place(type) * firmnesses.length + firmnesses.indexOf(firmness)] ?? 0),
    0,
  );

const hard = exampleLocation({
  id: 'hard',
  planningStatus: '1A',
  programme: [exampleLine({ type: 'geclusterd', count: 40, completed: 10 })],
});
const soft = exampleLocation({
  id: 'soft',
  planningStatus: '3',
  programme: [exampleLine({ type: 'geclusterd', count: 20 }), exampleLine({ type: 'nultreden', count: 20 })],
});
const official = exampleLocation({
  id: 'official',
  planningStatus: '5A',
  programme: [exampleLine({ type: 'zorggeschikt', count: 40 })],
});

describe('de ring van meer locaties samen', () => {
  it('toont van elk type hoeveel gerealiseerd, hard, zacht en ambtelijk is', () => {
    expect(donutOf([hard, soft, official]).parts).toEqual([
      { place: place('geclusterd'), firmness: 'gerealiseerd', share: 2 },
      { place: place('geclusterd'), firmness: 'hard', share: 6 },
      { place: place('geclusterd'), firmness: 'zacht', share: 4 },
      { place: place('zorggeschikt'), firmness: 'ambtelijk', share: 8 },
      { place: place('nultreden'), firmness: 'zacht', share: 4 },
    ]);
  });

  it('telt niet mee wat afvalt, wat bestaande bouw is en wat na het jaar van de opgave komt', () => {
    const programme = [exampleLine({ type: 'geclusterd', count: 7 })];
    const late = [exampleLine({ type: 'geclusterd', count: 7, year: horizon + 1 })];
    const others = [
      exampleLocation({ id: 'a', priority: 'valt_af', programme }),
      exampleLocation({ id: 'b', intervention: 'bestaande_bouw', programme }),
      exampleLocation({ id: 'c', programme: late }),
    ];
    expect(clusterOf([...others, hard]).homes).toBe(40);
    expect(arcsOf(donutOf(others))).toEqual([]);
  });

  it('telt wat de balk van de totalen telt, ook bij heel veel locaties', () => {
    const many = Array.from({ length: 500 }, (_, n) =>
      exampleLocation({
        id: `${n}`,
        planningStatus: planningStatuses[n % 11] ?? '3',
        priority: priorities[n % 3] ?? 'kansrijk',
        programme: (['geclusterd', 'regulier', 'onbekend'] as const).map((type, at) =>
          exampleLine({ type, count: 100_000 - n, completed: n % 400, year: 2026 + ((n + at) % 8) }),
        ),
      }),
    );
    const { counted } = countTotals(many, horizon);
    expect(clusterOf(many).homes).toBe(homesInCells(counted));
    const ofKind = (type: HousingType, firmness: Firmness) => homesOfKind(many, type, firmness);
    for (const type of ['geclusterd', 'regulier', 'nultreden'] as const) {
      expect(Object.fromEntries(firmnesses.map((firmness) => [firmness, ofKind(type, firmness)]))).toEqual(
        firmOfType(counted, type),
      );
    }
  });

  it('telt sloop als minder, en tekent in de ring alleen wat erbij komt', () => {
    const goes = exampleLocation({
      id: 'goes',
      planningStatus: '1A',
      programme: [
        exampleLine({ type: 'geclusterd', count: -15, completed: 5 }),
        exampleLine({ id: 'r', type: 'regulier', count: -60 }),
      ],
    });
    const all = [hard, soft, official, goes];
    expect(clusterOf(all).homes).toBe(120 - 75);
    expect(homesOfKind(all, 'regulier', 'hard')).toBe(-60);
    expect(homesOfKind(all, 'geclusterd', 'gerealiseerd')).toBe(5);
    expect(homesOfKind(all, 'geclusterd', 'hard')).toBe(20);
    expect(donutOf([hard, goes]).parts).toEqual([
      { place: place('geclusterd'), firmness: 'gerealiseerd', share: 5 },
      { place: place('geclusterd'), firmness: 'hard', share: 19 },
    ]);
    expect(featuresOf(goes, drawn).centre?.properties.homes).toBe(-75);
    expect(featuresOf(goes, drawn).shape?.properties.place).toBe(place('onbekend'));
  });
});
