import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addCopies } from '@/domain/commands/duplicateLocations';
import { LocationsPanel } from '@/features/locations/LocationsPanel';
import { ManyDrawer } from '@/features/locations/ManyDrawer';
import { openPlanNow, run } from '@/state/planStore';
import { selectTogether, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { editText } from '@/text/history';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

const ids = Array.from({ length: 12 }, (_, n) => `l${String(n).padStart(2, '0')}`);

const Both = () => {
  const isMany = useScreen((screen) => screen.selection.size > 1);
  return (
    <>
      <LocationsPanel onAddWaiting={() => undefined} />
      {isMany && <ManyDrawer shape={null} />}
    </>
  );
};

const row = (id: string) => screen.getByRole('button', { name: new RegExp(`Straat ${id}`) });
const statuses = () => [...openPlanNow().view.locations.values()].map(({ planningStatus }) => planningStatus);
const selected = () => [...useScreen.getState().selection].sort();
const many = () => screen.getByRole('form', { name: 'Gekozen locaties' });

describe('meer locaties tegelijk', () => {
  beforeEach(() => {
    // Room for all rows: there is no layout here.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
    const line = { id: 'r', type: 'geclusterd', segment: 'middenhuur', count: 10 } as const;
    const rest = { completed: 0, owner: 'onbekend', building: 'onbekend' } as const;
    const locations = ids.map((id) =>
      exampleLocation({ id, name: `Straat ${id}`, programme: [{ ...line, ...rest }] }),
    );
    const partners = [{ id: 'dijk', name: 'De Dijk', role: 'corporatie' as const }];
    showPlan(examplePlan({ locations, partners }));
    render(<Both />);
  });

  afterEach(() => void vi.restoreAllMocks());

  it('tien locaties krijgen in vier handelingen een andere status, en één keer ongedaan maken zet alles terug', async () => {
    const user = userEvent.setup();
    const before = statuses();
    let actions = 0;
    const step = async (what: () => Promise<void>) => {
      actions += 1;
      await what();
    };
    await step(() => user.click(row('l00')));
    await user.keyboard('{Shift>}');
    await step(() => user.click(row('l09')));
    await user.keyboard('{/Shift}');
    expect(selected()).toHaveLength(10);
    await step(() => user.selectOptions(within(many()).getByLabelText('Status'), '1A'));
    expect(actions).toBeLessThanOrEqual(6);
    expect(statuses().filter((status) => status === '1A')).toHaveLength(10);
    const { undo: last } = openPlanNow().history;
    expect(last && editText(last)).toBe('10 locaties: status naar 1A');
    undo();
    expect(statuses()).toEqual(before);
  });

  it('blijft er één over, zoals na het ongedaan maken van een splitsing, dan is die gekozen', async () => {
    const user = userEvent.setup();
    await user.click(row('l02'));
    act(() => run(() => addCopies([exampleLocation({ id: 'stuk', name: 'Straat stuk' })])));
    act(() => selectTogether(['l02', 'stuk'], 'map'));
    expect(many()).toBeInTheDocument();
    act(() => void undo());
    expect(selected()).toEqual(['l02']);
  });

  it('Ctrl met een klik neemt er een bij, en er weer af', async () => {
    const user = userEvent.setup();
    await user.click(row('l02'));
    await user.keyboard('{Control>}');
    await user.click(row('l05'));
    await user.click(row('l07'));
    await user.click(row('l05'));
    await user.keyboard('{/Control}');
    expect(selected()).toEqual(['l02', 'l07']);
    expect(within(many()).getByText('2 locaties gekozen')).toBeInTheDocument();
  });

  it('jaar, ingreep, prioriteit en partner gelden voor alle gekozen locaties', async () => {
    const user = userEvent.setup();
    await user.click(row('l00'));
    await user.keyboard('{Shift>}');
    await user.click(row('l02'));
    await user.keyboard('{/Shift}');
    await user.selectOptions(within(many()).getByLabelText('Oplevering'), '2030');
    await user.selectOptions(within(many()).getByLabelText('Ingreep'), 'Transformatie');
    await user.selectOptions(within(many()).getByLabelText('Prioriteit'), 'Kansrijk');
    await user.selectOptions(within(many()).getByLabelText('Partner toevoegen'), 'De Dijk');
    const three = ids.slice(0, 3).map((id) => openPlanNow().view.locations.get(id));
    for (const location of three) {
      expect(location).toMatchObject({
        intervention: 'transformatie',
        priority: 'kansrijk',
        programme: [{ year: 2030 }],
        commitments: [{ partnerId: 'dijk', level: 'genoemd' }],
      });
    }
    expect(openPlanNow().view.locations.get('l03')).toMatchObject({ intervention: 'nieuwbouw' });
  });

  it('verwijderen haalt ze samen weg, en één keer ongedaan maken brengt ze terug', async () => {
    const user = userEvent.setup();
    await user.click(row('l00'));
    await user.keyboard('{Shift>}');
    await user.click(row('l03'));
    await user.keyboard('{/Shift}');
    await user.click(within(many()).getByRole('button', { name: '4 locaties verwijderen' }));
    expect(openPlanNow().view.locationIds).toHaveLength(8);
    expect(selected()).toEqual([]);
    undo();
    expect(openPlanNow().view.locationIds).toHaveLength(12);
  });

  it('Escape heft de keuze op', async () => {
    const user = userEvent.setup();
    await user.click(row('l00'));
    await user.keyboard('{Control>}');
    await user.click(row('l01'));
    await user.keyboard('{/Control}');
    within(many()).getByLabelText('Status').focus();
    await user.keyboard('{Escape}');
    expect(selected()).toEqual([]);
  });

  it('wat het filter laat zien, is wat Alle locaties kiezen neemt', async () => {
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'l01');
    await expect.poll(() => useScreen.getState().filteredIds).toEqual(['l01']);
  });
});
