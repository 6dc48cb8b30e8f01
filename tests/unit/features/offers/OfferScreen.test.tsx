import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '@/domain/plan';
import { readOfferFile } from '@/exchange/door/readOfferFile';
import type { Bid } from '@/exchange/offers/offerMembers';
import { writeAnswer, writeOffer } from '@/exchange/offers/writeOffer';
import { OfferScreen } from '@/features/offers/OfferScreen';
import { openPlanNow, undo } from '@/state/planStore';
import { openOfferFile, useScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan, waitingLocation } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

// What jsdom calls a Blob cannot be read as a file.
await vi.hoisted(async () => {
  const { Blob, File } = await import('node:buffer');
  Reflect.set(globalThis, 'Blob', Blob);
  Reflect.set(globalThis, 'File', File);
});

// Fetched when a first offer is opened.
await import('@/exchange/offers/readOffer');

const saved = vi.hoisted((): Blob[] => []);
vi.mock('@/ui/saveFile', () => ({ saveFile: (_name: string, content: Blob) => void saved.push(content) }));

const planWith = (count: number, more: Plan['locations'] = []): Plan =>
  examplePlan({
    locations: [exampleLocation({ id: 'a', name: 'Blok C', programme: [exampleLine({ count })] }), ...more],
  });

const bid: Bid = {
  id: 'bod-1',
  name: 'Polderwonen (fictief)',
  role: 'corporatie',
  madeAt: '2026-11-20T08:00:00.000Z',
  conditions: '',
  asks: 'sociale grondprijs',
  covers: '',
  coverAreas: [],
  takesAway: [],
  isComplete: false,
  basisAt: '2026-11-03T08:00:00.000Z',
};

const fresh = waitingLocation({ id: 'n', name: 'Zorg bij winkels', programme: [exampleLine({ count: 12 })] });
const offerText = (about: Partial<Bid> = {}, planFields: Partial<Plan> = {}): string =>
  writeOffer({
    bid: { ...bid, ...about },
    plan: { ...planWith(56, [fresh]), ...planFields },
    basis: planWith(40),
    ids: new Set(['a', 'n']),
  });

const Shown = () => {
  const file = useScreen((screen) => screen.offerFile);
  return file === null ? null : <OfferScreen file={file} />;
};

const setUp = (text: string, ours = planWith(48)) => {
  showPlan(ours);
  openOfferFile(new File([text], 'bod.geojson'));
  render(<Shown />);
  return userEvent.setup();
};
const choice = async (name: string, verdict: string) =>
  within(await screen.findByRole('group', { name: `Uw keuze: ${name}` })).getByRole('radio', {
    name: verdict,
  });
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  saved.length = 0;
});

describe('een bod openen', () => {
  it('toont wat botst naast elkaar, en telt niets mee tot het verwerkt is', async () => {
    setUp(offerText());
    await choice('Blok C', 'Overnemen');
    const row = screen.getByRole('row', { name: /^Geclusterd, sociale huur 40 48 56$/ });
    expect(row).toBeVisible();
    expect(screen.getByText('botst')).toBeVisible();
    expect(screen.getByText(/sociale grondprijs/)).toBeVisible();
    expect(locationNow('a').programme[0]?.count).toBe(48);
    expect(button('Keuzes verwerken')).toBeDisabled();
  });

  it('verwerkt in een stap wat is aangepast, overgenomen en afgewezen, en zegt vooraf wat het doet', async () => {
    const user = setUp(offerText());
    await user.click(await choice('Blok C', 'Aanpassen'));
    const count = screen.getByRole('spinbutton', { name: /Blok C: Wordt: Geclusterd/ });
    await user.clear(count);
    await user.type(count, '52');
    await user.type(screen.getByRole('textbox', { name: 'Reden bij Blok C' }), 'halverwege');
    await user.click(await choice('Zorg bij winkels', 'Naar parkeerplaats'));
    const [mine, all] = screen.getAllByText(/^geclusterd 48/);
    expect(mine).toHaveTextContent('48 → 64');
    expect(all).toHaveTextContent('48 → 68');
    await user.click(button('Keuzes verwerken'));
    expect(locationNow('a').programme[0]?.count).toBe(52);
    expect(locationNow('n')).toMatchObject({ offeredBy: 'Polderwonen (fictief)', offeredOn: '2026-11-20' });
    expect(locationNow('n').geometry).toBe(undefined);
    undo();
    expect(locationNow('a').programme[0]?.count).toBe(48);
    expect(openPlanNow().view.locations.has('n')).toBe(false);
    expect(openPlanNow().view.offers.size).toBe(0);
  });

  it('geeft het antwoord als bestand, dat de afzender opent', async () => {
    const user = setUp(offerText());
    await user.click(await choice('Blok C', 'Afwijzen'));
    await user.type(screen.getByRole('textbox', { name: 'Reden bij Blok C' }), 'eerst onderzoek');
    await user.click(button('Keuzes verwerken'));
    await user.click(button('Antwoord maken'));
    const [file] = saved;
    const read = await readOfferFile(new File([file ?? ''], 'antwoord.geojson'));
    expect(read.ok && read.value.kind === 'answer' && read.value.answers.answers).toEqual([
      {
        locatie: 'a',
        naam: 'Blok C',
        antwoord: 'afgewezen',
        reden: 'eerst onderzoek',
        geboden: { 'line/regel-1/count': 56 },
      },
    ]);
  });

  it('toont een antwoord per onderdeel, met de reden', async () => {
    const answers = [{ locatie: 'a', naam: 'Blok C', antwoord: 'aangepast' as const, reden: 'halverwege' }];
    const madeAt = '2026-11-28T10:00:00.000Z';
    setUp(writeAnswer({ offerId: 'bod-1', to: bid.name, from: 'Utrecht', madeAt, answers }, planWith(52)));
    expect(await screen.findByText('Antwoord van Utrecht')).toBeVisible();
    expect(screen.getByRole('listitem')).toHaveTextContent('Blok C aangepast · 52 woningen · halverwege');
  });
});

describe('een bod dat vragen oproept', () => {
  it.each([
    ['van een ander plan', offerText({}, { id: 'anders', name: 'Plan Zeist' }), /ander plan: Plan Zeist/],
    [
      'van een andere gemeente',
      offerText({}, { area: { kind: 'municipality', code: 'GM0355', name: 'Zeist' } }),
      /ander gebied: Zeist/,
    ],
  ])('%s: wordt niet verwerkt zonder een ja', async (_, text, words) => {
    const user = setUp(text);
    expect(await screen.findByText(words)).toBeVisible();
    await user.click(button('Alles overnemen'));
    expect(button('Keuzes verwerken')).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: /toch verwerken/ }));
    await user.click(button('Keuzes verwerken'));
    expect(locationNow('a').programme[0]?.count).toBe(56);
  });

  it('dat al verwerkt is, of ouder dan wat al verwerkt is, vraagt eerst een ja, en geeft nooit een kopie', async () => {
    const user = setUp(offerText());
    await screen.findByText('botst');
    await user.click(button('Alles overnemen'));
    await user.click(button('Keuzes verwerken'));
    openOfferFile(new File([offerText()], 'bod.geojson'));
    expect(await screen.findByText(/al verwerkt op/)).toBeVisible();
    expect(screen.getByText(/Blok C, Zorg bij winkels: niet veranderd/)).toBeVisible();
    openOfferFile(new File([offerText({ id: 'ouder', madeAt: '2026-11-01T08:00:00.000Z' })], 'b'));
    expect(await screen.findByText(/al een nieuwer bod verwerkt/)).toBeVisible();
    expect(openPlanNow().view.locations.size).toBe(2);
  });

  it('zegt waarom een bestand geen bod is, of van een versie die nog moet komen', async () => {
    setUp('{"type":"FeatureCollection","features":[]}');
    expect(await screen.findByRole('alert')).toHaveTextContent(/geen bod/);
    openOfferFile(new File([offerText().replace(/"version": \d+/, '"version": 99')], 'bod.geojson'));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/nieuwere versie/));
  });
});
