import { describe, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { mergeLocations } from '@/domain/commands/mergeLocations';
import { splitLocation } from '@/domain/commands/splitLocation';
import { homesIn, type Location } from '@/domain/location';
import { planSchema } from '@/domain/plan';
import { mergeRecords } from '@/domain/shape/mergeRecords';
import { shareOut } from '@/domain/shape/shareOut';
import { splitRecords } from '@/domain/shape/splitRecords';
import { inVariant } from '@/domain/variants/inVariant';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { seededRandom } from '../../seededRandom';

const line = (fields: Partial<Location['programme'][number]> & { id: string; count: number }) => ({
  type: 'geclusterd' as const,
  segment: 'sociale_huur' as const,
  completed: 0,
  owner: 'onbekend' as const,
  building: 'onbekend' as const,
  ...fields,
});

const { geometry } = exampleLocation({ id: 'a' });
const pieces = (...areas: number[]) => areas.map((area) => ({ geometry, area }));
const named = (piece: number) => `Stuk ${piece}`;

describe('woningen verdelen', () => {
  it('geeft hele getallen die samen het geheel zijn, ook bij sloop', () => {
    expect(shareOut(50, [2, 1])).toEqual([33, 17]);
    expect(shareOut(-7, [1, 1])).toEqual([-4, -3]);
    expect(shareOut(5, [0, 0])).toEqual([5, 0]);
    const { below } = seededRandom(7);
    for (let n = 0; n < 500; n += 1) {
      const total = below(4000) - 2000;
      const weights = Array.from({ length: 1 + below(6) }, () => below(100));
      const shares = shareOut(total, weights);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
      expect(shares.every((share) => Number.isInteger(share) && share * total >= 0)).toBe(true);
    }
  });
});

describe('een locatie splitsen', () => {
  const whole = exampleLocation({
    id: 'a',
    name: 'Kerkweg',
    planningStatus: '2A',
    intramuralPlaces: 9,
    programme: [
      line({ id: 'l1', count: 30, completed: 10 }),
      line({ id: 'l2', count: -3, type: 'regulier', completed: 1 }),
    ],
    commitments: [{ partnerId: 'p', level: 'toegezegd', homes: 10 }],
    votes: [{ partnerId: 'p', dots: 3 }],
    externalIds: { planregister: '7' },
  });

  it('verdeelt woningen, plaatsen en toegezegde woningen naar oppervlakte, en houdt status en partners', () => {
    const [rest, piece] = splitRecords(whole, pieces(2, 1), named, 'by_area');
    expect(rest?.id).toBe('a');
    expect(rest?.programme.map(({ count, completed }) => [count, completed])).toEqual([
      [20, 7],
      [-2, 1],
    ]);
    expect(piece?.programme.map(({ count, completed }) => [count, completed])).toEqual([
      [10, 3],
      [-1, 0],
    ]);
    expect([rest?.intramuralPlaces, piece?.intramuralPlaces]).toEqual([6, 3]);
    expect([rest?.commitments[0]?.homes, piece?.commitments[0]?.homes]).toEqual([7, 3]);
    expect(piece).toMatchObject({ name: 'Stuk 1', planningStatus: '2A', votes: [] });
    expect(piece?.externalIds).toBeUndefined();
    expect(rest?.votes).toHaveLength(1);
  });

  it('verdeelt het geld, en laat scores en het bod bij het grootste stuk', () => {
    const priced = {
      ...whole,
      investment: 900,
      shortage: 301,
      shortageCauses: ['bouwkosten' as const],
      covers: [{ id: 'd', who: 'De Dijk', amount: 100 }],
      scores: [{ criterionId: 'c', value: 4 as const }],
      offerId: 'o',
      offeredBy: 'De Dijk',
      offeredOn: '2026-11-01',
    };
    const [rest, piece] = splitRecords(priced, pieces(2, 1), named, 'by_area');
    expect([rest?.investment, piece?.investment]).toEqual([600, 300]);
    expect([rest?.shortage, piece?.shortage]).toEqual([201, 100]);
    expect([rest?.covers[0]?.amount, piece?.covers[0]?.amount]).toEqual([67, 33]);
    expect([rest?.scores.length, piece?.scores.length]).toEqual([1, 0]);
    expect([rest?.offeredBy, piece?.offeredBy, piece?.offeredOn]).toEqual(['De Dijk', undefined, undefined]);
    const [all, none] = splitRecords(priced, pieces(2, 1), named, 'largest');
    expect([all?.shortage, none?.shortage, none?.covers]).toEqual([301, undefined, []]);
  });

  it('laat op verzoek alles bij het grootste stuk', () => {
    const [rest, piece] = splitRecords(whole, pieces(2, 1), named, 'largest');
    expect(homesIn(rest ?? whole)).toBe(27);
    expect(piece?.programme).toEqual([]);
  });

  it('is één stap, en met ongedaan maken is de locatie weer heel', () => {
    const document = openPlanDocument(documentOfPlan(examplePlan({ locations: [whole] })));
    const before = document.plan()?.locations;
    document.run(splitLocation(whole, splitRecords(whole, pieces(2, 1), named, 'by_area')));
    expect(document.plan()?.locations.map(homesIn).toSorted()).toEqual([18, 9]);
    document.undo();
    expect(document.plan()?.locations).toEqual(before);
  });
});

describe('locaties samenvoegen', () => {
  const one = exampleLocation({
    id: 'a',
    name: 'Kerkweg',
    programme: [line({ id: 'l1', count: 30, year: 2028 })],
    commitments: [{ partnerId: 'p', level: 'genoemd', homes: 5 }],
    notes: 'Aan de weg.',
  });
  const other = exampleLocation({
    id: 'b',
    name: 'Kerkhof',
    confidentiality: 'vertrouwelijk',
    intramuralPlaces: 4,
    programme: [
      line({ id: 'l1', count: 12, year: 2028 }),
      line({ id: 'l2', count: 5, year: 2031, type: 'nultreden' }),
    ],
    commitments: [{ partnerId: 'p', level: 'vastgelegd', homes: 2 }],
    notes: 'Achter de kerk.',
    bottlenecks: ['stikstof'],
  });

  it('telt de woningen op, houdt alle notities, en laat vertrouwelijk vertrouwelijk', () => {
    const merged = mergeRecords([one, other], geometry, []);
    expect(merged.programme.map(({ count, year }) => [count, year])).toEqual([
      [42, 2028],
      [5, 2031],
    ]);
    expect(merged).toMatchObject({
      id: 'a',
      name: 'Kerkweg',
      intramuralPlaces: 4,
      notes: 'Aan de weg.\n\nAchter de kerk.',
      confidentiality: 'vertrouwelijk',
      bottlenecks: ['stikstof'],
      commitments: [{ partnerId: 'p', level: 'vastgelegd', homes: 7 }],
    });
  });

  it('telt het geld op, en houdt dekking, beleid en scores van allemaal', () => {
    const cover = { id: 'd', who: 'De Dijk', amount: 100 };
    const merged = mergeRecords(
      [
        { ...one, shortage: 300, covers: [cover], policyNotes: [{ policyId: 'b', says: 'Mag.' }] },
        {
          ...other,
          shortage: 200,
          investment: 900,
          shortageCauses: ['bouwkosten'],
          covers: [cover],
          policyNotes: [{ policyId: 'b', says: 'Mag niet.' }],
          scores: [{ criterionId: 'c', value: 4 }],
          mutedSignals: [{ id: 's', reason: 'Bekeken' }],
        },
      ],
      geometry,
      [],
    );
    expect(merged).toMatchObject({
      investment: 900,
      shortage: 500,
      shortageCauses: ['bouwkosten'],
      policyNotes: [{ policyId: 'b', says: 'Mag.\nMag niet.' }],
      scores: [{ criterionId: 'c', value: 4 }],
      // The first did not mute it: what it says of that one is said.
      mutedSignals: [],
    });
    expect(merged.covers.map(({ amount }) => amount)).toEqual([100, 100]);
    expect(new Set(merged.covers.map(({ id }) => id)).size).toBe(2);
  });

  it('telt in elke variant de woningen die daar meededen', () => {
    const variant = { id: 'v', name: 'Zonder kerkhof', startsWith: 'all' as const };
    const out = { ...other, variantParts: [{ variantId: 'v', isIn: false, hasOwnNumbers: false }] };
    const merged = mergeRecords([one, out], geometry, [variant]);
    expect(homesIn(merged)).toBe(47);
    expect(homesIn(inVariant(merged, variant) ?? merged)).toBe(30);
  });

  it('zet opmerkingen, acties en besluiten over, en is één stap terug te nemen', () => {
    const plan = planSchema.parse(
      examplePlan({
        locations: [one, other],
        partners: [{ id: 'p', name: 'De Brug', role: 'corporatie' }],
        remarks: [{ id: 'r', name: 'Let op', from: '', answer: '', locationId: 'b' }],
        actions: [{ id: 'x', name: 'Bellen', owner: '', locationIds: ['a', 'b'] }],
      }),
    );
    const document = openPlanDocument(documentOfPlan(plan));
    const before = document.plan();
    const mapOf = <Item extends { id: string }>(items: readonly Item[]) =>
      new Map(items.map((item) => [item.id, item]));
    document.run(
      mergeLocations([one, other], geometry, {
        variants: new Map(),
        remarks: mapOf(plan.remarks),
        actions: mapOf(plan.actions),
        decisions: mapOf(plan.decisions),
        allLocations: mapOf(plan.locations),
      }),
    );
    const after = document.plan();
    expect(after?.locations.map(homesIn)).toEqual([47]);
    expect(after?.remarks[0]?.locationId).toBe('a');
    expect(after?.actions[0]?.locationIds).toEqual(['a']);
    document.undo();
    expect({ ...document.plan(), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
  });
});
