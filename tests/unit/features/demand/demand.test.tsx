import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { DemandBoard } from '@/features/charts/demand/DemandBoard';
import { DemandList } from '@/features/demand/DemandList';
import { useNeighbourhoodFacts } from '@/plans/neighbourhoodFacts';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import { openPlanNow } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';
import { neighbourhood } from './neighbourhood';

const setUp = () => {
  const programme = [
    exampleLine({ year: 2029 }),
    exampleLine({ id: 'later', count: 30, year: 2036 }),
    exampleLine({ id: 'ooit', count: 5 }),
  ];
  const location = exampleLocation({ id: 'a', neighbourhood: 'Oude Kern', programme });
  showPlan(examplePlan({ locations: [location] }));
  render(
    <>
      <DemandList />
      <DemandBoard />
    </>,
  );
  return userEvent.setup();
};
type User = ReturnType<typeof userEvent.setup>;

const type = async (user: User, field: string, text: string) => {
  await user.click(await screen.findByLabelText(field));
  await user.keyboard(`{Control>}a{/Control}${text}`);
};

const addSeries = async (user: User, homes2030: string, homes2040: string) => {
  await user.click(screen.getByRole('button', { name: 'Reeks toevoegen' }));
  await type(user, 'Bron', 'Companen');
  await type(user, 'Woningen in jaar 1', homes2030);
  await type(user, 'Woningen in jaar 2', homes2040);
  await user.click(screen.getByRole('button', { name: 'Bewaren' }));
};

const rowsOf = (name: string): string[][] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));

const showFacts = (...neighbourhoods: Neighbourhood[]) =>
  act(() =>
    useNeighbourhoodFacts.setState({
      planId: openPlanNow().planId,
      asked: { state: 'answered', value: neighbourhoods, from: { source: 'cbs', asOf: '2026-11-28' } },
    }),
  );

// On a busy machine it takes longer to fetch what comes lazily than a test waits for it.
beforeAll(
  async () =>
    void (await Promise.all([
      import('@/features/demand/DemandForm'),
      import('@/features/demand/DemandFileDialog'),
      import('@/exchange/demand/readDemandFile'),
    ])),
);

describe('de vraag', () => {
  it('zet een reeks met bron naast wat er in het plan zit, in 2030 en 2040', async () => {
    const user = setUp();
    await addSeries(user, '100-140', '200');
    await user.click(
      within(screen.getByRole('group', { name: 'Vraag en aanbod per jaar: grafiek of tabel' })).getByText(
        'Tabel',
      ),
    );
    expect(rowsOf('Vraag en aanbod per jaar')).toEqual([
      ['T/m jaar', 'in plan', 'Companen', 'Te vinden, Companen'],
      ['2030', '29', '100–140', '71–111'],
      ['2040', '59', '200', '141'],
    ]);
    expect(screen.getByText(/5 woningen zonder jaar tellen mee vanaf 2030/)).toBeVisible();
  });

  it('zegt bij het veld wat niet kan, en houdt vast wat er getypt is', async () => {
    const user = setUp();
    await addSeries(user, '140-100', '200');
    expect(screen.getByLabelText('Woningen in jaar 1')).toHaveAccessibleDescription(
      'Het eerste getal moet het laagste zijn.',
    );
    expect(screen.getByLabelText('Woningen in jaar 1')).toHaveValue('140-100');
    expect(openPlanNow().view.demand.size).toBe(0);
  });

  it('laat van een CSV eerst zien wat erin staat, en neemt alles in één keer over', async () => {
    const user = setUp();
    const csv = 'jaar;type;aantal\n2030;geclusterd;500\n2040/2050;geclusterd;900\n2030;nultreden;80\n';
    const input = document.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
    await user.upload(input, new File([csv], 'vraag.csv', { type: 'text/csv' }));
    expect(await screen.findByText('vraag.csv: 2 reeksen gevonden.')).toBeVisible();
    expect(screen.getByText(/Regel 3: ‘2040\/2050’ is meer dan één jaar/)).toBeVisible();
    expect(openPlanNow().view.demand.size).toBe(0);
    await user.click(screen.getByRole('button', { name: '2 reeksen toevoegen' }));
    expect([...openPlanNow().view.demand.values()].map(({ name }) => name)).toEqual([
      'vraag.csv',
      'vraag.csv',
    ]);
    act(() => void undo());
    expect(openPlanNow().view.demand.size).toBe(0);
  });

  it('zet het deel van de 80-plussers naast het deel van het plan, zonder norm', async () => {
    const user = setUp();
    showFacts(neighbourhood('Oude Kern', 300), neighbourhood('Waterwijk', 100));
    await user.click(
      within(
        screen.getByRole('group', { name: '80-plussers en plannen per buurt: grafiek of tabel' }),
      ).getByText('Tabel'),
    );
    expect(rowsOf('80-plussers en plannen per buurt').slice(1)).toEqual([
      ['Oude Kern', '300', '75%', '29', '100%'],
      ['Waterwijk', '100', '25%', '0', '0%'],
    ]);
  });

  it('laat het getal per 1.000 80-plussers leeg tot iemand het invult, met de som erbij', async () => {
    const user = setUp();
    showFacts(neighbourhood('Oude Kern', 300), neighbourhood('Waterwijk', 100));
    const field = screen.getByLabelText('Geclusterd, per 1.000 80-plussers');
    expect(field).toHaveValue('');
    await type(user, 'Geclusterd, per 1.000 80-plussers', '62,5');
    expect(screen.getByText(/400 80-plussers × 62,5 \/ 1\.000 = 25 woningen/)).toBeVisible();
    expect(openPlanNow().view.rates.get('geclusterd')).toMatchObject({
      perThousand: 62.5,
      name: 'eigen aanname',
    });
    await type(user, 'Geclusterd, per 1.000 80-plussers', '{Backspace}');
    expect(openPlanNow().view.rates.size).toBe(0);
  });
});
