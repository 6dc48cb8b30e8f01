import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '@/features/transfer/ImportDialog';
import * as sourcesOfPlan from '@/plans/sourcesOfPlan';
import { pdokSources } from '@/sources/pdok/pdokSources';
import { openPlanNow } from '@/state/planStore';
import { createStandIn } from '../../../standIn/standIn';
import { examplePlan } from '../../examplePlan';
import { memoryStore } from '../../sources/pdokOverHttp';
import { voorbeelddam } from '../../sources/voorbeelddam';
import { showPlan } from '../showPlan';

const asked: string[] = [];

/** PDOK as the app asks it, answered by the stand-in without a network. */
const sources = () => {
  const answer = createStandIn(voorbeelddam);
  const ask = async (url: string): Promise<Response> => {
    asked.push(url);
    const { status, headers, body } = await answer(url, { method: 'GET' });
    return new Response(body, { status, headers });
  };
  return pdokSources({ store: memoryStore().store, fetch: ask });
};

const csv = (...lines: string[]): File => new File([lines.join('\r\n')], 'adressen.csv');

describe('een tabel met adressen importeren', () => {
  it('een straat met nummer zonder plaats ligt in de gemeente van het plan', async () => {
    showPlan(examplePlan({ area: { kind: 'municipality', code: 'GM0999', name: 'De Voorbeelddam' } }));
    vi.spyOn(sourcesOfPlan, 'sourcesNow').mockImplementation(async () => sources());
    const file = csv('naam;straat;nr;huisnummer', 'Hof;Damlaan;;12');
    render(<ImportDialog file={file} onOtherFile={() => {}} onClose={() => {}} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Adres opzoeken' }));
    expect(await screen.findByText('1 van 1 adressen gevonden.')).toBeVisible();
  });

  const table = () =>
    csv(
      'naam;adres;aantal woningen',
      'Hof;"Damlaan 12, De Voorbeelddam";24',
      'Toren;"Damlaan 999, De Voorbeelddam";8',
    );

  const open = () => {
    showPlan(examplePlan());
    asked.length = 0;
    vi.spyOn(sourcesOfPlan, 'sourcesNow').mockImplementation(async () => sources());
    const { unmount } = render(
      <ImportDialog file={table()} onOtherFile={() => {}} onClose={() => unmount()} />,
    );
    return userEvent.setup();
  };
  const added = () =>
    [...openPlanNow().view.allLocations.values()]
      .map(({ name, geometry }) => [name, geometry?.coordinates])
      .sort();

  it('vraagt niets voordat het is gevraagd, zet op zijn plek wat is gevonden, en de rest zoekt een plek', async () => {
    const user = open();
    expect(
      await screen.findByRole('heading', { name: '2 locaties hebben een adres en geen plek op de kaart' }),
    ).toBeVisible();
    expect(screen.getByText(/Ze gaan dan naar de Locatieserver van PDOK/)).toBeVisible();
    expect(asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: '2 adressen opzoeken' }));
    expect(await screen.findByText('1 van 2 adressen gevonden.')).toBeVisible();
    expect(screen.getByRole('list', { name: /zoeken een plek/ })).toHaveTextContent(
      'Damlaan 999, De Voorbeelddam',
    );
    await user.click(await screen.findByRole('button', { name: '2 locaties toevoegen' }));
    await waitFor(() =>
      expect(added()).toEqual([
        ['Hof', [5.106, 52.1014]],
        ['Toren', undefined],
      ]),
    );
    const [report] = openPlanNow().view.importReports.values();
    expect(report?.entries.map(({ naam, waarom }) => [naam, waarom.join(' ')])).toEqual([
      [
        'Hof',
        expect.stringContaining('de plek is opgezocht bij het adres (“Damlaan 12, 3500AA De Voorbeelddam”)'),
      ],
      ['Toren', expect.stringContaining('bij dit adres is geen plek gevonden')],
    ]);
  });

  it('kan zonder opzoeken: dan gaat er niets naar buiten', async () => {
    const user = open();
    await user.click(await screen.findByRole('button', { name: '2 locaties toevoegen' }));
    await waitFor(() =>
      expect(added()).toEqual([
        ['Hof', undefined],
        ['Toren', undefined],
      ]),
    );
    expect(asked).toEqual([]);
  });
});
