import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeLocations } from '@/domain/commands/changeMany';
import { readOfferFile } from '@/exchange/door/readOfferFile';
import { MakeOffer } from '@/features/offers/MakeOffer';
import { keepReceived } from '@/plans/keepReceived';
import { openPlanNow, run } from '@/state/planStore';
import { database } from '@/storage/database';
import { receivedName } from '@/text/offers';
import { exampleLocation, examplePlan, waitingLocation } from '../../examplePlan';
import { exampleLine, noticeTexts, showPlan } from '../showPlan';

// What jsdom calls a Blob cannot be stored, nor read as a file.
await vi.hoisted(async () => {
  const { Blob, File } = await import('node:buffer');
  Reflect.set(globalThis, 'Blob', Blob);
  Reflect.set(globalThis, 'File', File);
});

// Fetched when a first version is read.
await import('@/exchange/backup/packPlan');

// Versions are packed and read in between: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 40_000 });

const saved = vi.hoisted((): { name: string; content: Blob }[] => []);
vi.mock('@/ui/saveFile', () => ({
  saveFile: (name: string, content: Blob) => void saved.push({ name, content }),
}));

const plan = examplePlan({
  locations: [
    exampleLocation({ id: 'a', name: 'Blok C', programme: [exampleLine()] }),
    exampleLocation({ id: 'b', name: 'Kerkweg' }),
    waitingLocation({ id: 'c', name: 'Zorg bij winkels' }),
  ],
});

const setUp = async () => {
  showPlan(plan);
  const user = userEvent.setup();
  render(<MakeOffer onClose={() => undefined} />);
  return user;
};
const field = (name: string) => screen.getByRole('textbox', { name });
const box = (name: RegExp) => screen.findByRole('checkbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

const readSaved = async () => {
  const [file] = saved;
  if (file === undefined) throw new Error('nothing saved');
  const read = await readOfferFile(new File([file.content], file.name));
  if (!read.ok || read.value.kind !== 'offer') throw new Error('no offer');
  return read.value;
};

describe('een bod maken', () => {
  beforeEach(async () => {
    saved.length = 0;
    await database.snapshots.clear();
  });

  it('geeft een bestand met wat er sinds de ontvangst gewijzigd is, de voorwaarden en het uitgangspunt', async () => {
    await keepReceived(plan.id, plan, receivedName);
    const user = await setUp();
    run(({ locations }) => changeLocations([...locations.values()].slice(0, 1), { priority: 'kansrijk' }));
    expect(await box(/Blok C/)).toBeChecked();
    expect(screen.queryByRole('checkbox', { name: /Kerkweg/ })).toBeNull();
    await user.click(button('Bod opslaan'));
    expect(screen.getByText('Vul in van wie het bod is.')).toBeVisible();
    await user.type(field('Naam van de organisatie'), 'Polderwonen (fictief)');
    await user.click(button(/^Voorwaarden, ruil en termijn/));
    await user.type(field('Wat vraagt u in ruil'), 'sociale grondprijs');
    await user.click(button('Bod opslaan'));
    const { bid, offered, basis } = await readSaved();
    expect(bid).toMatchObject({
      name: 'Polderwonen (fictief)',
      role: 'corporatie',
      asks: 'sociale grondprijs',
    });
    expect(offered.locations.map(({ id, priority }) => [id, priority])).toEqual([['a', 'kansrijk']]);
    expect(basis?.locations.map(({ id, priority }) => [id, priority])).toEqual([['a', 'onderzoek']]);
    expect(offered.ok && offered.kind === 'plan' && offered.header.id).toBe(openPlanNow().view.header.id);
    expect(noticeTexts().join()).toMatch(/Stuur dit bestand aan de gemeente/);
  });

  it('laat zonder momentopname zelf kiezen wat meegaat, ook wat nog een plek zoekt', async () => {
    const user = await setUp();
    await user.click(await box(/Blok C/));
    await user.click(await box(/Kerkweg/));
    expect(await box(/Zorg bij winkels.*zoekt plek/)).toBeChecked();
    await user.type(field('Naam van de organisatie'), 'Thuis in de Polder (fictief)');
    await user.click(button('Bod opslaan'));
    const { offered, basis } = await readSaved();
    expect(offered.locations.map(({ id }) => id)).toEqual(['c']);
    expect(basis).toBe(undefined);
  });

  it('kan ook alleen een gebied dekken, maar niet niets', async () => {
    await keepReceived(plan.id, plan, receivedName);
    const user = await setUp();
    await screen.findByText('Er is niets gewijzigd sinds deze momentopname.');
    await user.type(field('Naam van de organisatie'), 'Thuis in de Polder (fictief)');
    await user.click(button('Bod opslaan'));
    expect(screen.getByText(/Kies ten minste één locatie/)).toBeVisible();
    expect(saved).toEqual([]);
    await user.click(button(/^Voorwaarden, ruil en termijn/));
    await user.type(field('Dekt ook een gebied, met'), 'nachtzorg in Molenwijk');
    await user.click(button('Bod opslaan'));
    expect((await readSaved()).bid.covers).toBe('nachtzorg in Molenwijk');
  });

  it('neemt van de partner die het bod doet alleen naam en soort over, niet diens voorwaarden', async () => {
    showPlan(
      examplePlan({
        locations: plan.locations,
        partners: [
          { id: 'p', name: 'Zorg A', role: 'zorgorganisatie', conditions: 'Alleen met tillift' },
          { id: 'q', name: 'Zorg B', role: 'zorgorganisatie' },
        ],
      }),
    );
    const user = userEvent.setup();
    render(<MakeOffer onClose={() => undefined} />);
    const from = screen.getByRole('combobox', { name: 'Namens wie' });
    await user.selectOptions(from, 'Zorg A');
    await user.selectOptions(from, 'Zorg B');
    await user.click(button(/^Voorwaarden, ruil en termijn/));
    expect(screen.queryByDisplayValue('Alleen met tillift')).toBeNull();
  });
});
