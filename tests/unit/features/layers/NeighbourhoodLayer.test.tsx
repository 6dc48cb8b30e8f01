import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeArea } from '@/domain/commands/changePlan';
import type { Plan } from '@/domain/plan';
import { catalogue } from '@/features/layers/catalogue';
import { LayerList } from '@/features/layers/LayerList';
import { useOutline } from '@/features/layers/useOutline';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { Neighbourhood, NeighbourhoodSource } from '@/sources/interfaces/neighbourhoods';
import type { Sources } from '@/sources/interfaces/sources';
import { useLayers } from '@/state/layerStore';
import { setCurrentMap } from '@/state/mapHandle';
import { run } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';
import { answered, answerLater, failed, fakeSources, figure, neighbourhood } from './fakeSources';

const sources = vi.hoisted(() => ({ now: vi.fn<() => Promise<Sources>>() }));
vi.mock('@/plans/sourcesOfPlan', () => ({ sourcesNow: sources.now }));

const of = vi.fn<NeighbourhoodSource['of']>();

const circa = { isApproximate: true };
const in2024 = { year: 2024 };

/** As the CBS gives them: 65+ from a percentage, 80+ not per neighbourhood, homes of a year earlier. */
const fromCbs = [
  neighbourhood('Dorp', {
    people_65_plus: figure(420, circa),
    people_80_plus: figure(null),
    homes: figure(1950, in2024),
  }),
  neighbourhood('Haven', { people_65_plus: figure(null), homes: figure(0, in2024) }, 2),
  neighbourhood('Kade', { people_65_plus: figure(1310, circa), homes: figure(2260, in2024) }, 4),
];

beforeEach(() => {
  showPlan(examplePlan());
  useLayers.setState({ layers: catalogue(false), settings: [] });
  of.mockReset();
  sources.now.mockResolvedValue(fakeSources({ neighbourhoods: { of } }));
});
afterEach(() => setCurrentMap(undefined));

const setUp = () => {
  const user = userEvent.setup();
  render(<LayerList />);
  return user;
};
/** As in the app, which follows the municipality of the plan. */
const LayerInWorkspace = () => {
  useOutline();
  return <LayerList />;
};
const box = () => screen.getByRole('checkbox', { name: 'Buurten' });

const switchOn = async (neighbourhoods: Neighbourhood[]) => {
  of.mockResolvedValue(answered(neighbourhoods));
  const user = setUp();
  await user.click(box());
  return { user, table: await screen.findByRole('table', { name: 'Buurten' }) };
};

/** The table as people read it: a text per cell, spaces made one. */
const read = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));

describe('buurten op de kaart', () => {
  it('staan in een tabel, de meeste 65-plussers eerst; wat niet bekend is, is geen nul', async () => {
    const { table } = await switchOn(fromCbs);
    expect(read(table).slice(1, -1)).toEqual([
      ['Kade', 'circa 1.310', 'onbekend', '2.260'],
      ['Dorp', 'circa 420', 'onbekend', '1.950'],
      ['Haven', 'onbekend', 'onbekend', '0'],
    ]);
  });

  it('tellen alleen op wat van alle buurten bekend is', async () => {
    const { table } = await switchOn(fromCbs);
    expect(read(table).at(-1)).toEqual(['Samen', 'onbekend', 'onbekend', '4.210']);
  });

  it('noemen een optelling van benaderingen ook circa', async () => {
    const { table } = await switchOn(fromCbs.filter(({ name }) => name !== 'Haven'));
    expect(read(table).at(-1)?.[1]).toBe('circa 1.730');
  });

  it('noemen bij elk getal het jaar en de bron', async () => {
    const { table } = await switchOn(fromCbs);
    expect(read(table)[0]).toEqual(['Buurt', '65+ 2025', '80+', 'woningen 2024']);
    expect(screen.getByText('65+: CBS, 2025.')).toBeInTheDocument();
    expect(screen.getByText('Woningen: CBS, 2024.')).toBeInTheDocument();
    expect(screen.getByText('Grenzen: CBS / Kadaster, 21 november 2026.')).toBeInTheDocument();
  });

  it('noemen het jaar per getal als een kolom jaren mengt, en tellen die niet op', async () => {
    const mixed = [
      neighbourhood('Dorp', { homes: figure(100, in2024) }),
      neighbourhood('Kade', { homes: figure(200) }),
    ];
    const { table } = await switchOn(mixed);
    expect(read(table).map((row) => row[3])).toEqual(['woningen', '100 (2024)', '200 (2025)', 'onbekend']);
  });

  it('uit een bestand dat geen jaar noemt, zeggen dat het jaar niet bekend is', async () => {
    const own = neighbourhood('Dorp', { homes: figure(100, { year: null, source: 'file' }) });
    of.mockResolvedValue(answered([own], { source: 'file', fileName: 'buurten.csv' }));
    const user = setUp();
    await user.click(box());
    const table = await screen.findByRole('table', { name: 'Buurten' });
    expect(read(table)[0]?.at(-1)).toBe('woningen jaar onbekend');
    expect(screen.getByText('Woningen: buurten.csv, jaar onbekend.')).toBeInTheDocument();
  });

  it('komen in beeld als u hun naam kiest', async () => {
    const goToBounds = vi.fn();
    const { user } = await switchOn(fromCbs);
    setCurrentMap({ ...inertPlanMap({ center: [5, 52], zoom: 8 }), goToBounds });
    await user.click(screen.getByRole('button', { name: 'Kade' }));
    expect(goToBounds).toHaveBeenCalledExactlyOnceWith([5.14, 52.09, expect.closeTo(5.15), 52.1]);
  });

  it('worden gevraagd van de gemeente van het plan', async () => {
    await switchOn(fromCbs);
    expect(of.mock.calls.map(([code]) => code)).toEqual(['GM0344']);
  });

  it.each<[string, Plan['area']]>([
    ['nog geen gemeente', { kind: 'undecided' }],
    ['een regio', { kind: 'region', code: 'amersfoort', name: 'Regio Amersfoort' }],
  ])('voor %s zeggen dat u eerst een gemeente kiest', async (_, area) => {
    showPlan(examplePlan({ area }));
    const user = setUp();
    await user.click(box());
    expect(screen.getByRole('status')).toHaveTextContent('Kies eerst bij Opgave een gemeente.');
    expect(of).not.toHaveBeenCalled();
  });

  it('zeggen bij een fout welke bron het is en wat dat betekent', async () => {
    of.mockResolvedValue(failed({ source: 'cbs', reason: 'offline' }));
    const user = setUp();
    await user.click(box());
    expect(await screen.findByText(/^Er is geen internet, dus CBS kan niets zeggen\./)).toHaveTextContent(
      'De buurten staan daarom niet op de kaart. Met uw plan kunt u gewoon verder.',
    );
  });

  it('blijven aan als de kaart pas daarna klaar is', async () => {
    of.mockResolvedValue(answered(fromCbs));
    render(<LayerInWorkspace />);
    await userEvent.click(box());
    await screen.findByRole('table', { name: 'Buurten' });
    act(() => setScreen({ isMapReady: true }));
    expect(box()).toBeChecked();
    expect(screen.getByRole('table', { name: 'Buurten' })).toBeInTheDocument();
  });

  it('van de gemeente van zojuist komen niet alsnog op het scherm', async () => {
    const later = answerLater<Neighbourhood[]>();
    of.mockImplementation((_, asking) => later.ask(asking?.signal));
    render(<LayerInWorkspace />);
    await userEvent.click(box());
    await waitFor(() => expect(later.signals).toHaveLength(1));
    act(() => run(() => changeArea({ kind: 'municipality', code: 'GM0355', name: 'Zeist' })));
    expect(box()).not.toBeChecked();
    await act(async () => later.give(answered(fromCbs)));
    expect(useScreen.getState().neighbourhoods).toEqual({ state: 'off' });
  });
});
