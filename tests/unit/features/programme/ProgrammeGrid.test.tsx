import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Location } from '@/domain/location';
import { ProgrammeGrid } from '@/features/programme/ProgrammeGrid';
import { Dock } from '@/features/targets/Dock';
import { usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const onLast = vi.fn();

/** The grid of a location with the dock below it, both following the open plan. */
const GridAndDock = ({ startYear }: { startYear?: number | undefined }) => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return (
    <>
      {location && <ProgrammeGrid location={location} startYear={startYear} onLast={onLast} />}
      <Dock />
    </>
  );
};

const setUp = (fields: Partial<Location> = {}, startYear?: number) => {
  onLast.mockClear();
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', ...fields })] }));
  const user = userEvent.setup();
  render(<GridAndDock startYear={startYear} />);
  return user;
};

const cell = (name: string) => screen.getByRole('spinbutton', { name });
const cells = () => screen.getAllByRole('spinbutton');
const dock = (type: string) =>
  within(screen.getByRole('region', { name: 'Opgave en totalen' })).getByRole('region', { name: type });

describe('het programma van een locatie', () => {
  it('begint met de drie woningtypen van de opgave en de woorden van aan tafel', () => {
    setUp();
    expect(screen.getByRole('group', { name: 'Programma' })).toBeInTheDocument();
    expect(screen.getAllByRole('rowheader').map((header) => header.textContent?.trim())).toEqual([
      'Geclusterd',
      'Zorggeschikt',
      'Nultreden',
    ]);
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      'Sociale huur',
      'Middenhuur',
      'Koop',
    ]);
  });

  it('verandert de totalen in het dock bij elke toets', async () => {
    const user = setUp();
    await user.click(cell('Geclusterd, Sociale huur'));
    await user.keyboard('2');
    expect(dock('Geclusterd')).toHaveTextContent('2 van 640 · nog 638 te vinden');
    await user.keyboard('4');
    expect(dock('Geclusterd')).toHaveTextContent('24 van 640 · nog 616 te vinden');
    expect(screen.getByText('24 woningen')).toBeInTheDocument();
    await user.keyboard('{ArrowUp}');
    expect(dock('Geclusterd')).toHaveTextContent('25 van 640');
  });

  it('typen is een stap ongedaan maken', async () => {
    const user = setUp();
    await user.click(cell('Geclusterd, Sociale huur'));
    await user.keyboard('240');
    await user.tab();
    undo();
    expect(locationNow('a').programme).toEqual([]);
  });

  it('ongedaan maken is meteen te zien in het getal waar de cursor in staat', async () => {
    const user = setUp();
    await user.click(cell('Geclusterd, Sociale huur'));
    await user.keyboard('24');
    act(() => undo());
    expect(cell('Geclusterd, Sociale huur')).toHaveValue('0');
    expect(dock('Geclusterd')).toHaveTextContent('0 van 640');
  });

  it('leegmaken haalt de woningen pas weg als je het vak verlaat', async () => {
    const user = setUp({ programme: [exampleLine()] });
    await user.clear(cell('Geclusterd, Sociale huur'));
    expect(dock('Geclusterd')).toHaveTextContent('24 van 640');
    await user.tab();
    expect(dock('Geclusterd')).toHaveTextContent('0 van 640');
    expect(locationNow('a').programme).toEqual([]);
  });

  it('gaat niet onder wat al is opgeleverd', async () => {
    const user = setUp({ programme: [exampleLine({ completed: 10 })] });
    await user.clear(cell('Geclusterd, Sociale huur'));
    await user.tab();
    expect(cell('Geclusterd, Sociale huur')).toHaveValue('10');
  });

  it('Enter gaat naar het volgende vak en Shift+Enter terug', async () => {
    const user = setUp();
    await user.click(cell('Geclusterd, Sociale huur'));
    await user.keyboard('24{Enter}');
    expect(cell('Geclusterd, Middenhuur')).toHaveFocus();
    await user.keyboard('{Enter}{Enter}');
    expect(cell('Zorggeschikt, Sociale huur')).toHaveFocus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(cell('Geclusterd, Koop')).toHaveFocus();
    expect(onLast).not.toHaveBeenCalled();
  });

  it('Enter in het laatste vak gaat naar Klaar', async () => {
    const user = setUp();
    await user.click(cell('Nultreden, Koop'));
    await user.keyboard('8{Enter}');
    expect(onLast).toHaveBeenCalledOnce();
    expect(locationNow('a').programme).toMatchObject([
      { type: 'nultreden', segment: 'koop_onbekend', count: 8 },
    ]);
  });

  it('Shift+Enter in het eerste vak blijft waar het is', async () => {
    const user = setUp();
    await user.click(cell('Geclusterd, Sociale huur'));
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(cell('Geclusterd, Sociale huur')).toHaveFocus();
    expect(onLast).not.toHaveBeenCalled();
  });

  it('pijltje links en rechts gaat naar het vak ernaast als de cursor aan die kant van het getal staat', async () => {
    const user = setUp();
    await user.click(cell('Geclusterd, Sociale huur'));
    await user.keyboard('24{ArrowRight}');
    expect(cell('Geclusterd, Middenhuur')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(cell('Geclusterd, Sociale huur')).toHaveFocus();
    expect(cell('Geclusterd, Sociale huur')).toHaveValue('24');
  });

  it('toont alle typen en segmenten met een klik, en weer minder met nog een', async () => {
    const user = setUp();
    expect(cells()).toHaveLength(9);
    await user.click(screen.getByRole('button', { name: 'Ander type of segment' }));
    expect(cells()).toHaveLength(48);
    await user.click(cell('Overig geschikt, Dure huur'));
    await user.keyboard('5');
    await user.click(screen.getByRole('button', { name: 'Alleen de gewone types en segmenten' }));
    expect(cells()).toHaveLength(4 * 4);
    expect(cell('Overig geschikt, Dure huur')).toHaveValue('5');
  });

  it('toont wat er al is, ook in een ander segment', () => {
    setUp({ programme: [exampleLine({ segment: 'dure_koop' })] });
    expect(cell('Geclusterd, Dure koop')).toHaveValue('24');
  });

  it('een vierde kolom past er smaller in; wat er niet meer naast past staat eronder, de huur eerst', async () => {
    const user = setUp({ programme: [exampleLine({ segment: 'onbekend' })] });
    expect(screen.getByRole('table')).toHaveClass('programme__grid--narrow');
    await user.click(screen.getByRole('button', { name: 'Ander type of segment' }));
    const headings = (table: HTMLElement) =>
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent);
    expect(screen.getAllByRole('table').map(headings)).toEqual([
      ['Sociale huur', 'Middenhuur', 'Dure huur', 'Huur onbekend'],
      ['Betaalbare koop', 'Dure koop', 'Koop', 'Huur of koop onbekend'],
    ]);
  });

  it('zet geen half getal in het plan', async () => {
    const user = setUp({ programme: [exampleLine()] });
    await user.click(cell('Geclusterd, Sociale huur'));
    await user.keyboard('12,5');
    expect(dock('Geclusterd')).toHaveTextContent('24 van 640');
    expect(screen.getByRole('alert')).toHaveTextContent('Alleen hele getallen');
    await user.tab();
    expect(cell('Geclusterd, Sociale huur')).toHaveValue('12,5');
    expect(locationNow('a').programme).toMatchObject([{ count: 24 }]);
  });

  it('een vak van twee regels is alleen te lezen en zegt waarom', async () => {
    const user = setUp({ programme: [exampleLine(), exampleLine({ id: 'regel-2', count: 6, year: 2031 })] });
    const split = cell('Geclusterd, Sociale huur');
    expect(split).toHaveValue('30');
    expect(split).toHaveAttribute('readonly');
    expect(split).toHaveAttribute(
      'aria-description',
      'Opgebouwd uit 2 programmaregels; wijzig het aantal daar.',
    );
    await user.click(split);
    await user.keyboard('99');
    expect(locationNow('a').programme.map(({ count }) => count)).toEqual([24, 6]);
  });

  it.each([
    [0, false],
    [1, true],
    [11, true],
    [12, false],
  ])(
    '%i geclusterde woningen: waarschuwing dat het er te weinig zijn om zo te tellen is %s',
    (count, hint) => {
      setUp({ programme: count === 0 ? [] : [exampleLine({ count })] });
      expect(screen.queryAllByText(/Minder dan 12 geclusterde woningen/)).toHaveLength(hint ? 1 : 0);
    },
  );

  it.each<[Partial<Location>, string]>([
    [{ intervention: 'bestaande_bouw' }, '24 in bestaande bouw'],
    [{ priority: 'valt_af' }, '24 op een locatie die afvalt'],
    [{ programme: [exampleLine({ count: 24, year: 2034 })] }, '24 na 2030'],
  ])('zegt bij de aantallen wat niet meetelt voor de opgave, en waarom: %j', (fields, reason) => {
    setUp({ programme: [exampleLine({ count: 24, year: 2028 })], ...fields });
    expect(screen.getByText(`Telt niet mee voor de opgave: ${reason}.`)).toBeInTheDocument();
  });

  it('zegt daar niets als alles meetelt', () => {
    setUp({ programme: [exampleLine({ count: 24, year: 2028 })] });
    expect(screen.queryByText(/Telt niet mee/)).not.toBeInTheDocument();
  });

  it('zegt bij een vlak zonder woningen hoeveel er passen bij de dichtheid van het plan', () => {
    setUp({ programme: [] });
    expect(screen.getByText(/^Bij 75 woningen per ha passen hier ongeveer \d/)).toBeInTheDocument();
  });

  it('telt zorggeschikt mee bij die 12, want dat is ook geclusterd', () => {
    setUp({
      programme: [exampleLine({ count: 8 }), exampleLine({ id: 'b', type: 'zorggeschikt', count: 4 })],
    });
    expect(screen.queryByText(/Minder dan 12 geclusterde woningen/)).not.toBeInTheDocument();
  });

  it('de eerste regel krijgt het jaar dat gekozen was, de volgende dat van de vorige', async () => {
    const user = setUp({}, 2029);
    await user.click(cell('Geclusterd, Sociale huur'));
    await user.keyboard('24{Enter}8');
    expect(locationNow('a').programme.map(({ year }) => year)).toEqual([2029, 2029]);
  });

  it('weigert een onmogelijk aantal, met de reden', async () => {
    const user = setUp();
    await user.click(cell('Geclusterd, Sociale huur'));
    await user.keyboard('100001');
    expect(screen.getByRole('alert')).toHaveTextContent('Hoogstens 100.000');
    expect(dock('Geclusterd')).toHaveTextContent('0 van 640');
  });

  it('na het tekenen staat de cursor in het eerste getal', () => {
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    setScreen({ selection: new Set(['a']), startsTyping: true });
    render(<GridAndDock />);
    expect(cell('Geclusterd, Sociale huur')).toHaveFocus();
  });

  it('onthoudt het laatst gebruikte type voor de volgende vorm', async () => {
    const user = setUp();
    await user.click(cell('Zorggeschikt, Middenhuur'));
    await user.keyboard('3');
    expect(useScreen.getState().lastType).toBe('zorggeschikt');
  });
});
