import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '@/domain/plan';
import { HomeScreen } from '@/features/plans/HomeScreen';
import { closePlan, openPlan } from '@/plans/planSession';
import { storeOrHold, storePlan } from '@/plans/storedPlans';
import { useNotices } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { database } from '@/storage/database';
import { removePlan } from '@/storage/planTable';
import { emptyDatabase, forgetDocuments } from '../../emptyDatabase';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, noticeTexts, pressNotice } from '../showPlan';

/** Dialogs and menus are loaded when first asked for, which takes a while on a busy machine. */

const onCreate = vi.fn();
const onOpenPractice = vi.fn();
const backUp = vi.fn(() => Promise.resolve([]));

const setUp = async (...plans: Plan[]) => {
  for (const plan of plans) await storePlan(plan);
  const user = userEvent.setup();
  render(
    <HomeScreen
      hrefOf={(id) => `#/plan/${id}`}
      onCreate={onCreate}
      onOpenPractice={onOpenPractice}
      backUp={backUp}
      saveFile={() => Promise.resolve([])}
      openFile={<button type="button">Bestand openen</button>}
    />,
  );
  return user;
};

const kerk = () =>
  examplePlan({
    id: 'kerk',
    name: 'Plan Kerkweg',
    locations: [exampleLocation({ id: 'a', programme: [exampleLine({ count: 1240 })] })],
  });

const choose = async (user: Awaited<ReturnType<typeof setUp>>, plan: string, action: string) => {
  await user.click(await screen.findByRole('button', { name: `Meer voor ${plan}` }));
  await user.click(await screen.findByRole('menuitem', { name: action }));
};
const link = (name: string) => screen.findByRole('link', { name });
const links = () => screen.queryAllByRole('link').map((each) => each.textContent);

describe('het beginscherm', { timeout: 30_000 }, () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    closePlan();
    useNotices.setState({ notices: [] });
    await emptyDatabase();
  });

  it('legt zonder plannen in drie stappen uit hoe je begint', async () => {
    await setUp();
    expect(await screen.findByRole('heading', { name: 'Nog geen plannen op dit apparaat' })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText(/^Eerst oefenen\?/)).toBeVisible();
  });

  it('heeft de drie wegen naar een plan', async () => {
    const user = await setUp();
    expect(screen.getByRole('button', { name: 'Bestand openen' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Oefenplan openen' }));
    expect(onOpenPractice).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Nieuw plan' }));
    expect(await screen.findByRole('dialog', { name: 'Nieuw plan' })).toBeVisible();
  });

  it('toont per plan de gemeente, het aantal locaties en hoe ver de opgave is', async () => {
    await setUp(kerk());
    expect(await link('Plan Kerkweg')).toHaveAttribute('href', '#/plan/kerk');
    const card = within(screen.getByRole('listitem'));
    expect(card.getByText(/^Utrecht · 1 locatie · gewijzigd 21 nov\.? 2026/)).toBeVisible();
    expect(card.getByText('1.240')).toHaveTextContent('1.240 van 640');
    expect(screen.queryByText('Nog geen plannen op dit apparaat')).not.toBeInTheDocument();
  });

  it('zet het laatst gewijzigde plan bovenaan', async () => {
    await setUp(
      examplePlan({ id: 'oud', name: 'Oud', updatedAt: '2026-01-01T10:00:00.000Z' }),
      examplePlan({ id: 'nieuw', name: 'Nieuw', updatedAt: '2026-11-01T10:00:00.000Z' }),
    );
    await link('Nieuw');
    expect(links()).toEqual(['Nieuw', 'Oud']);
  });

  it('hernoemt een plan, ook in het plan zelf', async () => {
    const user = await setUp(kerk());
    await choose(user, 'Plan Kerkweg', 'Hernoemen');
    const field = await screen.findByRole('textbox', { name: 'Naam van het plan' });
    await user.clear(field);
    await user.type(field, 'Kerkweg en omgeving');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await link('Kerkweg en omgeving');
    await act(() => openPlan('kerk'));
    expect(openPlanNow().view.header.name).toBe('Kerkweg en omgeving');
  });

  it('maakt een kopie die los staat van het plan', async () => {
    const user = await setUp(kerk());
    await choose(user, 'Plan Kerkweg', 'Kopie maken');
    const copy = await link('Plan Kerkweg (kopie)');
    expect(links()).toHaveLength(2);
    expect(copy).not.toHaveAttribute('href', '#/plan/kerk');
    await act(() => openPlan(copy.getAttribute('href')?.slice('#/plan/'.length) ?? ''));
    expect(openPlanNow().view.locations.get('a')?.programme[0]?.count).toBe(1240);
  });

  it('verwijdert een plan en brengt het terug vanuit het bericht', async () => {
    const user = await setUp(kerk());
    await choose(user, 'Plan Kerkweg', 'Verwijderen');
    await waitFor(() => expect(links()).toEqual([]));
    await waitFor(() => expect(noticeTexts()).toEqual(["Plan 'Plan Kerkweg' verwijderd"]));
    act(() => pressNotice());
    await link('Plan Kerkweg');
    expect(noticeTexts()).toEqual([]);
  });

  it('houdt verwijderde plannen dertig dagen: terugzetten of definitief weg', async () => {
    for (const name of ['Een', 'Twee']) {
      await storePlan(examplePlan({ id: name, name }));
      await removePlan(name, new Date());
    }
    const user = await setUp();
    await user.click(await screen.findByText('Onlangs verwijderd (2)'));
    expect(screen.getByText(/blijven 30 dagen bewaard/)).toBeVisible();
    await user.click(within(rowOf('Een')).getByRole('button', { name: 'Terugzetten' }));
    await link('Een');
    const question = vi.fn((_text: string) => true);
    vi.stubGlobal('confirm', question);
    await user.click(within(rowOf('Twee')).getByRole('button', { name: 'Definitief verwijderen' }));
    expect(question).toHaveBeenCalledWith(expect.stringContaining("'Twee'"));
    await waitFor(() => expect(screen.queryByText(/^Onlangs verwijderd/)).not.toBeInTheDocument());
    expect(await database.plans.get('Twee')).toBeUndefined();
  });

  it('zegt het als een plan niet te verwijderen is', async () => {
    const user = await setUp(kerk());
    const refused = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await choose(user, 'Plan Kerkweg', 'Verwijderen');
    await waitFor(() => expect(noticeTexts()).toEqual([expect.stringMatching(/^Dat is niet gelukt/)]));
    refused.mockRestore();
    expect(links()).toEqual(['Plan Kerkweg']);
  });

  // The last one: the plan it holds is stored some time after it.
  it('wijst de weg terug naar een plan dat de browser niet kon bewaren', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const planId = await storeOrHold(kerk());
    full.mockRestore();
    await setUp();
    expect(await screen.findByRole('heading', { name: 'Nog niet opgeslagen' })).toBeVisible();
    expect(await link('Plan Kerkweg')).toHaveAttribute('href', `#/plan/${planId}`);
    act(forgetDocuments);
  });
});

const rowOf = (name: string): HTMLElement => {
  const row = screen
    .getAllByRole('listitem')
    .find((item) => item.textContent?.startsWith(name) && within(item).queryByText('Terugzetten'));
  if (row === undefined) throw new Error(`no removed plan ${name}`);
  return row;
};
