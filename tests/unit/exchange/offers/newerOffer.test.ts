import { describe, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { answerOffer } from '@/domain/commands/answerOffer';
import { type Answered, acceptOffer, answersTo } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import type { Offer, Verdict } from '@/domain/offers/offer';
import type { Plan } from '@/domain/plan';
import { atOnce } from '@/exchange/inSlices';
import { fitOffer } from '@/exchange/offers/fitOffer';
import { exampleLocation, examplePlan, waitingLocation } from '../../examplePlan';
import { exampleLine } from '../../features/showPlan';

const blockC = (count: number) =>
  exampleLocation({ id: 'a', name: 'Blok C', programme: [exampleLine({ count })] });
const shops = (count: number, more: object = {}) =>
  waitingLocation({
    id: 'n',
    name: 'Zorg bij winkels',
    programme: [exampleLine({ id: 'n1', count })],
    ...more,
  });

const basis = examplePlan({ locations: [blockC(40)] });

const offer = (id: string): Offer => ({
  id,
  name: 'Polderwonen (fictief)',
  role: 'corporatie',
  madeAt: '2026-11-20T08:00:00.000Z',
  takenAt: '2026-11-28T10:00:00.000Z',
  conditions: '',
  asks: '',
  covers: '',
  coverAreas: [],
  isComplete: false,
  answers: [],
});

/** Our plan, that takes in one offer after the other from a partner who works on from the same basis. */
const municipality = (ours: Plan = basis) => {
  const document = openPlanDocument(documentOfPlan(ours));
  const planNow = (): Plan => {
    const plan = document.plan();
    if (plan === undefined) throw new Error('no plan');
    return plan;
  };
  const compare = (locations: Plan['locations']): OfferItem[] => {
    const plan = planNow();
    const read = { bid: { takesAway: [] }, offered: { locations, partners: [] }, basis };
    return atOnce(fitOffer(read, plan, plan.offers[0])).items;
  };
  const take = (
    locations: Plan['locations'],
    verdictOf: (item: OfferItem) => Verdict = () => 'overgenomen',
  ): void => {
    const [earlier] = planNow().offers;
    const answered = compare(locations)
      .filter(({ kind }) => kind !== 'same')
      .map(
        (item): Answered => ({
          item,
          choice: {
            verdict: verdictOf(item),
            reason: '',
            adapted: verdictOf(item) === 'aangepast' ? new Map([['regel-1', { count: 50 }]]) : new Map(),
          },
        }),
      );
    const said = offer(earlier?.id ?? 'bod-1');
    const names = planNow().locations.map(({ name }) => name);
    document.run(
      answerOffer({ ...said, answers: answersTo(answered) }, acceptOffer(answered, said, [], names), earlier),
    );
  };
  const told = (locations: Plan['locations']) =>
    compare(locations).map(({ theirs, kind, takesAway }) => [theirs.id, kind, takesAway].filter(Boolean));
  return { planNow, take, told, document };
};

describe('een nieuwer bod', () => {
  it('gaat verder op wat van het oudere is overgenomen: gewijzigd, en geen botsing', () => {
    const { take, told, planNow } = municipality();
    take([blockC(56), shops(12)]);
    expect(told([blockC(56), shops(12)])).toEqual([
      ['a', 'same'],
      ['n', 'same'],
    ]);
    expect(told([blockC(60), shops(16)])).toEqual([
      ['a', 'changed'],
      ['n', 'changed'],
    ]);
    take([blockC(60), shops(16)]);
    expect(planNow().locations.map(({ name, programme }) => [name, programme[0]?.count])).toEqual([
      ['Blok C', 60],
      ['Zorg bij winkels', 16],
    ]);
    expect(planNow().offers).toHaveLength(1);
  });

  it('botst waar wij het oudere hebben aangepast, en zwijgt als de afzender bij zijn eerste getal blijft', () => {
    const { take, told } = municipality();
    take([blockC(56)], () => 'aangepast');
    expect(told([blockC(60)])).toEqual([['a', 'conflicting']]);
    expect(told([blockC(56)])).toEqual([['a', 'same']]);
  });

  it('komt opnieuw aan de orde waar wij het oudere hebben afgewezen', () => {
    const { take, told } = municipality();
    take([blockC(56), shops(12)], () => 'afgewezen');
    expect(told([blockC(56), shops(12)])).toEqual([
      ['n', 'new'],
      ['a', 'changed'],
    ]);
  });

  it('geeft nooit een kopie "(2)", ook niet als de afzender de locatie opnieuw maakte', () => {
    const { take, planNow } = municipality();
    take([shops(12)]);
    const { geometry } = exampleLocation({ id: 'x' });
    take([{ ...shops(16), id: 'anders', geometry }]);
    take([{ ...shops(20), id: 'anders', name: 'Zorg bij de winkels' }]);
    expect(planNow().locations.map(({ name }) => name)).toEqual(['Blok C', 'Zorg bij de winkels']);
    expect(planNow().locations[1]).toMatchObject({ id: 'n', offerId: 'bod-1', geometry });
  });

  it('laat een plek die wij intussen kozen met rust', () => {
    const { take, told, document, planNow } = municipality();
    take([shops(12)]);
    const { geometry } = exampleLocation({ id: 'x' });
    document.run({
      label: { code: 'location_moved', subject: '' },
      edits: [{ record: 'location', id: 'n', set: { geometry } }],
    });
    expect(told([shops(12)])).toEqual([['n', 'same']]);
    take([shops(16)]);
    expect(planNow().locations[1]).toMatchObject({ geometry, programme: [{ count: 16 }] });
  });

  it('stelt voor om weg te halen wat het niet meer noemt, en wat wij al weghaalden vraagt het na', () => {
    const { take, told, document, planNow } = municipality();
    take([shops(12)]);
    expect(told([blockC(56)])).toEqual([
      ['a', 'changed'],
      ['n', 'removed', 'left_out'],
    ]);
    take([blockC(56)], ({ takesAway }) => (takesAway ? 'overgenomen' : 'afgewezen'));
    expect(planNow().locations.map(({ id }) => id)).toEqual(['a']);
    document.undo();
    expect(planNow().locations.map(({ id }) => id)).toEqual(['a', 'n']);
    document.run({
      label: { code: 'location_removed', subject: '' },
      edits: [{ record: 'location', id: 'n', set: null }],
    });
    expect(told([shops(12)])).toEqual([['n', 'conflicting']]);
  });
});
