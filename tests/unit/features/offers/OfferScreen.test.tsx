import { act, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { coversAt } from '@/domain/offers/coversAt';
import { readOfferFile } from '@/exchange/door/readOfferFile';
import { writeOffer } from '@/exchange/offers/writeOffer';
import { createMapListener } from '@/features/drawing/mapListener';
import { Dock } from '@/features/targets/Dock';
import { onPlanChange, openPlanNow } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { locationNow, noticeTexts } from '../showPlan';
import { bid, button, choice, offerText, openOffer, planWith } from './offerOnScreen';

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

beforeEach(() => {
  saved.length = 0;
});

describe('een bod openen', () => {
  it('toont wat botst naast elkaar, en telt niets mee tot het verwerkt is', async () => {
    openOffer(offerText());
    await choice('Blok C', 'Overnemen');
    const row = screen.getByRole('row', { name: /^Geclusterd, sociale huur 40 48 56$/ });
    expect(row).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Bod van Polderwonen (fictief)' })).toHaveFocus();
    expect(screen.getByText('botst')).toBeVisible();
    expect(screen.getByText(/sociale grondprijs/)).toBeVisible();
    expect(locationNow('a').programme[0]?.count).toBe(48);
    expect(button('Keuzes verwerken')).toBeDisabled();
  });

  it('verwerkt in een stap wat is aangepast, overgenomen en afgewezen, en zegt vooraf wat het doet', async () => {
    const user = openOffer(offerText());
    render(<Dock />);
    await user.click(await choice('Blok C', 'Aanpassen'));
    const count = screen.getByRole('spinbutton', { name: /Blok C: Wordt: Geclusterd/ });
    await user.clear(count);
    await user.type(count, '52');
    await user.type(screen.getByRole('textbox', { name: 'Reden bij Blok C' }), 'halverwege');
    await user.click(await choice('Zorg bij winkels', 'Naar parkeerplaats'));
    const [mine, all] = screen.getAllByText(/^geclusterd 48/);
    await waitFor(() => expect(mine).toHaveTextContent('48 → 64'));
    expect(all).toHaveTextContent('48 → 68');
    expect(await screen.findByText('+20 in dit bod')).toBeVisible();
    await user.click(button('Keuzes verwerken'));
    await screen.findByRole('button', { name: 'Antwoord maken' });
    expect(screen.queryByText(/in dit bod/)).toBeNull();
    expect(locationNow('a').programme[0]?.count).toBe(52);
    expect(locationNow('n')).toMatchObject({ offeredBy: 'Polderwonen (fictief)', offeredOn: '2026-11-20' });
    expect(locationNow('n').geometry).toBe(undefined);
    await user.click(button('Afspraken bij Blok C'));
    expect([...useScreen.getState().selection]).toEqual(['a']);
    expect(useScreen.getState()).toMatchObject({ askedPart: 'agreements', offerFile: null });
    undo();
    expect(locationNow('a').programme[0]?.count).toBe(48);
    expect(openPlanNow().view.locations.has('n')).toBe(false);
    expect(openPlanNow().view.offers.size).toBe(0);
  });

  it('zegt na een fout dat een deel er al in kan staan, en houdt wat gekozen was', async () => {
    const user = openOffer(offerText());
    await user.click(await choice('Blok C', 'Overnemen'));
    const stop = onPlanChange(() => {
      throw new Error('no memory left');
    });
    await user.click(button('Keuzes verwerken'));
    await waitFor(() => expect(noticeTexts().at(-1)).toMatch(/ging mis.*Een deel staat misschien al in/));
    stop();
    expect(locationNow('a').programme[0]?.count).toBe(56);
    undo();
    expect(locationNow('a').programme[0]?.count).toBe(48);
    expect(await choice('Blok C', 'Overnemen')).toBeChecked();
  });

  it('kiest op de kaart wat in de tabel gekozen is, en andersom, zonder iets van het plan te kiezen', async () => {
    const user = openOffer(offerText());
    const name = await screen.findByRole('button', { name: 'Blok C' });
    await waitFor(() => expect(useScreen.getState().offered).not.toBeNull());
    expect(useScreen.getState().offered?.map(({ location, mark }) => [location.id, mark])).toEqual([
      ['a', 'A PF'],
    ]);
    const listener = createMapListener(() => {});
    act(() => listener.onSelect('a', false, [5.1, 52.1]));
    expect(name).toHaveAttribute('aria-pressed', 'true');
    act(() => listener.onSelect('iets-anders', false, [5.1, 52.1]));
    expect(useScreen.getState().selection.size).toBe(0);
    expect(name).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('Zorg bij winkels'));
    expect(useScreen.getState().offeredId).toBe('n');
    await user.click(button('Sluiten'));
    expect(useScreen.getState().offered).toBeNull();
  });

  it('laat filteren op wat botst, nieuw is of wijzigt', async () => {
    const user = openOffer(offerText());
    await user.click(await screen.findByRole('button', { name: '1 nieuw' }));
    expect(screen.queryByRole('button', { name: 'Blok C' })).toBeNull();
    expect(button('Zorg bij winkels')).toBeVisible();
  });

  it('haalt weg wat de afzender weg wil, na een keuze, en zet het in een keer terug', async () => {
    const basis = planWith(40);
    const ids = new Set(['a']);
    const user = openOffer(writeOffer({ bid, plan: { ...basis, locations: [] }, basis, ids }), planWith(40));
    expect(await screen.findByText('gaat weg')).toBeVisible();
    expect(screen.getByRole('row', { name: 'Geclusterd, sociale huur 40 40 –' })).toBeVisible();
    await user.click(await choice('Blok C', 'Weghalen'));
    await user.click(button('Keuzes verwerken'));
    await screen.findByRole('button', { name: 'Antwoord maken' });
    expect(openPlanNow().view.locations.size).toBe(0);
    expect(screen.getByRole('listitem')).toHaveTextContent('Blok C overgenomen · uit het plan');
    act(() => void undo());
    expect(locationNow('a').programme[0]?.count).toBe(40);
    expect(useScreen.getState().offerFile).toBeNull();
  });

  it('neemt de dekking van een gebied over: geen woningen, wel te zien waar', async () => {
    const covers = { covers: 'Nachtzorg', coverAreas: ['Molenwijk'] };
    const ours = planWith(56);
    const user = openOffer(offerText(covers), {
      ...ours,
      locations: ours.locations.map((each) => ({ ...each, neighbourhood: 'Molenwijk' })),
    });
    expect(await screen.findByText(/In Molenwijk heeft uw plan 1 locatie/)).toBeVisible();
    await user.click(await choice('Dekking van een gebied', 'Overnemen'));
    await user.click(button('Keuzes verwerken'));
    await screen.findByRole('button', { name: 'Antwoord maken' });
    const [offer] = openPlanNow().view.offers.values();
    expect(offer).toMatchObject({ ...covers, coverAnswer: { antwoord: 'overgenomen' } });
    expect(openPlanNow().view.locations.size).toBe(1);
    expect(coversAt(locationNow('a'), openPlanNow().view.offers.values())).toEqual([offer]);
    expect(coversAt({ neighbourhood: 'Elders' }, openPlanNow().view.offers.values())).toEqual([]);
  });

  it('zegt van een volledig voorstel wat erin staat, en wat er nog aan ontbreekt', async () => {
    openOffer(offerText({ isComplete: true }));
    const proposal = within(
      await screen.findByRole('region', { name: 'Voorstel voor de prestatieafspraken' }),
    );
    expect(await proposal.findByRole('row', { name: 'Geclusterd 68' })).toBeVisible();
    expect(
      proposal.getByText(/Nog niet volledig.*een toezegging van de afzender \(2 locaties\)/),
    ).toBeVisible();
  });

  it('geeft het antwoord als bestand, dat de afzender opent', async () => {
    const user = openOffer(offerText());
    await user.click(await choice('Blok C', 'Afwijzen'));
    await user.type(screen.getByRole('textbox', { name: 'Reden bij Blok C' }), 'eerst onderzoek');
    await user.click(button('Keuzes verwerken'));
    await user.click(await screen.findByRole('button', { name: 'Antwoord maken' }));
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
});
