import { readFileSync } from 'node:fs';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { ImportDialog } from '@/features/transfer/ImportDialog';
import { openPlanNow } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';
import { warmUp } from './warmUp';

beforeAll(warmUp);

const zeist = () => examplePlan({ area: { kind: 'municipality', code: 'GM0355', name: 'Zeist' } });

const caseFile = (name: string): File =>
  new File([new Uint8Array(readFileSync(`tests/fixtures/cases/${name}`))], name);

const point = (name: string, lon: number, lat: number) => ({
  type: 'Feature',
  properties: { naam: name },
  geometry: { type: 'Point', coordinates: [lon, lat] },
});

const fileOf = (...features: object[]): File =>
  new File([JSON.stringify({ type: 'FeatureCollection', features })], 'plannen.geojson');

const open = (file: File, outline = true) => {
  showPlan(zeist());
  // As the workspace shows it once the boundary was asked for.
  if (outline) {
    const ring: [number, number][] = [
      [5.15, 52.05],
      [5.32, 52.05],
      [5.32, 52.14],
      [5.15, 52.14],
      [5.15, 52.05],
    ];
    setScreen({ outline: { type: 'Polygon', coordinates: [ring] } });
  } else setScreen({ outline: null });
  const { unmount } = render(<ImportDialog file={file} onOtherFile={() => {}} onClose={() => unmount()} />);
  return userEvent.setup();
};

const names = () => [...openPlanNow().view.locations.values()].map(({ name }) => name).toSorted();

describe('locaties die niet in de gemeente van het plan liggen', () => {
  it('place-other-municipality: er wordt gezegd dat er 1 buiten Zeist ligt, en importeren mag', async () => {
    const user = open(caseFile('place-other-municipality.geojson'));
    await screen.findByRole('group', { name: '1 locatie ligt buiten Zeist.' });
    await user.click(await screen.findByRole('button', { name: '2 locaties toevoegen' }));
    await waitFor(() => expect(names()).toEqual(['Beukenkwartier Oost', 'Havenkop']));
  });

  it('in één keuze alleen wat binnen ligt', async () => {
    const user = open(
      fileOf(point('Binnen', 5.24, 52.09), point('Rotterdam', 4.48, 51.91), point('Brazilië', -47.9, -15.8)),
    );
    await screen.findByRole('group', { name: '2 locaties liggen buiten Zeist, 1 daarvan buiten Nederland.' });
    await user.click(screen.getByRole('radio', { name: 'Alleen wat in Zeist ligt (1)' }));
    await user.click(await screen.findByRole('button', { name: '1 locatie toevoegen' }));
    await waitFor(() => expect(names()).toEqual(['Binnen']));
  });

  it('of niets', async () => {
    const user = open(caseFile('place-other-municipality.geojson'));
    await user.click(await screen.findByRole('radio', { name: 'Niets overnemen' }));
    expect(screen.queryByRole('button', { name: /toevoegen/ })).not.toBeInTheDocument();
  });

  it('zonder grens wordt het afgeleid van de dichtstbijzijnde hoofdplaats, en dat staat erbij', async () => {
    open(caseFile('place-other-municipality.geojson'), false);
    expect(
      await screen.findByRole('group', {
        name: /^1 locatie ligt buiten Zeist\. Dit is afgeleid van de dichtstbijzijnde hoofdplaats/,
      }),
    ).toBeVisible();
  });

  it('ligt alles binnen, dan wordt er niets gevraagd', async () => {
    open(fileOf(point('Binnen', 5.24, 52.09)));
    await screen.findByRole('button', { name: '1 locatie toevoegen' });
    expect(screen.queryByText(/buiten Zeist/)).not.toBeInTheDocument();
  });
});
