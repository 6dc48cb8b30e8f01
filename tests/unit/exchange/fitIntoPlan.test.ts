import { describe, expect, it } from 'vitest';
import { fitIntoPlan } from '@/exchange/fitIntoPlan';
import { readGeoJson } from '@/exchange/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/geojson/writeGeoJson';
import { randomPlan } from './randomPlan';
import { taken } from './readFixture';

const plan = randomPlan(21, 30);
const read = taken(readGeoJson(writeGeoJson(plan)));

describe('een bestand inlezen in een plan dat al open is', () => {
  it('twee keer hetzelfde bestand geeft elke locatie een eigen id en naam, en geen dubbele partners', () => {
    const { locations, partners, notes } = fitIntoPlan(read, plan, 'Locatie');
    expect(partners).toEqual([]);
    expect(new Set([...plan.locations, ...locations].map(({ id }) => id)).size).toBe(60);
    expect(new Set([...plan.locations, ...locations].map(({ name }) => name)).size).toBe(60);
    expect(notes).toHaveLength(30);
    expect(notes[0]).toMatchObject({ code: 'duplicate_name', value: plan.locations[0]?.name.slice(0, 100) });
    expect(locations.map(({ commitments }) => commitments)).toEqual(
      plan.locations.map(({ commitments }) => commitments),
    );
  });

  it('een partner met dezelfde naam en rol is dezelfde partner', () => {
    const known = { id: 'bekend', name: 'woonstichting ', role: 'corporatie' } as const;
    const offered = { id: 'p1', name: 'Woonstichting', role: 'corporatie' } as const;
    const [first] = read.locations;
    if (!first) throw new Error('no location');
    const location = { ...first, commitments: [{ partnerId: 'p1', level: 'intentie' as const }] };
    const fitted = fitIntoPlan(
      { locations: [location], partners: [offered] },
      { locations: [], partners: [known] },
      'Locatie',
    );
    expect(fitted.partners).toEqual([]);
    expect(fitted.locations[0]?.commitments).toEqual([{ partnerId: 'bekend', level: 'intentie' }]);
  });

  it('locaties zonder naam krijgen de eerste nummers die nog vrij zijn', () => {
    const point = (name?: string) => ({
      type: 'Feature',
      properties: name === undefined ? {} : { name },
      geometry: { type: 'Point', coordinates: [5, 52] },
    });
    const file = { type: 'FeatureCollection', features: [point(), point('Locatie 2'), point()] };
    const nameless = taken(readGeoJson(JSON.stringify(file)));
    const open = { locations: [{ id: 'x', name: 'Locatie 1' }], partners: [] };
    const { locations } = fitIntoPlan(nameless, open, 'Locatie');
    expect(locations.map(({ name }) => name)).toEqual(['Locatie 3', 'Locatie 2', 'Locatie 4']);
  });
});
