import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ImportDialog } from '@/features/transfer/ImportDialog';
import { openPlanNow } from '@/state/planStore';
import { examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';
import { warmUp } from './warmUp';

beforeAll(warmUp);

const feature = (n: number, properties: Record<string, unknown>) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [5.1 + n / 100, 52.1] },
});

/** A file of somebody with columns of their own. */
const theirs = () =>
  new File(
    [
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature(1, {
            plannaam: 'Dorpshart',
            Planstatus: 'hard',
            'Wpl. kl.': '24',
            contact: 'mevrouw Jansen',
          }),
          feature(2, { plannaam: 'Kade', Planstatus: 'zacht', 'Wpl. kl.': '12', contact: 'de heer De Wit' }),
        ],
      }),
    ],
    'plannen.geojson',
  );

const openTheirs = () => {
  showPlan(examplePlan());
  const { unmount } = render(
    <ImportDialog file={theirs()} onOtherFile={() => {}} onClose={() => unmount()} />,
  );
  return userEvent.setup();
};

const selectOf = (name: string) => screen.getByRole('combobox', { name });
const locations = () => [...openPlanNow().view.locations.values()];

afterEach(() => localStorage.clear());

describe('kolommen die de app niet kent', () => {
  it('staan er met voorbeelden, en met een keuze komen hun woningen en statussen mee', async () => {
    const user = openTheirs();
    const table = await screen.findByRole('table', { name: 'Kolommen van het bestand' });
    expect(within(table).getByRole('row', { name: /Wpl\. kl\. 24 · 12/ })).toBeVisible();
    expect(selectOf('Wat is plannaam')).toHaveDisplayValue('Naam');
    expect(selectOf('Wat is contact')).toHaveDisplayValue('Bij de opmerkingen');
    expect(screen.getByText(/^Niet meegeteld: Wpl\. kl\. \(samen 36\)/)).toBeVisible();

    await user.selectOptions(selectOf('Wat is Wpl. kl.'), 'Geclusterd, sociale huur');
    await screen.findByText('Dit bestand noemt 36 woningen, 36 daarvan worden gelezen.');
    expect(screen.queryByText(/^Niet meegeteld/)).not.toBeInTheDocument();
    await user.selectOptions(selectOf('Wat is “hard” in Planstatus'), '2A Vastgesteld');
    await waitFor(() => expect(selectOf('Wat is “hard” in Planstatus')).toHaveDisplayValue('2A Vastgesteld'));
    await user.click(await screen.findByRole('button', { name: '2 locaties toevoegen' }));
    await waitFor(() => expect(locations()).toHaveLength(2));
    const hart = locations().find(({ name }) => name === 'Dorpshart');
    expect(hart).toMatchObject({ planningStatus: '2A', notes: 'contact: mevrouw Jansen' });
    expect(hart?.programme).toMatchObject([{ type: 'geclusterd', segment: 'sociale_huur', count: 24 }]);
    expect(locations().find(({ name }) => name === 'Kade')).toMatchObject({
      planningStatus: '5A',
      notes: 'Planstatus: zacht\ncontact: de heer De Wit',
    });
  });

  it('worden een volgende keer vanzelf zo gelezen, en dat is terug te draaien', async () => {
    const first = openTheirs();
    await screen.findByRole('table', { name: 'Kolommen van het bestand' });
    await first.selectOptions(selectOf('Wat is Wpl. kl.'), 'Aantal nultreden');
    await screen.findByText(/noemt 36 woningen/);
    await first.click(await screen.findByRole('button', { name: '2 locaties toevoegen' }));
    await waitFor(() => expect(locations()).toHaveLength(2));

    const user = openTheirs();
    await screen.findByText(/^Uw keuzes voor een bestand met deze kolommen/);
    expect(screen.getByText(/noemt 36 woningen, 36 daarvan/)).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Kolommen van het bestand' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Voorstel herstellen' }));
    await waitFor(() => expect(screen.queryByText(/noemt 36 woningen/)).not.toBeInTheDocument());
  });

  it('wie niets kiest, kan gewoon verder', async () => {
    const user = openTheirs();
    await user.click(await screen.findByRole('button', { name: '2 locaties toevoegen' }));
    await waitFor(() => expect(locations()).toHaveLength(2));
    expect(locations().find(({ name }) => name === 'Dorpshart')?.notes).toBe(
      'Planstatus: hard\nWpl. kl.: 24\ncontact: mevrouw Jansen',
    );
  });
});
