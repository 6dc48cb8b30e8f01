import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readOfferFile } from '@/exchange/door/readOfferFile';
import { openPlanNow, undo } from '@/state/planStore';
import { locationNow } from '../showPlan';
import { button, choice, offerText, openOffer } from './offerOnScreen';

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
    expect(screen.getByText('botst')).toBeVisible();
    expect(screen.getByText(/sociale grondprijs/)).toBeVisible();
    expect(locationNow('a').programme[0]?.count).toBe(48);
    expect(button('Keuzes verwerken')).toBeDisabled();
  });

  it('verwerkt in een stap wat is aangepast, overgenomen en afgewezen, en zegt vooraf wat het doet', async () => {
    const user = openOffer(offerText());
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
    const user = openOffer(offerText());
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
});
