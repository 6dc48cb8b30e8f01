import { describe, expect, it } from 'vitest';
import type { Answer } from '@/sources/interfaces/answer';
import type { Sources } from '@/sources/interfaces/sources';
import type { Interfere } from '../../standIn/server';
import { expectValue, reasonOf } from './contract';
import { pdokOverHttp } from './pdokOverHttp';
import { featureCollection, reply } from './replies';
import { inVoorbeelddam, rectangle, voorbeelddam } from './voorbeelddam';

const pdok = pdokOverHttp(voorbeelddam);
const { point } = inVoorbeelddam.parcel;
const dayLater = (days: number) => {
  pdok.world.now = new Date(pdok.world.now.getTime() + days * 86_400_000);
};
/** One neighbourhood and something that is none, in each edition. */
const withUnreadable: Interfere = () => {
  const properties = { buurtcode: 'BU09990001', buurtnaam: 'Oude kern', woningvoorraad: 1_000 };
  const one = { type: 'Feature', geometry: rectangle([5.1, 52.1], 0.02, 0.03), properties };
  return reply(200, featureCollection([one, { ...one, properties: {} }]));
};

const askParcel = () => pdok.make().parcels.at(point);

describe('bewaarde antwoorden', () => {
  it('worden gegeven zonder opnieuw te vragen, met de dag waarop ze gegeven zijn', async () => {
    const first = expectValue(await askParcel());
    dayLater(6);
    const second = await askParcel();
    expect(expectValue(second)).toEqual(first);
    expect(second.ok && second.from).toEqual({ source: 'brk', asOf: '2026-11-21' });
    expect(pdok.asked).toHaveLength(1);
  });

  it('worden opnieuw gevraagd als ze oud zijn', async () => {
    await askParcel();
    dayLater(8);
    const later = await askParcel();
    expect(later.ok && later.from.asOf).toBe('2026-11-29');
    expect(pdok.asked).toHaveLength(2);
  });

  it.each([
    ['een storing', reply(500)],
    ['een pagina onderhoud', reply(200, '<h1>Onderhoud</h1>')],
    ['geen verbinding', 'hang up'],
  ] as const)('worden bij %s ook oud nog gegeven, met hun echte dag', async (_, trouble) => {
    const first = expectValue(await askParcel());
    dayLater(400);
    pdok.interfere(() => trouble);
    const later = await askParcel();
    expect(expectValue(later)).toEqual(first);
    expect(later.ok && later.from.asOf).toBe('2026-11-21');
  });

  it('worden niet gegeven aan wie niet meer wacht', async () => {
    await askParcel();
    const askInVain = () => pdok.make().parcels.at(point, { signal: AbortSignal.abort() });
    expect(reasonOf(await askInVain())).toBe('aborted');
    dayLater(400);
    expect(reasonOf(await askInVain())).toBe('aborted');
  });

  it('gelden opnieuw te vragen als de klok is teruggezet', async () => {
    await askParcel();
    dayLater(-30);
    await askParcel();
    expect(pdok.asked).toHaveLength(2);
  });

  it.each<[string, unknown, string]>([
    ['een andere vorm', { value: { id: 1 }, asOf: '2026-11-20' }, '2026-11-20T10:00:00.000Z'],
    ['geen dag', { value: null }, '2026-11-20T10:00:00.000Z'],
    ['geen tijd', { value: null, asOf: '2026-11-20' }, 'gisteren'],
    ['niets', undefined, ''],
  ])('die beschadigd zijn worden niet geloofd: %s', async (_, value, at) => {
    await askParcel();
    const [key = ''] = pdok.world.kept.keys();
    pdok.world.kept.set(key, { value, at });
    expect(expectValue(await askParcel())?.designation).toBe('VBD00 A 5609');
    expect(pdok.asked).toHaveLength(2);
  });

  it.each<[string, (sources: Sources) => Promise<Answer<unknown>>]>([
    ['een perceel', ({ parcels }) => parcels.at(inVoorbeelddam.nowhere)],
    ['een gebouw', ({ buildings }) => buildings.at(inVoorbeelddam.nowhere)],
    ['een gemeente', ({ boundaries }) => boundaries.municipality('GM0000')],
    ['een bestemming', ({ zoning }) => zoning.at(inVoorbeelddam.nowhere)],
  ])('houden dat er niets is alleen deze sessie vast: %s', async (_, ask) => {
    const sources = pdok.make();
    const nothing = expectValue(await ask(sources));
    expect([null, []]).toContainEqual(nothing);
    expect(expectValue(await ask(sources))).toEqual(nothing);
    expect(pdok.asked).toHaveLength(1);
    expect(pdok.world.kept.size).toBe(0);
    expect(expectValue(await ask(pdok.make()))).toEqual(nothing);
    expect(pdok.asked).toHaveLength(2);
  });

  it('die nieuwer zijn gaan voor dat er in deze sessie niets was', async () => {
    const sources = pdok.make();
    pdok.interfere(() => reply(200, featureCollection([])));
    expect(expectValue(await sources.parcels.at(point))).toBeNull();
    pdok.interfere(() => undefined);
    dayLater(8);
    expect(expectValue(await sources.parcels.at(point))?.designation).toBe('VBD00 A 5609');
    expect(expectValue(await sources.parcels.at(point))?.designation).toBe('VBD00 A 5609');
    expect(pdok.asked).toHaveLength(2);
  });

  it('houden een lijst met iets onleesbaars alleen deze sessie vast', async () => {
    const sources = pdok.make();
    pdok.interfere(withUnreadable);
    expect(expectValue(await sources.neighbourhoods.of('GM0999'))).toHaveLength(1);
    expect(pdok.world.kept.size).toBe(0);
    pdok.interfere(() => undefined);
    expect(expectValue(await sources.neighbourhoods.of('GM0999'))).toHaveLength(1);
    expect(pdok.asked).toHaveLength(2);
    expect(expectValue(await pdok.make().neighbourhoods.of('GM0999'))).toHaveLength(2);
    expect(pdok.world.kept.size).toBe(2);
  });

  it('bevatten geen mislukkingen', async () => {
    pdok.interfere(() => reply(404));
    expect(reasonOf(await askParcel())).toBe('refused');
    expect(pdok.world.kept.size).toBe(0);
  });
});

describe('wat iemand typt', () => {
  it('wordt in dezelfde sessie niet twee keer gevraagd en nergens bewaard', async () => {
    const { places } = pdok.make();
    await places.suggest('damlaan');
    await places.suggest(' Damlaan ');
    expect(pdok.asked).toHaveLength(1);
    expect(pdok.world.kept.size).toBe(0);
  });
});

describe('de bestemming van een locatie', () => {
  it('wordt in dezelfde sessie niet twee keer gevraagd, en de plek blijft niet op het apparaat achter', async () => {
    const { zoning } = pdok.make();
    const { point: place, name } = inVoorbeelddam.zoning;
    expect(expectValue(await zoning.at(place)).map((found) => found.name)).toContain(name);
    await zoning.at(place);
    expect(pdok.asked).toHaveLength(1);
    expect(pdok.world.kept.size).toBe(0);
  });
});
