import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { setYear } from '@/domain/commands/changeLines';
import { lastTouched } from '@/features/progress/lastTouched';
import { Progress } from '@/features/progress/Progress';
import type { HistoryRow } from '@/plans/history';
import { keepSnapshot } from '@/plans/snapshots';
import { run, showVariant } from '@/state/planStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

describe('de voortgang van een plan', () => {
  it('toont wat schoof sinds een gekozen momentopname', async () => {
    showPlan(
      examplePlan({
        id: 'voortgang',
        locations: [
          exampleLocation({ id: 'a', name: 'Kerkweg', programme: [exampleLine({ year: 2029 })] }),
          exampleLocation({ id: 'b', name: 'Dorp', programme: [exampleLine({ year: 2024, completed: 20 })] }),
        ],
      }),
    );
    expect(await keepSnapshot('hand', 'Begin')).toBe('kept');
    run(() => setYear(locationNow('a'), 2031));
    const user = userEvent.setup();
    render(<Progress />);
    const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
    expect(row('Dorp').getByText('4 woningen achter')).toBeInTheDocument();
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Vergelijk met' }),
      await screen.findByRole('option', { name: /Begin/ }),
    );
    expect(await screen.findByText(/1 locatie schoof sinds de momentopname/)).toBeInTheDocument();
    expect(row('Kerkweg').getByText('2 jaar later')).toBeInTheDocument();
    expect(row('Dorp').getByText('gelijk')).toBeInTheDocument();
  });

  it('noemt wat niet in de variant van nu zit niet verdwenen', async () => {
    showPlan(
      examplePlan({
        id: 'voortgang-variant',
        variants: [{ id: 'v', name: 'A', startsWith: 'all' }],
        locations: [
          exampleLocation({ id: 'a', name: 'Kerkweg' }),
          exampleLocation({
            id: 'b',
            name: 'Dorp',
            variantParts: [{ variantId: 'v', isIn: false, hasOwnNumbers: false }],
          }),
        ],
      }),
    );
    expect(await keepSnapshot('hand', 'Begin')).toBe('kept');
    showVariant('v');
    const user = userEvent.setup();
    render(<Progress />);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Vergelijk met' }),
      await screen.findByRole('option', { name: /Begin/ }),
    );
    expect(await screen.findByText(/Sinds de momentopname schoof er niets/)).toBeInTheDocument();
    expect(screen.queryByText(/Niet meer in het plan/)).toBeNull();
  });

  it('krijgt bij een locatie een reden in eigen woorden, die ook bij het jaar van oplevering staat', async () => {
    showPlan(
      examplePlan({
        locations: [exampleLocation({ id: 'a', name: 'Kerkweg', programme: [exampleLine({ year: 2029 })] })],
      }),
    );
    const user = userEvent.setup();
    render(<Progress />);
    await user.type(
      screen.getByRole('textbox', { name: 'Waarom, in eigen woorden: Kerkweg' }),
      'Het net is vol{Enter}',
    );
    expect(locationNow('a').progressReason).toBe('Het net is vol');
    expect(screen.getByText('Kerkweg: Het net is vol').closest('tr')?.previousSibling).toHaveTextContent(
      '2029',
    );
  });

  it('weet van een locatie wanneer die het laatst is aangeraakt, voor zover de geschiedenis dat zegt', () => {
    const row = (at: string, label: HistoryRow['label']): HistoryRow => ({
      planId: 'p',
      tab: 't',
      cause: 'edit',
      at,
      label,
    });
    const { byName, knownSince } = lastTouched([
      row('2026-11-28T09:00:00.000Z', { code: 'record_changed', kind: 'agreement', subject: 'Kerkweg' }),
      row('2026-11-27T09:00:00.000Z', { code: 'record_changed', kind: 'action', subject: 'Dorp' }),
      row('2026-11-26T09:00:00.000Z', { code: 'programme_changed', subject: 'Kerkweg' }),
    ]);
    expect([...byName]).toEqual([['Kerkweg', '2026-11-28T09:00:00.000Z']]);
    expect(knownSince).toBe('2026-11-26T09:00:00.000Z');
  });
});
