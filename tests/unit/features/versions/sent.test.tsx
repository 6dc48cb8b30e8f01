import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renameLocation } from '@/domain/commands/changeLocation';
import { changeInPlan } from '@/domain/commands/changeTopRecords';
import { addVariant, removeVariant } from '@/domain/commands/changeVariants';
import { setHomes } from '@/domain/commands/setHomes';
import { SentDialog } from '@/features/versions/SentDialog';
import { noteDelivery } from '@/plans/deliveries';
import { useExportChoice } from '@/plans/exportChoice';
import { closePlan, openPlan } from '@/plans/planSession';
import { setReport, useReport } from '@/plans/reportChoice';
import { storePlan } from '@/plans/storedPlans';
import { openPlanNow, run } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { deliveryWords } from '@/text/deliveries';
import { documentKindNames } from '@/text/documents/kinds';
import { emptyDatabase } from '../../emptyDatabase';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { locationNow, noticeTexts } from '../showPlan';

beforeEach(async () => {
  await emptyDatabase();
  const locations = [
    exampleLocation({ id: 'a', name: 'Kerkweg' }),
    exampleLocation({ id: 'b', name: 'Plein' }),
  ];
  const partners = [
    { id: 'p1', name: 'De Dijk', role: 'corporatie' as const },
    { id: 'p2', name: 'De Haven', role: 'corporatie' as const },
  ];
  await storePlan(examplePlan({ locations, partners }));
  await openPlan('plan-1');
});
afterEach(() => {
  cleanup();
  closePlan();
});

const send = (what = 'Excel') =>
  noteDelivery(
    { what, to: 'Provincie', locations: 2, homes: 30, isPublic: true },
    deliveryWords('Excel', 'Provincie'),
  );

it('wat is verzonden staat in de lijst, en zegt wat er sindsdien is veranderd', async () => {
  const user = userEvent.setup();
  await send();
  expect(noticeTexts()).toContain('Genoteerd bij Verzonden: Excel aan Provincie.');
  run(() => renameLocation(locationNow('a'), 'Kerkstraat', new Set()));
  run(() => setHomes(locationNow('b'), 'geclusterd', 'sociale_huur', 12));
  render(<SentDialog onClose={() => undefined} />);
  const item = await screen.findByRole('listitem');
  expect(item.textContent).toContain('2 locaties, 30 woningen · alleen openbaar');
  await user.click(await within(item).findByRole('button', { name: 'Wat is er sindsdien veranderd' }));
  await waitFor(() => expect(item.textContent).toContain('Kerkweg (nu Kerkstraat), Plein'));
  expect(within(item).getByRole('row', { name: /Geclusterd/ }).textContent).toContain('+12');
});

it('voor wie het kreeg is er een nieuwe versie te maken, met dezelfde keuzes', async () => {
  const user = userEvent.setup();
  await send();
  render(<SentDialog onClose={() => undefined} />);
  await user.click(await screen.findByRole('button', { name: 'Nieuwe versie maken' }));
  expect(useExportChoice.getState()).toMatchObject({ format: 'excel', to: 'Provincie', isPublic: true });
  expect(useScreen.getState().dialog).toBe('export');
});

it('van een variant gaat ook na een andere naam de variant, en nooit het hele plan als zij weg is', async () => {
  const user = userEvent.setup();
  const variant = { id: 'v', name: 'Spreiden', startsWith: 'all' as const };
  run(() => addVariant(variant, null, []));
  await noteDelivery(
    { what: 'Excel', to: 'Provincie', locations: 2, homes: 30, variant: 'Spreiden' },
    deliveryWords('Excel', 'Provincie'),
  );
  run(() => changeInPlan('variant', variant, { name: 'Verdelen' }));
  render(<SentDialog onClose={() => undefined} />);
  const again = await screen.findByRole('button', { name: 'Nieuwe versie maken' });
  await user.click(again);
  expect(useExportChoice.getState().variantId).toBe('v');
  useScreen.setState({ dialog: null });
  run(({ allLocations }) => removeVariant(variant, allLocations.values()));
  await user.click(again);
  expect(useScreen.getState().dialog).toBeNull();
  expect(noticeTexts().join()).toMatch(/Variant ‘Spreiden’ staat niet meer in dit plan/);
});

it('van een document brengt een nieuwe versie naar dat document, voor dezelfde lezer', async () => {
  const user = userEvent.setup();
  await send(documentKindNames.agreements);
  render(<SentDialog onClose={() => undefined} />);
  await user.click(await screen.findByRole('button', { name: 'Nieuwe versie maken' }));
  expect(useReport.getState()).toMatchObject({ kind: 'agreements', to: 'Provincie', isPublic: true });
  expect(useScreen.getState().dialog).toBe('report');
});

it('van het blad van één corporatie is de nieuwe versie weer van die, en van alle weer van alle', async () => {
  const user = userEvent.setup();
  const what = documentKindNames.agreements;
  const sheet = { what: `${what} (De Dijk)`, to: 'De Dijk', locations: 1, homes: 0, partnerId: 'p1' };
  await noteDelivery(sheet, deliveryWords(sheet.what, sheet.to));
  await send(what);
  render(<SentDialog onClose={() => undefined} />);
  const again = async (name: RegExp) => {
    const items = await screen.findAllByRole('listitem');
    const item = items.find(({ textContent }) => name.test(textContent));
    await user.click(within(item ?? document.body).getByRole('button', { name: 'Nieuwe versie maken' }));
  };
  setReport({ partnerId: 'p2' });
  await again(/De Dijk/);
  expect(useReport.getState()).toMatchObject({ kind: 'agreements', to: 'De Dijk', partnerId: 'p1' });
  await again(/Provincie/);
  expect(useReport.getState()).toMatchObject({ kind: 'agreements', to: 'Provincie', partnerId: null });
  // Noted before there was more than a name, and noted of one that left the plan.
  const others = { to: 'iemand', locations: 1, homes: 0 };
  await noteDelivery({ ...others, what: `${what} (De Haven)` }, deliveryWords('oud', 'iemand'));
  await noteDelivery({ ...others, what: `${what} (Weg)`, partnerId: 'w' }, deliveryWords('weg', 'iemand'));
  await again(/De Haven/);
  expect(useReport.getState()).toMatchObject({ kind: 'agreements', to: 'iemand', partnerId: 'p2' });
  await again(/Weg/);
  expect(noticeTexts().at(-1)).toContain('Weg staat niet meer als corporatie in dit plan.');
  expect(useReport.getState().partnerId).toBe('p2');
});

it('wat op een andere manier is verstuurd, is met de hand te noteren en weer weg te halen', async () => {
  const user = userEvent.setup();
  render(<SentDialog onClose={() => undefined} />);
  await user.click(screen.getByRole('button', { name: 'Verzending noteren' }));
  expect(screen.getByText('Vul in wat er is verstuurd.')).toBeTruthy();
  await user.type(screen.getByLabelText('Wat'), 'VHP-bijlage');
  await user.type(screen.getByLabelText('Aan wie'), 'Raad');
  await user.click(screen.getByRole('button', { name: 'Verzending noteren' }));
  expect((await screen.findByRole('listitem')).textContent).toContain('VHP-bijlage aan Raad');
  await user.click(screen.getByRole('button', { name: 'Verzending VHP-bijlage verwijderen' }));
  expect(openPlanNow().view.deliveries.size).toBe(0);
  undo();
  expect(openPlanNow().view.deliveries.size).toBe(1);
});
