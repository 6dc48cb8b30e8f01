import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '@/domain/plan';
import { emptyTarget } from '@/domain/target';
import { TargetPanel } from '@/features/targets/TargetPanel';
import { openPlanNow } from '@/state/planStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';

// Typing in a list of all 342 takes seconds without a real screen.
vi.mock('@/sources/facts/municipalities', async (load) => {
  const real = await load<typeof import('@/sources/facts/municipalities')>();
  const loadFew = async () =>
    (await real.loadMunicipalities()).filter(({ provinceCode }) => provinceCode === 'PV26');
  return { ...real, loadMunicipalities: loadFew };
});

const setUp = (fields: Partial<Plan> = {}) => {
  showPlan(examplePlan(fields));
  const user = userEvent.setup();
  render(<TargetPanel />);
  return user;
};

const target = () => openPlanNow().view.header.target;
const goal = (type: string) => screen.getByRole('spinbutton', { name: `Opgave ${type}` });

describe('het tabblad Opgave', () => {
  it('neemt de opgave per woningtype aan', async () => {
    const user = setUp({ target: emptyTarget });
    expect(goal('Geclusterd')).toHaveValue('');
    await user.type(goal('Geclusterd'), '640');
    expect(target().byType).toEqual({ geclusterd: 640, zorggeschikt: null, nultreden: null });
  });

  it('een leeggemaakte opgave is onbekend, geen nul', async () => {
    const user = setUp();
    await user.clear(goal('Zorggeschikt'));
    await user.tab();
    expect(target().byType.zorggeschikt).toBeNull();
  });

  it('bewaart de bron en de datum ervan', async () => {
    const user = setUp({ target: emptyTarget });
    await user.type(screen.getByRole('textbox', { name: 'Bron' }), 'Woondeal 2023');
    await user.type(screen.getByLabelText('Datum van de bron'), '2023-03-09');
    await user.tab();
    expect(target()).toMatchObject({ source: 'Woondeal 2023', asOf: '2023-03-09' });
  });

  it('telt opnieuw als het jaar van de opgave verandert', async () => {
    const programme = [exampleLine({ year: 2032 })];
    const user = setUp({ locations: [exampleLocation({ id: 'a', programme })] });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const horizon = screen.getByRole('spinbutton', { name: 'T/m jaar' });
    await user.clear(horizon);
    await user.type(horizon, '2035');
    expect(within(screen.getByRole('table')).getAllByText('24')).toHaveLength(3);
  });

  it('laat in de tabel op verzoek zien dat zorggeschikt ook geclusterd is, en houdt het totaal gelijk', async () => {
    const programme = [exampleLine({ count: 20 }), exampleLine({ id: 'b', type: 'zorggeschikt', count: 12 })];
    const user = setUp({ locations: [exampleLocation({ id: 'a', programme })] });
    const row = (name: string) =>
      within(screen.getByRole('table')).getByRole('rowheader', { name }).closest('tr');
    expect(row('Geclusterd')).toHaveTextContent(/20$/);
    await user.click(screen.getByRole('checkbox', { name: /Genest/ }));
    expect(row('Nultreden')).toHaveTextContent(/32$/);
    expect(row('waarvan geclusterd')).toHaveTextContent(/32$/);
    expect(row('waarvan zorggeschikt')).toHaveTextContent(/12$/);
    expect(row('Totaal')).toHaveTextContent(/32$/);
  });

  it('zet alle getelde woningen in een tabel, per type de segmenten eronder, met totaal', () => {
    setUp({
      locations: [
        exampleLocation({
          id: 'a',
          programme: [
            exampleLine({ count: 1200 }),
            exampleLine({ id: 'b', segment: 'middenhuur', count: 34 }),
            exampleLine({ id: 'c', type: 'regulier', segment: 'middenhuur', count: 5 }),
          ],
        }),
      ],
    });
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).toEqual([
      ['Geclusterd', '1.234'],
      ['Sociale huur', '1.200'],
      ['Middenhuur', '34'],
      ['Regulier', '5'],
      ['Middenhuur', '5'],
      ['Totaal', '1.239'],
    ]);
  });

  it('zet de opgave van de hele woondealregio ernaast, met bron', async () => {
    setUp();
    expect(await screen.findByText('Ter vergelijking: hele woondealregio U10 (16 gemeenten)')).toBeVisible();
    expect(screen.getByText('4.070')).toBeVisible();
    expect(screen.getByText(/^Bron: Hand-out Ouderenhuisvesting/)).toBeVisible();
  });

  const header = () => openPlanNow().view.header;
  const chooseZeist = async (user: ReturnType<typeof setUp>) => {
    await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
    await user.type(await screen.findByRole('combobox', { name: 'Gemeente van dit plan' }), 'Zeist{Tab}');
    await expect.poll(() => header().area).toMatchObject({ kind: 'municipality', name: 'Zeist' });
  };

  it('verbetert een verkeerd gekozen gemeente, en de naam die de app daarbij had bedacht', async () => {
    const user = setUp({ name: 'Ouderenhuisvesting Utrecht' });
    expect(screen.getByText('Gemeente: Utrecht')).toBeVisible();
    await chooseZeist(user);
    expect(await screen.findByText('Gemeente: Zeist')).toBeVisible();
    expect(header().name).toBe('Ouderenhuisvesting Zeist');
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Wijzigen' })).toHaveFocus();
  });

  it('laat bij een andere gemeente de naam staan die u zelf gaf', async () => {
    const user = setUp({ name: 'Mijn plan' });
    await chooseZeist(user);
    expect(header().name).toBe('Mijn plan');
  });

  it('laat alles zoals het was als u de gemeente toch niet wijzigt', async () => {
    const user = setUp();
    await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
    expect(await screen.findByRole('combobox', { name: 'Gemeente van dit plan' })).toHaveFocus();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(header().area).toMatchObject({ name: 'Utrecht' });
    expect(openPlanNow().history.undo).toBeUndefined();
  });

  it.each<Plan['area']>([
    { kind: 'region', code: 'U10', name: 'U10' },
    { kind: 'practice', name: 'Markerwaard' },
  ])('laat u een plan voor $name niet van gemeente wisselen', (area) => {
    setUp({ area });
    expect(screen.queryByRole('button', { name: 'Wijzigen' })).not.toBeInTheDocument();
  });
});
