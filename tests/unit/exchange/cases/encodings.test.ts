import { describe, expect, it } from 'vitest';
import { readAsFile, readCase, taken } from '../readFixture';
import { toldOf } from './places';

const name = 'Cafe-terrein Curaçaostraat (coöperatie)';
const point = { type: 'Point', coordinates: [5.24, 52.09] };
const textOf = (naam: string) => JSON.stringify({ type: 'Feature', properties: { naam }, geometry: point });
/** Text as a program sees it that takes UTF-8 for Windows-1252. */
const takenForWindows = (text: string) =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
const fromWindows = 'Bestand: de tekens staan er niet in als UTF-8; gelezen als Windows-1252.';

describe('een naam met ç en ö komt heel over, in welke tekens hij ook staat', () => {
  it.each<[string, string[]]>([
    ['enc-utf8-bom.geojson', []],
    ['enc-utf16le-bom.geojson', []],
    ['enc-cp1252.geojson', [fromWindows]],
  ])('%s', async (file, told) => {
    const read = await readCase(file);
    expect(taken(read).locations).toMatchObject([{ name, geometry: { type: 'Polygon' } }]);
    expect(toldOf(read)).toEqual(told);
  });

  it('UTF-16 zonder merk aan het begin', async () => {
    const read = await readAsFile(Buffer.from(textOf(name), 'utf16le'));
    expect(taken(read).locations).toMatchObject([{ name }]);
    expect(toldOf(read)).toEqual(['Bestand: de tekens staan er niet in als UTF-8; gelezen als UTF-16.']);
  });

  it.each(['Curaçao', 'coöperatie', 'één', 'Café ’t Hoekje – € 12', 'Šumava'])(
    '%s, dubbel omgezet, wordt weer zichzelf',
    async (word) => {
      const read = await readAsFile(takenForWindows(textOf(word)));
      expect(taken(read).locations).toMatchObject([{ name: word }]);
      expect(toldOf(read).join()).toContain('tekens met een accent waren dubbel omgezet');
    },
  );

  it('één stuk teken maakt de andere niet stuk', async () => {
    const bytes = Buffer.concat([Buffer.from(textOf('één café')), Buffer.from([0xff])]);
    bytes[bytes.length - 1] = 0x20;
    const damaged = Buffer.from(textOf('één café, kapot: #'));
    damaged[damaged.indexOf('#')] = 0xff;
    const read = await readAsFile(damaged);
    expect(taken(read).locations).toMatchObject([{ name: 'één café, kapot: \ufffd' }]);
    expect(toldOf(read)).toEqual(['Bestand: sommige tekens zijn niet te lezen (“1”); niet overgenomen.']);
  });
});
