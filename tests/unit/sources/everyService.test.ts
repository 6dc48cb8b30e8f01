import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { widened } from '@/geo/widened';
import * as urls from '@/sources/pdok/urls';
import { expectValue, questions, reasonOf } from './contract';
import { pdokOverHttp } from './pdokOverHttp';
import { featureCollection, htmlPage, reply } from './replies';
import { inVoorbeelddam, rectangle, voorbeelddam } from './voorbeelddam';

const pdok = pdokOverHttp(voorbeelddam);
const services = Object.entries(questions(inVoorbeelddam));
const cutOff = reply(200, featureCollection([{ type: 'Feature' }]).slice(0, -4));

/** What can go wrong on the way, and what whoever asked is told. */
const mishaps = [
  ['429', () => reply(429, '', { 'retry-after': '60' }), 'busy'],
  ['500', () => htmlPage(500), 'refused'],
  ['een webpagina met status 200', () => htmlPage(), 'unexpected'],
  ['JSON die halverwege ophoudt', () => cutOff, 'unexpected'],
  ['een half antwoord, en dan is de lijn weg', () => ({ breakOff: cutOff }), 'refused'],
  // A browser tells no more of a refusal by CORS than of this.
  ['geen antwoord dat de pagina mag lezen (CORS)', () => 'hang up' as const, 'refused'],
  ['stilte', () => 'silence' as const, 'slow'],
] as const;

describe('elke dienst waar feiten vandaan komen', () => {
  it('wordt hier gevraagd', async () => {
    const sources = pdok.make();
    for (const [, ask] of services) await ask(sources, {});
    const asked = pdok.asked.join('\n');
    const { locatieserver, brk, bag, municipalAreas, landUsePlans, overpass, natura2000 } = urls;
    for (const address of [
      ...[locatieserver, landUsePlans, overpass, urls.squares(2024)],
      ...[brk, bag, municipalAreas, natura2000, urls.floodRisk, urls.heritage].map(([first]) => first),
      ...[2025, 2024].flatMap(urls.neighbourhoodEdition),
    ])
      expect(asked).toContain(address);
  });

  it.each(services)('geeft antwoord, ook als het even duurt: %s', async (_, ask) => {
    pdok.interfere(() => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 40)));
    expectValue(await ask(pdok.make(), {}));
  });

  it.each(
    services.flatMap(([name, ask]) => mishaps.map((mishap) => [name, mishap[0], mishap, ask] as const)),
  )('zegt wat er mis is, en bewaart niets: %s, %s', async (_name, _what, [, answer, reason], ask) => {
    pdok.world.isImpatient = reason === 'slow';
    pdok.interfere(answer);
    expect(reasonOf(await ask(pdok.make(), {}))).toBe(reason);
    expect(pdok.world.kept.size).toBe(0);
  });
});

describe('vierkanten van het CBS', () => {
  it('geven wie er in een kader wonen; wat de bron achterhoudt is onbekend en geen nul', async () => {
    const answer = await pdok.make().people.within(inVoorbeelddam.box);
    expect(answer).toMatchObject({ ok: true, from: { source: 'cbs', asOf: '2024-01-01' } });
    expect(expectValue(answer).map(({ people65, people80 }) => [people65, people80])).toEqual([
      [20, null],
      [null, null],
    ]);
  });

  it('worden gevraagd met hele vakken van ruim een kilometer, die niet zeggen waar een plan ligt', async () => {
    const [left, bottom] = [5.1, 52.1];
    const places = [
      [0.0001, 0.0001],
      [0.0075, 0.005],
      [0.0149, 0.0099],
    ].map(([east = 0, north = 0]): Position => [left + east, bottom + north]);
    for (const [lon, lat] of places) await pdok.make().people.within(widened([lon, lat, lon, lat], 300));
    const boxes = new Set(pdok.asked.map((url) => new URL(url).searchParams.get('bbox')));
    expect(pdok.asked).toHaveLength(3);
    expect(boxes.size).toBe(1);
    const [south = 0, west = 0, north = 0, east = 0] = [...boxes][0]?.split(',').map(Number) ?? [];
    for (const [lon, lat] of places) {
      const near = widened([lon, lat, lon, lat], 300);
      expect([west < near[0], south < near[1], east > near[2], north > near[3]]).not.toContain(false);
    }
    expect(pdok.world.kept.size).toBe(0);
  });

  it('worden niet gevraagd voor een kader dat buiten zo’n vak steekt', async () => {
    const answer = await pdok.make().people.within(widened([5.1, 52.1, 5.1, 52.1], 400));
    expect(reasonOf(answer)).toBe('absent');
    expect(pdok.asked).toEqual([]);
  });

  it('gelden niet als er misschien meer zijn dan het antwoord geeft', async () => {
    const square = {
      type: 'Feature',
      geometry: rectangle([5.1, 52.1], 0.001, 0.001),
      properties: { crs28992res100m: 'E1360N4559', aantalInwoners65JaarEnOuder: 5 },
    };
    pdok.interfere(() => reply(200, featureCollection(Array.from({ length: 1_000 }, () => square))));
    expect(reasonOf(await pdok.make().people.within(inVoorbeelddam.box))).toBe('unexpected');
  });

  it('komen van een jaar eerder als dit jaar er niet (meer) is', async () => {
    pdok.interfere((url) => (url.includes('/2024/') ? reply(404) : reply(200, featureCollection([]))));
    expect(await pdok.make().people.within(inVoorbeelddam.box)).toMatchObject({
      ok: true,
      value: [],
      from: { asOf: '2023-01-01' },
    });
  });
});

describe('gebieden die een plan kunnen ophouden', () => {
  it.each([
    ['natura2000', ['Het Voorbeeldbos']],
    ['overstroming', ['Dampolder']],
    ['erfgoed', ['Dorpsgezicht', 'De Molen']],
  ] as const)('komen met hun naam: %s', async (kind, names) => {
    const found = expectValue(await pdok.make().zones.within(kind, inVoorbeelddam.box));
    expect(found.map(({ name }) => name)).toEqual(names);
  });
});
