import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// What is fetched when it is first opened is there already: a test waits for no loading.
import '@/features/table/ColumnsMenu';
import { changeHomeSize } from '@/domain/commands/changePlan';
import { WideTable } from '@/features/table/WideTable';
import { openPlanNow, run } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

const setUp = async (tableColumns?: string[]) => {
  showPlan(
    examplePlan({
      locations: [exampleLocation({ id: 'a' })],
      settings: { density: 75, ...(tableColumns && { tableColumns }) },
    }),
  );
  const user = userEvent.setup();
  render(<WideTable />);
  await user.click(screen.getByRole('button', { name: 'Kolommen' }));
  await screen.findByRole('dialog', { name: 'Kolommen' });
  return user;
};
const kept = () => openPlanNow().view.header.settings.tableColumns;
const heads = () =>
  within(screen.getByRole('table', { name: 'Locaties', hidden: true }))
    .getAllByRole('columnheader', { hidden: true })
    .map((head) => head.getAttribute('aria-label'))
    .slice(1);

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('de kolommen van de tabel', () => {
  it('worden gekozen en bij het plan bewaard; de naam blijft vooraan', async () => {
    const user = await setUp(['total', 'name', 'van later', 'status']);
    expect(heads()).toEqual(['Naam', 'Totaal', 'Status']);
    await user.click(screen.getByRole('checkbox', { name: 'Prioriteit' }));
    await user.click(screen.getByRole('checkbox', { name: 'Totaal' }));
    expect(heads()).toEqual(['Naam', 'Status', 'Prioriteit']);
    expect(kept()).toEqual(['status', 'priority']);
    run(({ header }) => changeHomeSize(header.settings, 90));
    expect(kept()).toEqual(['status', 'priority']);
  });

  it('schuiven met de knop op, die de focus houdt, en gaan terug naar het begin', async () => {
    const user = await setUp(['total', 'status']);
    await user.click(screen.getByRole('button', { name: 'Totaal naar achteren' }));
    expect(heads()).toEqual(['Naam', 'Status', 'Totaal']);
    expect(screen.getByRole('button', { name: 'Totaal naar achteren' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Status naar voren' }));
    expect(heads()).toEqual(['Naam', 'Status', 'Totaal']);
    await user.click(screen.getByRole('button', { name: 'Zoals aan het begin' }));
    expect(kept()).toBeUndefined();
    expect(heads()).toHaveLength(10);
    // How far back it goes hangs on the time between the presses.
    undo();
    expect(kept()).toHaveLength(2);
  });
});
