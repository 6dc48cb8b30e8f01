import { describe, expect, it } from 'vitest';
import { homesPerClass, mainClass, typeColouring } from '@/domain/colouring/colouring';
import { housingTypes } from '@/domain/housingType';
import type { PlacedLocation } from '@/domain/placed';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { gridLabel } from '@/map/background/rdGridLayer';
import { createTileCount } from '@/map/background/tileCount';
import { diameterFor, donutName, parseDonutName } from '@/map/images/donutName';
import { arcsOf } from '@/map/images/drawDonut';
import { featuresOf } from '@/map/locations/locationFeatures';
import { shownFirmness } from '@/map/locations/locationKind';
import { mix } from '@/map/style/mixColours';
import { classColours, paletteFrom } from '@/map/style/palette';
import { exampleLocation } from '../examplePlan';

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
const homes = (...lines: ProgrammeLine[]) => homesPerClass(located(...lines), typeColouring);
const mainType = (...lines: ProgrammeLine[]) => housingTypes[mainClass(located(...lines), typeColouring)];
const bare = [housingTypes.indexOf('onbekend')];

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
    expect([shape?.properties.dropped, centre?.properties.dropped]).toEqual([true, true]);
  });

  it('heeft een huisje als haar woningen in bestaande bouw komen', () => {
    const icon = (location: PlacedLocation) => featuresOf(location, drawn).centre.properties.icon;
    const adapted = exampleLocation({ id: 'a', intervention: 'bestaande_bouw' });
    expect(parseDonutName(icon(adapted))?.isExisting).toBe(true);
    expect(parseDonutName(icon({ ...adapted, intervention: 'nieuwbouw' }))?.isExisting).toBe(false);
  });

  it('toont haar hardheid in de ring, als punt en als vlak', () => {
    const surface = exampleLocation({ id: 'a', planningStatus: '5A', programme: [line('nultreden', 5)] });
    const point = {
      ...surface,
      geometry: { type: 'Point' as const, coordinates: [5, 52] as [number, number] },
    };
    expect(featuresOf(surface, drawn).centre?.properties.icon).toContain(':ambtelijk:');
    expect(featuresOf(point, drawn).centre?.properties.icon).toContain(':ambtelijk:');
    expect(featuresOf(point, drawn).shape).toBeNull();
  });
});

describe('de ring', () => {
  it('zegt in zijn naam wat hij toont', () => {
    expect(donutName('hard', homes(line('geclusterd', 9), line('zorggeschikt', 3)), bare, false)).toBe(
      'donut:32:hard:9.3.0.0.0.0.0.0',
    );
  });

  it('wordt uit zijn naam teruggelezen zoals bedoeld', () => {
    const donut = parseDonutName(
      donutName('zacht', homes(line('nultreden', 40), line('regulier', 20)), bare, true),
    );
    expect(donut).toEqual({
      diameter: 46,
      look: 'zacht',
      parts: [
        { place: 2, firmness: 'zacht', share: 8 },
        { place: 4, firmness: 'zacht', share: 4 },
      ],
      isExisting: true,
    });
  });

  it('wordt niet gemaakt van een andere naam', () => {
    for (const name of [
      'hatch:0',
      'donut:big:hard:1.0.0.0.0.0.0.0',
      'donut:32:soft:1.0.0.0.0.0.0.0',
      'donut:32:hard:1',
      'donut:32:cluster:1.0.0.0.0.0.0.0',
    ]) {
      expect(parseDonutName(name)).toBeNull();
    }
  });

  it('groeit met het aantal woningen en krimpt nooit', () => {
    const sizes = [0, 9, 10, 48, 100, 5000].map(diameterFor);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBe(28);
  });

  it('is een hele ring, in gelijke delen bij gelijke aantallen', () => {
    const arcsOfName = (name: string) => arcsOf(parseDonutName(name) ?? { parts: [] });
    const arcs = arcsOfName('donut:36:hard:6.6.0.0.0.0.0.0');
    expect(arcs.map(({ place }) => place)).toEqual([0, 1]);
    expect((arcs.at(-1)?.to ?? 0) - (arcs[0]?.from ?? 0)).toBeCloseTo(2 * Math.PI);
    expect(arcsOfName(donutName('hard', homes(), bare, false)).map(({ place }) => place)).toEqual(bare);
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
