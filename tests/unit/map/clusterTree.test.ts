import { describe, expect, it } from 'vitest';
import { typeColouring } from '@/domain/colouring/colouring';
import { clusterTree, lastClusterZoom, positionOf, spotOf } from '@/map/locations/clusterTree';
import { createSide } from '@/map/locations/locationSide';
import type { ViewWindow } from '@/map/locations/viewWindow';
import { createWorked } from '@/map/locations/workedLocations';
import { exampleLocation } from '../examplePlan';
import { exampleLine } from '../features/showPlan';
import { seededRandom } from '../seededRandom';

const random = seededRandom(7);
const places = Array.from({ length: 800 }, (): [number, number] => [
  4.8 + 0.6 * random.next(),
  51.9 + 0.4 * random.next(),
]);

describe('locaties die bij elkaar liggen', () => {
  it('staan op elke zoom precies één keer op de kaart', () => {
    const at = clusterTree(places.map(spotOf), 54);
    for (let zoom = 5; zoom <= lastClusterZoom + 1; zoom += 1) {
      const members = at(zoom).flatMap((group) => group.members);
      expect(members.toSorted((a, b) => a - b)).toEqual(places.map((_, index) => index));
    }
  });

  it('vallen uiteen als men inzoomt, en komen dan niet in een andere groep', () => {
    const at = clusterTree(places.map(spotOf), 54);
    for (let zoom = 5; zoom < lastClusterZoom; zoom += 1) {
      const groupOf = new Map(at(zoom).flatMap(({ members }, index) => members.map((each) => [each, index])));
      for (const { members } of at(zoom + 1)) {
        expect(new Set(members.map((each) => groupOf.get(each))).size).toBe(1);
      }
      expect(at(zoom + 1).length).toBeGreaterThanOrEqual(at(zoom).length);
    }
    expect(at(5).length).toBeLessThan(20);
  });

  it('heten naar een plek die weer terug te vinden is', () => {
    const [lon, lat] = positionOf(spotOf([5.12, 52.09]));
    expect(lon).toBeCloseTo(5.12, 9);
    expect(lat).toBeCloseTo(52.09, 9);
  });
});

describe('wat op de kaart staat', () => {
  const drawn = { horizon: 2030, colouring: typeColouring };
  const locations = places.map((coordinates, index) =>
    exampleLocation({
      id: `l/${index}`,
      geometry: { type: 'Point', coordinates },
      programme: [exampleLine({ count: 10 })],
    }),
  );
  const makeSide = () => {
    const side = createSide(
      createWorked(() => drawn),
      () => 54,
    );
    side.fill(locations);
    return side;
  };
  const far: ViewWindow = { box: [4, 51, 6, 53], level: 8 };

  it('is alleen wat in beeld ligt', () => {
    const near: ViewWindow = { box: [5, 52, 5.1, 52.1], level: 13 };
    const inBox = places.filter(([lon, lat]) => lon >= 5 && lon <= 5.1 && lat >= 52 && lat <= 52.1);
    expect(makeSide().centresIn(near).size).toBe(inBox.length);
  });

  it('telt van ver alle woningen, en verandert één ring als één locatie verandert', () => {
    const side = makeSide();
    const homesOf = () => [...side.centresIn(far)].map(([id, { donut }]) => [id, donut.homes] as const);
    const before = homesOf();
    expect(before.reduce((sum, [, homes]) => sum + homes, 0)).toBe(8_000);
    const [first] = locations;
    if (first === undefined) throw new Error('no location');
    expect(side.replace({ ...first, programme: [exampleLine({ count: 25 })] })).toBe('shape');
    const changed = homesOf().filter(([, homes], index) => homes !== before[index]?.[1]);
    expect(changed).toHaveLength(1);
  });

  it('wat een filter naar de andere kant brengt, wordt niet opnieuw uitgerekend', () => {
    const worked = createWorked(() => drawn);
    const [here, pale] = [createSide(worked, () => 54), createSide(worked, () => 54)];
    here.fill(locations);
    pale.fill(locations);
    expect(pale.featuresOf('l/0')).toBeDefined();
    expect(pale.featuresOf('l/0')).toBe(here.featuresOf('l/0'));
  });

  it('weet op welke zoom een groep uiteenvalt, ook na een id met een schuine streep', () => {
    const side = makeSide();
    const [id] = [...side.centresIn(far).keys()].filter((each) => each.startsWith('cluster/'));
    const splits = side.splitsAt(id ?? '') ?? 0;
    expect(splits).toBeGreaterThan(8);
    expect(splits).toBeLessThanOrEqual(lastClusterZoom + 1);
    expect(side.splitsAt('cluster/8/nooit')).toBeUndefined();
  });
});
