import { describe, expect, it } from 'vitest';
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
    await pdok.make().people.within(inVoorbeelddam.box);
    const box = new URL(pdok.asked[0] ?? '').searchParams.get('bbox');
    expect(box).toBe('52.1000000,5.1000000,52.1100000,5.1150000,EPSG:4326');
    expect(pdok.world.kept.size).toBe(0);
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
