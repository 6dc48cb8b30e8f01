import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { compare } from '@/app/operations/bar';
import { setHomes } from '@/domain/commands/setHomes';
import { Compare } from '@/features/compare/Compare';
import { CompareDock } from '@/features/targets/CompareDock';
import { openPlanNow, run, showVariant } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { compareText, sideLetters } from '@/text/compare';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const startView = { center: [5.1, 52] as [number, number], zoom: 12 };

const Screen = () => {
  const compared = useScreen((state) => state.compared);
  return compared === null ? null : (
    <>
      <Compare sides={compared} startView={startView} />
      <CompareDock {...compared} />
    </>
  );
};

const variants = [
  { id: 'v1', name: 'A spreiding', startsWith: 'all' as const },
  { id: 'v2', name: 'B geconcentreerd', startsWith: 'all' as const },
];

const rows = () =>
  within(screen.getByRole('table', { name: /verschil/ }))
    .getAllByRole('row')
    .map((row) => row.textContent);

describe('varianten vergelijken', () => {
  beforeEach(() => {
    const locations = ['Plein', 'Kade'].map((name) =>
      exampleLocation({
        id: name,
        name,
        programme: [exampleLine({ count: 20, year: 2028 })],
        ...(name === 'Kade' && { variantParts: [{ variantId: 'v2', isIn: false, hasOwnNumbers: false }] }),
      }),
    );
    const goals = [
      {
        id: 'g',
        name: '30 geclusterd',
        direction: 'at_least' as const,
        measure: 'number' as const,
        value: 30,
        over: { types: ['geclusterd' as const] },
        within: {},
        source: '',
        asOf: '',
        isInDock: false,
      },
    ];
    showPlan(examplePlan({ locations, variants, goals }));
    render(<Screen />);
  });

  it('zegt in één zin wat het verschil is, per locatie wat wat werd, en wat nog te vinden is', async () => {
    compare.run();
    const status = await screen.findByRole('status');
    expect(status).toHaveTextContent('B geconcentreerd heeft 20 geclusterde woningen minder.');
    expect(rows()[1]).toBe('−wegKadeGeclusterd2020–−20');
    expect(rows().at(-1)).toBe('Samen1 locatie gelijk200−20');
    const dock = screen.getByRole('region', { name: 'Geclusterd' });
    expect(dock).toHaveTextContent('A40nog 600B20nog 620');
  });

  it('tekent beide kanten van een woningtype op één schaal, ook zonder opgave', async () => {
    showPlan(
      examplePlan({
        variants,
        target: {
          horizon: 2030,
          byType: { geclusterd: null, zorggeschikt: null, nultreden: null },
          source: '',
          asOf: '',
        },
        locations: ['Plein', 'Kade'].map((name) =>
          exampleLocation({
            id: name,
            name,
            programme: [exampleLine({ count: 20, year: 2028 })],
            ...(name === 'Kade' && {
              variantParts: [{ variantId: 'v2', isIn: false, hasOwnNumbers: false }],
            }),
          }),
        ),
      }),
    );
    compare.run();
    const dock = await screen.findByRole('region', { name: 'Geclusterd' });
    const widths = [...dock.querySelectorAll('svg')].map((bar) =>
      bar.querySelector('g rect')?.getAttribute('width'),
    );
    expect(widths).toEqual(['100.000%', '50.000%']);
  });

  it('zet naast elkaar hoe ver elk doel in beide is', async () => {
    compare.run();
    const goals = await screen.findByRole('table', { name: 'Doelen' });
    const [, row] = within(goals).getAllByRole('row');
    expect(row).toHaveTextContent(/^30 geclusterd40gehaald met .*20nog 10$/);
  });

  it('volgt elke wijziging', async () => {
    compare.run();
    await screen.findByRole('status');
    run(() => setHomes(locationNow('Plein'), 'zorggeschikt', 'sociale_huur', 8));
    expect(await screen.findByText('1 locatie verschilt')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Zorggeschikt' })).toHaveTextContent('A8');
  });

  it('zet de lijn met de pijltjes, en sluit met Escape', async () => {
    const user = userEvent.setup();
    compare.run();
    const line = await screen.findByRole('slider', { name: 'Schuiflijn tussen de twee varianten' });
    line.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(line).toHaveAttribute('aria-valuetext', '60% links');
    await user.keyboard('{Escape}');
    expect(useScreen.getState().compared).toBeNull();
  });

  it('kiest de andere kant, ook het hele plan', async () => {
    const user = userEvent.setup();
    compare.run();
    await user.selectOptions(await screen.findByLabelText('Rechts'), 'Hele plan');
    expect(screen.getByText(compareText.none)).toBeInTheDocument();
  });

  it('zegt voor een zaal alleen wat telt: wat erbij komt, hoeveel locaties anders zijn, en de grootste', async () => {
    setScreen({ isPresenting: true, compared: { left: '', right: 'v2' } });
    run(() => setHomes(locationNow('Plein'), 'zorggeschikt', 'sociale_huur', 8));
    const short = await screen.findByRole('complementary', { name: 'Wat verandert' });
    expect(within(short).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Na 20 geclusterde woningen minder',
    );
    const texts = (list: HTMLElement) =>
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    const [kinds, largest] = within(short).getAllByRole('list');
    expect(kinds && texts(kinds)).toEqual(['−1locatie weg−20 woningen']);
    expect(largest && texts(largest)).toEqual(['−Kade−20']);
    expect(short).toHaveTextContent('1 locatie gelijk: bleek op de kaart');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Geclusterd' })).toHaveTextContent('Voor40nog 600Na20nog 620');
    setScreen({ compared: { left: '', right: 'v1' } });
    expect(await within(short).findByText(compareText.none)).toBeVisible();
    expect(short).toHaveTextContent('Evenveel woningen');
  });

  it('zet voor een zaal geen tekens op de kaart als het er te veel zijn om uit elkaar te houden', async () => {
    const show = (count: number) =>
      showPlan(
        examplePlan({
          variants,
          locations: Array.from({ length: count }, (_, n) =>
            exampleLocation({
              id: `l${n}`,
              geometry: { type: 'Point', coordinates: [5 + n / 100, 52] },
              programme: [exampleLine({ count: 20, year: 2028 })],
              variantParts: [{ variantId: 'v2', isIn: false, hasOwnNumbers: false }],
            }),
          ),
        }),
      );
    const marks = () => document.querySelectorAll('.compare-map__mark').length;
    show(24);
    setScreen({ isPresenting: true, compared: { left: '', right: 'v2' } });
    await waitFor(() => expect(marks()).toBe(24));
    show(25);
    setScreen({ isPresenting: true, compared: { left: '', right: 'v2' } });
    await waitFor(() => expect(screen.getByText('25')).toBeVisible());
    expect(marks()).toBe(0);
  });

  it('zegt van andere prijzen bij gelijke aantallen niet dat de locatie niet meetelt', async () => {
    setScreen({ compared: { left: '', right: 'v2' } });
    showPlan(
      examplePlan({
        variants,
        locations: [
          exampleLocation({
            id: 'Plein',
            name: 'Plein',
            programme: [exampleLine({ id: 'a', count: 20, year: 2028 })],
            variantParts: [{ variantId: 'v2', hasOwnNumbers: true }],
            variantLines: [
              {
                ...exampleLine({ id: 'v2/a', count: 20, year: 2028, segment: 'middenhuur' }),
                variantId: 'v2',
              },
            ],
          }),
        ],
      }),
    );
    setScreen({ compared: { left: '', right: 'v2' } });
    expect(await screen.findByText('zelfde aantallen, andere gegevens')).toBeVisible();
  });

  it('begint met de variant die in beeld is, en zegt waarom het zonder variant niet kan', () => {
    showVariant('v2');
    compare.run();
    expect(useScreen.getState().compared).toEqual({ left: 'v1', right: 'v2' });
    showPlan(examplePlan());
    expect(compare.whyNot(openPlanNow(), useScreen.getState())).toMatch(/^Maak eerst een variant/);
  });
});

describe('de letter van een variant', () => {
  it('is die van haar naam, of een nummer als dat niet gaat', () => {
    expect(sideLetters('A spreiding', 'B')).toEqual({ left: 'A', right: 'B' });
    expect(sideLetters('A', 'A twee')).toEqual({ left: '1', right: '2' });
    expect(sideLetters('Veel', 'B')).toEqual({ left: '1', right: '2' });
    expect(sideLetters('Veel', 'B', true)).toEqual({ left: 'Voor', right: 'Na' });
  });
});
