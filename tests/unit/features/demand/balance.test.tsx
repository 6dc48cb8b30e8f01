import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { addToPlan } from '@/domain/commands/changeTopRecords';
import { BalanceFrame } from '@/features/charts/demand/BalanceFrame';
import { followBalance } from '@/features/charts/demand/balanceLayer';
import { useBalanceChoice } from '@/features/charts/demand/balanceStore';
import { useNeighbourhoodFacts } from '@/plans/neighbourhoodFacts';
import { setLayer, useLayers } from '@/state/layerStore';
import { openPlanNow, run } from '@/state/planStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';
import { neighbourhood } from './neighbourhood';

const neighbourhoods = [neighbourhood('Oude Kern', 300), neighbourhood('Waterwijk', null)];

const setUp = () => {
  const programme = [
    exampleLine({ year: 2029 }),
    exampleLine({ id: 'zorg', type: 'zorggeschikt', count: 10, year: 2034 }),
  ];
  showPlan(
    examplePlan({
      locations: [
        exampleLocation({
          id: 'a',
          neighbourhood: 'Oude Kern',
          programme,
          minimumScale: 24,
          planningStatus: '1A',
        }),
      ],
      demand: [
        {
          id: 'v',
          name: 'Wijkanalyse',
          type: 'geclusterd',
          measure: 'erbij',
          level: 'buurt',
          area: 'Oude Kern',
          asOf: '',
          years: [{ year: 2030, low: 60, high: 90 }],
        },
      ],
    }),
  );
  return userEvent.setup();
};

afterEach(() => useBalanceChoice.setState({ type: 'geclusterd', until: undefined, colour: 'planned' }));

describe('balans per buurt', () => {
  it('zet aanbod en vraag per buurt in een tabel, en noemt onbekend wat onbekend is', async () => {
    const user = setUp();
    render(<BalanceFrame neighbourhoods={neighbourhoods} />);
    await user.click(screen.getByRole('button', { name: 'Tabel' }));
    const rows = within(screen.getByRole('table', { name: 'Balans per buurt' }))
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows.slice(1)).toEqual([
      ['Oude Kern', '300', 'onbekend', '24', '0', '24', '60–90', '36–66', expect.stringContaining('nog 14')],
      ['Waterwijk', 'onbekend', 'onbekend', '0', '0', '0', 'onbekend', 'onbekend', '–'],
      ['Hele gemeente', 'onbekend', 'onbekend', '24', '0', '24', 'onbekend', 'onbekend', ''],
    ]);
    expect(screen.getByText('Vraag volgens: Wijkanalyse.')).toBeVisible();
  });

  it('telt het bestaande aanbod bij de buurt waarin het ligt, zo lang het er staat', async () => {
    const user = setUp();
    const far = neighbourhood('Ver weg', 10);
    const { geometry } = far;
    if (geometry.type !== 'Polygon') throw new Error('a polygon');
    geometry.coordinates[0] = geometry.coordinates[0]?.map(([lon, lat]) => [lon + 0.5, lat]) ?? [];
    const hof = { id: 's', name: 'Hof', kind: 'geclusterd' as const, capacity: 40, source: '', asOf: '' };
    run(() => addToPlan('stockSite', { ...hof, future: 'sluit', year: 2031, point: [5.09, 52.01] }));
    render(<BalanceFrame neighbourhoods={[...neighbourhoods.slice(0, 1), far]} />);
    await user.click(screen.getByRole('button', { name: 'Tabel' }));
    const standing = () =>
      within(screen.getByRole('table', { name: 'Balans per buurt' }))
        .getAllByRole('row')
        .slice(1)
        .map(({ children }) => children[2]?.textContent);
    expect(standing()).toEqual(['40', '0', '40']);
    act(() => useBalanceChoice.setState({ until: 2031 }));
    expect(standing()).toEqual(['0', '0', '0']);
  });

  it('kleurt de buurten op de kaart, en volgt jaar, type en plan', () => {
    setUp();
    useLayers.setState({ layers: [], settings: [], states: {} });
    useNeighbourhoodFacts.setState({
      planId: openPlanNow().planId,
      asked: { state: 'answered', value: neighbourhoods, from: { source: 'cbs', asOf: '2026-11-28' } },
    });
    const stop = followBalance();
    const background = {
      id: 'x',
      kind: 'background' as const,
      name: '',
      shows: '',
      legend: [],
      content: null,
    };
    act(() =>
      useLayers.setState({
        layers: [
          {
            ...background,
            origin: { source: '', date: null },
            isOffline: true,
            startsOn: true,
            startOpacity: 1,
          },
        ],
      }),
    );
    const balance = () => useLayers.getState().layers.find(({ id }) => id === 'balance');
    const shades = () => {
      const content = balance()?.content;
      return content?.type === 'features'
        ? content.features.map(({ properties }) => properties?.shade)
        : null;
    };
    expect(shades()).toBeNull();
    act(() => setLayer('balance', { isOn: true }));
    expect(shades()).toEqual([4, 0]);
    expect(balance()?.origin).toEqual({ source: 'in plan, geclusterd, t/m 2030 · CBS', date: '2026-11-28' });
    act(() => useBalanceChoice.setState({ colour: 'asked' }));
    expect(shades()).toEqual([4, null]);
    act(() => useBalanceChoice.setState({ colour: 'planned', until: 2028 }));
    expect(shades()).toEqual([0, 0]);
    stop();
  });
});
