import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { asFiles } from '@/features/transfer/asFiles';
import { ImportDoor } from '@/features/transfer/ImportDoor';
import { OpenFileButton } from '@/features/transfer/OpenFileButton';
import { takeWaitingFiles } from '@/state/filesForPlan';
import { openPlanNow } from '@/state/planStore';
import { Dialog } from '@/ui/Dialog';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { noticeTexts, showPlan } from '../showPlan';

const locationFile = (name: string, lon = 5.24, lat = 52.09) =>
  new File(
    [
      JSON.stringify({
        type: 'Feature',
        properties: { naam: name },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      }),
    ],
    `${name}.geojson`,
  );

const drop = (target: Element, ...files: File[]) =>
  fireEvent.drop(target, { dataTransfer: { files, types: ['Files'] } });

const paste = (text: string, target: Element = document.body, html = '') =>
  fireEvent.paste(target, {
    clipboardData: { files: [], getData: (type: string) => (type === 'text/html' ? html : text) },
  });

const names = () => [...openPlanNow().view.locations.values()].map(({ name }) => name).toSorted();
const dialog = () => screen.findByRole('dialog', { name: 'Bestand importeren' });
const takeOver = async () => {
  const open = await dialog();
  await userEvent.click(await within(open).findByRole('button', { name: /toevoegen$/ }));
};

beforeEach(() => {
  showPlan(examplePlan({ area: { kind: 'municipality', code: 'GM0355', name: 'Zeist' } }));
  takeWaitingFiles();
});

describe('bestanden in een open plan', () => {
  it('van meer dan een bestand komt het een na het ander aan de beurt, en gaat er geen verloren', async () => {
    render(<ImportDoor />);
    drop(document.body, locationFile('Een'), locationFile('Twee', 5.25), locationFile('Drie', 5.26));
    expect(await dialog()).toHaveTextContent('Een.geojson (bestand 1 van 3)');
    await takeOver();
    await waitFor(async () => expect(await dialog()).toHaveTextContent('bestand 2 van 3'));
    // Read: until then there is another button of that name.
    await screen.findByRole('button', { name: '1 locatie toevoegen' });
    await userEvent.click(within(await dialog()).getByRole('button', { name: 'Annuleren' }));
    await waitFor(async () => expect(await dialog()).toHaveTextContent('bestand 3 van 3'));
    await takeOver();
    await waitFor(() => expect(names()).toEqual(['Drie', 'Een']));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('wat valt terwijl er een bestand open ligt, wacht op zijn beurt', async () => {
    render(<ImportDoor />);
    drop(document.body, locationFile('Een'));
    drop(await dialog(), locationFile('Twee', 5.25));
    await waitFor(async () => expect(await dialog()).toHaveTextContent('bestand 1 van 2'));
    await takeOver();
    await waitFor(async () => expect(await dialog()).toHaveTextContent('Twee.geojson'));
  });

  it('een ander venster dat open is, houdt het bestand niet tegen', async () => {
    render(
      <>
        <ImportDoor />
        <Dialog title="Iets anders" closeLabel="Sluiten" onClose={() => {}}>
          <p
            onDrop={(event) => {
              event.stopPropagation();
            }}
          >
            Inhoud
          </p>
        </Dialog>
      </>,
    );
    drop(screen.getByText('Inhoud'), locationFile('Een'));
    expect(await dialog()).toHaveTextContent('Een.geojson');
  });

  it('plakken kan GeoJSON, WKT en rijen uit een rekenblad zijn; in een veld blijft het tekst', async () => {
    render(
      <>
        <ImportDoor />
        <input aria-label="Veld" />
      </>,
    );
    paste('POLYGON ((5.24 52.09, 5.241 52.09, 5.241 52.091, 5.24 52.09))', screen.getByLabelText('Veld'));
    paste('zomaar een zin');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    paste('SRID=28992;POLYGON ((145200 456300, 145280 456300, 145280 456380, 145200 456300))');
    expect(await dialog()).toHaveTextContent('geplakt.geojson');
    await screen.findByText(/^Gevonden: 1 locatie/);
    expect(screen.getByText(/Rijksdriehoek/)).toBeVisible();
    paste('naam\tx\ty\nKerkweg\t145200\t456300\n');
    await waitFor(async () => expect(await dialog()).toHaveTextContent('bestand 1 van 2'));
    await userEvent.click(within(await dialog()).getByRole('button', { name: 'Annuleren' }));
    await waitFor(async () => expect(await dialog()).toHaveTextContent('geplakt.csv'));
  });

  it('van een tabel uit Word of een mail blijven de regels van één cel bij elkaar', async () => {
    render(<ImportDoor />);
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<table>${row('Plan', 'X', 'Y')}${row('<p>Kade</p><p>en Haven</p>', '145200', '456300')}</table>`;
    paste('Plan\tX\tY\nKade\nen Haven\t145200\t456300\n', document.body, html);
    await takeOver();
    await waitFor(() => expect(names()).toEqual(['Kade en Haven']));
  });
});

describe('losse bestanden van een Shapefile', () => {
  it('worden één bestand; de rest blijft wat het is', async () => {
    const part = (name: string) => new File(['x'], name);
    const made = await asFiles([part('plan.shp'), part('plan.dbf'), part('plan.prj'), part('ander.dbf')]);
    expect(made.map(({ name }) => name)).toEqual(['plan.zip', 'ander.dbf']);
    expect((await asFiles([part('alleen.shp')])).map(({ name }) => name)).toEqual(['alleen.shp']);
  });
});

describe('bestanden op het eerste scherm', () => {
  const onPlan = vi.fn();
  const onNewPlan = vi.fn();
  beforeEach(() => {
    onPlan.mockReset();
    onNewPlan.mockReset();
  });
  const setUp = () =>
    render(<OpenFileButton onPlan={onPlan} onNewPlan={onNewPlan} onKnown={() => undefined} />);

  it('locaties zonder plan krijgen er een voorgesteld, met de gemeente waar ze liggen', async () => {
    setUp();
    drop(document.body, locationFile('Een'), locationFile('Twee', 5.25));
    const open = await screen.findByRole('dialog', { name: 'Nieuw plan met deze locaties' });
    expect(open).toHaveTextContent('In Een.geojson en Twee.geojson staan samen 2 locaties');
    await waitFor(() => expect(within(open).getByRole('combobox')).toHaveValue('Zeist'));
    expect(within(open).getByLabelText('Naam van het plan')).toHaveValue('Ouderenhuisvesting Zeist');
    await userEvent.click(within(open).getByRole('button', { name: 'Plan maken' }));
    expect(onNewPlan).toHaveBeenCalledWith(
      expect.objectContaining({ area: { kind: 'municipality', code: 'GM0355', name: 'Zeist' } }),
    );
    // The new plan opens, and finds what waits for it.
    const { unmount } = render(<ImportDoor />);
    expect(await dialog()).toHaveTextContent('bestand 1 van 2');
    unmount();
  });

  it('van verschillende plannen komen ze er allemaal bij, en wat niet te openen is, staat erbij', async () => {
    setUp();
    const plan = (name: string) =>
      new File(
        [writeGeoJson(examplePlan({ id: name, name, locations: [exampleLocation({ id: 'a' })] }))],
        `${name}.geojson`,
      );
    drop(document.body, plan('Noord'), new File(['geen plan'], 'kapot.json'), plan('Zuid'));
    await waitFor(() => expect(onPlan).toHaveBeenCalledTimes(2));
    expect(onPlan.mock.calls.map(([{ name }, isOnly]) => [name, isOnly])).toEqual([
      ['Noord', false],
      ['Zuid', false],
    ]);
    expect(noticeTexts()).toEqual([expect.stringContaining('kapot.json')]);
  });
});
