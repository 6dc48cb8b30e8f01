import { describe, expect, it } from 'vitest';
import { mainClass, typeColouring } from '@/domain/colouring/colouring';
import { type HousingType, housingTypes } from '@/domain/housingType';
import type { PlacedLocation } from '@/domain/placed';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { gridLabel } from '@/map/background/rdGridLayer';
import { createTileCount } from '@/map/background/tileCount';
import { clusterDiameter, type Donut, diameterFor } from '@/map/donuts/donut';
import { donutWords, packDonuts } from '@/map/donuts/packDonuts';
import { kindOf, ringOf } from '@/map/donuts/ring';
import { featuresOf } from '@/map/locations/locationFeatures';
import { shownFirmness } from '@/map/locations/locationKind';
import { textLayersOf } from '@/map/style/labelLayers';
import { labelLayers, sources } from '@/map/style/layerIds';
import { mix } from '@/map/style/mixColours';
import { classColours, paletteFrom } from '@/map/style/palette';
import { exampleLocation } from '../examplePlan';
import { ringParts } from './ringParts';

const line = (type: ProgrammeLine['type'], count: number, completed = 0): ProgrammeLine => ({
  id: `${type}-${count}`,
  type,
  segment: 'sociale_huur',
  count,
  completed,
  owner: 'onbekend',
  building: 'onbekend',
});

const drawn = { horizon: 2030, colouring: typeColouring };
const located = (...programme: ProgrammeLine[]) => exampleLocation({ id: 'a', programme });
const donutOf = (location: PlacedLocation) => featuresOf(location, drawn).centre.donut;
const place = (type: HousingType) => housingTypes.indexOf(type);
const mainType = (...lines: ProgrammeLine[]) => housingTypes[mainClass(located(...lines), typeColouring)];

describe('de naam van een gekozen punt', () => {
  const opacity = (scale: number) => {
    const look = { palette: paletteFrom(() => '#000000'), plural: 'locaties', scale };
    return textLayersOf(sources.hand, look).find(({ id }) => id === labelLayers(sources.hand).name)?.paint;
  };

  it('staat bij de kring op een groot scherm, en dus niet nog eens op de kaart', () => {
    expect(opacity(1.5)).toMatchObject({ 'text-opacity': 0 });
    expect(opacity(1)).not.toMatchObject({ 'text-opacity': 0 });
  });
});

it('namen op een groot scherm zijn groter dan wat eronder ligt, en op een videowand niet nog meer', () => {
  const letters = (scale: number): unknown => {
    const look = { palette: paletteFrom(() => '#000000'), plural: 'locaties', scale };
    const name = textLayersOf(sources.centres, look).find(
      ({ id }) => id === labelLayers(sources.centres).name,
    );
    return name?.layout && 'text-size' in name.layout ? name.layout['text-size'] : undefined;
  };
  expect(letters(1)).toBe(13);
  // A screen of 1440 px wide, and one of 1920.
  expect(letters(1.31)).toBeCloseTo(13 * 1.31 ** 1.5);
  expect(letters(1.74)).toBeCloseTo(13 * 1.74 ** 1.5, 0);
  expect(letters(3.48)).toBeCloseTo(13 * 3.48 * 1.32);
});

describe('hoe een locatie eruitziet', () => {
  it('heeft de kleur van het type met de meeste woningen, over alle regels', () => {
    expect(mainType(line('nultreden', 20), line('geclusterd', 12), line('geclusterd', 10))).toBe(
      'geclusterd',
    );
  });

  it('is onbekend zonder woningen, en bij gelijke stand het knelpunttype', () => {
    expect(mainType()).toBe('onbekend');
    expect(mainType(line('nultreden', 5), line('zorggeschikt', 5))).toBe('zorggeschikt');
  });

  it('is pas gerealiseerd als elke woning is opgeleverd', () => {
    const planningStatus = '3';
    expect(shownFirmness({ planningStatus, programme: [] })).toBe('zacht');
    expect(shownFirmness({ planningStatus, programme: [line('nultreden', 5, 4)] })).toBe('zacht');
    expect(shownFirmness({ planningStatus, programme: [line('nultreden', 5, 5)] })).toBe('gerealiseerd');
  });

  it('vervaagt als zij afvalt', () => {
    const { shape, centre } = featuresOf(exampleLocation({ id: 'a', priority: 'valt_af' }), drawn);
    expect([shape?.properties.dropped, centre.label.properties.dropped, centre.donut.isDropped]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('heeft een huisje als haar woningen in bestaande bouw komen', () => {
    const adapted = exampleLocation({ id: 'a', intervention: 'bestaande_bouw' });
    expect(donutOf(adapted).isExisting).toBe(true);
    expect(donutOf({ ...adapted, intervention: 'nieuwbouw' }).isExisting).toBe(false);
  });

  it('toont haar hardheid in de ring, als punt en als vlak', () => {
    const surface = exampleLocation({ id: 'a', planningStatus: '5A', programme: [line('nultreden', 5)] });
    const point = {
      ...surface,
      geometry: { type: 'Point' as const, coordinates: [5, 52] as [number, number] },
    };
    for (const each of [surface, point]) {
      expect(donutOf(each).look).toBe('ambtelijk');
      expect(ringParts(donutOf(each).ring)).toEqual([
        { kind: kindOf(place('nultreden'), 'ambtelijk'), share: 64 },
      ]);
    }
    expect(featuresOf(point, drawn).shape).toBeNull();
  });
});

describe('de ring', () => {
  const kind = (type: HousingType) => kindOf(place(type), 'zacht');
  const ringFor = (...programme: ProgrammeLine[]) =>
    ringParts(donutOf({ ...located(...programme), planningStatus: '3' }).ring);

  it('is heel, met van elk type een deel', () => {
    expect(ringFor(line('geclusterd', 9), line('nultreden', 3))).toEqual([
      { kind: kind('geclusterd'), share: 48 },
      { kind: kind('nultreden'), share: 16 },
    ]);
    expect(ringFor(line('geclusterd', 5), line('zorggeschikt', 5)).map(({ share }) => share)).toEqual([
      32, 32,
    ]);
  });

  it('heeft geen deel van wat vooral verdwijnt, en zonder woningen de kleur van onbekend', () => {
    expect(ringFor(line('geclusterd', 9), line('regulier', -30))).toEqual([
      { kind: kind('geclusterd'), share: 64 },
    ]);
    expect(ringFor()).toEqual([{ kind: kind('onbekend'), share: 64 }]);
    expect(ringOf([])).toBeNull();
  });

  it('groeit met het aantal woningen en krimpt nooit', () => {
    for (const diameter of [diameterFor, clusterDiameter]) {
      const sizes = [-5, 0, 9, 10, 48, 100, 5000, 1e6].map(diameter);
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    }
    expect([diameterFor(-5), clusterDiameter(0)]).toEqual([28, 48]);
  });

  it('ligt met het grootste getal bovenop, en toont dat in het Nederlands', () => {
    const at = { x: 0.5, y: 0.25 };
    const few = donutOf(located());
    const many = donutOf(located(line('regulier', 1234)));
    const cluster: Donut = { ...many, look: 'cluster', homes: -20_000 };
    const words = packDonuts(
      [many, cluster, few].map((donut) => ({ donut: { ...donut, at }, chosen: 'none' })),
      { x: 0.5, y: 0 },
    );
    const floats = new Float32Array(words.buffer);
    expect([0, 1, 2].map((n) => floats[n * donutWords + 2])).toEqual([64, 28, 64]);
    expect([0, 1, 2].map((n) => words[n * donutWords + 4])).toEqual([0xfb20a000, 0xfffffff0, 0xfff1a234]);
    expect([floats[0], floats[1]]).toEqual([0, 0.25]);
  });
});

describe('kleuren', () => {
  it('komen uit de eigenschappen van de pagina', () => {
    const asked: string[] = [];
    const palette = paletteFrom((property) => {
      asked.push(property);
      return property === '--type-geclusterd' ? '#ee7733' : '#000000';
    });
    expect(palette.classes[0]).toBe('#ee7733');
    expect(asked).toContain('--map-land');
    expect(classColours(palette.classes)).toContain('#ee7733');
  });

  it('mengen gelijkmatig', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#ee7733', '#1d2529', 0)).toBe('#ee7733');
  });
});

describe('de achtergrond', () => {
  it('geeft op na zes mislukte tegels op rij, en niet zolang er nog komen', () => {
    const count = createTileCount();
    const fail = (times: number) => Array.from({ length: times }, () => count.failed()).at(-1);
    expect(fail(5)).toBe(false);
    count.came();
    expect(fail(5)).toBe(false);
    expect(fail(1)).toBe(true);
  });

  it('schrijft rasterlijnen in kilometers, met een komma', () => {
    expect(gridLabel({ axis: 'x', at: 155_000, isMajor: false, coordinates: [] })).toBe('x 155 km');
    expect(gridLabel({ axis: 'y', at: 463_200, isMajor: false, coordinates: [] })).toBe('y 463,2 km');
  });
});
