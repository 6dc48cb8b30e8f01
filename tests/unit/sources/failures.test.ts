import { describe, expect, it } from 'vitest';
import { readJson } from '@/sources/asking/readJson';
import type { Answer } from '@/sources/interfaces/answer';
import type { Sources } from '@/sources/interfaces/sources';
import { expectValue, reasonOf } from './contract';
import { pdokOverHttp } from './pdokOverHttp';
import { featureCollection, goodCorners, htmlPage, parcelFeature, reply } from './replies';
import { inVoorbeelddam, rectangle, voorbeelddam } from './voorbeelddam';

const pdok = pdokOverHttp(voorbeelddam);
const { point } = inVoorbeelddam.parcel;

/** The answer for a parcel when the service answers with this. */
const askParcel = (answer: Parameters<typeof pdok.interfere>[0]) => {
  pdok.interfere(answer);
  return pdok.make().parcels.at(point);
};

describe('een antwoord dat niet deugt', () => {
  it.each([
    ['een HTML-pagina met status 200', htmlPage()],
    ['niets', reply(200)],
    ['geen JSON', reply(200, '{"type":')],
    ['JSON van iets anders', reply(200, '{"status":"OK"}')],
    [
      'JSON dat zegt dat het een webpagina is',
      reply(200, featureCollection([]), { 'content-type': 'text/html' }),
    ],
    ['een lijst zonder één leesbaar ding', reply(200, featureCollection([{ type: 'Feature' }]))],
  ])('wordt geen feit: %s', async (_, answer) => {
    expect(reasonOf(await askParcel(() => answer))).toBe('unexpected');
    expect(pdok.asked).toHaveLength(1);
  });

  it('wordt geen feit: een foutmelding in XML van de kaartdienst', async () => {
    const xml = '<ServiceExceptionReport><ServiceException/></ServiceExceptionReport>';
    pdok.interfere(() => reply(200, xml, { 'content-type': 'text/xml' }));
    expect(reasonOf(await pdok.make().zoning.at(point))).toBe('unexpected');
  });

  it('wordt geen feit: een zoekantwoord van een ander programma', async () => {
    pdok.interfere(() => reply(200, '{"results":[]}'));
    const { places } = pdok.make();
    expect(reasonOf(await places.suggest('damlaan'))).toBe('unexpected');
    expect(reasonOf(await places.reverse(point))).toBe('unexpected');
  });

  it.each(['POINT(136500 455800)', 'POINT(52.09 5.12)', 'POINT (5,12 52,09)', 'MULTIPOINT(5.12 52.09)'])(
    'legt een adres niet op een verkeerde plek: %s',
    async (centroide_ll) => {
      const docs = [{ id: 'adr-1', type: 'adres', weergavenaam: 'Damlaan 1', centroide_ll }];
      pdok.interfere(() => reply(200, JSON.stringify({ response: { docs } })));
      const resolved = await pdok.make().places.resolve({ id: 'adr-1', kind: 'adres', label: '' });
      expect(reasonOf(resolved)).toBe('unexpected');
    },
  );
});

describe('een ander coördinatenstelsel', () => {
  const inRd = parcelFeature(goodCorners.map(([lon, lat]) => [lon * 26_000, lat * 8_700]));
  const swapped = parcelFeature(goodCorners.map(([lon, lat]) => [lat, lon]));
  const good = parcelFeature(goodCorners);
  const rd = 'http://www.opengis.net/def/crs/EPSG/0/28992';
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };

  it.each([
    ['meters van RD', reply(200, featureCollection([good, inRd]))],
    ['breedte voor lengte', reply(200, featureCollection([good, swapped]))],
    ['een kop die RD zegt', reply(200, featureCollection([good]), { 'content-crs': `<${rd}>` })],
    ['een bestand dat RD zegt', reply(200, featureCollection([good], { crs }))],
  ])('wordt niet als vorm aangenomen: %s', async (_, answer) => {
    expect(reasonOf(await askParcel(() => answer))).toBe('unexpected');
  });

  it('wordt ook bij voorzieningen niet aangenomen', async () => {
    const elements = [{ type: 'node', id: 1, lat: 5.1, lon: 52.1, tags: { shop: 'supermarket' } }];
    pdok.interfere(() => reply(200, JSON.stringify({ elements })));
    expect(reasonOf(await pdok.make().amenities.within(inVoorbeelddam.amenityBox))).toBe('unexpected');
  });

  it('wordt wel aangenomen als het lengte en breedte zegt', async () => {
    const wgs84 = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    const answer = await askParcel(() => reply(200, featureCollection([good], { crs: wgs84 })));
    expect(expectValue(answer)?.designation).toBe('VBD00 A 5678');
  });
});

describe('één ding dat niet deugt', () => {
  it('neemt de rest van de lijst niet mee', async () => {
    const features = [
      null,
      { type: 'Feature', geometry: null, properties: {} },
      parcelFeature(goodCorners, { sectie: null }),
      parcelFeature(goodCorners.slice(0, 2)),
      parcelFeature(goodCorners, { kadastrale_grootte_waarde: 'onbekend' }),
    ];
    pdok.interfere(() => reply(200, featureCollection(features)));
    const { parcels } = expectValue(await pdok.make().parcels.within(inVoorbeelddam.box));
    expect(parcels).toHaveLength(1);
    expect(parcels[0]).toMatchObject({ designation: 'VBD00 A 5678', registeredArea: null });
  });

  it.each<[string, Record<string, unknown>, (sources: Sources) => Promise<Answer<unknown>>]>([
    [
      'perceel',
      {
        identificatie_lokaal_id: '1',
        kadastrale_gemeente_waarde: 'Voorbeelddam',
        sectie: 'A',
        perceelnummer: 1,
      },
      ({ parcels }) => parcels.at(point),
    ],
    ['gebouw', { identificatie: '1' }, ({ buildings }) => buildings.at(point)],
    ['gemeente', { identificatie: 'GM0001', naam: 'Anders' }, ({ boundaries }) => boundaries.at(point)],
    [
      'gemeente van een code',
      { identificatie: 'GM0001', naam: 'Anders' },
      ({ boundaries }) => boundaries.municipality('GM0999'),
    ],
  ])(
    'is misschien wat er ligt: zonder iets anders is er dan geen antwoord (%s)',
    async (_, properties, ask) => {
      const besides = { type: 'Feature', id: 'x', geometry: rectangle([5.2, 52.2], 0.01, 0.01), properties };
      pdok.interfere(() => reply(200, featureCollection([besides])));
      expect(expectValue(await ask(pdok.make()))).toBeNull();
      pdok.interfere(() => reply(200, featureCollection([besides, { ...besides, geometry: null }])));
      expect(reasonOf(await ask(pdok.make()))).toBe('unexpected');
      expect(pdok.world.kept.size).toBe(0);
    },
  );

  it('of een lijst die te lang is, zegt niet dat er niets ligt', async () => {
    const corners = goodCorners.map(([lon, lat]): [number, number] => [lon + 0.1, lat]);
    const many = Array.from({ length: 50 }, () => parcelFeature(corners));
    const answer = await askParcel((url) =>
      reply(200, featureCollection(many, { links: [{ rel: 'next', href: `${url}&cursor=1` }] })),
    );
    expect(reasonOf(answer)).toBe('unexpected');
  });

  it('staat een perceel dat er wel ligt niet in de weg', async () => {
    const answer = await askParcel(() =>
      reply(200, featureCollection([{ type: 'Feature' }, parcelFeature(goodCorners)])),
    );
    expect(expectValue(answer)?.designation).toBe('VBD00 A 5678');
    expect(pdok.world.kept.size).toBe(1);
  });

  it('is bij voorzieningen een tag die geen tekst is', async () => {
    const elements = [
      { type: 'node', id: 1, lat: 52.1, lon: 5.1, tags: { shop: 'supermarket', name: 'X'.repeat(300) } },
      { type: 'node', id: 2, lat: 52.1, lon: 5.1, tags: { shop: 3 } },
      { type: 'way', id: 3, tags: { shop: 'supermarket' } },
    ];
    pdok.interfere(() => reply(200, JSON.stringify({ elements })));
    const all = expectValue(await pdok.make().amenities.within(inVoorbeelddam.amenityBox));
    expect(all.map(({ id, name }) => [id, name.length])).toEqual([['osm-node-1', 200]]);
  });
});

describe('bladzijden', () => {
  it.each([
    ['een andere computer', 'https://elders.example/items?cursor=1'],
    ['een onbeveiligd adres', 'http://api.pdok.nl/items?cursor=1'],
    ['een adres dat geen adres is', 'http://['],
  ])('volgt geen verwijzing naar %s, en geeft dan ook geen halve lijst', async (_, href) => {
    const links = [{ rel: 'next', href }];
    const answer = await askParcel(() =>
      reply(200, featureCollection([parcelFeature(goodCorners)], { links })),
    );
    expect(reasonOf(answer)).toBe('unexpected');
    expect(pdok.asked).toHaveLength(1);
  });

  it('blijft niet rondlopen in bladzijden die naar elkaar verwijzen', async () => {
    const answer = await askParcel((url) =>
      reply(200, featureCollection([parcelFeature(goodCorners)], { links: [{ rel: 'next', href: url }] })),
    );
    expect(reasonOf(answer)).toBe('unexpected');
  });
});

describe('een antwoord dat te groot is', () => {
  it('wordt niet gelezen', async () => {
    const huge = ' '.repeat(20_000_001);
    expect(reasonOf(await askParcel(() => reply(200, huge)))).toBe('unexpected');
  });

  it('wordt ook niet gelezen als het vooraf niet zegt hoe groot het is', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    const response = new Response(endless, { headers: { 'content-type': 'application/json' } });
    expect(await readJson(response)).toBeUndefined();
    expect(sent).toBeLessThan(25_000_000);
  });
});

describe('een dienst die weigert', () => {
  it('wordt na een 404 niet nog eens gevraagd', async () => {
    expect(reasonOf(await askParcel(() => reply(404)))).toBe('refused');
    expect(pdok.asked).toHaveLength(1);
  });

  it('wordt op zijn oude adres gevraagd als het nieuwe er niet is, en daarna meteen daar', async () => {
    pdok.interfere((url) => (url.includes('brk-bestuurlijke') ? reply(404) : undefined));
    const { boundaries } = pdok.make();
    expect(expectValue(await boundaries.municipality('GM0999'))?.name).toBe('De Voorbeelddam');
    expect(expectValue(await boundaries.municipality('GM0998'))?.name).toBe("'t Buurdorp");
    expect(pdok.asked.map((url) => url.includes('brk-bestuurlijke'))).toEqual([true, false, false]);
  });

  it('krijgt na een storing nog twee kansen, met steeds meer tijd ertussen', async () => {
    let nth = 0;
    const answer = await askParcel(() => {
      nth += 1;
      return nth <= 2 ? reply(500) : undefined;
    });
    expect(expectValue(answer)?.designation).toBe('VBD00 A 5609');
    expect(pdok.world.delays).toEqual([500, 1_500]);
  });

  it('wordt niet nog eens gevraagd als hij om meer tijd vraagt dan iemand wil wachten', async () => {
    expect(reasonOf(await askParcel(() => reply(503, '', { 'retry-after': '60' })))).toBe('refused');
    expect(pdok.asked).toHaveLength(1);
  });

  it('krijgt er geen vierde', async () => {
    expect(reasonOf(await askParcel(() => htmlPage(503)))).toBe('refused');
    expect(pdok.asked).toHaveLength(3);
  });
});

describe('een verbinding die hapert', () => {
  it.each(['hang up', { breakOff: reply(200, featureCollection([])) }] as const)(
    'wordt nog eens geprobeerd: %s',
    async (mishap) => {
      let nth = 0;
      const answer = await askParcel(() => {
        nth += 1;
        return nth === 1 ? mishap : undefined;
      });
      expect(expectValue(answer)?.designation).toBe('VBD00 A 5609');
    },
  );

  it('heet een weigering zolang de browser zegt dat er een netwerk is, en anders geen netwerk', async () => {
    expect(reasonOf(await askParcel(() => 'hang up'))).toBe('refused');
    expect(pdok.asked).toHaveLength(3);
    pdok.world.isOnline = false;
    expect(reasonOf(await pdok.make().parcels.at(point))).toBe('offline');
    expect(pdok.asked).toHaveLength(4);
  });

  it('houdt bij stilte op met wachten', async () => {
    pdok.world.isImpatient = true;
    expect(reasonOf(await askParcel(() => 'silence'))).toBe('slow');
    expect(pdok.asked).toHaveLength(1);
  });
});
