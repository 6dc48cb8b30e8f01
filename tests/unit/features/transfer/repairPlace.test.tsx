import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Location } from '@/domain/location';
import { ImportDialog } from '@/features/transfer/ImportDialog';
import { ImportReportsDialog } from '@/features/transfer/ImportReportsDialog';
import { RepairPlaceDialog } from '@/features/transfer/place/RepairPlaceDialog';
import { centreOf } from '@/geo/measure';
import { openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

const zeist = { kind: 'municipality', code: 'GM0355', name: 'Zeist' } as const;

beforeAll(async () => {
  await Promise.all([import('proj4'), import('@data/netherlands.json'), import('@data/municipalities.json')]);
});

const at = (id: string, lon: number, lat: number): Location =>
  exampleLocation({ id, name: id, geometry: { type: 'Point', coordinates: [lon, lat] } });

const placeOf = (id: string) => {
  const geometry = openPlanNow().view.allLocations.get(id)?.geometry;
  return geometry && centreOf(geometry);
};

const open = (locations: Location[], selected: string[] = []) => {
  showPlan(examplePlan({ area: zeist, locations }));
  setScreen({ selection: new Set(selected) });
  const { unmount } = render(<RepairPlaceDialog onClose={() => unmount()} />);
  return userEvent.setup();
};

describe('staat op de verkeerde plaats', () => {
  it('omgewisselde assen worden voorgesteld, getoond en in één keer hersteld; één keer ongedaan maken is terug', async () => {
    const user = open([at('Kerkweg', 52.09, 5.23), at('Molen', 52.08, 5.25)]);
    await screen.findByRole('radio', { name: /^Breedte en lengte omgewisseld 2 van 2 in Zeist/ });
    expect(
      screen.getByRole('img', { name: 'Kaartje: waar 2 locaties komen te liggen bij Zeist' }),
    ).toBeVisible();
    expect(placeOf('Kerkweg')).toEqual([52.09, 5.23]);
    await user.click(screen.getByRole('button', { name: '2 locaties verplaatsen' }));
    expect(placeOf('Kerkweg')).toEqual([5.23, 52.09]);
    expect(placeOf('Molen')).toEqual([5.25, 52.08]);
    undo();
    expect(placeOf('Kerkweg')).toEqual([52.09, 5.23]);
    expect(placeOf('Molen')).toEqual([52.08, 5.25]);
  });

  it('alleen de selectie schuift, en de rest blijft', async () => {
    const user = open([at('Kerkweg', 52.09, 5.23), at('Molen', 5.25, 52.08)], ['Kerkweg']);
    expect(await screen.findByRole('radio', { name: 'De selectie (1 locatie)' })).toBeChecked();
    await user.click(await screen.findByRole('button', { name: '1 locatie verplaatsen' }));
    expect(placeOf('Kerkweg')).toEqual([5.23, 52.09]);
    expect(placeOf('Molen')).toEqual([5.25, 52.08]);
  });

  it('oude graden die voor gps zijn aangezien, schuiven de honderd meter terug', async () => {
    const user = open([at('Kerkweg', 5.23, 52.09)]);
    await user.click(
      await screen.findByRole('radio', { name: /^Oude graden \(Amersfoort\), gelezen als graden van gps/ }),
    );
    await user.click(screen.getByRole('button', { name: '1 locatie verplaatsen' }));
    const [lon = 0, lat = 0] = placeOf('Kerkweg') ?? [];
    // The published shift between the two is some 100 m to the west and north.
    expect(Math.abs(lon - 5.23) * 68_000 + Math.abs(lat - 52.09) * 111_000).toBeGreaterThan(60);
    expect(Math.abs(lon - 5.23) * 68_000 + Math.abs(lat - 52.09) * 111_000).toBeLessThan(200);
  });

  it('wie zelf een stelsel kiest dat nergens op slaat, ziet dat en kan het niet toepassen', async () => {
    const user = open([at('Kerkweg', 5.23, 52.09)]);
    await user.click(await screen.findByRole('radio', { name: 'Zelf kiezen' }));
    await user.selectOptions(screen.getByLabelText('Gelezen als'), 'Rijksdriehoek (RD)');
    await user.selectOptions(screen.getByLabelText('Ze stonden in'), 'graden van gps (WGS84)');
    expect(screen.getByRole('alert')).toHaveTextContent('nergens op aarde');
    expect(screen.getByRole('button', { name: '1 locatie verplaatsen' })).toBeDisabled();
  });

  it('vanuit het importverslag gaat het over alles van de laatste import', async () => {
    showPlan(examplePlan({ area: zeist, locations: [at('Haven', 5.24, 52.09)] }));
    const feature = (naam: string, lon: number, lat: number) => ({
      type: 'Feature',
      properties: { naam },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    });
    const features = [feature('Kerkweg', 40.1, 10.2), feature('Molen', 40.2, 10.2)];
    const file = new File([JSON.stringify({ type: 'FeatureCollection', features })], 'ver.geojson');
    const shown = render(<ImportDialog file={file} onOtherFile={() => {}} onClose={() => shown.unmount()} />);
    await userEvent.click(await screen.findByRole('button', { name: '2 locaties toevoegen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

    const reports = render(<ImportReportsDialog onClose={() => {}} />);
    await userEvent.click(screen.getByRole('button', { name: 'Staat op de verkeerde plaats…' }));
    expect(useScreen.getState().dialog).toBe('repairPlace');
    reports.unmount();
    render(<RepairPlaceDialog onClose={() => {}} />);
    expect(await screen.findByRole('radio', { name: 'Alles uit ver.geojson (2 locaties)' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Alle locaties met een plek (3)' })).toBeVisible();
  });
});
