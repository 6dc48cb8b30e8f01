import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '@/features/layers/catalogue';
import { LayerList } from '@/features/layers/LayerList';
import { startLayers } from '@/features/layers/startLayers';
import type { Bounds } from '@/geo/bounds';
import { boxSurface } from '@/geo/bounds';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { Amenity, AmenitySource } from '@/sources/interfaces/amenities';
import type { Sources } from '@/sources/interfaces/sources';
import { useLayers } from '@/state/layerStore';
import { setCurrentMap } from '@/state/mapHandle';
import { setScreen, useScreen } from '@/state/screenStore';
import { examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';
import { answered, answerLater, failed, fakeSources } from './fakeSources';

const sources = vi.hoisted(() => ({ now: vi.fn<() => Promise<Sources>>() }));
vi.mock('@/plans/sourcesOfPlan', () => ({ sourcesNow: sources.now }));

const within = vi.fn<AmenitySource['within']>();

const amenity = (id: string, kind: Amenity['kind']): Amenity => ({
  id,
  kind,
  name: id,
  point: [5.12, 52.09],
});
const someAmenities = [amenity('a', 'huisarts'), amenity('b', 'bushalte'), amenity('c', 'bushalte')];

/** A map that looks at one box. */
const lookAt = (bounds: Bounds) =>
  setCurrentMap({ ...inertPlanMap({ center: [5.1, 52.1], zoom: 14 }), bounds: () => bounds });

const town: Bounds = [5.1, 52.08, 5.14, 52.1];
const nextTown: Bounds = [5.2, 52.08, 5.24, 52.1];

const setUp = () => {
  const user = userEvent.setup();
  render(<LayerList />);
  return user;
};
const box = () => screen.getByRole('checkbox', { name: 'Voorzieningen' });

beforeEach(() => {
  showPlan(examplePlan());
  useLayers.setState({ layers: catalogue(false), settings: [] });
  lookAt(town);
  within.mockReset();
  sources.now.mockResolvedValue(fakeSources({ amenities: { within } }));
});
afterEach(() => setCurrentMap(undefined));

describe('voorzieningen op de kaart', () => {
  it('staan uit, en er wordt niets gevraagd', () => {
    setUp();
    expect(box()).not.toBeChecked();
    expect(sources.now).not.toHaveBeenCalled();
  });

  it('noemen per soort hun aantal, met de makers en de licentie van OpenStreetMap', async () => {
    within.mockResolvedValue(answered(someAmenities, { source: 'openstreetmap' }));
    const user = setUp();
    await user.click(box());
    expect(await screen.findByText(/^3 voorzieningen op de kaart\./)).toBeInTheDocument();
    const legend = screen.getByRole('list', { name: 'Voorzieningen per soort' });
    expect([...legend.children].map(({ textContent }) => textContent)).toEqual(['HHuisarts 1', 'Bushalte 2']);
    const credit = screen.getByRole('link', { name: '© OpenStreetMap-bijdragers' });
    expect(credit).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright');
    expect(credit.parentElement).toHaveTextContent(
      '© OpenStreetMap-bijdragers, 21 november 2026. Deze gegevens vallen onder de Open Database License (ODbL).',
    );
  });

  it('noemen het bestand waar ze uit komen', async () => {
    within.mockResolvedValue(answered(someAmenities, { source: 'file', fileName: 'dorp.csv' }));
    const user = setUp();
    await user.click(box());
    expect(await screen.findByText('Bron: dorp.csv, 21 november 2026.')).toBeInTheDocument();
  });

  it('noemen van een deel uit een bestand en een deel van OpenStreetMap beide', async () => {
    const besides = [{ source: 'openstreetmap', asOf: '2026-11-20' }] as const;
    within.mockResolvedValue(answered(someAmenities, { source: 'file', fileName: 'dorp.csv', besides }));
    const user = setUp();
    await user.click(box());
    expect(await screen.findByText('Bron: dorp.csv, 21 november 2026.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '© OpenStreetMap-bijdragers' }).parentElement).toHaveTextContent(
      'Andere soorten: © OpenStreetMap-bijdragers, 20 november 2026. Deze gegevens vallen onder de Open Database License (ODbL).',
    );
  });

  it('uit een bestand zeggen erbij dat de andere soorten er niet kwamen, en van wie', async () => {
    const missing = { source: 'openstreetmap', reason: 'offline' } as const;
    within.mockResolvedValue(answered(someAmenities, { source: 'file', fileName: 'dorp.csv', missing }));
    const user = setUp();
    await user.click(box());
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(/^3 voorzieningen op de kaart\./),
    );
    expect(screen.getByRole('status')).toHaveTextContent(
      'Er is geen internet, dus OpenStreetMap kan niets zeggen. U ziet alleen de soorten uit uw eigen bestand.',
    );
  });

  it('zeggen bij een fout welke bron het is en dat u verder kunt; opnieuw proberen vraagt nog eens', async () => {
    within.mockResolvedValueOnce(failed({ source: 'openstreetmap', reason: 'busy' }));
    const user = setUp();
    await user.click(box());
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(/^OpenStreetMap heeft het te druk\./),
    );
    expect(screen.getByRole('status')).toHaveTextContent('Met uw plan kunt u gewoon verder.');
    // Also when its row is closed.
    await user.click(screen.getByRole('button', { name: 'Meer over Voorzieningen' }));
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(screen.getByText('niet te bereiken')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Meer over Voorzieningen' }));
    within.mockResolvedValueOnce(answered(someAmenities));
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByText(/^3 voorzieningen/)).toBeInTheDocument();
    expect(screen.queryByText('niet te bereiken')).not.toBeInTheDocument();
  });

  it('uitzetten breekt het ophalen af, en het antwoord komt niet meer op het scherm', async () => {
    const later = answerLater<Amenity[]>();
    within.mockImplementation((_, asking) => later.ask(asking?.signal));
    const user = setUp();
    await user.click(box());
    expect(screen.getByRole('progressbar', { name: 'Voorzieningen worden opgehaald…' })).toBeInTheDocument();
    await user.click(box());
    expect(later.signals.map((signal) => signal?.aborted)).toEqual([true]);
    await act(async () => later.give(answered(someAmenities)));
    expect(useScreen.getState().amenities).toEqual({ state: 'off' });
    expect(box()).not.toBeChecked();
  });

  it('worden niet bij elke beweging gevraagd; voor een ander gebied vraagt u het zelf', async () => {
    within.mockResolvedValue(answered(someAmenities));
    const user = setUp();
    await user.click(box());
    await screen.findByText(/^3 voorzieningen/);
    act(() => setScreen({ inView: [5.11, 52.085, 5.13, 52.095] }));
    expect(screen.queryByRole('button', { name: /^Opnieuw ophalen/ })).not.toBeInTheDocument();
    lookAt(nextTown);
    act(() => setScreen({ inView: nextTown }));
    expect(within).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Opnieuw ophalen voor dit gebied' }));
    expect(within.mock.calls.map(([asked]) => asked)).toEqual([town, nextTown]);
  });

  it('komen van de hele gemeente, ook als haar grens nog niet op de kaart staat', async () => {
    within.mockResolvedValue(answered(someAmenities));
    const { boundaries } = fakeSources({});
    const outline = { code: 'GM0344', name: 'Utrecht', geometry: boxSurface([5, 52, 5.2, 52.1]) };
    const municipality = () => Promise.resolve(answered(outline));
    const known = fakeSources({ amenities: { within }, boundaries: { ...boundaries, municipality } });
    sources.now.mockResolvedValue(known);
    const user = setUp();
    await user.click(box());
    await screen.findByText(/^3 voorzieningen/);
    expect(within.mock.calls.map(([asked]) => asked)).toEqual([[5, 52, 5.2, 52.1]]);
  });

  it('van een te groot gebied worden niet gevraagd: u zoomt eerst in', async () => {
    lookAt([5, 52, 5.5, 52.3]);
    const user = setUp();
    await user.click(box());
    expect(await screen.findByText(/Zoom verder in en zet Voorzieningen opnieuw aan\.$/)).toBeInTheDocument();
    expect(box()).not.toBeChecked();
    expect(within).not.toHaveBeenCalled();
  });

  it('die er niet zijn heten er niet te zijn', async () => {
    within.mockResolvedValue(answered([]));
    const user = setUp();
    await user.click(box());
    expect(await screen.findByText('In dit gebied kent de bron geen voorzieningen.')).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Voorzieningen per soort' })).not.toBeInTheDocument();
  });
});

describe('een soort voorziening', () => {
  it('gaat apart van de kaart, en blijft geteld in de legenda', async () => {
    within.mockResolvedValue(answered(someAmenities, { source: 'openstreetmap' }));
    const stop = startLayers();
    try {
      const user = setUp();
      const drawn = () => {
        const content = useLayers.getState().layers.find(({ id }) => id === 'amenities')?.content;
        return content?.type === 'features' ? content.features.map(({ properties }) => properties?.kind) : [];
      };
      await user.click(box());
      await user.click(await screen.findByRole('checkbox', { name: 'Bushalte' }));
      expect(drawn()).toEqual(['huisarts']);
      expect(screen.getByRole('list', { name: 'Voorzieningen per soort' })).toHaveTextContent('Bushalte 2');
      await user.click(screen.getByRole('checkbox', { name: 'Bushalte' }));
      expect(drawn()).toEqual(['huisarts', 'bushalte', 'bushalte']);
    } finally {
      stop();
    }
  });
});
