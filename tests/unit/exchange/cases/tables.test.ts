import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { centreOf } from '@/geo/measure';
import { noteText } from '@/text/importNotes';
import { readErrorText } from '@/text/readErrors';
import { readAsFile, taken } from '../readFixture';

// Tables as people keep and send them: in a mail, on a web page, in Markdown, with sums below and names above each other.

const read = async (content: BlobPart, name: string) => {
  const { locations, notes } = taken(await readAsFile(content, name));
  const places = locations.map(({ geometry }) =>
    geometry === undefined ? null : centreOf(geometry).map((each) => Number(each.toFixed(3))),
  );
  const homes = locations.map((location) => [location.name, homesIn(location)]);
  return { locations, homes, places, notes: notes.map(noteText) };
};

const point = (properties: object, n = 0) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [5.24 + n / 1_000, 52.09] },
});
const collection = (features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><table><tr><td>
  <table class=MsoTableGrid><tr><td><p><b>Plan<o:p></o:p></b></p></td><td>Aantal
  woningen</td><td>Status</td><td>Lat</td><td>Lon</td></tr>
  <tr><td><p>Kade &amp;</p><p>Haven</p></td><td>24</td><td>1A</td><td>52,095</td><td>5,244</td></tr>
  <tr><td>Oord<td>12<td>onherroepelijk<td>52,096<td>5,245</tr></table></td></tr></table></body></html>`;

describe('een tabel van een ander', () => {
  it('komt uit een mail of van een webpagina, ook waar tekens van sluiten ontbreken', async () => {
    const { homes, places, locations } = await read(page, 'mail.html');
    expect(homes).toEqual([
      ['Kade & Haven', 24],
      ['Oord', 12],
    ]);
    expect(places).toEqual([
      [5.244, 52.095],
      [5.245, 52.096],
    ]);
    expect(locations.map(({ planningStatus }) => planningStatus)).toEqual(['1A', '1A']);
  });

  it('mag een webpagina zijn die zich werkboek noemt, met namen over meer kolommen', async () => {
    const html =
      '<table><tr><th rowspan=2>Naam<th colspan=2>Huur<th rowspan=2>X<th rowspan=2>Y</tr><tr><th>sociaal<th>midden</tr><tr><td>Kade<td>10<td>14<td>145.240<td>456.340</tr></table>';
    const { locations, notes } = await read(html, 'export.xls');
    expect(locations[0]?.programme.map(({ segment, count }) => [segment, count])).toEqual([
      ['sociale_huur', 10],
      ['middenhuur', 14],
    ]);
    expect(notes[0]).toContain('gelezen als tabel op een webpagina of uit een mail');
  });

  it('zegt welke tabel is gelezen als er meer zijn, en wat het is als er geen in staat', async () => {
    const other = '<table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>';
    expect((await read(page.replace('</body>', `${other}</body>`), 'mail.html')).notes).toContainEqual(
      expect.stringContaining('alleen de grootste is gelezen'),
    );
    const none = await readAsFile('<!DOCTYPE html><html><body><p>Niets</p></body></html>', 'pagina.html');
    expect(none.ok ? '' : readErrorText(none.error)).toContain('HTML');
  });

  it('mag in Markdown staan', async () => {
    const { homes } = await read(
      '| Plan | Woningen | X | Y |\n|:---|---:|---|---|\n| Kade | 24 | 145240 | 456340 |\n',
      'geplakt.csv',
    );
    expect(homes).toEqual([['Kade', 24]]);
  });

  it('heeft plaatsen in graden en minuten, en Rijksdriehoek in kilometers', async () => {
    const dms = await read(
      `Naam;Lat;Lon\nA;52°05'42"N;5°14'38"E\nB;52° 5' 43,5" NB;5° 14' 38" OL\nC;52,095° N;5,244° O\n`,
      'dms.csv',
    );
    expect(dms.places).toEqual([
      [5.244, 52.095],
      [5.244, 52.095],
      [5.244, 52.095],
    ]);
    const both = await read(`Naam;Woningen;Coördinaten\nA;24;52°05'42"N 5°14'38"E\n`, 'dms.csv');
    expect(both.places).toEqual([[5.244, 52.095]]);
    const kilometres = await read('Naam;Woningen;X;Y\nA;24;145,24;456,34\n', 'km.csv');
    expect(kilometres.places).toEqual([[5.245, 52.095]]);
  });

  it('telt haar eigen sommen niet mee', async () => {
    const { homes, notes } = await read(
      'Kern;Plan;Woningen;Lat;Lon\nZeist;Kade;24;52,09;5,24\nSubtotaal Zeist;;24;;\nZeist;Totaalplan Oord;12;;\nEindtotaal;;36;;\n',
      'sommen.csv',
    );
    expect(homes).toEqual([
      ['Kade', 24],
      ['Totaalplan Oord', 12],
    ]);
    expect(notes.filter((note) => note.includes('telt de andere op'))).toHaveLength(2);
  });

  it('zegt in haar getallen ook iets over die getallen', async () => {
    const said = ['24 wo', 'max. 24', 'maximaal 24', '24?', '24 (waarvan 10 sociaal)', '24 wooneenheden'];
    const { homes, notes } = await read(
      collection(said.map((aantal_woningen, n) => point({ naam: `P${n}`, aantal_woningen }, n))),
      'getallen.geojson',
    );
    expect(homes.map(([, count]) => count)).toEqual([24, 24, 24, 24, 24, 24]);
    expect(notes.filter((note) => note.includes('dit getal is niet zeker'))).toHaveLength(4);
  });

  it('geeft een jaar als datum van een ander programma, en een status tussen haakjes', async () => {
    const { locations } = await read(
      collection([
        point({ naam: 'A', aantal_woningen: 1, OPLEVERJR: 1_893_369_600_000, 'Planologische fase': '1B' }),
        point({ naam: 'B', aantal_woningen: 1, OPLEVERJR: 47_484, 'Planologische fase': 'Klaar (2A)' }, 1),
      ]),
      'jaren.geojson',
    );
    expect(locations.map(({ programme }) => programme[0]?.year)).toEqual([2029, 2030]);
    expect(locations.map(({ planningStatus }) => planningStatus)).toEqual(['1B', '2A']);
  });

  it('heeft een kolom met statussen onder een naam die niemand kent', async () => {
    const { locations, notes } = await read(
      collection([
        point({ naam: 'A', woningen: 1, Stand: '1A', Vorm: 'hofje' }),
        point({ naam: 'B', woningen: 1, Stand: 'Vastgesteld', Woonvorm: 'hofje' }, 1),
      ]),
      'standen.geojson',
    );
    expect(locations.map(({ planningStatus }) => planningStatus)).toEqual(['1A', '2A']);
    expect(notes).toContainEqual(expect.stringContaining('(“hofje”); bij de opmerkingen gezet'));
  });

  it('mag meer vormen hebben: het vlak gaat voor het punt', async () => {
    const { locations } = await read(
      'naam;woningen;punt;vlak\nKade;24;POINT(145240 456340);POLYGON((145200 456300,145280 456300,145280 456380,145200 456300))\n',
      'vormen.csv',
    );
    expect(locations[0]).toMatchObject({ geometry: { type: 'Polygon' }, notes: '' });
  });

  it('mag in JSON haar kolommen naast de vorm in een vak hebben', async () => {
    const record = { attributes: { naam: 'Kade', woningen: 24 }, shape: point({}).geometry };
    const { homes, places } = await read(JSON.stringify({ result: { items: [record] } }), 'antwoord.json');
    expect(homes).toEqual([['Kade', 24]]);
    expect(places).toEqual([[5.24, 52.09]]);
  });

  it.each([
    ['x.parquet', 'PAR1\u0000', 'Parquet'],
    ['x.geojson', new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'UTF-32'],
    ['x.xml', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'GeoRSS'],
  ])('zegt van %s wat het is, en waar om te vragen', async (name, content, kind) => {
    const refused = await readAsFile(content, name);
    const told = refused.ok ? '' : readErrorText(refused.error);
    expect(told).toContain(kind);
    expect(told).toMatch(/Vraag|vraag/);
  });
});
