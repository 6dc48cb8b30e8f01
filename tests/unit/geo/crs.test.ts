import { describe, expect, it } from 'vitest';
import { areDutchCoordinates, areInRd, crsByName, nameInCrsMember } from '@/geo/crs';
import { geometryOfWkt } from '@/geo/wkt';

describe('de naam van een coördinatenstelsel', () => {
  it.each([
    'EPSG:4326',
    'epsg:4326',
    ' urn:ogc:def:crs:EPSG::4326',
    'urn:ogc:def:crs:EPSG:6.9:4326',
    'urn:ogc:def:crs:OGC:1.3:CRS84',
    'OGC:CRS84',
    '<http://www.opengis.net/def/crs/OGC/1.3/CRS84>',
    '<http://www.opengis.net/def/crs/EPSG/0/4326>',
    'http://www.opengis.net/def/crs/EPSG/0/4326',
  ])('%s is lengte en breedte', (name) => expect(crsByName(name)).toBe('wgs84'));

  it.each([
    'EPSG:28992',
    'EPSG:7415',
    'urn:ogc:def:crs:EPSG::28992',
    '<http://www.opengis.net/def/crs/EPSG/0/28992>',
  ])('%s is Rijksdriehoek', (name) => expect(crsByName(name)).toBe('rd'));

  it.each(['', 'EPSG:3857', 'EPSG:94326', 'EPSG:4326x', 'Amersfoort / RD New'])(
    '%j is geen van beide',
    (name) => expect(crsByName(name)).toBeUndefined(),
  );

  it('staat in een bestand als naam of als adres, en anders nergens', () => {
    expect(nameInCrsMember({ type: 'name', properties: { name: 'EPSG:28992' } })).toBe('EPSG:28992');
    expect(nameInCrsMember({ type: 'link', properties: { href: 'x/EPSG/0/4326' } })).toBe('x/EPSG/0/4326');
    for (const odd of [
      null,
      'EPSG:4326',
      4326,
      [],
      {},
      { properties: 'name' },
      { properties: { name: 4 } },
    ]) {
      expect(nameInCrsMember(odd)).toBeUndefined();
    }
    expect(nameInCrsMember(Object.create({ properties: { name: 'EPSG:4326' } }))).toBeUndefined();
  });
});

describe('coördinaten zonder naam erbij', () => {
  it('in meters zijn Rijksdriehoek, in graden niet', () => {
    expect(
      areInRd([
        [
          [155_000, 463_000, 3],
          [155_100, 463_100, 3],
        ],
      ]),
    ).toBe(true);
    expect(areInRd([5.1, 52.1])).toBe(false);
    expect(areInRd([])).toBe(false);
    expect(areInRd('155000 463000')).toBe(false);
  });

  it('liggen alleen samen in Nederland, en niet met de assen omgedraaid', () => {
    expect(
      areDutchCoordinates([
        [5.1, 52.1],
        [6.8, 53.2],
      ]),
    ).toBe(true);
    expect(
      areDutchCoordinates([
        [5.1, 52.1],
        [13.4, 52.5],
      ]),
    ).toBe(false);
    expect(areDutchCoordinates([52.1, 5.1])).toBe(false);
  });
});

describe('een geometrie als tekst (WKT)', () => {
  it.each<[string, string, unknown]>([
    ['POINT (5.1 52.1)', 'Point', [5.1, 52.1]],
    ['SRID=4326;point z(5.1 52.1 3)', 'Point', [5.1, 52.1, 3]],
    [
      'LINESTRING(5 52,6 53)',
      'LineString',
      [
        [5, 52],
        [6, 53],
      ],
    ],
    [
      'POLYGON ((5 52, 6 52, 6 53, 5 52))',
      'Polygon',
      [
        [
          [5, 52],
          [6, 52],
          [6, 53],
          [5, 52],
        ],
      ],
    ],
    [
      'MULTIPOLYGON (((5 52, 6 52, 5 52)))',
      'MultiPolygon',
      [
        [
          [
            [5, 52],
            [6, 52],
            [5, 52],
          ],
        ],
      ],
    ],
    [
      'MULTILINESTRING ((5 52, 6 53))',
      'MultiLineString',
      [
        [
          [5, 52],
          [6, 53],
        ],
      ],
    ],
  ])('%s', (text, type, coordinates) => expect(geometryOfWkt(text)).toEqual({ type, coordinates }));

  it.each(['', 'POINT EMPTY', 'POINT (5.1 52.1', 'CIRCLE (5 52)', 'POINT (een twee)'])(
    '%j is er geen',
    (text) => expect(geometryOfWkt(text)).toBeUndefined(),
  );
});
