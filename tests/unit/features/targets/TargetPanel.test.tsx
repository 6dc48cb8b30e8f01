import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/domain/plan';
import { emptyTarget } from '@/domain/target';
import { TargetPanel } from '@/features/targets/TargetPanel';
import { openPlanNow } from '@/state/planStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';

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
    expect(within(screen.getByRole('table')).getAllByText('24')).toHaveLength(2);
  });

  it('zet alle getelde woningen in een tabel, type bij segment, met totaal', () => {
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
      ['', 'Geclusterd', 'Regulier'],
      ['Sociale huur', '1.200', '0'],
      ['Middenhuur', '34', '5'],
      ['Totaal', '1.234', '5'],
    ]);
  });

  it('zet de opgave van de hele woondealregio ernaast, met bron', async () => {
    setUp();
    expect(await screen.findByText('Ter vergelijking: hele woondealregio U10 (16 gemeenten)')).toBeVisible();
    expect(screen.getByText('4.070')).toBeVisible();
    expect(screen.getByText(/^Bron: Hand-out Ouderenhuisvesting/)).toBeVisible();
  });
});
