import { describe, expect, it } from 'vitest';
import type { Plan } from '@/domain/plan';
import { looksLikeOffer, readOfferFile } from '@/exchange/door/readOfferFile';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { atOnce } from '@/exchange/inSlices';
import { fitOffer } from '@/exchange/offers/fitOffer';
import type { Bid } from '@/exchange/offers/offerMembers';
import { writeAnswer, writeOffer } from '@/exchange/offers/writeOffer';
import { partName, seedsOfPart } from '../../part';
import { randomPlan } from '../randomPlan';

const bid: Bid = {
  id: 'bod-1',
  name: 'Polderwonen (fictief)',
  role: 'corporatie',
  madeAt: '2026-11-20T08:00:00.000Z',
  validUntil: '2027-01-31',
  conditions: 'onder voorbehoud van de RvC',
  asks: 'een sociale grondprijs',
  covers: 'nachtzorg',
  coverAreas: ['Molenwijk'],
  isComplete: false,
  basisAt: '2026-11-03T08:00:00.000Z',
  takesAway: [],
};

const fileOf = (text: string, name = 'bod.geojson') => new File([text], name);

/** The plan as its partner has it: one location more, and another number at the first. */
const ownCopy = (plan: Plan): Plan => {
  const [first, ...others] = plan.locations;
  if (first === undefined) return plan;
  const { variantParts: _parts, variantLines: _lines, ...rest } = first;
  return {
    ...plan,
    locations: [
      { ...first, lift: first.lift === 'ja' ? 'nee' : 'ja' },
      ...others,
      { ...rest, variantParts: [], variantLines: [], id: 'z-nieuw', name: 'Garages Perronweg' },
    ],
  };
};

const read = async (text: string) => {
  const result = await readOfferFile(fileOf(text));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe(`een bod als bestand (${partName})`, () => {
  it.each(seedsOfPart(60))(
    'komt terug zoals het gemaakt is, tegen zijn eigen uitgangspunt (%i)',
    async (seed) => {
      const basis = randomPlan(seed, 5);
      const plan = ownCopy(basis);
      const ids = new Set([plan.locations[0]?.id ?? '', plan.locations[1]?.id ?? '', 'z-nieuw']);
      const found = await read(writeOffer({ bid, plan, basis, ids }));
      if (found.kind !== 'offer') throw new Error('no offer');
      expect(found.bid).toEqual(bid);
      expect(found.offered.notes).toEqual([]);
      const { items } = atOnce(fitOffer(found, basis));
      expect(items.map(({ theirs, kind }) => [theirs.id, kind])).toEqual([
        ['z-nieuw', 'new'],
        [plan.locations[0]?.id, 'changed'],
        [plan.locations[1]?.id, 'same'],
      ]);
      const [, changed] = items;
      expect(changed?.parts.filter(({ state }) => state === 'offered').map(({ field }) => field)).toEqual([
        'lift',
      ]);
    },
  );

  it('zegt welke locatie de afzender weg wil hebben, en verzint dat niet als ze alleen ontbreekt', async () => {
    const basis = randomPlan(7, 4);
    const [gone, ...stay] = basis.locations;
    if (gone === undefined) throw new Error('no location');
    const ids = new Set(basis.locations.map(({ id }) => id));
    const text = writeOffer({ bid, plan: { ...basis, locations: stay }, basis, ids });
    const asked = await read(text);
    if (asked.kind !== 'offer') throw new Error('no offer');
    expect(asked.bid.takesAway).toEqual([gone.id]);
    const away = atOnce(fitOffer(asked, basis)).items.filter(({ takesAway }) => takesAway !== undefined);
    expect(away.map(({ kind, theirs }) => [kind, theirs.id])).toEqual([['removed', gone.id]]);
    const missing = await read(text.replace(/"haalt_weg":\[[^\]]*\]/, '"haalt_weg":[]'));
    if (missing.kind !== 'offer') throw new Error('no offer');
    expect(atOnce(fitOffer(missing, basis)).items.some(({ theirs }) => theirs.id === gone.id)).toBe(false);
  });

  it('laat thuis wat van personen of over geld is', () => {
    const basis = randomPlan(3, 4);
    const plan: Plan = {
      ...basis,
      locations: basis.locations.map((location) => ({ ...location, notes: 'GEHEIM', nextStepBy: 'GEHEIM' })),
      partners: basis.partners.map((partner) => ({ ...partner, contact: 'GEHEIM', yieldWish: 'GEHEIM' })),
    };
    const text = writeOffer({ bid, plan, basis: plan, ids: new Set(plan.locations.map(({ id }) => id)) });
    expect(text).not.toContain('GEHEIM');
  });

  it('is herkenbaar aan het begin, en een gewoon plan niet', async () => {
    const plan = randomPlan(4, 3);
    const offer = writeOffer({ bid, plan, basis: plan, ids: new Set(['z']) });
    expect(await looksLikeOffer(fileOf(offer))).toBe(true);
    expect(await looksLikeOffer(fileOf(JSON.stringify(JSON.parse(offer), null, 2)))).toBe(true);
    expect(await looksLikeOffer(fileOf(writeGeoJson(plan)))).toBe(false);
  });

  it('geeft het antwoord per onderdeel terug', async () => {
    const plan = randomPlan(5, 3);
    const [first] = plan.locations;
    const answers = {
      offerId: 'bod-1',
      to: bid.name,
      from: 'Oefengemeente',
      madeAt: '2026-11-28T10:00:00.000Z',
      answers: [
        { locatie: first?.id ?? '', naam: 'A', antwoord: 'aangepast' as const, reden: 'halverwege' },
        { locatie: 'weg', naam: 'B', antwoord: 'afgewezen' as const, reden: 'eerst onderzoek' },
      ],
    };
    const found = await read(writeAnswer(answers, plan));
    expect(found.kind === 'answer' && found.answers).toEqual(answers);
    expect(found.offered.locations.map(({ id }) => id)).toEqual([first?.id]);
  });
});

describe('een bod dat niet klopt', () => {
  const plan = randomPlan(6, 4);
  const offer = () =>
    writeOffer({ bid, plan, basis: plan, ids: new Set(plan.locations.map(({ id }) => id)) });
  const changed = (change: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(offer());
    change(file);
    return JSON.stringify(file);
  };
  const errorOf = async (text: string) => {
    const result = await readOfferFile(fileOf(text));
    return result.ok ? undefined : result.error.code;
  };

  it('zegt waarom het niet gelezen wordt', async () => {
    expect(await errorOf(changed((file) => Object.assign(file, { version: 99 })))).toBe('newer_version');
    expect(await errorOf(writeGeoJson(plan))).toBe('not_an_offer');
    expect(await errorOf(changed((file) => Object.assign(file, { bod: 'nee' })))).toBe('no_terms');
    expect(await errorOf(changed((file) => Object.assign(file, { bod: { id: 'x', van: '' } })))).toBe(
      'no_terms',
    );
    expect(await errorOf('{"type":"FeatureCollection","features":[]}')).toBe('not_an_offer');
  });

  it('leest wat er van te lezen is: een oudere versie, zonder uitgangspunt, met de hand gewijzigd', async () => {
    const older = await read(changed((file) => Object.assign(file, { version: 1 })));
    expect(older.offered.locations).toHaveLength(plan.locations.length);
    const without = await read(changed((file) => delete file.uitgangspunt));
    expect(without.kind === 'offer' && without.basis).toBe(undefined);
    const byHand = await read(
      changed((file) => {
        Object.assign(file, { bod: { ...Object(file.bod), geldig_tot_en_met: 'morgen', extra: [1] } });
      }),
    );
    expect(byHand.kind === 'offer' && byHand.bid.validUntil).toBe(undefined);
    expect(byHand.kind === 'offer' && byHand.bid.name).toBe(bid.name);
  });

  it('houdt een locatie die er twee keer in staat een keer over, en telt wat er dubbel was', async () => {
    const twice = await read(
      changed((file) => {
        const features = Array.isArray(file.features) ? file.features : [];
        const [first] = features;
        file.features = [...features, { ...first, properties: { ...first.properties, naam: 'Nog een' } }];
      }),
    );
    expect(twice.offered.locations).toHaveLength(plan.locations.length);
    expect(twice.offered.locations.some(({ name }) => name === 'Nog een')).toBe(false);
    expect(twice.kind === 'offer' && twice.repeated).toBe(1);
  });
});
