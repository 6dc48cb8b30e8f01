import { describe, expect, it } from 'vitest';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { largestFile } from '@/exchange/limits';
import { readFixture } from './readFixture';

const crs = (name: string, coordinates = [5.1, 52.1]): string => {
  const features = [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }];
  return JSON.stringify({ type: 'FeatureCollection', crs: { type: 'name', properties: { name } }, features });
};

describe('een bestand waar niets van te maken is, zegt waarom', () => {
  it.each([
    ['geen-json.geojson', { code: 'not_json', line: 1, column: 1, found: 'Dit' }],
    ['afgebroken.geojson', { code: 'not_json', line: 3, column: 52, found: 'end' }],
    ['topojson.json', { code: 'not_geojson', type: 'Topology' }],
    ['nieuwere-versie.geojson', { code: 'newer_version', version: 3, supported: 2 }],
  ])('%s', (name, error) => {
    expect(readFixture(name)).toEqual({ ok: false, error });
  });

  it.each([
    ['', { code: 'empty_file' }],
    [' \n\uFEFF', { code: 'empty_file' }],
    ['[]', { code: 'not_geojson' }],
    ['null', { code: 'not_geojson' }],
    ['{"features": []}', { code: 'not_geojson' }],
    ['{"type": "FeatureCollection"}', { code: 'not_geojson', type: 'FeatureCollection' }],
    ['{"a": 1,}', { code: 'not_geojson' }],
    ['{"a": -Infinity}', { code: 'not_geojson' }],
    ['{"a": 1}\n{"b": 2}', { code: 'not_geojson' }],
    ['{"a": "\\x"}', { code: 'not_json', line: 1, column: 8, found: '\\x' }],
    ['[1 2]', { code: 'not_json', line: 1, column: 4, found: '2' }],
    ['{a: 1}', { code: 'not_geojson' }],
    ['[01]', { code: 'not_json', line: 1, column: 3, found: '1' }],
    ['{"a" 1}', { code: 'not_json', line: 1, column: 6, found: '1' }],
    ['[1]]', { code: 'not_json', line: 1, column: 4, found: ']' }],
  ])('%j', (text, error) => {
    expect(readGeoJson(text)).toEqual({ ok: false, error });
  });

  it('een plaatje of zip is geen tekst, UTF-16 zonder BOM wel', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(readGeoJson(png)).toEqual({ ok: false, error: { code: 'not_text', looksLike: 'other' } });
    const utf16 = { ok: false, error: { code: 'not_geojson', type: '1' } };
    expect(readGeoJson(Buffer.from('{"type": 1}', 'utf16le'))).toEqual(utf16);
    expect(readGeoJson(Buffer.from('{"type": 1}', 'utf16le').swap16())).toEqual(utf16);
  });

  it('boven 200 MB wordt het niet eens gelezen', async () => {
    class VastFile extends Blob {
      override get size(): number {
        return largestFile + 1;
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        throw new Error('must not be read');
      }
    }
    const error = { code: 'too_large', size: largestFile + 1, largest: largestFile };
    expect(await readPlanFile(new VastFile())).toEqual({ ok: false, error });
  });

  it('een bestand dat intussen weg is, geeft een nette fout', async () => {
    class LostFile extends Blob {
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new DOMException('gone', 'NotFoundError'));
      }
      override slice(): Blob {
        return this;
      }
    }
    expect(await readPlanFile(new LostFile())).toEqual({ ok: false, error: { code: 'unreadable_file' } });
  });

  it('meer dan 20.000 locaties is te veel', () => {
    const features = `[${'null,'.repeat(20_000)}null]`;
    expect(readGeoJson(`{"type": "FeatureCollection", "features": ${features}}`)).toEqual({
      ok: false,
      error: { code: 'too_many_locations', count: 20_001, most: 20_000 },
    });
  });

  it.each(['EPSG:4326', 'urn:ogc:def:crs:EPSG::4326', 'urn:ogc:def:crs:OGC:1.3:CRS84', 'OGC:CRS84'])(
    'coördinaten in %s zijn welkom',
    (name) => expect(readGeoJson(crs(name))).toMatchObject({ ok: true }),
  );

  it.each(['EPSG:2154', 'RGF93 / Lambert-93'])(
    'coördinaten in %s, die niet in Nederland kunnen liggen, worden geweigerd, met de naam erbij',
    (name) =>
      expect(readGeoJson(crs(name, [652_000, 6_862_000]))).toEqual({
        ok: false,
        error: { code: 'crs_not_supported', crs: name, seen: 'crs_member' },
      }),
  );
});
