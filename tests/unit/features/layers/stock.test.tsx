import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { capacityIn } from '@/domain/stock/stockIn';
import { StockDetail } from '@/features/layers/stock/StockDetail';
import { stockLayer } from '@/features/layers/stock/stockLayer';
import { inertPlanMap } from '@/map/inertPlanMap';
import { arrangeLayers } from '@/map/layers/layerList';
import { putLayer, resetLayers, useLayers } from '@/state/layerStore';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { undo } from '@/state/steps';
import { examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

beforeAll(() =>
  Promise.all([
    import('@/exchange/door/readFactFile'),
    import('@/exchange/facts/readFactFile'),
    import('@/sources/files/readStock'),
    import('papaparse'),
  ]),
);
beforeEach(() => {
  showPlan(examplePlan());
  resetLayers();
  putLayer(stockLayer());
  setCurrentMap(inertPlanMap({ center: [5.1, 52.1], zoom: 14 }));
});

const setUp = () => {
  const user = userEvent.setup();
  const { container } = render(<StockDetail />);
  return { user, container };
};
/** Among the donuts its boxes are seen once somebody asks for them. */
const isShown = () => {
  const { layers, settings } = useLayers.getState();
  return arrangeLayers(layers, settings).some(({ id, isOn }) => id === 'stock' && isOn);
};
const sitesNow = () => [...openPlanNow().view.stock.values()];

describe('bestaand aanbod', () => {
  it('wordt met de hand ingevuld, komt op het midden van de kaart, en telt niet als nieuw', async () => {
    const before = openPlanNow().view.totals;
    expect(isShown()).toBe(false);
    const { user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Bestaand aanbod toevoegen' }));
    const form = await screen.findByRole('dialog');
    await user.type(within(form).getByLabelText('Naam'), 'De Ringdijk');
    await user.type(within(form).getByLabelText('Woningen of plaatsen'), '1.096');
    await user.selectOptions(within(form).getByLabelText('Toekomst'), 'sluit');
    await user.type(within(form).getByLabelText('Vanaf welk jaar'), '2029');
    await user.click(within(form).getByRole('button', { name: 'Bewaren' }));
    expect(sitesNow()).toMatchObject([
      {
        name: 'De Ringdijk',
        kind: 'zorgvastgoed',
        capacity: 1096,
        future: 'sluit',
        year: 2029,
        point: [5.1, 52.1],
      },
    ]);
    expect(screen.getByText('zorgvastgoed, 1.096, sluit in 2029')).toBeInTheDocument();
    expect(isShown()).toBe(true);
    expect(openPlanNow().view.totals).toEqual(before);
    expect(stockLayer().content).toMatchObject({ features: [{ properties: { mark: '1096' } }] });
  });

  it('met een fout getal zegt wat er mis is, en bewaart niets', async () => {
    const { user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Bestaand aanbod toevoegen' }));
    const form = await screen.findByRole('dialog');
    await user.type(within(form).getByLabelText('Woningen of plaatsen'), 'veel');
    await user.click(within(form).getByRole('button', { name: 'Bewaren' }));
    expect(within(form).getByText('Vul een naam in.')).toBeInTheDocument();
    expect(within(form).getByText(/^Vul een heel getal in/)).toBeInTheDocument();
    expect(sitesNow()).toEqual([]);
  });

  it('komt in één keer uit een CSV-bestand, met wat niet begrepen is, en gaat in één keer terug', async () => {
    const { user, container } = setUp();
    const file = new File(
      [
        'naam;soort;capaciteit;toekomst;jaar;lon;lat\n',
        'De Ringdijk;verpleeghuis;96;sluit;2029;5.12;52.09\n',
        'Hofje;geclusterd;12;blijft;;5.13;52.09\n',
        'Raadsel;vuurtoren;;;;;\n',
        ';geclusterd;3;;;5.13;52.09\n',
      ],
      'aanbod.csv',
      { lastModified: Date.UTC(2026, 0, 5) },
    );
    const input = container.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no file field');
    await user.upload(input, file);
    const told = await screen.findByRole('status');
    expect(told).toHaveTextContent('aanbod.csv: 3 regels toegevoegd');
    expect(told).toHaveTextContent('1 regel overgeslagen: geen naam.');
    expect(told).toHaveTextContent('Van 1 regel is de soort niet herkend');
    expect(told).toHaveTextContent('1 zonder plek');
    expect(sitesNow().map(({ kind, capacity, source, asOf }) => [kind, capacity, source, asOf])).toEqual([
      ['zorgvastgoed', 96, 'aanbod.csv', '2026-01-05'],
      ['geclusterd', 12, 'aanbod.csv', '2026-01-05'],
      ['zorgvastgoed', undefined, 'aanbod.csv', '2026-01-05'],
    ]);
    undo();
    expect(sitesNow()).toEqual([]);
  });
});

describe('hoeveel er in een jaar is', () => {
  const site = { id: 'a', name: 'a', kind: 'geclusterd', source: '', asOf: '' } as const;
  it('is onbekend waar niemand het weet, en niets nadat het sloot', () => {
    expect(capacityIn({ ...site, future: 'blijft' }, 2030)).toBeNull();
    expect(capacityIn({ ...site, future: 'sluit', capacity: 9 }, 2030)).toBeNull();
    expect(capacityIn({ ...site, future: 'sluit', capacity: 9, year: 2030 }, 2029)).toBe(9);
    expect(capacityIn({ ...site, future: 'sluit', capacity: 9, year: 2030 }, 2030)).toBe(0);
    expect(capacityIn({ ...site, future: 'blijft', capacity: 9, year: 2030 }, 2040)).toBe(9);
  });
});
