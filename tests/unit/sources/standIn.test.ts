import { describe, expect, it } from 'vitest';
import { createStandIn } from '../../standIn/standIn';
import { voorbeelddam } from './voorbeelddam';

const standIn = createStandIn(voorbeelddam);
const perceel = 'https://api.pdok.nl/kadaster/brk-kadastrale-kaart/ogc/v1/collections/perceel/items';
const locatieserver = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1';
const overpass = 'https://overpass-api.de/api/interpreter';
const box = 'bbox=5.1,52.1,5.2,52.2';

/** The stand-in would be no test of anything if it were kinder than the services. */
describe('de dubbelganger van de diensten', () => {
  it.each([
    ['een onbekende parameter', `${perceel}?f=json&_=123`],
    ['een kader zonder oppervlak', `${perceel}?bbox=5.1,52.1,5.1,52.1`],
    ['een half kader', `${perceel}?bbox=5.1,52.1`],
    ['een aantal dat geen aantal is', `${perceel}?limit=veel`],
    ['een zoekvraag zonder q', `${locatieserver}/suggest?rows=8`],
    ['een parameter die de Locatieserver niet noemt', `${locatieserver}/suggest?q=dam&wt=json`],
    [
      'een gemeentenaam van twee woorden zonder aanhalingstekens',
      `${locatieserver}/suggest?q=dam&fq=gemeentenaam:(De Voorbeelddam)`,
    ],
  ])('weigert %s', async (_, url) => {
    expect((await standIn(url, {})).status).toBe(400);
  });

  it('weigert een eigen kop, want daar gaat in een browser een vraag aan vooraf', async () => {
    expect((await standIn(perceel, { headers: { 'x-app': 'boven-de-kaart' } })).status).toBe(403);
  });

  it('kent geen andere adressen', async () => {
    expect((await standIn('https://api.pdok.nl/kadaster/iets-anders/ogc/v1', {})).status).toBe(404);
  });

  it('geeft er tien als er geen aantal gevraagd is, en de rest op volgende bladzijden', async () => {
    const ids: string[] = [];
    let url: string | undefined = `${perceel}?${box}`;
    const sizes: number[] = [];
    while (url) {
      const page = JSON.parse((await standIn(url, {})).body);
      sizes.push(page.numberReturned);
      ids.push(...page.features.map(({ id }: { id: string }) => id));
      url = page.links.find(({ rel }: { rel: string }) => rel === 'next')?.href;
    }
    expect(sizes).toEqual([10, 10, 10, 10]);
    expect(new Set(ids).size).toBe(40);
  });

  it('geeft nooit meer dan duizend op een bladzijde', async () => {
    const [parcel] = voorbeelddam.parcels;
    if (!parcel) throw new Error('no parcel');
    const parcels = Array.from({ length: 1_100 }, (_, nth) => ({ ...parcel, id: `${nth}` }));
    const full = createStandIn({ ...voorbeelddam, parcels });
    const page = JSON.parse((await full(`${perceel}?${box}&limit=5000`, {})).body);
    expect(page.numberReturned).toBe(1_000);
  });

  it.each([
    ['zonder Referer', 406, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['zonder formulier', 400, { referer: 'https://app.example/' }],
  ])('weigert bij Overpass een vraag %s', async (_, status, headers) => {
    expect((await standIn(overpass, { method: 'POST', headers, body: 'data=x' })).status).toBe(status);
  });
});
