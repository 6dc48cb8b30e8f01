import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { changeGoal } from '@/domain/commands/changePlan';
import { readRange } from '@/domain/readRange';
// Fetched when it is first opened: a test waits for no loading.
import '@/features/targets/analyses/AnalysisForm';
import { AnalysisList } from '@/features/targets/analyses/AnalysisList';
import { openPlanNow, run } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';

const setUp = () => {
  const programme = [exampleLine({ year: 2029 }), exampleLine({ id: 'later', count: 30, year: 2036 })];
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', programme })] }));
  render(<AnalysisList />);
  return userEvent.setup();
};
const type = async (user: ReturnType<typeof userEvent.setup>, field: string, text: string) => {
  await user.click(await screen.findByLabelText(field));
  await user.keyboard(`{Control>}a{/Control}${text}`);
};
const add = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole('button', { name: 'Analyse toevoegen' }));
  await type(user, 'Bron', 'Companen 2024');
  await type(user, 'Geclusterd, woningen', '700-820');
  await user.click(screen.getByRole('button', { name: 'Bewaren' }));
};
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

describe('andere analyses naast de opgave', () => {
  it('zet een analyse van laag tot hoog naast de opgave en wat er dan in het plan zit', async () => {
    const user = setUp();
    await add(user);
    expect(screen.getByText('t/m 2040')).toBeVisible();
    const cells = within(rowOf('Geclusterd'))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(['700–820', '640', '54', '646–766']);
  });

  it('maakt de laagste of de hoogste tot opgave, en dat is terug te nemen', async () => {
    const user = setUp();
    await add(user);
    await user.click(screen.getByRole('button', { name: 'Hoogste als opgave' }));
    expect(openPlanNow().view.header.target).toMatchObject({
      horizon: 2040,
      byType: { geclusterd: 820, zorggeschikt: null, nultreden: null },
      source: 'Companen 2024',
    });
    act(() => void undo());
    expect(openPlanNow().view.header.target).toMatchObject({ horizon: 2030, byType: { geclusterd: 640 } });
  });

  it('bewaart de opgave van nu, zodat later te zien is wat er veranderde', async () => {
    const user = setUp();
    await user.click(screen.getByRole('button', { name: 'Opgave van nu bewaren' }));
    expect([...openPlanNow().view.analyses.values()]).toMatchObject([
      { horizon: 2030, byType: { geclusterd: { low: 640, high: 640 } }, note: 'Voorbeeld' },
    ]);
    expect(screen.getByRole('button', { name: 'Als opgave gebruiken' })).toBeVisible();
    act(() => run((view) => changeGoal(view.header.target, 'geclusterd', 700)));
    expect(rowOf('Geclusterd')).toHaveTextContent('640700 (+60)');
  });

  it('zegt bij het veld wat er mis is, en houdt wat getypt is', async () => {
    const user = setUp();
    await user.click(screen.getByRole('button', { name: 'Analyse toevoegen' }));
    await type(user, 'Bron', 'X');
    await type(user, 'Nultreden, woningen', '90-10');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(screen.getByText('Het eerste getal moet het laagste zijn.')).toBeVisible();
    expect(screen.getByLabelText('Nultreden, woningen')).toHaveValue('90-10');
    expect(openPlanNow().view.analyses.size).toBe(0);
  });

  it.each([
    ['500', { low: 500, high: 500 }],
    ['1.200 tot 1.400', { low: 1200, high: 1400 }],
    ['500–620', { low: 500, high: 620 }],
    ['', undefined],
  ])('leest %s', (typed, range) => expect(readRange(typed)).toEqual(range));

  it.each(['1.20', '-5', '12,5', 'veel', '200000'])('weigert %s', (typed) =>
    expect(readRange(typed)).toBeTypeOf('string'),
  );
});
