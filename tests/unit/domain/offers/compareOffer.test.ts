import { describe, expect, it } from 'vitest';
import type { Location } from '@/domain/location';
import { locationSchema } from '@/domain/location';
import { compareOffered, inOrder } from '@/domain/offers/compareOffer';
import { takeItem } from '@/domain/offers/takeItem';
import { randomFrom } from '../../exchange/random';
import { randomPlan } from '../../exchange/randomPlan';
import { partName, seedsOfPart } from '../../part';

const line = (id: string, count: number, year?: number) => ({
  id,
  type: 'geclusterd',
  segment: 'sociale_huur',
  count,
  ...(year !== undefined && { year }),
});

const place = (said: object = {}): Location =>
  locationSchema.parse({ id: 'a', name: 'Blok C', programme: [line('r1', 40, 2028)], ...said });

const offered = (basis: Location | undefined, ours: Location | undefined, theirs: Location) =>
  compareOffered({ basis, ours, theirs, offeredId: theirs.id });

describe('een bod naast het plan leggen', () => {
  it('noemt alleen een botsing wat beide kanten anders wijzigden', () => {
    const item = offered(
      place(),
      place({ programme: [line('r1', 48, 2029)] }),
      place({ programme: [line('r1', 56, 2028)] }),
    );
    expect(item.kind).toBe('conflicting');
    expect(item.parts).toEqual([
      { kind: 'line', id: 'r1', field: 'count', basis: 40, ours: 48, theirs: 56, state: 'clash' },
      { kind: 'line', id: 'r1', field: 'year', basis: 2028, ours: 2029, theirs: 2028, state: 'ours' },
    ]);
    expect(takeItem(item).programme).toMatchObject([{ count: 56, year: 2029 }]);
  });

  it('neemt van een wijziging alleen over wat het bod wijzigde', () => {
    const ours = place({ lift: 'ja', notes: 'van ons', programme: [line('r1', 40, 2028), line('r2', 5)] });
    const item = offered(place(), ours, place({ planningStatus: '2A', programme: [line('r1', 44, 2028)] }));
    expect(item.kind).toBe('changed');
    expect(takeItem(item)).toEqual({
      ...ours,
      planningStatus: '2A',
      programme: [{ ...ours.programme[0], count: 44 }, ours.programme[1]],
    });
  });

  it('zegt gelijk als beide kanten hetzelfde deden, of het bod niets deed', () => {
    const both = place({ lift: 'ja' });
    expect(offered(place(), both, both).kind).toBe('same');
    expect(offered(place(), place({ lift: 'ja' }), place()).kind).toBe('same');
  });

  it('noemt nieuw wat nergens was, en een botsing wat wij intussen verwijderden', () => {
    expect(offered(undefined, undefined, place())).toMatchObject({ kind: 'new', isGone: false });
    expect(offered(place(), undefined, place())).toMatchObject({ kind: 'conflicting', isGone: true });
  });

  it('haalt een regel weg die het bod weghaalde, en zet terug wat wij weghaalden en het bod wijzigde', () => {
    const two = place({ programme: [line('r1', 40, 2028), line('r2', 8)] });
    const without = offered(two, two, place());
    expect(takeItem(without).programme.map(({ id }) => id)).toEqual(['r1']);
    const back = offered(two, place(), place({ programme: [line('r1', 40, 2028), line('r2', 9)] }));
    expect(back.kind).toBe('conflicting');
    expect(takeItem(back).programme).toMatchObject([{ id: 'r1' }, { id: 'r2', count: 9 }]);
  });

  it('laat van een bod zonder uitgangspunt alles botsen wat verschilt', () => {
    const item = offered(undefined, place(), place({ programme: [line('r1', 41, 2028)] }));
    expect(item.kind).toBe('conflicting');
    expect(item.parts.filter(({ state }) => state === 'clash').map(({ field }) => field)).toEqual(['count']);
  });

  it('past aantallen en jaren aan zonder de rest te raken', () => {
    const item = offered(place(), place({ lift: 'ja' }), place({ programme: [line('r1', 56, 2028)] }));
    const adapted = new Map([['r1', { count: 52, year: null }]]);
    const [first] = takeItem(item, adapted).programme;
    expect(first).toMatchObject({ count: 52 });
    expect(first).not.toHaveProperty('year');
    expect(takeItem(item, adapted).lift).toBe('ja');
  });

  it('zet voorop wat de meeste aandacht vraagt', () => {
    const of = (id: string, ours: Location | undefined, basis: Location | undefined, lift?: string) => ({
      basis: basis && { ...basis, id },
      ours: ours && { ...ours, id },
      theirs: place({ id, ...(lift && { lift }) }),
      offeredId: id,
    });
    const items = inOrder(
      [
        of('gelijk', place(), place()),
        of('gewijzigd', place(), place(), 'ja'),
        of('nieuw', undefined, undefined),
        of('botst', place({ lift: 'nee' }), place(), 'ja'),
      ].map((each) => compareOffered(each)),
    );
    expect(items.map(({ theirs }) => theirs.id)).toEqual(['botst', 'nieuw', 'gewijzigd', 'gelijk']);
  });
});

/** What an offer can change of a location, by chance: fields, lines and promises, from another location. */
const changed = (location: Location, other: Location, seed: number): Location => {
  const random = randomFrom(seed);
  const later = { ...location };
  if (random.oneIn(2)) later.planningStatus = other.planningStatus;
  if (random.oneIn(2)) later.name = other.name;
  if (random.oneIn(3)) later.geometry = other.geometry;
  if (random.oneIn(2))
    later.programme = later.programme.map((each) => ({ ...each, count: random.int(0, 90) }));
  if (random.oneIn(3)) later.programme = later.programme.slice(1);
  if (random.oneIn(3))
    later.programme = [
      ...later.programme,
      ...other.programme.map((each) => ({ ...each, id: `x${each.id}` })),
    ];
  if (random.oneIn(3)) later.commitments = other.commitments;
  return later;
};

describe(`een bod op willekeurige locaties (${partName})`, () => {
  it.each(seedsOfPart(120))(
    'verliest niets van wat wij zelf wijzigden, en neemt alles over wat geboden is (%i)',
    (seed) => {
      const { locations } = randomPlan(seed, 6);
      const [basis, other, third] = locations;
      if (basis === undefined || other === undefined || third === undefined) return;
      const ours = changed(basis, third, seed + 1_000);
      const theirs = changed(basis, other, seed);
      expect(takeItem(offered(basis, ours, basis))).toEqual(ours);
      expect(offered(basis, basis, basis).kind).toBe('same');
      const item = offered(basis, ours, theirs);
      const after = takeItem(item);
      // Taken once, there is nothing left to take.
      expect(offered(basis, after, theirs).parts.filter(({ state }) => state === 'clash')).toEqual([]);
      expect(['same', 'changed']).toContain(offered(basis, after, theirs).kind);
      expect(takeItem(offered(basis, after, theirs))).toEqual(after);
      // What only we changed is there still.
      for (const part of offered(basis, after, theirs).parts) expect(part.state).not.toBe('offered');
      // Without changes of ours it becomes what was offered, apart from what is no part of an offer.
      const bare = takeItem(offered(basis, basis, theirs));
      expect(offered(undefined, bare, theirs).parts.filter(({ state }) => state === 'clash')).toEqual([]);
    },
  );
});
