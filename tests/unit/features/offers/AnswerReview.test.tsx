import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '@/domain/offers/offer';
import type { Plan } from '@/domain/plan';
import { writeAnswer } from '@/exchange/offers/writeOffer';
import { openPlanNow } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation } from '../../examplePlan';
import { exampleLine, locationNow } from '../showPlan';
import { bid, button, openOffer, planWith } from './offerOnScreen';

// What jsdom calls a Blob cannot be read as a file.
await vi.hoisted(async () => {
  const { Blob, File } = await import('node:buffer');
  Reflect.set(globalThis, 'Blob', Blob);
  Reflect.set(globalThis, 'File', File);
});

// Fetched when a first offer is opened.
await import('@/exchange/offers/readOffer');

const answerText = (answers: Answer[], theirs: Plan): string =>
  writeAnswer(
    { offerId: 'bod-1', to: bid.name, from: 'Utrecht', madeAt: '2026-11-28T10:00:00.000Z', answers },
    theirs,
  );

const adapted: Answer = {
  locatie: 'a',
  naam: 'Blok C',
  antwoord: 'aangepast',
  reden: 'halverwege',
  geboden: { 'line/regel-1/count': 56 },
};

const other = (count: number) =>
  exampleLocation({ id: 'b', name: 'Kerkweg', programme: [exampleLine({ id: 'regel-2', count })] });

describe('het antwoord op een bod, in het eigen plan', () => {
  it('zegt per onderdeel wat ervan werd en waarom, en neemt de aanpassingen in een keer over', async () => {
    const declined: Answer = {
      locatie: 'b',
      naam: 'Kerkweg',
      antwoord: 'afgewezen',
      reden: 'eerst onderzoek',
    };
    const user = openOffer(answerText([adapted, declined], planWith(52)), planWith(56, [other(20)]));
    expect(await screen.findByRole('heading', { name: 'Antwoord van Utrecht' })).toBeVisible();
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent('Blok C aangepast · halverwege');
    expect(second).toHaveTextContent('Kerkweg afgewezen · eerst onderzoek');
    const rows = within(screen.getByRole('table', { name: 'Wat verschilt bij Blok C' }));
    expect(rows.getByRole('row', { name: 'Geclusterd, sociale huur 56 52' })).toBeVisible();
    expect(locationNow('a').programme[0]?.count).toBe(56);
    await user.click(button('1 locatie overnemen in uw plan'));
    expect(locationNow('a').programme[0]?.count).toBe(52);
    expect(locationNow('b').programme[0]?.count).toBe(20);
    expect(screen.getByText('Uw plan zegt hetzelfde als dit antwoord.')).toBeVisible();
    undo();
    expect(locationNow('a').programme[0]?.count).toBe(56);
  });

  it('laat weg wat is uitgevinkt, en kent een locatie onder het eigen nummer', async () => {
    const renamed: Answer = { ...adapted, locatie: 'x', aangeboden_als: 'a' };
    const theirs = planWith(52, [other(24)]);
    const user = openOffer(
      answerText([renamed, { ...adapted, locatie: 'b', naam: 'Kerkweg', geboden: {} }], {
        ...theirs,
        locations: theirs.locations.map((each) => (each.id === 'a' ? { ...each, id: 'x' } : each)),
      }),
      planWith(56, [other(20)]),
    );
    await user.click(await screen.findByRole('checkbox', { name: 'Overnemen in uw plan: Kerkweg' }));
    await user.click(button('1 locatie overnemen in uw plan'));
    expect(locationNow('a').programme[0]?.count).toBe(52);
    expect(locationNow('b').programme[0]?.count).toBe(20);
    expect(openPlanNow().view.locations.size).toBe(2);
  });

  it('zegt het als het antwoord bij een ander plan hoort', async () => {
    openOffer(answerText([{ ...adapted, locatie: 'z' }], planWith(52)));
    expect(await screen.findByText(/Geen van deze locaties staat in dit plan/)).toBeVisible();
    expect(button('Overnemen in uw plan')).toBeDisabled();
  });
});
