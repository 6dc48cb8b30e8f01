import { describe, expect, it } from 'vitest';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { fitIntoPlan } from '@/exchange/plan/fitIntoPlan';
import { exampleLocation } from '../examplePlan';
import { randomPlan } from './randomPlan';
import { taken } from './readFixture';

const plan = randomPlan(21, 30);
const read = taken(readGeoJson(writeGeoJson(plan)));

describe('een bestand inlezen in een plan dat al open is', () => {
  it('slaat over wat al precies zo in het plan staat', () => {
    const fitted = fitIntoPlan(read, plan, 'Locatie');
    const known = { new: 0, same: 30, changed: 0, gone: 0 };
    expect(fitted).toMatchObject({ locations: [], updates: [], partners: [], notes: [], known });
  });

  it('slaat het ook over als een ander programma de woningen en partners anders ordende', () => {
    const locations = read.locations.map(({ programme, commitments, ...location }) => ({
      ...location,
      programme: programme.toReversed(),
      commitments: commitments.toReversed(),
    }));
    expect(fitIntoPlan({ ...read, locations }, plan, 'Locatie').known).toMatchObject({
      same: 30,
      changed: 0,
    });
  });

  it('neemt met "erbij" wat intussen veranderde als kopie over, met een eigen id en naam en zonder dubbele partners', () => {
    const locations = read.locations.map((location) => ({
      ...location,
      notes: `${location.notes.slice(0, 9)}!`,
    }));
    const fitted = fitIntoPlan({ ...read, locations }, plan, 'Locatie', 'add');
    expect(fitted.known).toEqual({ new: 0, same: 0, changed: 30, gone: 0 });
    expect(fitted.partners).toEqual([]);
    expect(new Set([...plan.locations, ...fitted.locations].map(({ id }) => id)).size).toBe(60);
    expect(new Set([...plan.locations, ...fitted.locations].map(({ name }) => name)).size).toBe(60);
    const renamed = fitted.notes.filter(({ code }) => code === 'duplicate_name');
    expect(renamed).toHaveLength(30);
    expect(renamed[0]).toMatchObject({
      code: 'duplicate_name',
      value: plan.locations[0]?.name.slice(0, 100),
    });
    expect(fitted.locations.map(({ commitments }) => commitments)).toEqual(
      plan.locations.map(({ commitments }) => commitments),
    );
  });

  it('voegt van een half bekend bestand alleen toe wat er nog niet is', () => {
    const open = { ...plan, locations: plan.locations.slice(0, 20) };
    const fitted = fitIntoPlan(read, open, 'Locatie');
    expect(fitted.known).toEqual({ new: 10, same: 20, changed: 0, gone: 0 });
    expect(fitted.locations).toEqual(plan.locations.slice(20));
    expect(fitted.notes).toEqual([]);
  });

  it('in een leeg plan is niets bekend', () => {
    const fitted = fitIntoPlan(read, { locations: [], partners: [] }, 'Locatie');
    expect(fitted.known).toEqual({ new: 30, same: 0, changed: 0, gone: 0 });
    expect(fitted.locations).toEqual(plan.locations);
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
    const open = { locations: [exampleLocation({ id: 'x', name: 'Locatie 1' })], partners: [] };
    const { locations } = fitIntoPlan(nameless, open, 'Locatie');
    expect(locations.map(({ name }) => name)).toEqual(['Locatie 3', 'Locatie 2', 'Locatie 4']);
  });
});
