import { describe, expect, it } from 'vitest';
import { typeColouring } from '@/domain/colouring/colouring';
import { type HousingType, housingTypes } from '@/domain/housingType';
import { type Location, priorities } from '@/domain/location';
import { type Firmness, firmnesses, planningStatuses } from '@/domain/planningStatus';
import { firmOfType, homesInCells } from '@/domain/totals/progress';
import { countTotals } from '@/domain/totals/updateTotals';
import { kindOf, ringSteps } from '@/map/donuts/ring';
import { clusterFeature, countedOf } from '@/map/locations/clusterFeature';
import { featuresOf } from '@/map/locations/locationFeatures';
import { createSide } from '@/map/locations/locationSide';
import { createWorked } from '@/map/locations/workedLocations';
import { exampleLocation } from '../examplePlan';
import { exampleLine } from '../features/showPlan';
import { ringParts } from './ringParts';

const horizon = 2030;
const drawn = { horizon, colouring: typeColouring };
const place = (type: HousingType): number => housingTypes.indexOf(type);

/** The donut of these locations together. */
const clusterOf = (locations: readonly Location[]) => {
  const group = { x: 0.5, y: 0.3, members: locations.map((_, index) => index) };
  const at = (member: number) => {
    const location = locations[member];
    if (location === undefined) throw new Error('no such location');
    return location;
  };
  const counted = (member: number) => countedOf(at(member), drawn);
  return clusterFeature('cluster', group, { counted, id: (member) => at(member).id });
};

/** The parts of the donut of these locations together, clockwise. */
const partsOf = (locations: readonly Location[]) => ringParts(clusterOf(locations).donut.ring);
const part = (type: HousingType, firmness: Firmness, share: number) => ({
  kind: kindOf(place(type), firmness),
  share: Math.round(share * ringSteps),
});

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
    expect(partsOf([hard, soft, official])).toEqual([
      part('geclusterd', 'gerealiseerd', 1 / 12),
      part('geclusterd', 'hard', 1 / 4),
      part('geclusterd', 'zacht', 1 / 6),
      part('zorggeschikt', 'ambtelijk', 1 / 3),
      part('nultreden', 'zacht', 1 / 6),
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
    expect(clusterOf([...others, hard]).donut.homes).toBe(40);
    expect(partsOf(others)).toEqual([]);
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
    expect(clusterOf(many).donut.homes).toBe(homesInCells(counted));
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
    expect(clusterOf(all).donut.homes).toBe(120 - 75);
    expect(homesOfKind(all, 'regulier', 'hard')).toBe(-60);
    expect(homesOfKind(all, 'geclusterd', 'gerealiseerd')).toBe(5);
    expect(homesOfKind(all, 'geclusterd', 'hard')).toBe(20);
    expect(partsOf([hard, goes])).toEqual([
      part('geclusterd', 'gerealiseerd', 13 / 64),
      part('geclusterd', 'hard', 51 / 64),
    ]);
    expect(featuresOf(goes, drawn).centre.donut.homes).toBe(-75);
    expect(featuresOf(goes, drawn).shape?.properties.place).toBe(place('onbekend'));
  });

  it('is geheel, deels of niet gekozen', () => {
    const { chosen } = clusterOf([hard, soft]);
    expect(chosen(new Set(['hard', 'soft', 'official']))).toBe('all');
    expect(chosen(new Set(['soft']))).toBe('some');
    expect(chosen(new Set(['official']))).toBe('none');
  });
});

it('een donut die bij uitzoomen dezelfde blijft, laat geen naam achter als zij weggaat', () => {
  const at = (id: string, lon: number, lat: number) =>
    exampleLocation({ id, geometry: { type: 'Point', coordinates: [lon, lat] } });
  const side = createSide(
    createWorked(() => drawn),
    () => 54,
  );
  side.fill([at('a', 5, 52), at('b', 5.001, 52), at('c', 5.2, 52)]);
  for (const level of [12, 11, 10]) {
    const names = side.centresIn({ box: [4, 51, 6, 53], level });
    expect([...names].filter(([key, { label }]) => label.properties?.id !== key)).toEqual([]);
    expect(names.size).toBe(2);
  }
});
