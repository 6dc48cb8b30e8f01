import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openPlanDocument } from '@/document/planDocument';
import { changeLocation, renameLocation } from '@/domain/commands/changeLocation';
import { changeGoal, changeTarget } from '@/domain/commands/changePlan';
import { setHomes } from '@/domain/commands/setHomes';
import { HistoryDialog } from '@/features/versions/HistoryDialog';
import { tabId } from '@/plans/keepHistory';
import { closePlan, openPlan } from '@/plans/planSession';
import { keepSnapshot } from '@/plans/snapshots';
import { storePlan } from '@/plans/storedPlans';
import { run } from '@/state/planStore';
import { database } from '@/storage/database';
import { readHistory } from '@/storage/historyTable';
import { openStoredDocument } from '@/storage/storedDocument';
import { emptyDatabase } from '../../emptyDatabase';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { locationNow } from '../showPlan';

const moments = () => [...document.querySelectorAll('.moment')].map((moment) => moment.textContent?.slice(5));

beforeEach(async () => {
  await emptyDatabase();
  const locations = [
    exampleLocation({ id: 'a', name: 'Kerkweg' }),
    exampleLocation({ id: 'b', name: 'Plein' }),
  ];
  await storePlan(examplePlan({ locations }));
  await openPlan('plan-1');
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('de bewerkingen van een plan', { timeout: 20_000 }, () => {
  it('zijn er evenveel als stappen: een per keer typen, met wat er stond en wat er staat', async () => {
    for (const homes of [4, 40]) {
      run(() => setHomes(locationNow('a'), 'geclusterd', 'sociale_huur', homes));
    }
    run(() => setHomes(locationNow('a'), 'nultreden', 'middenhuur', 8));
    run(() => changeLocation(locationNow('a'), { planningStatus: '1A' }));
    run(() => changeLocation(locationNow('a'), { planningStatus: '3' }));
    await waitFor(async () => expect(await readHistory('plan-1')).toHaveLength(4));
    render(<HistoryDialog onClose={() => undefined} />);
    await waitFor(() =>
      expect(moments()).toEqual([
        "Locatie 'Kerkweg': status van 1A naar 3",
        "Locatie 'Kerkweg': status van 5A naar 1A",
        "Programma van 'Kerkweg': nultreden, middenhuur van 0 naar 8",
        "Programma van 'Kerkweg': geclusterd, sociale huur van 0 naar 40",
      ]),
    );
  });

  it('noemen twee getallen die op hetzelfde moment in dezelfde cel kwamen', async () => {
    const stored = await openStoredDocument('plan-1');
    const here = stored?.doc ?? expect.fail('no document');
    const there = new Y.Doc();
    Y.applyUpdateV2(there, Y.encodeStateAsUpdateV2(here));
    // Of two who write at once the higher one wins.
    there.clientID = here.clientID + 1;
    run(() => setHomes(locationNow('a'), 'geclusterd', 'sociale_huur', 8));
    const { locations: [other] = [] } = openPlanDocument(there).plan() ?? {};
    openPlanDocument(there).run(
      setHomes(other ?? expect.fail('no location'), 'geclusterd', 'sociale_huur', 24),
    );
    Y.applyUpdateV2(here, Y.encodeStateAsUpdateV2(there));
    expect(locationNow('a').programme.map(({ count }) => count)).toEqual([24]);
    render(<HistoryDialog onClose={() => undefined} />);
    const sentence =
      "Twee mensen typten tegelijk bij locatie 'Kerkweg', geclusterd, sociale huur: 24 telt, 8 niet";
    await waitFor(() => expect(moments()).toContain(sentence));
  });

  it('zeggen in welk ander venster iets gebeurde', async () => {
    const label = { code: 'location_removed', subject: 'Oud' } as const;
    const row = { planId: 'plan-1', cause: 'edit', label } as const;
    await database.edits.add({ ...row, at: '2026-11-20T10:00:00.000Z', tab: 'x' });
    await database.edits.add({ ...row, at: '2026-11-20T10:01:00.000Z', tab: 'y' });
    await database.edits.add({ ...row, at: '2026-11-20T10:02:00.000Z', tab: 'x' });
    await database.edits.add({ ...row, at: '2026-11-21T10:03:00.000Z', tab: tabId });
    render(<HistoryDialog onClose={() => undefined} />);
    await waitFor(() =>
      expect(moments()).toEqual([
        "Locatie 'Oud' verwijderd",
        "Locatie 'Oud' verwijderdvenster 1",
        "Locatie 'Oud' verwijderdvenster 2",
        "Locatie 'Oud' verwijderdvenster 1",
      ]),
    );
    expect(screen.getAllByRole('heading', { level: 4 }).map((day) => day.textContent)).toEqual([
      '21 november 2026',
      '20 november 2026',
    ]);
  });

  it('een andere opgave is geen verlies van woningen: er wordt met hetzelfde jaar vergeleken', async () => {
    const user = userEvent.setup();
    run(() => setHomes(locationNow('a'), 'geclusterd', 'sociale_huur', 40, 2029));
    await keepSnapshot('hand', 'Voor de pauze');
    run(({ header }) => changeTarget(header.target, 'horizon', 2028));
    run(({ header }) => changeGoal(header.target, 'geclusterd', 900));
    render(<HistoryDialog onClose={() => undefined} />);
    await user.click(await screen.findByRole('button', { name: 'Bekijken' }));
    expect(await screen.findByText('Jaar van de opgave: toen 2030, nu 2028.')).toBeVisible();
    expect(screen.getByText(/^Opgave geclusterd: toen .*, nu 900\.$/)).toBeVisible();
    expect(screen.getByRole('row', { name: /^Geclusterd/ })).toHaveTextContent(/0\D*0\D*0$/);
  });

  it('staan in een rij met de momentopnamen, en brengen naar het terugzetten', async () => {
    const user = userEvent.setup();
    await keepSnapshot('hand', 'Voor de pauze');
    run(() => renameLocation(locationNow('a'), 'Dorpsplein', new Set()));
    render(<HistoryDialog onClose={() => undefined} />);
    await waitFor(() =>
      expect(moments()).toEqual([
        "Locatie 'Kerkweg' hernoemd in 'Dorpsplein'",
        "Momentopname 'Voor de pauze'Bekijken",
      ]),
    );
    await user.click(screen.getByRole('button', { name: "Momentopname 'Voor de pauze' bekijken" }));
    expect(await screen.findByText('Sindsdien gewijzigd: Kerkweg (nu Dorpsplein).')).toBeInTheDocument();
    const list = screen.getByRole('button', { name: 'Niet meer bekijken' }).closest('li');
    expect(within(list ?? document.body).getByRole('button', { name: 'Terugzetten' })).toBeEnabled();
  });
});
