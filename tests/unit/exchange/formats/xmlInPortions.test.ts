import { describe, expect, it } from 'vitest';
import { portionsOf } from '@/exchange/formats/xml/portions';
import { toldOf } from '../cases/places';
import { readAsFile, taken } from '../readFixture';

const count = 1_203;
const numbers = Array.from({ length: count }, (_, n) => n);
const place = (n: number) => `${(5.2 + (n % 40) / 1_000).toFixed(4)},${(52.05 + n / 100_000).toFixed(5)}`;

const kml = `<?xml version="1.0"?><!-- <oud> --><kml:kml xmlns:kml="http://www.opengis.net/kml/2.2"><kml:Document>
<kml:Schema id="s" name="s"><kml:SimpleField name="aantal_woningen" type="int"/></kml:Schema>${numbers
  .map(
    (n) => `<kml:Placemark id="p${n}"><kml:name>Plan ${n}</kml:name>
<kml:description><![CDATA[<b>Let op</b> </kml:Placemark> & meer]]></kml:description>
<kml:ExtendedData><kml:SchemaData schemaUrl="#s"><kml:SimpleData name="aantal_woningen">12</kml:SimpleData></kml:SchemaData></kml:ExtendedData>
<kml:Point><kml:coordinates>${place(n)},0</kml:coordinates></kml:Point></kml:Placemark>`,
  )
  .join('')}</kml:Document></kml:kml>`;

/** A prefix that is named further in than the root, one in each place, and one that nobody names. */
const prefixes = `<kml><Document xmlns:gx="http://www.google.com/kml/ext/2.2">${numbers
  .map(
    (
      n,
    ) => `<Placemark><name>Plan ${n}</name><gx:balloonVisibility>1</gx:balloonVisibility><mwm:icon>x</mwm:icon>
<ExtendedData xmlns:plan="http://plan"><Data name="aantal_woningen" plan:soort="a"><value>12</value></Data></ExtendedData>
<Point><coordinates>${place(n)}</coordinates></Point></Placemark>`,
  )
  .join('')}</Document></kml>`;

const gml = `<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2">
<wfs:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG::28992"><gml:lowerCorner>0 300000</gml:lowerCorner></gml:Envelope></wfs:boundedBy>${numbers
  .map(
    (n) =>
      `<wfs:member><plan><naam>Plan ${n}</naam><aantal_woningen>12</aantal_woningen><geom><gml:Point><gml:pos>${145_000 + n} 456000</gml:pos></gml:Point></geom></plan></wfs:member>`,
  )
  .join('')}</wfs:FeatureCollection>`;

const gpx = `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1">${numbers
  .map((n) => `<wpt lat="${(52.05 + n / 100_000).toFixed(5)}" lon="5.24"><name>Plan ${n}</name></wpt>`)
  .join('')}<wpt lat="52.2" lon="5.24"/></gpx>`;

describe('een groot XML-bestand komt in delen, en even heel', () => {
  it.each([
    ['plannen.kml', kml, count],
    ['voorvoegsels.kml', prefixes, count],
    ['plannen.gml', gml, count],
    ['plannen.gpx', gpx, count + 1],
  ])('%s', async (name, text, all) => {
    const read = taken(await readAsFile(text, name));
    expect(read.locations).toHaveLength(all);
    const names = new Set(read.locations.map((location) => location.name));
    for (const n of numbers) expect(names.has(`Plan ${n}`)).toBe(true);
    if (!name.endsWith('.gpx')) expect(read.homes).toEqual({ named: 12 * count, read: 12 * count });
    const [longitude = 0] = read.locations[0]?.geometry?.coordinates.flat() ?? [];
    expect(longitude).toBeCloseTo(5.24, 1);
    if (name.endsWith('.gml')) expect(toldOf({ ...read }).join()).toContain('Rijksdriehoek');
  });

  it('elk deel heeft hooguit enkele honderden plekken, en een klein bestand blijft heel', () => {
    const portions = [...portionsOf(kml, 'Placemark', undefined)];
    expect(portions.map((portion) => portion.split('<kml:Placemark ').length - 1)).toEqual([
      0, 500, 500, 203,
    ]);
    expect([...portionsOf('<kml><Placemark/></kml>', 'Placemark', undefined)]).toEqual([
      '<kml><Placemark/></kml>',
    ]);
  });
});

describe('een groot XML-bestand dat ergens breekt wordt geweigerd als beschadigd, niet half overgenomen', () => {
  it.each([
    [
      'een verkeerd sluitend element',
      'plannen.kml',
      kml.replace('Plan 700</kml:name>', 'Plan 700</kml:nam>'),
    ],
    [
      'een plek die niet sluit',
      'plannen.kml',
      kml.replace('</kml:Placemark><kml:Placemark id="p700">', '<kml:Placemark id="p700">'),
    ],
    ['afgekapt op 60%', 'plannen.kml', kml.slice(0, kml.length * 0.6)],
    [
      'GML met een verkeerd sluitend element',
      'plannen.gml',
      gml.replace('Plan 300</naam>', 'Plan 300</nam>'),
    ],
  ])('%s', async (_, name, text) => {
    expect(await readAsFile(text, name)).toEqual({
      ok: false,
      error: { code: 'other_kind', kind: 'damaged' },
    });
  });
});
