import { describe, expect, it, vi } from 'vitest';
import type { Position } from '@/domain/geometry';
import { type BroughtFacts, fileSources } from '@/sources/files/fileSources';
import { type FactKind, readFacts } from '@/sources/files/readFacts';
import {
  type Amenity,
  type AmenityKind,
  type AmenitySource,
  amenityKinds,
} from '@/sources/interfaces/amenities';
import { layeredSources } from '@/sources/layeredSources';
import { practiceSources } from '@/sources/practice/practiceSources';
import { figuresText } from '@/text/surroundings';
import { readFixture } from '../exchange/factFixture';
import { expectValue, reasonOf } from './contract';
import { fetchFromDisk } from './practiceFiles';
import { inMarkerwaard } from './practiceRecords';

const read = async (content: string, kind: FactKind) => readFacts((await readFixture(content)).records, kind);

const square = ([lon, lat]: Position, size = 0.001): Position[][] => [
  [
    [lon, lat],
    [lon + size, lat],
    [lon + size, lat + size],
    [lon, lat + size],
    [lon, lat],
  ],
];
const features = (...list: [properties: object, coordinates: Position[][]][]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: list.map(([properties, coordinates]) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates },
    })),
  });

describe('voorzieningen uit een bestand', () => {
  it.each([
    ['Soort', 'Huisartsenpraktijk', 'huisarts'],
    ['type', 'APOTHEEK', 'apotheek'],
    ['kind', 'bus_stop', 'bushalte'],
    ['amenity', 'doctors', 'huisarts'],
    ['shop', 'supermarket', 'supermarkt'],
    ['healthcare', 'physiotherapist', 'fysiotherapeut'],
    ['Categorie', 'Dorpshuis', 'ontmoetingsplek'],
    ['soort voorziening', 'Zorgsteunpunt', 'zorgsteunpunt'],
    ['leisure', 'park', 'park'],
    ['railway', 'station', 'station'],
    ['amenity', 'library', 'bibliotheek'],
  ])('herkennen %s: %s als %s', async (column, word, kind) => {
    const result = await read(`id,${column},NAAM,lon,lat\n7,${word},De Brug,5.1,52.1`, 'amenities');
    expect(result.notes).toEqual([]);
    expect(result.facts).toEqual([{ id: '7', kind, name: 'De Brug', point: [5.1, 52.1] }]);
  });

  it('tellen wat wegblijft, met de reden en een voorbeeld', async () => {
    const rows = [
      'huisarts,De Brug,5.1,52.1',
      'bakker,Bol,5.1,52.1',
      'slager,Worst,5.1,52.1',
      'bakker,Brood,5.1,52.1',
      'huisarts,Ergens,,',
      'huisarts,Berlijn,13.4,52.5',
    ];
    const result = await read(`soort,naam,lon,lat\n${rows.join('\n')}`, 'amenities');
    expect(result.facts).toHaveLength(1);
    expect(result.notes).toEqual([
      { code: 'unknown_kind', count: 3, said: ['bakker', 'slager'], numbers: [] },
      { code: 'no_place', count: 1, said: [], numbers: [5] },
      { code: 'outside_netherlands', count: 1, said: [], numbers: [6] },
    ]);
  });

  it('leggen een park op zijn midden', async () => {
    const { facts } = await read(features([{ soort: 'park' }, square([5.1, 52.1])]), 'amenities');
    expect(facts).toEqual([{ id: 'file-1', kind: 'park', name: '', point: [5.1005, 52.1005] }]);
  });
});

describe('percelen uit een bestand', () => {
  it.each([
    [{ aanduiding: 'VBD00 A 12', 'Kadastrale grootte': '1.234 m2' }, 'VBD00 A 12', 1_234],
    [
      { sectie: 'A', perceelnummer: 12, kadastraleGemeenteWaarde: 'VBD00', kadastraleGrootteWaarde: 250 },
      'VBD00 A 12',
      250,
    ],
    [{ DESIGNATION: 'A 3', oppervlakte: 'onbekend' }, 'A 3', null],
  ])('houden aanduiding en grootte: %o', async (properties, designation, registeredArea) => {
    const result = await read(features([properties, square([5.1, 52.1])]), 'parcels');
    expect(result.notes).toEqual([]);
    expect(result.facts).toMatchObject([{ id: 'file-1', designation, registeredArea }]);
  });

  it('blijven weg zonder vlak, zonder aanduiding, en als het nummer er al was', async () => {
    const points = await read('aanduiding,lon,lat\nA 1,5.1,52.1', 'parcels');
    expect(points.notes).toEqual([{ code: 'no_surface', count: 1, said: [], numbers: [1] }]);
    const twice = await read(
      features(
        [{ id: 1, aanduiding: 'A 1' }, square([5.1, 52.1])],
        [{ id: 1, aanduiding: 'A 2' }, square([5.2, 52.1])],
        [{ id: 2 }, square([5.3, 52.1])],
      ),
      'parcels',
    );
    expect(twice.facts).toHaveLength(1);
    expect(twice.notes.map(({ code }) => code)).toEqual(['duplicate', 'no_designation']);
  });
});

describe('buurten uit een bestand', () => {
  it('houden cijfers van de gemeente zoals ze er staan', async () => {
    const { facts } = await read(
      features([
        {
          Buurtcode: 'BU03440111',
          Buurtnaam: 'Wittevrouwen',
          Jaar: 2023,
          aantal_inwoners: '1.250',
          '80+': 40,
        },
        square([5.1, 52.1]),
      ]),
      'neighbourhoods',
    );
    expect(facts).toMatchObject([
      {
        code: 'BU03440111',
        name: 'Wittevrouwen',
        figures: {
          people: { value: 1_250, year: 2023, source: 'file', isApproximate: false },
          people_80_plus: { value: 40, year: 2023 },
        },
      },
    ]);
  });

  it('rekenen percentages van het CBS om naar ongeveer, en maken van -99997 onbekend', async () => {
    const { facts } = await read(
      features([
        {
          buurtcode: 'BU03440111',
          jrstatcode: '2024BU03440111',
          AantalInwoners_5: 2_140,
          percentage_personen_65_jaar_en_ouder: 24,
          woningvoorraad: 1_000,
          perc_huurwoningen_in_bezit_woningcorporaties: 31,
          aantal_huishoudens: -99_997,
          huisartsenpraktijk_gemiddelde_afstand_in_km: 0.7,
        },
        square([5.1, 52.1]),
      ]),
      'neighbourhoods',
    );
    const figure = (value: number | null, isApproximate = false) => ({
      value,
      year: 2024,
      source: 'file',
      isApproximate,
    });
    expect(facts[0]).toMatchObject({ code: 'BU03440111', name: 'BU03440111' });
    expect(facts[0] && 'figures' in facts[0] && facts[0].figures).toEqual({
      people: figure(2_140),
      people_65_plus: figure(514, true),
      households: figure(null),
      homes: figure(1_000),
      homes_housing_association: figure(310, true),
      distance_huisarts: figure(0.7),
    });
  });
});

describe('het jaar van cijfers uit een bestand', () => {
  const yearOf = async (fields: object) => {
    const properties = { buurtcode: 'BU03440111', aantal_inwoners: 40, ...fields };
    const { facts } = await read(features([properties, square([5.1, 52.1])]), 'neighbourhoods');
    return facts[0] && 'figures' in facts[0] ? facts[0].figures.people?.year : undefined;
  };

  it.each([
    [{ jrstatcode: '2024BU03440111' }, 2024],
    [{ Perioden: '2023JJ00' }, 2023],
    [{ peildatum: '2022-01-01' }, 2022],
    [{ jaar: '2021' }, 2021],
    [{ jaar: 'onbekend', jrstatcode: '2024BU03440111' }, 2024],
  ])('staat in %o', async (fields, year) => {
    expect(await yearOf(fields)).toBe(year);
  });

  it.each([{}, { jaar: 'vorig jaar' }, { jaar: 20241 }, { jaar: 17 }, { jaar: '0344' }])(
    'is onbekend bij %o, niet het jaar van nu',
    async (fields) => {
      expect(await yearOf(fields)).toBeNull();
    },
  );

  it('heet op het scherm onbekend als het dat is', () => {
    expect(figuresText(['woningen'], 'dorp.csv', null)).toBe('Woningen: dorp.csv, jaar onbekend.');
  });
});

describe('eigen bestanden als bron', () => {
  const file = async (kind: FactKind, content: string): Promise<BroughtFacts> => {
    const { notes: _, ...facts } = await read(content, kind);
    return { ...facts, fileName: 'eigen.geojson', asOf: '2026-11-21' };
  };
  const practice = practiceSources({ fetchFile: fetchFromDisk });
  const inTown = inMarkerwaard.parcel.point;
  const elsewhere: Position = [5.2421, 52.55181];

  it('gaan voor, met hun naam erbij, en laten de rest aan de bron eronder', async () => {
    const parcels = await file('parcels', features([{ aanduiding: 'EIGEN 1' }, square(inTown)]));
    const sources = layeredSources(fileSources([parcels]), practice);
    const own = await sources.parcels.at([inTown[0] + 0.0005, inTown[1] + 0.0005]);
    expect(expectValue(own)?.designation).toBe('EIGEN 1');
    expect(own.ok && own.from).toEqual({ source: 'file', asOf: '2026-11-21', fileName: 'eigen.geojson' });
    const other = await sources.parcels.at(elsewhere);
    expect(expectValue(other)?.designation).toMatch(/^MKW00/);
    expect(other.ok && other.from.source).toBe('markerwaard');
    expect(expectValue(await sources.buildings.at(elsewhere))).not.toBeNull();
  });

  it('geven buurten aan de gemeente in hun code', async () => {
    const neighbourhoods = await file(
      'neighbourhoods',
      features([{ buurtcode: 'BU03440111', naam: 'Wittevrouwen' }, square([5.1, 52.1])]),
    );
    const sources = layeredSources(fileSources([neighbourhoods]), practice);
    expect(expectValue(await sources.neighbourhoods.of('GM0344')).map(({ name }) => name)).toEqual([
      'Wittevrouwen',
    ]);
    expect(expectValue(await sources.neighbourhoods.of('GM9999'))).toHaveLength(9);
  });

  const codesIn = async (rows: readonly string[], municipality: string) => {
    const all = rows.map((gwbcode): [object, Position[][]] => [{ gwbcode }, square([5.1, 52.1])]);
    const { neighbourhoods } = fileSources([await file('neighbourhoods', features(...all))]);
    const answer = await neighbourhoods.of(municipality);
    return answer.ok ? answer.value.map(({ code }) => code) : answer.failure.reason;
  };

  it.each([
    ['een buurt', 'BU05990101'],
    ['een buurt zonder letters', '05990101'],
    ['een buurt met het jaar ervoor', '2024BU05990101'],
    ['een buurt met iets ervoor', 'NL.BU05990101'],
    ['een wijk', 'WK059900'],
    ['een wijk zonder letters', '059900'],
  ])('geven %s alleen aan haar eigen gemeente: %s', async (_, code) => {
    expect(await codesIn([code], 'GM0599')).toEqual([code]);
    expect(await codesIn([code], 'GM0344')).toBe('absent');
  });

  it('geven de gemeente zelf nooit als buurt, en wijken alleen als er geen buurten zijn', async () => {
    const rows = ['GM0344', '0344', 'WK034401', '034402', 'BU03440111', '03440212', 'GM0599', 'WK059900'];
    expect(await codesIn(rows, 'GM0344')).toEqual(['BU03440111', '03440212']);
    expect(await codesIn(rows, 'GM0599')).toEqual(['WK059900']);
    expect(await codesIn(['GM0344'], 'GM0344')).toBe('absent');
  });

  it('geven gebieden met een eigen code aan elke gemeente: ook postcodes en volgnummers', async () => {
    const own = ['noord', '3511', '3512', '1', '20240001', 'WK1', 'BU034401', 'gebied 0599'];
    expect(await codesIn(own, 'GM0344')).toEqual(own);
    expect(await codesIn(['3511', 'BU03440111', 'BU05990101'], 'GM0344')).toEqual(['3511', 'BU03440111']);
    expect(await codesIn(['1011', '1012'], 'GM0363')).toEqual(['1011', '1012']);
  });

  const park = 'soort,naam,lon,lat\npark,Eigen park,5.25,52.55';
  const ofKind = (all: readonly Amenity[], kind: AmenityKind) =>
    all.filter((amenity) => amenity.kind === kind).map(({ name }) => name);

  it('geven de soorten voorzieningen die erin staan; andere soorten en andere kaders de bron eronder', async () => {
    const sources = layeredSources(fileSources([await file('amenities', park)]), practice);
    const answer = await sources.amenities.within(inMarkerwaard.amenityBox);
    const all = expectValue(answer);
    const below = expectValue(await practice.amenities.within(inMarkerwaard.amenityBox));
    expect(ofKind(all, 'park')).toEqual(['Eigen park']);
    expect(ofKind(below, 'huisarts').length).toBeGreaterThan(0);
    expect(ofKind(all, 'huisarts')).toEqual(ofKind(below, 'huisarts'));
    expect(answer.ok && answer.from).toMatchObject({
      source: 'file',
      fileName: 'eigen.geojson',
      besides: [{ source: 'markerwaard' }],
    });
    const beside = await sources.amenities.within([5.251, 52.54, 5.27, 52.56]);
    expect(expectValue(beside).length).toBeGreaterThan(1);
    expect(beside.ok && beside.from).toEqual({ source: 'markerwaard', asOf: expect.any(String) });
  });

  it('vullen elkaar aan: van elke soort telt het eerste bestand dat die heeft', async () => {
    const more = 'soort,naam,lon,lat\npark,Ander park,5.25,52.55\nstation,Eigen station,5.25,52.55';
    const files = fileSources([await file('amenities', park), await file('amenities', more)]);
    const answer = await files.amenities.within(inMarkerwaard.amenityBox);
    expect(expectValue(answer).map(({ name }) => name)).toEqual(['Eigen park', 'Eigen station']);
    expect(new Set(expectValue(answer).map(({ id }) => id)).size).toBe(2);
    expect(answer.ok && answer.from.besides).toMatchObject([{ source: 'file' }]);
  });

  it('met alle soorten voorzieningen vragen niemand anders', async () => {
    const rows = amenityKinds.map((kind) => `${kind},Eigen ${kind},5.25,52.55`);
    const within = vi.fn<AmenitySource['within']>();
    const all = fileSources([await file('amenities', `soort,naam,lon,lat\n${rows.join('\n')}`)]);
    const sources = layeredSources(all, { ...practice, amenities: { within } });
    expect(expectValue(await sources.amenities.within(inMarkerwaard.amenityBox))).toHaveLength(10);
    expect(within).not.toHaveBeenCalled();
  });

  it.each([
    ['slow', { ok: true, from: { missing: { source: 'openstreetmap', reason: 'slow' } } }],
    ['absent', { ok: true }],
    ['aborted', { ok: false }],
  ] as const)('geven wat ze hebben, en zeggen wie de rest schuldig blijft: %s', async (reason, expected) => {
    const failure = { source: 'openstreetmap', reason } as const;
    const within = async () => ({ ok: false, failure }) as const;
    const files = fileSources([await file('amenities', park)]);
    const { amenities } = layeredSources(files, { ...practice, amenities: { within } });
    const answer = await amenities.within(inMarkerwaard.amenityBox);
    expect(answer).toMatchObject(expected);
    expect(answer.ok && answer.value.map(({ name }) => name)).toEqual(answer.ok && ['Eigen park']);
    expect(answer.ok && 'missing' in answer.from).toBe(reason === 'slow');
  });

  it('vragen niets meer aan de bron eronder als de vrager weg is', async () => {
    const asked: string[] = [];
    const sources = layeredSources(
      fileSources([]),
      practiceSources({
        fetchFile: (name) => {
          asked.push(name);
          return fetchFromDisk(name);
        },
      }),
    );
    expect(reasonOf(await sources.parcels.at(inTown, { signal: AbortSignal.abort() }))).toBe('aborted');
    expect(asked).toEqual([]);
  });
});
