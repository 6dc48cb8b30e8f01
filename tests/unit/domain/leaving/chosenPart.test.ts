import { describe, expect, it } from 'vitest';
import { type Filter, noFilter } from '@/domain/filter';
import { chosenPart, countOf } from '@/domain/leaving/chosenPart';
import { givenChoice, wholeChoice } from '@/domain/leaving/partChoice';
import type { Location } from '@/domain/location';
import { planSchema } from '@/domain/plan';
import { variantLineId } from '@/domain/variants/variant';
import { exampleLocation, examplePlan } from '../../examplePlan';

const line = (id: string, count: number, type: 'geclusterd' | 'nultreden' = 'geclusterd') =>
  ({
    id,
    type,
    segment: 'sociale_huur',
    count,
    completed: 0,
    owner: 'onbekend',
    building: 'onbekend',
  }) as const;

const later = { rest: { values: { geheim: 'van later' } } };

const locations: Location[] = [
  exampleLocation({
    id: 'a',
    planningStatus: '1A',
    programme: [line('a1', 40), line('a2', 10, 'nultreden')],
    commitments: [{ partnerId: 'p1', level: 'toegezegd' }],
    agreements: [
      {
        id: 'g1',
        subject: 'beheer',
        state: 'afgesproken',
        partnerIds: ['p2'],
        payer: 'Woonstichting',
        remark: 'Bel mevrouw Jansen',
      },
    ],
    mutedSignals: [{ id: 'no_year', reason: 'Jansen weet het' }],
    notes: 'Eigenaar Jansen wil wel',
    ...later,
  }),
  exampleLocation({
    id: 'b',
    planningStatus: '3',
    programme: [line('b1', 30)],
    variantParts: [
      { variantId: 'v1', isIn: true, hasOwnNumbers: true },
      { variantId: 'v2', isIn: false, hasOwnNumbers: false },
    ],
    variantLines: [{ ...line(variantLineId('v1', 'b1'), 75), variantId: 'v1' }],
  }),
  exampleLocation({
    id: 'c',
    planningStatus: '2A',
    confidentiality: 'vertrouwelijk',
    programme: [line('c1', 20)],
    commitments: [{ partnerId: 'p3', level: 'genoemd' }],
  }),
];

const plan = examplePlan({
  locations,
  partners: [
    { id: 'p1', name: 'Een', role: 'corporatie' },
    { id: 'p2', name: 'Twee', role: 'zorgorganisatie' },
    { id: 'p3', name: 'Drie', role: 'ontwikkelaar' },
    { id: 'p4', name: 'Vier', role: 'welzijn' },
  ],
  variants: [
    { id: 'v1', name: 'Meer', startsWith: 'all' },
    { id: 'v2', name: 'Minder', startsWith: 'all' },
  ],
  savedFilters: [{ id: 'f1', name: 'Van Drie', filter: { partnerIds: ['p3'] } }],
  presets: [{ id: 'x', name: 'Woonzorg', lines: [line('x', 12)] }],
});

const filterOn = (filter: Filter, ...ids: string[]) => ({
  ...wholeChoice,
  which: { kind: 'filter' as const, ids: new Set(ids), filter },
});
const idsOf = ({ locations: left }: { locations: readonly { id: string }[] }) => left.map(({ id }) => id);

describe('wat er van een plan weggaat', () => {
  it('is het plan zelf als alles gekozen is', () => {
    expect(chosenPart(plan, wholeChoice)).toBe(plan);
  });

  it('laat contactgegevens weg zolang niemand erom vraagt, en verder niets', () => {
    const known = { id: 'p9', name: 'De Dijk', role: 'corporatie' as const };
    const reachable = { ...plan, partners: [{ ...known, contact: 'Kim, 06-12345678' }] };
    const asked = { ...wholeChoice, withContacts: false };
    expect(chosenPart(reachable, wholeChoice)).toBe(reachable);
    expect(chosenPart(reachable, asked)).toEqual({ ...reachable, partners: [known] });
    expect(chosenPart(plan, asked)).toEqual(plan);
  });

  it('zijn dezelfde locaties waar niets van hier blijft, zodat weggaan van een groot plan de pagina niet ophoudt', () => {
    const plain = examplePlan({ locations: [exampleLocation({ id: 'a', programme: [line('a1', 4)] })] });
    expect(chosenPart(plain, givenChoice).locations[0]).toBe(plain.locations[0]);
  });

  it('zijn bij een selectie die locaties, met alleen de partners die er genoemd worden', () => {
    const part = chosenPart(plan, { ...wholeChoice, which: { kind: 'selection', ids: new Set(['a']) } });
    expect(idsOf(part)).toEqual(['a']);
    expect(idsOf({ locations: part.partners })).toEqual(['p1', 'p2']);
    // A filter on a partner that stays here would tell its id.
    expect(part.savedFilters).toEqual([]);
    expect(countOf(part)).toEqual({ locations: 1, homes: 50 });
  });

  it('zijn bij een filter de woningen waar het om vraagt, zoals tabel en balk ze tellen', () => {
    expect(countOf(chosenPart(plan, filterOn({ types: ['nultreden'] }, 'a')))).toEqual({
      locations: 1,
      homes: 10,
    });
    expect(countOf(chosenPart(plan, filterOn(noFilter, 'a', 'b')))).toEqual({ locations: 2, homes: 80 });
  });

  it('is bij een variant het programme van die variant, zonder de andere varianten', () => {
    const more = chosenPart(plan, { ...wholeChoice, variantId: 'v1' });
    expect(countOf(more)).toEqual({ locations: 3, homes: 145 });
    expect(more.variants).toEqual([]);
    expect(JSON.stringify(more.locations)).not.toContain('v1');
    expect(more.locations[1]?.programme).toEqual([line('b1', 75)]);
    expect(idsOf(chosenPart(plan, { ...wholeChoice, variantId: 'v2' }))).toEqual(['a', 'c']);
  });

  it('is openbaar alleen wat hard en niet vertrouwelijk is, zonder het werk eromheen', () => {
    const part = chosenPart(plan, { ...wholeChoice, isPublic: true });
    expect(idsOf(part)).toEqual(['a']);
    expect(idsOf({ locations: part.partners })).toEqual(['p1', 'p2']);
    expect([part.variants, part.savedFilters, part.presets]).toEqual([[], [], []]);
    expect(JSON.stringify(part)).not.toMatch(/Jansen weet het|geheim|Drie|Minder/);
  });

  it('zegt openbaar niets van wat er aan tafel ligt: stemmen, scores, medewerking, knelpunten en open afspraken', () => {
    const [first] = plan.locations;
    if (first === undefined) throw new Error('no location');
    const agreement = first.agreements[0];
    if (agreement === undefined) throw new Error('no agreement');
    const talked = {
      ...plan,
      locations: [
        {
          ...first,
          landConsent: 'geen_toestemming' as const,
          bottlenecks: ['ambtelijke_capaciteit' as const],
          votes: [{ partnerId: 'p4', dots: 3 }],
          scores: [{ criterionId: 'k', value: 4 }],
          agreements: [agreement, { ...agreement, id: 'g2', state: 'in_gesprek' as const }],
        },
      ],
    };
    const [open] = chosenPart(talked, { ...wholeChoice, isPublic: true }).locations;
    expect(open).toMatchObject({ votes: [], scores: [], agreements: [{ id: 'g1' }] });
    expect([open?.landConsent, open?.bottlenecks ?? []]).toEqual([undefined, []]);
    // Who voted at a location goes along with it, to those who may see the vote.
    const chosen = { ...wholeChoice, which: { kind: 'selection' as const, ids: new Set(['a']) } };
    expect(idsOf({ locations: chosenPart(talked, chosen).partners })).toContain('p4');
  });

  it('zegt zonder persoonsgegevens niets van personen, en zonder geld niet wie betaalt', () => {
    const part = chosenPart(plan, { ...wholeChoice, withPersonal: false, withMoney: false });
    expect(JSON.stringify(part)).not.toMatch(/Jansen|Woonstichting|geheim/);
    expect(countOf(part)).toEqual(countOf(plan));
    expect(part.partners).toEqual(plan.partners);
    const withMoney = chosenPart(plan, { ...wholeChoice, withPersonal: false });
    expect(withMoney.locations[0]?.agreements[0]?.payer).toBe('Woonstichting');
  });

  it('zegt niets over locaties die hier blijven: geen acties, besluiten, opmerkingen en verzendingen', () => {
    const about = (id: string, ...locationIds: string[]) => ({
      id,
      name: id,
      owner: '',
      body: '',
      note: '',
      locationIds,
    });
    const talked = planSchema.parse({
      ...plan,
      actions: [about('x', 'a', 'b'), about('y', 'b'), about('z')],
      decisions: [about('x', 'b')],
      remarks: [
        { id: 'op-a', name: 'op a', locationId: 'a', date: '2026-11-28' },
        { id: 'op-b', name: 'op b', locationId: 'b', date: '2026-11-28' },
      ],
      deliveries: [{ id: 'v', name: 'Excel', at: '2026-11-28T09:00:00.000Z' }],
    });
    const choice = { ...wholeChoice, which: { kind: 'selection' as const, ids: new Set(['a']) } };
    const part = chosenPart(talked, choice);
    expect(part.actions.map(({ id, locationIds }) => [id, locationIds])).toEqual([
      ['x', ['a']],
      ['z', []],
    ]);
    expect([part.decisions, part.deliveries]).toEqual([[], []]);
    expect(part.remarks.map(({ id }) => id)).toEqual(['op-a']);
    expect(chosenPart(talked, { ...choice, withPersonal: false }).remarks).toEqual([]);
  });

  it('blijft een geldig plan, en laat het plan zelf zoals het is', () => {
    const before = structuredClone(plan);
    const choice = { ...wholeChoice, variantId: 'v1', isPublic: true, withPersonal: false, withMoney: false };
    const part = chosenPart(plan, choice);
    expect(planSchema.parse(part)).toEqual(part);
    expect(plan).toEqual(before);
  });

  it('noemt in antwoorden op een bod geen locaties die blijven', () => {
    const answer = (locatie: string) => ({
      locatie,
      naam: locatie,
      antwoord: 'afgewezen' as const,
      reden: 'x',
    });
    const offer = {
      id: 'o',
      name: 'De Dijk',
      role: 'corporatie' as const,
      madeAt: '2026-11-01T00:00:00.000Z',
      takenAt: '2026-11-02T00:00:00.000Z',
      conditions: '',
      asks: '',
      covers: '',
      coverAreas: [],
      isComplete: false,
      answers: [answer('a'), answer('c')],
    };
    const which = { kind: 'selection' as const, ids: new Set(['a']) };
    const part = chosenPart(examplePlan({ locations, offers: [offer] }), { ...wholeChoice, which });
    expect(part.offers[0]?.answers.map(({ locatie }) => locatie)).toEqual(['a']);
  });
});
