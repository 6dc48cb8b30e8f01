import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { ChartBoard } from '@/features/charts/ChartBoard';
import { drawingOf } from '@/features/charts/saveChart';
import { openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';

const locations = [
  exampleLocation({
    id: 'a',
    planningStatus: '1A',
    neighbourhood: 'Noord',
    programme: [
      exampleLine({ count: 30, completed: 10, year: 2027 }),
      exampleLine({ id: 'b', type: 'zorggeschikt', segment: 'middenhuur', count: 12, year: 2029 }),
    ],
    commitments: [{ partnerId: 'p', level: 'genoemd' }],
  }),
  exampleLocation({ id: 'b', planningStatus: '3', programme: [exampleLine({ id: 'c', count: 20 })] }),
  exampleLocation({ id: 'c', priority: 'valt_af', neighbourhood: 'Noord', programme: [exampleLine()] }),
];

const setUp = (fields: Parameters<typeof examplePlan>[0] = {}) => {
  const partners = [{ id: 'p', name: 'De Dijk', role: 'corporatie' as const }];
  showPlan(examplePlan({ locations, partners, ...fields }));
  render(<ChartBoard />);
  return userEvent.setup();
};
const chart = (title: string) => within(screen.getByRole('region', { name: title }));
const tableOf = async (user: ReturnType<typeof userEvent.setup>, title: string) => {
  await user.click(chart(title).getByRole('button', { name: 'Tabel' }));
  return chart(title)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
};

describe('grafieken van het programma', () => {
  it('tellen per jaar op tot de opgave; zonder jaar pas in het laatste', async () => {
    const user = setUp();
    expect(await tableOf(user, 'Op weg naar de opgave')).toEqual([
      ['Jaar', 'gerealiseerd', 'hard', 'zacht', 'ambtelijk', 'Erbij in dit jaar', 'Totaal'],
      ['2027', '10', '20', '–', '–', '30', '30'],
      ['2028', '10', '20', '–', '–', '0', '30'],
      ['2029', '10', '32', '–', '–', '12', '42'],
      ['2030', '10', '32', '20', '–', '0', '62'],
    ]);
    expect(screen.getByText('20 woningen zonder jaar tellen pas mee in 2030.')).toBeVisible();
  });

  it('zeggen hun cijfers aan wie ze niet ziet, met de opgave van het gekozen type', async () => {
    const user = setUp();
    await user.selectOptions(screen.getByLabelText('Woningtype in de grafieken'), 'Zorggeschikt');
    expect(chart('Op weg naar de opgave').getByRole('img')).toHaveAccessibleName(
      'Op weg naar de opgave: 2029 12 woningen (hard 12); 2030 12 woningen (hard 12); opgave 230, t/m 2030; nog 218 te vinden',
    );
  });

  it('verdelen per buurt, met wie geen buurt heeft als groep, en zonder wat afvalt', async () => {
    const user = setUp();
    expect((await tableOf(user, 'Per buurt')).slice(1)).toEqual([
      ['Noord', '10', '32', '–', '–', '42'],
      ['Buurt onbekend', '–', '–', '20', '–', '20'],
    ]);
    expect(
      (await tableOf(user, 'Per partner')).slice(1).map(([name, ...rest]) => [name, rest.at(-1)]),
    ).toEqual([
      ['De Dijk', '42'],
      ['Zonder partner', '20'],
    ]);
  });

  it('houden partners van een naam uit elkaar, en tellen wie het plan uit is niet als partner', async () => {
    const role = 'zorgorganisatie' as const;
    const user = setUp({
      partners: [
        { id: 'p', name: 'De Dijk', role: 'corporatie' },
        { id: 'q', name: 'De Dijk', role },
      ],
      locations: locations.map((each) =>
        each.id === 'b'
          ? {
              ...each,
              commitments: [
                { partnerId: 'q', level: 'genoemd' as const },
                { partnerId: 'weg', level: 'genoemd' as const, formerName: 'De Brug' },
              ],
            }
          : each,
      ),
    });
    await user.click(chart('Per partner').getByText(/^De Dijk \(z/, { selector: 'text' }));
    expect(useScreen.getState().filteredIds).toEqual(['b']);
    expect((await tableOf(user, 'Per partner')).slice(1).map(([name]) => name)).toEqual([
      'De Dijk (woningcorporatie)',
      'De Dijk (zorgorganisatie)',
    ]);
  });

  it('tonen achter een staaf geen alternatief, en niets van na het jaar van de opgave', async () => {
    const north = { neighbourhood: 'Noord', programme: [exampleLine()] };
    const user = setUp({
      locations: [
        ...locations,
        exampleLocation({ id: 'alt', alternativeOf: 'a', ...north }),
        exampleLocation({ id: 'laat', ...north, programme: [exampleLine({ year: 2041 })] }),
        exampleLocation({ id: 'ooit', ...north }),
      ],
    });
    await user.click(chart('Per buurt').getByText('Noord').closest('g') ?? document.body);
    expect(useScreen.getState().filteredIds).toEqual(['a', 'ooit']);
  });

  it('laten met een klik op een staaf alleen die locaties zien, en met nog een klik weer alles', async () => {
    const user = setUp();
    const bar = () => chart('Per buurt').getByText('Noord').closest('g') ?? document.body;
    await user.click(bar());
    expect(useScreen.getState().filteredIds).toEqual(['a']);
    const shown = openPlanNow().view.locations.get('a');
    expect(shown && homesIn(shown)).toBe(42);
    expect(screen.getByText('Noord', { selector: 'strong' })).toBeVisible();
    await user.click(bar());
    expect(useScreen.getState().filteredIds).toBeNull();
  });

  it('zijn ook zonder muis te kiezen, en het label gaat weg met een ander filter', async () => {
    const user = setUp();
    await tableOf(user, 'Op weg naar de opgave');
    chart('Op weg naar de opgave').getByRole('button', { name: '2027' }).focus();
    await user.keyboard('{Enter}');
    expect(useScreen.getState().filteredIds).toEqual(['a']);
    await user.click(screen.getByRole('button', { name: 'Filter uit de grafiek weghalen' }));
    expect(useScreen.getState().filteredIds).toBeNull();
    await user.click(chart('Op weg naar de opgave').getByRole('button', { name: '2029' }));
    expect(await screen.findByText('oplevering 2029')).toBeVisible();
    setScreen({ filter: { text: 'x' } });
    expect(await screen.findByRole('region', { name: 'Grafieken' })).not.toHaveTextContent('Uit de grafiek');
  });

  it('kruisen type en segment', async () => {
    const user = setUp();
    expect(await tableOf(user, 'Type en segment')).toEqual([
      ['Segment', 'Geclusterd', 'Zorggeschikt', 'Samen'],
      ['Sociale huur', '50', '–', '50'],
      ['Middenhuur', '–', '12', '12'],
      ['Totaal', '50', '12', '62'],
    ]);
  });

  it('zijn als tekening te bewaren: met kleuren in plaats van namen ervan', () => {
    setUp();
    document.documentElement.style.setProperty('--ink', '#123456');
    const svg = chart('Per buurt').getByRole('img');
    if (!(svg instanceof SVGSVGElement)) throw new Error('no drawing');
    const { text } = drawingOf(svg);
    expect(text).toContain('#123456');
    expect(text).not.toContain('var(');
    expect(text).not.toContain('chart__hit');
  });

  it('zeggen zonder woningen wat er te doen is', () => {
    setUp({ locations: [] });
    expect(screen.getByRole('region', { name: 'Grafieken' })).toHaveTextContent('Nog geen woningen');
  });

  it('blijven staan als er evenveel gesloopt als gebouwd wordt, en tekenen niet meer dan overblijft', () => {
    const goes = exampleLine({ id: 's', segment: 'onbekend', count: -30 });
    const hard = exampleLocation({ id: 'a', planningStatus: '1A', programme: [exampleLine({ count: 30 })] });
    const soft = exampleLocation({ id: 'b', planningStatus: '3', programme: [goes] });
    setUp({ locations: [hard, soft] });
    const bars = chart('Type en segment').getByRole('img');
    expect(bars).toHaveAccessibleName(/Sociale huur: geclusterd 30.*onbekend: geclusterd -30/);
    expect(
      chart('Op weg naar de opgave').getByRole('img').querySelectorAll('g > rect:not([class])'),
    ).toHaveLength(0);
  });
});
