import { describe, expect, it } from 'vitest';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { readAsFile, readFixture, taken } from './readFixture';

describe('een bestand van een ander programma', () => {
  const read = taken(readFixture('ander-programma.geojson'));
  const note = (index: number) => read.notes.filter(({ feature }) => feature?.index === index);

  it('geeft de vlakken en punten die er zijn, met hun naam als gewone tekst', () => {
    expect(read.kind).toBe('locations');
    expect(read.locations.map(({ name, geometry }) => [name, geometry?.type])).toEqual([
      ['<b>Kerkweg</b> & zo', 'MultiPolygon'],
      ['Zonder plek', undefined],
      ['Open ring', 'Polygon'],
      ['Kerkweg oost', 'Polygon'],
      ['Kerkweg oost (2)', 'Point'],
      [undefined, 'Point'],
      ['Op zee', undefined],
      ['Streepje', undefined],
      ['Letters', undefined],
    ]);
  });

  it('begint als ambtelijk en ingelezen, tenzij de planregistratie een status geeft', () => {
    expect(read.locations[0]).toMatchObject({ planningStatus: '4A', origin: { kind: 'imported' } });
    expect(read.locations[1]).toMatchObject({ planningStatus: '5A', programme: [], commitments: [] });
  });

  it('laat de hoogte weg en draait de buitenring tegen de klok in (RFC 7946)', () => {
    expect(read.locations[0]?.geometry?.coordinates).toEqual([
      [
        [
          [5.1, 52.1],
          [5.101, 52.101],
          [5.1, 52.101],
          [5.1, 52.1],
        ],
      ],
    ]);
    expect(note(0)).toMatchObject([{ code: 'height_dropped', action: 'repaired' }]);
  });

  it.each([
    [1, 'Zonder plek', 'no_geometry', 'geometry', 'without_place', undefined],
    [2, 'Open ring', 'ring_closed', 'geometry.coordinates[0]', 'repaired', undefined],
    [3, 'Fietspad', 'geometry_type_not_supported', 'geometry.type', 'left_out', 'LineString'],
    [4, 'Kerkweg oost', 'collection_reduced', 'geometry.geometries', 'repaired', undefined],
    [5, 'Kerkweg oost', 'duplicate_name', 'PlanNaam', 'replaced', 'Kerkweg oost'],
    [7, 'Op zee', 'coordinates_out_of_range', 'geometry.coordinates', 'without_place', '512, 52.1'],
    [8, 'Streepje', 'ring_too_short', 'geometry.coordinates', 'without_place', undefined],
    [9, 'Letters', 'geometry_unreadable', 'geometry.coordinates[0][1]', 'without_place', '[...]'],
    [10, undefined, 'not_a_feature', 'type', 'left_out', 'geen feature'],
  ])('noemt bij feature %i (%s) wat er gebeurde: %s', (index, name, code, field, action, value) => {
    const [only, ...rest] = note(index);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ code, field, action });
    expect(only?.feature?.name).toBe(name);
    expect(only?.value).toBe(value);
  });

  it('noemt één keer welke eigenschappen niet zijn overgenomen', () => {
    const left = read.notes.filter(({ code }) => code === 'properties_left_out');
    expect(left).toEqual([
      { code: 'properties_left_out', action: 'left_out', field: 'properties', value: 'OBJECTID' },
    ]);
  });

  it('mag ook één feature of een kale geometrie zijn', () => {
    const point = { type: 'Point', coordinates: [5.1, 52.1] };
    const feature = { type: 'Feature', properties: { NAME: 'Kade' }, geometry: point };
    expect(taken(readGeoJson(JSON.stringify(feature))).locations).toMatchObject([{ name: 'Kade' }]);
    expect(taken(readGeoJson(JSON.stringify(point))).locations).toMatchObject([{ geometry: point }]);
  });

  it('één verdwaalde locatie in RD komt op haar plaats, met een opmerking bij die ene', async () => {
    const at = (x: number, y: number) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [x, y] },
    });
    const file = { type: 'FeatureCollection', features: [at(5, 52), at(5.1, 52), at(136_000, 455_000)] };
    const mixed = taken(await readAsFile(JSON.stringify(file)));
    expect(mixed.locations).toHaveLength(3);
    expect(mixed.notes).toEqual([
      { code: 'reprojected_by_numbers', action: 'converted', value: 'EPSG:28992', feature: { index: 2 } },
    ]);
  });

  it('een getal zo groot dat het oneindig wordt, is geen plek', () => {
    const read = taken(readGeoJson('{"type": "Point", "coordinates": [1e999, 52]}'));
    expect(read.locations).toEqual([]);
    expect(read.notes).toMatchObject([{ code: 'coordinates_out_of_range', value: 'Infinity, 52' }]);
  });
});

describe('ons eigen bestand na een bewerking in een GIS, zonder het plan eromheen', () => {
  const read = taken(readFixture('zonder-plan.geojson'));

  it('geeft woningen terug uit de kolommen per type en segment', () => {
    expect(read.kind).toBe('locations');
    expect(read.locations[0]?.programme).toMatchObject([
      { type: 'geclusterd', segment: 'sociale_huur', count: 24 },
      { type: 'nultreden', segment: 'onbekend', count: 6 },
    ]);
  });

  it('geeft partners terug zoals ze bij de locaties staan, elk één keer', () => {
    expect(read.partners).toEqual([{ id: 'p1', name: 'Woonstichting', role: 'corporatie' }]);
    expect(read.locations.map(({ commitments }) => commitments)).toEqual([
      [{ partnerId: 'p1', level: 'intentie' }],
      [{ partnerId: 'p1', level: 'genoemd' }],
    ]);
    expect(read.notes).toEqual([]);
  });

  it('geeft nieuwe ids: die van een ander programma zeggen niets buiten hun bestand', () => {
    expect(read.locations.map(({ id }) => id)).not.toContain('x1');
  });
});
