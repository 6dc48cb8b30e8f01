import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { mostImportReports } from '@/domain/importReport';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { ImportDialog } from '@/features/transfer/ImportDialog';
import { ImportReportsDialog } from '@/features/transfer/ImportReportsDialog';
import { reportAsCsv } from '@/features/transfer/saveReport';
import { openPlanNow } from '@/state/planStore';
import { redo, undo } from '@/state/steps';
import { wholePlan } from '@/state/wholePlan';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { taken } from '../../exchange/readFixture';
import { showPlan } from '../showPlan';
import { warmUp } from './warmUp';

beforeAll(warmUp);

const feature = (properties: Record<string, unknown>, geometry: object | null) => ({
  type: 'Feature',
  properties,
  geometry,
});
const at = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });

const fileOf = (...features: object[]): File =>
  new File([JSON.stringify({ type: 'FeatureCollection', features })], 'plannen.geojson');

const mixed = () =>
  fileOf(
    feature({ naam: 'Kerkweg', planologische_status: '9Z', aantal_woningen: 12 }, at(5.12, 52.09)),
    feature({ naam: 'Molen' }, at(5.13, 52.09)),
    feature(
      { naam: 'Fietspad' },
      {
        type: 'LineString',
        coordinates: [
          [5.1, 52.1],
          [5.2, 52.1],
        ],
      },
    ),
  );

const importAll = async (file: File, button: RegExp) => {
  const { unmount } = render(<ImportDialog file={file} onOtherFile={() => {}} onClose={() => unmount()} />);
  await userEvent.click(await screen.findByRole('button', { name: button }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
};

const reports = () => [...openPlanNow().view.importReports.values()];

describe('het verslag van een import', () => {
  it('noemt per locatie wat ermee gebeurde en waarom, en gaat met één keer ongedaan maken mee', async () => {
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Haven' })] }));
    await importAll(mixed(), /toevoegen$/);
    const [report] = reports();
    expect(report?.counts).toMatchObject({ nieuw: 2, weggelaten: 1 });
    expect(report?.entries.map(({ naam, uitkomst }) => [naam, uitkomst])).toEqual([
      ['Fietspad', 'weggelaten'],
      ['Kerkweg', 'nieuw'],
      ['Molen', 'nieuw'],
    ]);
    undo();
    expect(reports()).toEqual([]);
    expect(openPlanNow().view.locations.size).toBe(1);
    redo();
    expect(reports()).toHaveLength(1);

    render(<ImportReportsDialog onClose={() => {}} />);
    const row = screen.getByRole('row', { name: /^Kerkweg Nieuw/ });
    expect(row).toHaveTextContent(
      'Veld planologische_status: deze planologische status kennen we niet (“9Z”)',
    );
    expect(
      within(screen.getByRole('row', { name: /^Fietspad/ })).getByText('Niet overgenomen'),
    ).toBeVisible();
    expect(screen.getByText('Het bestand noemde 12 woningen; 12 zijn gelezen.')).toBeVisible();
  });

  it('is als CSV te bewaren, en gaat mee met het bestand van het plan', async () => {
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Haven' })] }));
    await importAll(mixed(), /toevoegen$/);
    const [report] = reports();
    const plan = wholePlan();
    if (report === undefined || plan === undefined) throw new Error('no report');
    const csv = await reportAsCsv(report).text();
    expect(csv.split('\r\n')[0]).toMatch(/^\ufeff?Locatie;Wat ermee gebeurde;Waarom$/);
    expect(csv).toContain('Fietspad;Niet overgenomen;');
    const again = taken(readGeoJson(writeGeoJson(plan)));
    expect(again.notes).toEqual([]);
    expect(again.importReports).toEqual([report]);
  });

  it('er blijven er hoogstens tien staan: de oudste gaat weg', async () => {
    const kept = Array.from({ length: mostImportReports }, (_, n) => ({
      id: `r${n}`,
      name: 'eerder.geojson',
      at: `2026-11-${10 + n}T10:00:00.000Z`,
      counts: { nieuw: 1, bijgewerkt: 0, ongewijzigd: 0, weggelaten: 0, buiten: 0 },
      named: 0,
      read: 0,
      remarks: [],
      entries: [],
    }));
    showPlan(examplePlan({ importReports: kept }));
    await importAll(fileOf(feature({ naam: 'Molen' }, at(5.13, 52.09))), /toevoegen$/);
    expect(reports()).toHaveLength(mostImportReports);
    expect(reports().map(({ id }) => id)).not.toContain('r0');
  });

  it('zonder import zegt het venster dat er nog niets is', () => {
    showPlan(examplePlan());
    render(<ImportReportsDialog onClose={() => {}} />);
    expect(screen.getByText('In dit plan is nog niets geïmporteerd.')).toBeVisible();
  });
});
