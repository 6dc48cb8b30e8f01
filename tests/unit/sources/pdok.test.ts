import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { describeSources, expectValue, reasonOf } from './contract';
import { pdokOverHttp } from './pdokOverHttp';
import { featureCollection, reply } from './replies';
import { inVoorbeelddam, rectangle, voorbeelddam } from './voorbeelddam';

const pdok = pdokOverHttp(voorbeelddam);
describeSources('PDOK', pdok.make, inVoorbeelddam);

describe('zoeken met de Locatieserver', () => {
  it('zet wat in de eigen gemeente ligt vooraan, zonder dubbelen, hoogstens acht', async () => {
    const { places } = pdok.make();
    const found = expectValue(await places.suggest('damlaan', { municipalityName: 'Ginds' }));
    expect(found).toHaveLength(8);
    expect(found.every(({ label }) => label.includes('Ginds'))).toBe(true);
    const own = expectValue(await places.suggest('damlaan', { municipalityName: 'De Voorbeelddam' }));
    expect(own.slice(0, 3).map(({ id }) => id)).toEqual(['adr-1', 'adr-2', 'weg-1']);
    expect(new Set(own.map(({ id }) => id)).size).toBe(8);
  });

  it('geeft het kader van een straat, en bij een adres geen', async () => {
    const { places } = pdok.make();
    const street = expectValue(await places.resolve({ id: 'weg-1', kind: 'weg', label: 'Damlaan' }));
    expect(street?.bounds).toEqual([5.1, 52.1, 5.106, 52.102]);
    expect(expectValue(await places.resolve({ id: 'adr-1', kind: 'adres', label: 'x' }))).not.toHaveProperty(
      'bounds',
    );
  });

  it('noemt geen adres dat verder dan tweehonderd meter ligt', async () => {
    const { places } = pdok.make();
    const far: Position = [5.1014, 52.1014 + 0.0021];
    expect(expectValue(await places.reverse(far))).toBeNull();
    const { searchParams } = new URL(pdok.asked[0] ?? '');
    expect(searchParams.get('distance')).toBe('200');
    expect(searchParams.get('fl')?.split(',')).not.toContain('afstand');
    const centroide_ll = 'POINT(5.11 52.1)';
    const docs = [{ id: 'adr-9', type: 'adres', weergavenaam: 'Verweg 1', centroide_ll }];
    pdok.interfere(() => reply(200, JSON.stringify({ response: { docs } })));
    expect(expectValue(await places.reverse(inVoorbeelddam.inside))).toBeNull();
  });
});

describe('percelen en gebouwen', () => {
  it('geeft van een rand het perceel zelf, niet dat van de buren', async () => {
    const { parcels } = pdok.make();
    const justEast: Position = [5.102_001, 52.1015];
    expect(expectValue(await parcels.at(justEast))?.designation).toBe('VBD00 A 5610');
  });

  it('telt het vloeroppervlak van de eenheden in dit pand, niet van de buren', async () => {
    const { buildings } = pdok.make();
    expect(expectValue(await buildings.at([5.1022, 52.1014]))).toMatchObject({
      floorArea: 120,
      yearBuilt: null,
    });
  });

  it('geeft het gebouw ook als het vloeroppervlak niet te vragen is, en vraagt dat later opnieuw', async () => {
    pdok.interfere((url) =>
      url.includes('/verblijfsobject/') ? { status: 404, headers: {}, body: '' } : undefined,
    );
    const { buildings } = pdok.make();
    const { point } = inVoorbeelddam.building;
    expect(expectValue(await buildings.at(point))).toMatchObject({ yearBuilt: 1974, floorArea: null });
    pdok.interfere(() => undefined);
    expect(expectValue(await buildings.at(point))?.floorArea).toBe(2_581);
  });
});

describe('wat het register maar half weet', () => {
  const pand = (id: string, status: string) => ({
    type: 'Feature',
    id,
    geometry: rectangle([5.101, 52.101], 0.001, 0.001),
    properties: { identificatie: id, bouwjaar: 1974, status, aantal_verblijfsobjecten: 2 },
  });
  const unit = (oppervlakte: number | null, status = 'Verblijfsobject in gebruik') => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [5.1015, 52.1015] },
    properties: { status, oppervlakte, 'pand.href': ['https://api.pdok.nl/x/items/nu?f=json'] },
  });
  const askWith = (units: unknown[]) => {
    const panden = featureCollection([pand('toen', 'Pand gesloopt'), pand('nu', 'Pand in gebruik')]);
    pdok.interfere((url) => reply(200, url.includes('/pand/') ? panden : featureCollection(units)));
    return pdok.make().buildings.at([5.1015, 52.1015]);
  };

  it('geeft het pand dat er nu staat, niet dat er stond', async () => {
    expect(expectValue(await askWith([unit(80), unit(70)]))).toMatchObject({ id: 'nu', floorArea: 150 });
  });

  it.each([
    ['één eenheid heeft er geen', [unit(80), unit(null)]],
    ['er zijn er minder dan het pand er heeft', [unit(80)]],
    ['er is er geen', []],
  ])('noemt geen half vloeroppervlak: %s', async (_, units) => {
    expect(expectValue(await askWith(units))?.floorArea).toBeNull();
  });

  it('noemt geen half vloeroppervlak: het pand zegt niet hoeveel eenheden, en er is er een onleesbaar', async () => {
    const unknown = { ...pand('nu', 'Pand in gebruik') };
    const properties = { ...unknown.properties, aantal_verblijfsobjecten: null };
    const panden = featureCollection([{ ...unknown, properties }]);
    const units = featureCollection([unit(80), { type: 'Feature', properties: {} }]);
    pdok.interfere((url) => reply(200, url.includes('/pand/') ? panden : units));
    expect(expectValue(await pdok.make().buildings.at([5.1015, 52.1015]))?.floorArea).toBeNull();
    expect(pdok.world.kept.size).toBe(0);
  });

  it('geeft geen pand dat er stond als het pand dat er staat onleesbaar kan zijn', async () => {
    const gone = pand('toen', 'Pand gesloopt');
    pdok.interfere(() => reply(200, featureCollection([gone, { ...gone, id: 'nu', properties: {} }])));
    expect(reasonOf(await pdok.make().buildings.at([5.1015, 52.1015]))).toBe('unexpected');
  });

  it('telt een ingetrokken eenheid niet mee', async () => {
    const withdrawn = unit(500, 'Verblijfsobject ingetrokken');
    expect(expectValue(await askWith([unit(80), unit(70), withdrawn]))?.floorArea).toBe(150);
  });

  it('geeft bij een code geen andere gemeente', async () => {
    const other = {
      type: 'Feature',
      geometry: rectangle([5.1, 52.1], 0.1, 0.1),
      properties: { identificatie: 'GM0001', naam: 'Anders' },
    };
    pdok.interfere(() => reply(200, featureCollection([other])));
    expect(expectValue(await pdok.make().boundaries.municipality('GM0999'))).toBeNull();
  });
});

describe('buurten van CBS', () => {
  it('leest mensen uit 2025 en woningen uit 2024, en zegt wat er circa is', async () => {
    const [core] = expectValue(await pdok.make().neighbourhoods.of('GM0999'));
    expect(core).toMatchObject({ code: 'BU09990001', name: 'Oude kern' });
    expect(core?.figures).toMatchObject({
      people: { value: 2_140, year: 2025, source: 'cbs', isApproximate: false },
      people_65_plus: { value: Math.round(0.24 * 2_140), year: 2025, isApproximate: true },
      people_80_plus: { value: null, year: 2025 },
      households: { value: 1_070, year: 2025 },
      homes: { value: 1_000, year: 2024, isApproximate: false },
      homes_owner_occupied: { value: 450, year: 2024, isApproximate: true },
      homes_housing_association: { value: 340, year: 2024 },
      homes_other_rent: { value: 210, year: 2024 },
      distance_supermarkt: { value: 0.4, year: 2024 },
    });
  });

  it('maakt van -99997 geen getal maar onbekend', async () => {
    const [core, fresh] = expectValue(await pdok.make().neighbourhoods.of('GM0999'));
    expect(core?.figures.distance_apotheek?.value).toBeNull();
    expect(fresh?.figures.people_65_plus?.value).toBeNull();
    expect(fresh?.figures.people?.value).toBe(410);
  });

  it('geeft een buurt die in 2024 nog niet bestond geen woningcijfers', async () => {
    const [, fresh] = expectValue(await pdok.make().neighbourhoods.of('GM0999'));
    expect(fresh?.figures.homes).toEqual({ value: null, year: 2024, source: 'cbs', isApproximate: false });
  });

  it('laat water weg', async () => {
    const all = expectValue(await pdok.make().neighbourhoods.of('GM0999'));
    expect(all.map(({ name }) => name)).toEqual(['Oude kern', 'Nieuwe wijk']);
  });

  it('geeft de mensen ook als de cijfers van 2024 niet komen, en vraagt die later opnieuw', async () => {
    pdok.interfere((url) =>
      url.includes('buurten-2024') ? { status: 404, headers: {}, body: '' } : undefined,
    );
    const { neighbourhoods } = pdok.make();
    const [core] = expectValue(await neighbourhoods.of('GM0999'));
    expect(core?.figures.people?.value).toBe(2_140);
    expect(Object.keys(core?.figures ?? {})).toEqual([
      'people',
      'people_65_plus',
      'people_80_plus',
      'households',
    ]);
    pdok.interfere(() => undefined);
    const [later] = expectValue(await neighbourhoods.of('GM0999'));
    expect(later?.figures.homes?.value).toBe(1_000);
    expect(pdok.asked.filter((url) => url.includes('buurten-2025'))).toHaveLength(1);
  });

  it('noemt een buurt niet achtergehouden als zij de onleesbare van 2024 kan zijn', async () => {
    const unreadable = { type: 'Feature', properties: {} };
    const core = { type: 'Feature', properties: { buurtcode: 'BU09990001', buurtnaam: 'Oude kern' } };
    pdok.interfere((url) =>
      url.includes('buurten-2024') ? reply(200, featureCollection([core, unreadable])) : undefined,
    );
    const [known, missing] = expectValue(await pdok.make().neighbourhoods.of('GM0999'));
    expect(known?.figures.homes?.value).toBeNull();
    expect(missing?.figures).not.toHaveProperty('homes');
  });

  it('houdt een leeg 2024 niet langer dan deze sessie vast', async () => {
    pdok.interfere((url) => (url.includes('buurten-2024') ? reply(200, featureCollection([])) : undefined));
    const [core] = expectValue(await pdok.make().neighbourhoods.of('GM0999'));
    expect(core?.figures.homes).toMatchObject({ value: null, year: 2024 });
    pdok.interfere(() => undefined);
    const [later] = expectValue(await pdok.make().neighbourhoods.of('GM0999'));
    expect(later?.figures.homes?.value).toBe(1_000);
  });

  it('zegt niet dat een gemeente geen buurten heeft als er een onleesbaar was', async () => {
    const water = { buurtcode: 'BU09999998', buurtnaam: 'Water', water: 'JA' };
    const lake = { type: 'Feature', geometry: rectangle([5.1, 52.1], 0.1, 0.1), properties: water };
    const body = featureCollection([lake, { ...lake, properties: {} }]);
    pdok.interfere((url) => (url.includes('buurten-2025') ? reply(200, body) : undefined));
    expect(reasonOf(await pdok.make().neighbourhoods.of('GM0999'))).toBe('unexpected');
  });

  it('geeft niets als de buurten van 2025 niet komen', async () => {
    pdok.interfere((url) =>
      url.includes('buurten-2025') ? { status: 404, headers: {}, body: '' } : undefined,
    );
    expect(reasonOf(await pdok.make().neighbourhoods.of('GM0999'))).toBe('refused');
  });
});

describe('voorzieningen van OpenStreetMap', () => {
  it('leest punten, vlakken en relaties, en de dag van de gegevens', async () => {
    const answer = await pdok.make().amenities.within(inVoorbeelddam.amenityBox);
    expect(expectValue(answer)).toEqual(voorbeelddam.amenities.slice(0, 4));
    expect(answer.ok && answer.from).toEqual({ source: 'openstreetmap', asOf: '2026-11-01' });
  });

  it.each([
    ['slow', 'runtime error: Query timed out in "query" at line 1 after 26 seconds.'],
    ['refused', 'runtime error: Query run out of memory using about 2048 MB of RAM.'],
  ])('geeft geen halve lijst voor een hele (%s)', async (reason, remark) => {
    const body = JSON.stringify({ elements: [], remark });
    pdok.interfere(() => ({ status: 200, headers: { 'content-type': 'application/json' }, body }));
    expect(reasonOf(await pdok.make().amenities.within(inVoorbeelddam.amenityBox))).toBe(reason);
  });
});

describe('bestemmingsplan', () => {
  it('noemt een bestemming één keer, en houdt van de verwijzingen alleen veilige webadressen', async () => {
    const properties = {
      naam: 'Wonen',
      verwijzingnaartekst:
        'https://a.example/r.html https://b.example/,javascript:alert(1) http://c.example/x, https://d.example/',
    };
    const feature = { type: 'Feature', properties, geometry: null };
    const features = [feature, feature];
    const body = JSON.stringify({ type: 'FeatureCollection', features });
    pdok.interfere(() => ({ status: 200, headers: { 'content-type': 'application/json' }, body }));
    expect(expectValue(await pdok.make().zoning.at(inVoorbeelddam.inside))).toEqual([
      {
        name: 'Wonen',
        planId: null,
        planStatus: null,
        date: null,
        documents: ['https://a.example/r.html', 'https://b.example/', 'https://d.example/'],
      },
    ]);
  });
});

describe('veel gegevens', () => {
  const town = pdokOverHttp({
    ...voorbeelddam,
    parcels: Array.from({ length: 1_200 }, (_, nth) => ({
      id: `${nth}`,
      designation: `VBD00 B ${nth}`,
      geometry: rectangle([5.1 + 0.0001 * (nth % 40), 52.1 + 0.0001 * Math.floor(nth / 40)], 0.0001, 0.0001),
      registeredArea: 70,
    })),
    neighbourhoods: Array.from({ length: 130 }, (_, nth) => ({
      code: `BU0999${nth}`,
      name: `Buurt ${nth}`,
      geometry: rectangle([5.101 + 0.0003 * nth, 52.101], 0.0003, 0.02),
      figures: {},
    })),
    buildings: [
      {
        id: '0999100000000003',
        geometry: rectangle([5.1, 52.1], 0.001, 0.001),
        yearBuilt: 1970,
        status: null,
        uses: ['woonfunctie'],
        units: 1_300,
        floorArea: 65_000,
      },
    ],
  });

  it('geeft hoogstens duizend percelen, en zegt dat er meer zijn', async () => {
    const { parcels, isCut } = expectValue(await town.make().parcels.within([5.1, 52.1, 5.105, 52.104]));
    expect(parcels).toHaveLength(1_000);
    expect(isCut).toBe(true);
    const fewer = expectValue(await town.make().parcels.within([5.1, 52.1, 5.105, 52.1015]));
    expect(fewer.parcels.length).toBeGreaterThan(500);
    expect(fewer.isCut).toBe(false);
  });

  it('haalt alle buurten, bladzijde na bladzijde', async () => {
    expect(expectValue(await town.make().neighbourhoods.of('GM0999'))).toHaveLength(130);
  });

  it('telt alle eenheden van een grote flat', async () => {
    expect(expectValue(await town.make().buildings.at([5.1005, 52.1005]))?.floorArea).toBe(65_000);
  });
});
