import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringChosenFile } from '@/features/layers/bringChosenFile';
import { AddressForm } from '@/features/layers/own/AddressForm';
import { followOwnLayers } from '@/features/layers/own/ownLayers';
import { putAwayFile, useBroughtFiles } from '@/plans/broughtFiles';
import { resetLayers, useLayers } from '@/state/layerStore';
import { openPlanNow } from '@/state/planStore';
import { examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

beforeAll(() =>
  Promise.all([
    import('@/exchange/door/readShapes'),
    import('@/exchange/door/readPlanFile'),
    import('@/exchange/formats/geojson/readGeoJson').catch(() => undefined),
  ]),
);
let stop = () => {};
beforeEach(() => {
  resetLayers();
  useBroughtFiles.setState({ files: [] });
  showPlan(examplePlan());
  stop = followOwnLayers();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

const names = () => useLayers.getState().layers.map(({ name }) => name);

describe('een eigen kaartdienst als laag', () => {
  const fill = async (address: string) => {
    const user = userEvent.setup();
    render(<AddressForm />);
    await user.type(screen.getByLabelText(/^Adres van een kaartdienst/), address.replaceAll('{', '{{'));
    await user.type(screen.getByLabelText('Naam van de laag'), 'Bomen');
    await user.click(screen.getByRole('button', { name: 'Laag toevoegen' }));
    return user;
  };

  it('komt in de lijst nadat zij een plaatje gaf', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(
      new Response('x', { headers: { 'content-type': 'image/png' } }),
    );
    await fill('https://kaart.gemeente.nl/{z}/{x}/{y}.png');
    expect(await screen.findByText('Bomen staat in de lijst.')).toBeInTheDocument();
    expect(names()).toEqual(['Bomen']);
  });

  it('die een webpagina geeft, wordt geen laag', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(
      new Response('x', { headers: { 'content-type': 'text/html' } }),
    );
    await fill('https://kaart.gemeente.nl/{z}/{x}/{y}.png');
    expect(await screen.findByText(/^Dit adres geeft een webpagina/)).toBeInTheDocument();
    expect(names()).toEqual([]);
  });

  it('op een eigen netwerk wordt pas gevraagd nadat dat zo bedoeld is', async () => {
    const asked = vi
      .spyOn(globalThis, 'fetch')
      .mockResolvedValue(new Response('x', { headers: { 'content-type': 'image/png' } }));
    const user = await fill('https://gisserver/{z}/{x}/{y}.png');
    expect(screen.getByText(/^Dit adres ligt op een eigen netwerk/)).toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
    await user.click(screen.getByRole('checkbox', { name: /eigen netwerk/ }));
    await user.click(screen.getByRole('button', { name: 'Laag toevoegen' }));
    expect(await screen.findByText('Bomen staat in de lijst.')).toBeInTheDocument();
  });
});

describe('een bestand als laag om naar te kijken', () => {
  it('komt op de kaart, en niet in het plan; weghalen haalt de laag weg', async () => {
    const before = openPlanNow().view.locations.size;
    const file = new File(
      [
        JSON.stringify({
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              properties: { naam: 'Bomenrij' },
              geometry: { type: 'Point', coordinates: [5.1, 52.1] },
            },
          ],
        }),
      ],
      'bomen.geojson',
    );
    const [said] = await bringChosenFile('reference', file);
    expect(said).toBe('bomen.geojson: 1 vorm als laag op de kaart.');
    await waitFor(() => expect(names()).toEqual(['bomen.geojson']));
    expect(openPlanNow().view.locations.size).toBe(before);
    const [brought] = useBroughtFiles.getState().files;
    if (brought !== undefined) await putAwayFile(brought);
    expect(names()).toEqual([]);
  });

  it('laat ook lijnen zien, die een plan niet kent', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [5.1, 52.1],
        [5.2, 52.1],
      ],
    };
    const features = [{ type: 'Feature', properties: { Naam: 'Lijn 12' }, geometry: line }];
    const file = new File([JSON.stringify({ type: 'FeatureCollection', features })], 'tram.geojson');
    expect(await bringChosenFile('reference', file)).toContain('tram.geojson: 1 vorm als laag op de kaart.');
    await waitFor(() => expect(names()).toEqual(['tram.geojson']));
    expect(useLayers.getState().layers[0]?.content).toMatchObject({
      features: [
        {
          properties: { name: 'Lijn 12' },
          geometry: { type: 'MultiLineString', coordinates: [line.coordinates] },
        },
      ],
    });
  });
});
