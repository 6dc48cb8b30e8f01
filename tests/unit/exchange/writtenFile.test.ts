import { describe, expect, it } from 'vitest';
import { type Location, locationSchema } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { fileSchema, type PlanFile } from '@/exchange/plan/fileSchema';
import { examplePlan, waitingLocation } from '../examplePlan';
import { randomPlan } from './randomPlan';

const parsed = (plan: Plan): PlanFile => fileSchema.parse(JSON.parse(writeGeoJson(plan)));

const hofje = locationSchema.parse({
  id: 'hofje',
  name: 'Hofje',
  geometry: { type: 'Point', coordinates: [5.1, 52.1] },
  origin: { kind: 'drawn' },
  intervention: 'nieuwbouw',
  planningStatus: '2A',
  priority: 'kansrijk',
  intramuralPlaces: 8,
  notes: '',
  programme: [
    {
      id: 'l1',
      type: 'geclusterd',
      segment: 'sociale_huur',
      count: 24,
      completed: 4,
      year: 2029,
      owner: 'corporatie',
      building: 'meergezins',
    },
    {
      id: 'l2',
      type: 'onbekend',
      segment: 'onbekend',
      count: 6,
      completed: 0,
      owner: 'onbekend',
      building: 'onbekend',
    },
  ],
  commitments: [{ partnerId: 'p1', level: 'toegezegd' }],
});
const plan: Plan = {
  ...randomPlan(1, 0),
  partners: [{ id: 'p1', name: 'Woonstichting', role: 'corporatie' }],
  locations: [hofje],
};

describe('het bestand dat een ander opent', () => {
  it('heeft per locatie de totalen waar een GIS op filtert', () => {
    const properties = parsed(plan).features[0]?.properties;
    expect(properties).toMatchObject({
      naam: 'Hofje',
      hardheid: 'hard',
      intramurale_plaatsen: 8,
      oppervlakte_m2: 0,
      aantal_woningen: 30,
      aantal_gerealiseerd: 4,
      aantal_geclusterd: 24,
      aantal_zorggeschikt: 0,
      aantal_type_onbekend: 6,
      aantal_sociale_huur: 24,
      aantal_segment_onbekend: 6,
      geclusterd_sociale_huur: 24,
      geclusterd_middenhuur: 0,
      onbekend_onbekend: 6,
      partners: [{ id: 'p1', naam: 'Woonstichting', rol: 'corporatie', toezegging: 'toegezegd' }],
    });
  });

  it('geeft de oppervlakte in hele vierkante meters', () => {
    const square: Location = {
      ...hofje,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [5.1, 52.1],
            [5.101, 52.1],
            [5.101, 52.101],
            [5.1, 52.101],
            [5.1, 52.1],
          ],
        ],
      },
    };
    const area = parsed({ ...plan, locations: [square] }).features[0]?.properties.oppervlakte_m2 ?? 0;
    // A thousandth of a degree is about 68.4 by 111.2 m at this latitude.
    expect(area).toBeGreaterThan(7_550);
    expect(area).toBeLessThan(7_680);
  });

  it('heeft één regel per locatie, zodat twee versies te vergelijken zijn', () => {
    const lines = writeGeoJson(randomPlan(3, 12)).split('\n');
    expect(lines.filter((line) => line.startsWith('{"type":"Feature"'))).toHaveLength(12);
  });

  it('houdt zich bij elk plan aan zijn eigen schema, zonder crs en met hoogstens 7 decimalen', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const text = writeGeoJson(randomPlan(seed));
      expect(fileSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
      expect(text).not.toContain('"crs"');
      expect(text).not.toMatch(/"coordinates":[^"]*\.\d{8}/);
    }
  });

  it('draait een ring die verkeerd om loopt', () => {
    const clockwise: Location = {
      ...hofje,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [5, 52],
            [5, 52.123456789],
            [5.1, 52],
            [5, 52],
          ],
        ],
      },
    };
    expect(parsed({ ...plan, locations: [clockwise] }).features[0]?.geometry?.coordinates).toEqual([
      [
        [5, 52],
        [5.1, 52],
        [5, 52.1234568],
        [5, 52],
      ],
    ]);
  });
});

describe('een locatie die nog een plek zoekt', () => {
  it('gaat als vorm zonder plek mee in het bestand, en komt zo terug', () => {
    const plan = examplePlan({
      locations: [waitingLocation({ id: 'w', name: 'Hofje', planningStatus: '5B' })],
    });
    const file = parsed(plan);
    expect(file.features[0]?.geometry).toBeNull();
    const read = readGeoJson(JSON.stringify(file));
    expect(read.ok && read.notes).toEqual([]);
    expect(read.ok && read.locations).toMatchObject([{ id: 'w', name: 'Hofje', planningStatus: '5B' }]);
    expect(read.ok && read.locations[0]?.geometry).toBeUndefined();
  });
});
