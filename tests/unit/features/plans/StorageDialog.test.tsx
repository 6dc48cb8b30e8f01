import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renamePlan } from '@/domain/commands/changePlan';
import type { Saved } from '@/features/plans/clearing';
import { StorageDialog } from '@/features/plans/StorageDialog';
import { storePlan, withDocument } from '@/plans/storedPlans';
import { useNotices } from '@/state/noticeStore';
import { addBroughtFile, readBroughtFiles } from '@/storage/broughtFileTable';
import { database } from '@/storage/database';
import { hasPlan } from '@/storage/planTable';
import { addSnapshot, readSnapshots } from '@/storage/snapshotTable';
import { examplePlan } from '../../examplePlan';
import { noticeTexts } from '../showPlan';

// What jsdom calls a Blob cannot be stored.
await vi.hoisted(async () => Reflect.set(globalThis, 'Blob', (await import('node:buffer')).Blob));

const planId = 'kerk';
const at = (hour: number) => new Date(Date.UTC(2026, 10, 25, hour)).toISOString();
const bar = { counted: 0, target: null };
const summary = { locations: 0, geclusterd: bar, zorggeschikt: bar, nultreden: bar };
const keep = (id: string, name: string, hour: number, size: number) =>
  addSnapshot({ id, planId, at: at(hour), cause: 'hand', name, summary, bytes: new Uint8Array(size) });

const backUp = vi.fn((): Promise<Saved> => Promise.resolve([]));
const saveFile = vi.fn((): Promise<Saved> => Promise.resolve([]));

const setUp = async () => {
  await storePlan(examplePlan({ id: planId, name: 'Plan Kerkweg' }));
  await keep('a', 'Voor de pauze', 10, 20_000);
  await keep('b', 'Na de pauze', 11, 40_000);
  const content = new Blob([new Uint8Array(3_000_000)]);
  await addBroughtFile({ id: 'f', planId, kind: 'map', name: 'zeist.pmtiles', at: at(9), content });
  const user = userEvent.setup();
  render(<StorageDialog saving={{ backUp, saveFile }} onClose={() => undefined} />);
  await screen.findByRole('row', { name: /^Plan Kerkweg/ });
  return user;
};
const button = (name: string) => screen.getByRole('button', { name });
const row = (name: RegExp) => screen.getByRole('row', { name });
const names = async () => (await readSnapshots(planId)).map(({ name }) => name);

describe('de pagina Opslag', () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    useNotices.setState({ notices: [] });
    for (const table of [database.plans, database.planRows, database.snapshots, database.broughtFiles]) {
      await table.clear();
    }
  });

  it('toont per plan, per momentopname en per eigen bestand wat het inneemt', async () => {
    const user = await setUp();
    expect(row(/^Plan Kerkweg/)).toHaveTextContent('3 MB');
    expect(row(/^Kaart: zeist.pmtiles/)).toHaveTextContent('3 MB');
    expect(row(/^2 momentopnamen/)).toHaveTextContent('60 kB');
    expect(screen.queryByRole('row', { name: /^Voor de pauze/ })).toBeNull();
    await user.click(button('2 momentopnamen'));
    expect(row(/^Voor de pauze/)).toHaveTextContent('20 kB');
    expect(row(/^Na de pauze/)).toHaveTextContent('40 kB');
  });

  it('wist een momentopname pas nadat het plan als reservekopie is bewaard, en vraagt dat daarna niet weer', async () => {
    const user = await setUp();
    await user.click(button('2 momentopnamen'));
    await user.click(button("Momentopname 'Voor de pauze' wissen"));
    expect(screen.queryByRole('button', { name: 'Nu wissen' })).toBeNull();
    expect(backUp).not.toHaveBeenCalled();
    await user.click(button('Reservekopie bewaren'));
    expect(backUp).toHaveBeenCalledWith({ planId, name: 'Plan Kerkweg' });
    expect(await names()).toHaveLength(2);
    await user.click(await screen.findByRole('button', { name: 'Nu wissen' }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /^Voor de pauze/ })).toBeNull());
    expect(await names()).toEqual(['Na de pauze']);
    await waitFor(() => expect(button("Plan 'Plan Kerkweg' hier wissen")).toHaveFocus());
    expect(await hasPlan(planId)).toBe(true);
    // The file of just now has the other one too.
    await user.click(await screen.findByRole('button', { name: "Momentopname 'Na de pauze' wissen" }));
    await user.click(await screen.findByRole('button', { name: 'Nu wissen' }));
    await waitFor(async () => expect(await names()).toEqual([]));
    expect(backUp).toHaveBeenCalledOnce();
  });

  it('wist een eigen kaart pas nadat het bestand zelf is bewaard', async () => {
    const user = await setUp();
    await user.click(button("Bestand 'zeist.pmtiles' hier wissen"));
    expect(screen.queryByRole('button', { name: 'Nu wissen' })).toBeNull();
    await user.click(button('Bestand bewaren'));
    expect(saveFile).toHaveBeenCalledWith(expect.objectContaining({ name: 'zeist.pmtiles' }));
    await user.click(await screen.findByRole('button', { name: 'Nu wissen' }));
    await waitFor(async () => expect(await readBroughtFiles()).toEqual([]));
    expect(await names()).toHaveLength(2);
  });

  it('zegt wat er met een plan weggaat, en wist het met alles erbij', async () => {
    const user = await setUp();
    await user.click(button("Plan 'Plan Kerkweg' hier wissen"));
    expect(screen.getByText(/2 momentopnamen en 1 eigen bestand/)).toHaveTextContent(
      'niet bij Onlangs verwijderd',
    );
    await user.click(button('Reservekopie bewaren'));
    await user.click(await screen.findByRole('button', { name: 'Nu wissen' }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /^Plan Kerkweg/ })).toBeNull());
    expect(await hasPlan(planId)).toBe(false);
    expect(await names()).toEqual([]);
    await waitFor(() => expect(noticeTexts()).toEqual(["'Plan Kerkweg' is hier gewist."]));
  });

  it('wist met alle momentopnamen alleen die', async () => {
    const user = await setUp();
    await user.click(button("Alle momentopnamen van 'Plan Kerkweg' wissen"));
    await user.click(button('Reservekopie bewaren'));
    await user.click(await screen.findByRole('button', { name: 'Nu wissen' }));
    await waitFor(async () => expect(await names()).toEqual([]));
    expect(await hasPlan(planId)).toBe(true);
    expect(await readBroughtFiles()).toHaveLength(1);
  });

  it('wist een plan niet waarin is gewerkt sinds het werd bewaard', async () => {
    const user = await setUp();
    await user.click(button("Plan 'Plan Kerkweg' hier wissen"));
    await user.click(button('Reservekopie bewaren'));
    await withDocument(planId, (document) => document.run(renamePlan('Later')));
    await user.click(await screen.findByRole('button', { name: 'Nu wissen' }));
    expect(await screen.findByText(/^In dit plan is gewerkt/)).toBeVisible();
    expect(await hasPlan(planId)).toBe(true);
    await user.click(button('Reservekopie bewaren'));
    await user.click(await screen.findByRole('button', { name: 'Nu wissen' }));
    await waitFor(async () => expect(await hasPlan(planId)).toBe(false));
  });

  it('zegt wat er niet in de reservekopie kon, en noemt wissen dan niet veilig', async () => {
    const user = await setUp();
    backUp.mockResolvedValueOnce(['Niet in de reservekopie: zeist.pmtiles.']);
    await user.click(button("Plan 'Plan Kerkweg' hier wissen"));
    await user.click(button('Reservekopie bewaren'));
    expect(await screen.findByText('Niet in de reservekopie: zeist.pmtiles.')).toBeVisible();
    expect(screen.queryByText(/Pas dan is wissen veilig/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Nu wissen' })).toBeNull();
    expect(button('Toch wissen')).toBeVisible();
  });

  it('wist niets als bewaren niet lukt of iemand zich bedenkt, en zet wie met het toetsenbord werkt terug', async () => {
    const user = await setUp();
    backUp.mockResolvedValueOnce(undefined);
    await user.click(button("Alle momentopnamen van 'Plan Kerkweg' wissen"));
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus();
    await user.click(button('Reservekopie bewaren'));
    expect(screen.queryByRole('button', { name: 'Nu wissen' })).toBeNull();
    await user.click(button('Niet wissen'));
    await waitFor(() => expect(button("Alle momentopnamen van 'Plan Kerkweg' wissen")).toHaveFocus());
    expect(within(row(/^2 momentopnamen/)).getByRole('button', { expanded: false })).toBeVisible();
    expect(await names()).toHaveLength(2);
  });
});
