import { describe, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { answerOffer } from '@/domain/commands/answerOffer';
import { type Answered, acceptOffer, answersTo } from '@/domain/offers/acceptOffer';
import { compareOffered } from '@/domain/offers/compareOffer';
import type { Offer } from '@/domain/offers/offer';
import { partnerSchema } from '@/domain/partner';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine } from '../../features/showPlan';

const partner = partnerSchema.parse({ id: 'p1', name: 'Polderwonen (fictief)', role: 'corporatie' });
const other = partnerSchema.parse({ id: 'p2', name: 'Niemand (fictief)', role: 'anders' });
const ours = exampleLocation({ id: 'a', name: 'Blok C', programme: [exampleLine()] });
const offered = exampleLocation({ id: 'a', name: 'Blok C', programme: [exampleLine({ count: 40 })] });
const fresh = exampleLocation({
  id: 'n',
  name: 'Blok C',
  programme: [exampleLine({ count: 12 })],
  commitments: [{ partnerId: 'p1', level: 'intentie' }],
});

const offer: Offer = {
  id: 'bod-1',
  name: 'Polderwonen (fictief)',
  role: 'corporatie',
  madeAt: '2026-11-20T08:00:00.000Z',
  takenAt: '2026-11-28T10:00:00.000Z',
  conditions: '',
  asks: 'sociale grondprijs',
  covers: '',
  coverAreas: [],
  isComplete: false,
  answers: [],
};

const choice = (verdict: Answered['choice']['verdict'], reason = '', adapted = new Map()) => ({
  verdict,
  reason,
  adapted,
});
const change = compareOffered({ basis: ours, ours, theirs: offered, offeredId: 'a' });
const addition = compareOffered({ theirs: fresh, offeredId: 'n' });

const process = (answered: Answered[], earlier?: Offer) => {
  const document = openPlanDocument(documentOfPlan(examplePlan({ locations: [ours] })));
  const accepted = acceptOffer(answered, offer, [partner, other], ['Blok C']);
  document.run(answerOffer({ ...offer, answers: answersTo(answered) }, accepted, earlier));
  return document;
};

describe('een bod beantwoorden', () => {
  it('zet in een keer in het plan wat overgenomen is, met waar het vandaan komt, en wat er geantwoord is', () => {
    const document = process([
      { item: change, choice: choice('aangepast', 'halverwege', new Map([['regel-1', { count: 32 }]])) },
      { item: addition, choice: choice('overgenomen') },
    ]);
    const plan = document.plan();
    expect(plan?.locations.find(({ id }) => id === 'a')?.programme).toMatchObject([{ count: 32 }]);
    expect(plan?.locations.find(({ id }) => id === 'n')).toMatchObject({
      name: 'Blok C (2)',
      offerId: 'bod-1',
      offeredBy: 'Polderwonen (fictief)',
      offeredOn: '2026-11-20',
      commitments: [{ partnerId: 'p1', level: 'intentie' }],
    });
    expect(plan?.partners.map(({ name }) => name)).toEqual(['Polderwonen (fictief)']);
    expect(plan?.offers).toMatchObject([
      {
        asks: 'sociale grondprijs',
        answers: [
          { locatie: 'a', antwoord: 'aangepast', reden: 'halverwege' },
          { locatie: 'n', antwoord: 'overgenomen' },
        ],
      },
    ]);
    document.undo();
    expect(document.plan()?.locations).toHaveLength(1);
    expect(document.plan()?.offers).toEqual([]);
    expect(document.plan()?.partners).toEqual([]);
  });

  it('verandert niets aan het plan als alles wordt afgewezen, en onthoudt waarom', () => {
    const document = process([{ item: addition, choice: choice('afgewezen', 'eerst onderzoek') }]);
    expect(document.plan()?.locations).toMatchObject([{ id: 'a', programme: [{ count: 24 }] }]);
    expect(document.plan()?.offers[0]?.answers).toMatchObject([
      { antwoord: 'afgewezen', reden: 'eerst onderzoek' },
    ]);
  });

  it('zet een nieuwer bod van dezelfde afzender in de plaats van het oudere, onderdeel voor onderdeel', () => {
    const earlier: Offer = {
      ...offer,
      id: 'eerder',
      answers: [
        { locatie: 'a', naam: 'Blok C', antwoord: 'afgewezen', reden: 'te weinig' },
        { locatie: 'x', naam: 'Kerkweg', antwoord: 'overgenomen', reden: '' },
      ],
    };
    const document = process([{ item: change, choice: choice('overgenomen') }], earlier);
    expect(document.plan()?.offers).toMatchObject([
      {
        id: 'eerder',
        answers: [
          { locatie: 'a', antwoord: 'overgenomen' },
          { locatie: 'x', antwoord: 'overgenomen' },
        ],
      },
    ]);
  });
});
