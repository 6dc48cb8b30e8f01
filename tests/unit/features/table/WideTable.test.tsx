import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// What is fetched when it is first opened is there already: a test waits for no loading.
import '@/features/table/FilterMenu';
import '@/ui/MenuPopover';
import { addLocation } from '@/domain/commands/addLocation';
import { addVariant } from '@/domain/commands/changeVariants';
import { setTable } from '@/features/table/tableStore';
import { WideTable } from '@/features/table/WideTable';
import { openPlanNow, run, showVariant } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { dropSignals, showSignals } from '@/state/signalStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, noticeTexts, pressNotice, showPlan } from '../showPlan';

const locations = [
  exampleLocation({
    id: 'a',
    name: 'Kerkweg-Noord',
    planningStatus: '1A',
    neighbourhood: 'Oude Kern',
    programme: [exampleLine({ year: 2029 })],
    commitments: [{ partnerId: 'p', level: 'genoemd' }],
  }),
  exampleLocation({
    id: 'b',
    name: 'De Waterhof',
    programme: [
      exampleLine({ type: 'zorggeschikt', count: 18 }),
      exampleLine({ id: 'c', count: 6 }),
      exampleLine({ id: 'd', count: 4, year: 2031 }),
    ],
  }),
  exampleLocation({ id: 'c', name: 'Havenkom', priority: 'valt_af', programme: [exampleLine()] }),
];

const table = () => screen.getByRole('table', { name: 'Locaties' });
const rowOf = (name: string) => within(table()).getByRole('row', { name: new RegExp(name) });
const names = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
const head = (name: string) => within(table()).getByRole('columnheader', { name });
const cellOf = (name: string, column: string) => {
  const at = within(table()).getAllByRole('columnheader').indexOf(head(column));
  const cell = rowOf(name).children[at];
  if (!(cell instanceof HTMLElement)) throw new Error(`no cell ${name}, ${column}`);
  return cell;
};
const focused = () => document.activeElement?.textContent;
const selected = () => [...useScreen.getState().selection].sort();

const setUp = (some = locations, tableColumns?: string[]) => {
  showPlan(
    examplePlan({
      locations: some,
      partners: [{ id: 'p', name: 'De Dijk', role: 'corporatie' }],
      settings: { density: 75, ...(tableColumns && { tableColumns }) },
    }),
  );
  const user = userEvent.setup();
  render(<WideTable />);
  return user;
};

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  setTable({ planId: null, sorting: [], grouping: null, expanded: true, editing: null });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('de tabel met locaties', () => {
  it('zegt per locatie de woningen per type, de status, het jaar, de partner en de buurt', () => {
    setUp();
    expect(cellOf('Kerkweg-Noord', 'Geclusterd')).toHaveTextContent('24');
    expect(cellOf('Kerkweg-Noord', 'Status')).toHaveTextContent('1A hard');
    expect(cellOf('Kerkweg-Noord', 'Jaar van oplevering')).toHaveTextContent('2029');
    expect(cellOf('Kerkweg-Noord', 'Partner')).toHaveTextContent('De Dijk');
    expect(cellOf('Kerkweg-Noord', 'Buurt')).toHaveTextContent('Oude Kern');
    expect(cellOf('De Waterhof', 'Totaal')).toHaveTextContent('28');
    expect(within(rowOf('Kerkweg-Noord')).getByRole('img', { name: 'Sociale huur 24' })).toBeInTheDocument();
  });

  it('wordt met een klik op de kop gesorteerd, nog eens andersom, en daarna weer zoals hij was', async () => {
    const user = setUp();
    const press = () => user.click(within(head('Naam')).getByRole('button'));
    await press();
    expect(names()).toEqual(['De Waterhof', 'Havenkom', 'Kerkweg-Noord']);
    expect(head('Naam')).toHaveAttribute('aria-sort', 'ascending');
    await press();
    expect(names()).toEqual(['Kerkweg-Noord', 'Havenkom', 'De Waterhof']);
    expect(head('Naam')).toHaveAttribute('aria-sort', 'descending');
    await press();
    expect(names()).toEqual(['Kerkweg-Noord', 'De Waterhof', 'Havenkom']);
  });

  it('telt onderaan op wat voor de opgave meetelt, en zegt wat apart telt', () => {
    setUp();
    const sums = screen.getByRole('region', { name: 'Som van de tabel' });
    expect(sums).toHaveTextContent('48 woningen');
    expect(sums).toHaveTextContent('+ 28 na het jaar van de opgave en valt af, telt apart');
  });
});

describe('de tabel met het toetsenbord', () => {
  it('is één halte voor Tab; pijltjes lopen, spatie kiest, Escape wist de keuze', async () => {
    const user = setUp();
    await user.click(cellOf('Kerkweg-Noord', 'Status'));
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('5A ambtelijk');
    await user.keyboard(' {ArrowDown} ');
    expect(selected()).toEqual(['b', 'c']);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Havenkom kiezen' }));
    await user.keyboard('{Escape}');
    expect(selected()).toEqual([]);
  });

  it('opent met Shift en Enter de locatie om verder te werken in haar aantallen', async () => {
    const user = setUp();
    await user.click(cellOf('De Waterhof', 'Status'));
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(selected()).toEqual(['b']);
    expect(useScreen.getState().startsTyping).toBe(true);
  });
});

describe('wijzigen in een cel', () => {
  it('een status wordt gekozen waar hij staat, en is één stap terug', async () => {
    const user = setUp();
    await user.click(cellOf('De Waterhof', 'Status'));
    await user.keyboard('{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status van De Waterhof' }), '2A');
    expect(locationNow('b').planningStatus).toBe('2A');
    expect(focused()).toBe('2A hard');
    undo();
    expect(locationNow('b').planningStatus).toBe('5A');
  });

  it('de volgende stap wordt getypt waar hij staat, met wie en wanneer; leeg haalt hem weg', async () => {
    const user = setUp(locations, ['nextStep', 'nextStepBy', 'nextStepOn', 'agreements']);
    await user.click(cellOf('De Waterhof', 'Volgende stap'));
    await user.keyboard('{Enter}Gesprek met de kerk{Enter}');
    await user.keyboard('{ArrowRight}{Enter}Anna{Enter}{ArrowRight}{Enter}');
    await user.type(screen.getByLabelText('Volgende stap: wanneer van De Waterhof'), '2026-01-15');
    await user.keyboard('{Enter}');
    expect(locationNow('b')).toMatchObject({
      nextStep: 'Gesprek met de kerk',
      nextStepBy: 'Anna',
      nextStepOn: '2026-01-15',
    });
    expect(within(cellOf('De Waterhof', 'Volgende stap: wanneer')).getByText('15 jan 2026')).toHaveClass(
      'grid-late',
    );
    await user.click(cellOf('De Waterhof', 'Volgende stap: wie'));
    await user.keyboard('{Enter}{Backspace}{Enter}');
    expect(locationNow('b').nextStepBy).toBeUndefined();
  });

  it('zegt hoeveel afspraken nog open staan, en niets waar niets af te spreken was', () => {
    const agreement = { subject: 'beheer' as const, partnerIds: [], remark: '' };
    const agreements = [
      { ...agreement, id: '1', state: 'in_gesprek' as const },
      { ...agreement, id: '2', state: 'getekend' as const },
    ];
    setUp(
      locations.map((location) => (location.id === 'a' ? { ...location, agreements } : location)),
      ['agreements'],
    );
    expect(cellOf('Kerkweg-Noord', 'Open afspraken')).toHaveTextContent(/^1$/);
    expect(cellOf('De Waterhof', 'Open afspraken')).toHaveTextContent(/^–$/);
  });

  it('zegt hoeveel signalen een locatie heeft, zonder wat gedempt is, en sorteert erop', async () => {
    const user = setUp(locations, ['signals']);
    act(() =>
      showSignals(
        new Map([
          ['a', [{ code: 'no_year', values: {} }]],
          [
            'b',
            [
              { code: 'no_year', values: {} },
              { code: 'no_lift', values: {}, muted: 'loopt' },
              { code: 'overlap', values: {} },
            ],
          ],
        ]),
      ),
    );
    expect(cellOf('De Waterhof', 'Signalen')).toHaveTextContent(/^2$/);
    expect(cellOf('Havenkom', 'Signalen')).toHaveTextContent(/^–$/);
    await user.click(within(head('Signalen')).getByRole('button'));
    await user.click(within(head('Signalen')).getByRole('button'));
    expect(names()).toEqual(['De Waterhof', 'Kerkweg-Noord', 'Havenkom']);
    act(() => dropSignals());
  });

  it('een aantal wordt getypt; Escape laat staan wat er stond', async () => {
    const user = setUp();
    await user.click(cellOf('Kerkweg-Noord', 'Geclusterd'));
    await user.keyboard('{Enter}36{Enter}');
    expect(locationNow('a').programme[0]?.count).toBe(36);
    await user.keyboard('{Enter}99{Escape}');
    expect(locationNow('a').programme[0]?.count).toBe(36);
    expect(focused()).toBe('36');
  });

  it('een aantal waar nog geen regel is, begint er een', async () => {
    const user = setUp();
    await user.click(cellOf('Kerkweg-Noord', 'Nultreden'));
    await user.keyboard('{Enter}7{Enter}');
    expect(locationNow('a').programme.map(({ type, count }) => [type, count])).toContainEqual([
      'nultreden',
      7,
    ]);
  });

  it('een aantal dat uit meer regels komt, wordt hier niet gewijzigd, en dat wordt gezegd', async () => {
    const user = setUp();
    await user.click(cellOf('De Waterhof', 'Geclusterd'));
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('spinbutton')).not.toBeInTheDocument();
    expect(noticeTexts().join()).toContain('Dit type heeft meer regels');
  });

  it('een lege naam wordt geweigerd bij het veld, en wat er stond blijft', async () => {
    const user = setUp();
    await user.click(cellOf('Havenkom', 'Naam'));
    await user.keyboard('{Enter}');
    const field = screen.getByRole('textbox', { name: 'Naam van Havenkom' });
    await user.clear(field);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Een naam mag niet leeg zijn.');
    await user.type(field, 'Havenkade{Enter}');
    expect(openPlanNow().view.locations.get('c')?.name).toBe('Havenkade');
  });
});

describe('het filter in de tabel', () => {
  it('wordt gekozen uit een lijst, staat er als kaartje, en is daar weer weg te halen', async () => {
    const user = setUp();
    await user.click(screen.getByRole('button', { name: 'Filter toevoegen' }));
    await user.click(await screen.findByRole('button', { name: 'Hardheid' }));
    await user.click(screen.getByRole('checkbox', { name: 'hard' }));
    await user.keyboard('{Escape}');
    expect(names()).toEqual(['Kerkweg-Noord']);
    expect(screen.getByText('1 van 3 locaties')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Som van het filter' })).toHaveTextContent('24 woningen');
    expect(screen.getByRole('button', { name: 'Hardheid: hard' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Filter op Hardheid weghalen' }));
    expect(names()).toHaveLength(3);
  });

  it('op jaren weigert een laatste jaar voor het eerste, bij het veld', async () => {
    const user = setUp();
    await user.click(screen.getByRole('button', { name: 'Filter toevoegen' }));
    await user.click(await screen.findByRole('button', { name: 'Oplevering' }));
    await user.type(screen.getByRole('spinbutton', { name: 'Van jaar' }), '2029');
    await user.type(screen.getByRole('spinbutton', { name: 'Tot en met jaar' }), '2027');
    expect(screen.getByRole('alert')).toHaveTextContent('Dit jaar komt voor het eerste.');
    expect(useScreen.getState().filter).toEqual({ fromYear: 2029 });
  });

  it('zegt in een leeg plan hoe u begint, en in een variant waar alles uit is dat het plan ze heeft', () => {
    setUp([]);
    expect(screen.getByText(/^Nog geen locaties\. Teken er een op de kaart/)).toBeInTheDocument();
    act(() => run((view) => addLocation(exampleLocation({ id: `n${view.locationIds.length}` }))));
    act(() => run(() => addVariant({ id: 'v', name: 'A', startsWith: 'none' }, null, [])));
    act(() => showVariant('v'));
    expect(screen.getByText(/^In deze variant zijn geen locaties/)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Som van de tabel' })).toHaveTextContent('0 woningen');
  });

  it('zegt het als geen locatie past', async () => {
    const user = setUp();
    await user.type(screen.getByRole('searchbox', { name: 'Zoek in de tabel' }), 'bestaat niet');
    expect(screen.getByText('Geen locatie past bij dit filter.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Filter wissen' }));
    expect(names()).toHaveLength(3);
  });

  it('op wat in beeld is volgt de kaart', () => {
    setUp();
    const [lon, lat] = [5.12, 52.09];
    act(() => setScreen({ inView: [lon - 1, lat - 1, lon + 1, lat + 1], isInViewOnly: true }));
    expect(names()).toHaveLength(3);
    act(() => setScreen({ inView: [lon + 1, lat - 1, lon + 2, lat + 1] }));
    expect(screen.getByText('Geen locatie past bij dit filter.')).toBeInTheDocument();
  });
});

describe('meer locaties tegelijk in de tabel', () => {
  const choose = async (user: ReturnType<typeof setUp>) => {
    await user.click(screen.getByRole('checkbox', { name: 'Kerkweg-Noord kiezen' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Havenkom kiezen' }));
    await user.keyboard('{/Shift}');
  };
  const bar = () => screen.getByRole('region', { name: 'Gekozen locaties' });
  const press = async (user: ReturnType<typeof setUp>, menu: string, item: string) => {
    await user.click(within(bar()).getByRole('button', { name: menu }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };

  it('krijgen samen een status, een jaar en een partner, elk één stap terug', async () => {
    const user = setUp();
    await choose(user);
    expect(bar()).toHaveTextContent('3 gekozen76 woningen');
    await press(user, 'Status', '2A Vastgesteld');
    expect(['a', 'b', 'c'].map((id) => locationNow(id).planningStatus)).toEqual(['2A', '2A', '2A']);
    await press(user, 'Partner toevoegen', 'De Dijk');
    expect(locationNow('c').commitments).toHaveLength(1);
    undo();
    undo();
    expect(['a', 'b', 'c'].map((id) => locationNow(id).planningStatus)).toEqual(['1A', '5A', '5A']);
  });

  it('gaan samen uit een variant, als één stap', async () => {
    const user = setUp();
    act(() => run(() => addVariant({ id: 'v', name: 'A', startsWith: 'all' }, null, [])));
    act(() => showVariant('v'));
    await choose(user);
    await press(user, 'In variant', 'Weglaten uit A');
    expect(openPlanNow().view.locations.size).toBe(0);
    expect(openPlanNow().view.allLocations.size).toBe(3);
    act(() => pressNotice());
    expect(names()).toHaveLength(3);
  });

  it('gaan samen weg, met een weg terug in de melding', async () => {
    const user = setUp();
    await choose(user);
    await user.click(within(bar()).getByRole('button', { name: 'Verwijderen' }));
    expect(openPlanNow().view.locations.size).toBe(0);
    act(() => pressNotice());
    expect(names()).toHaveLength(3);
  });
});

describe('de tabel in groepen', () => {
  it('zet kopjes met subtotalen boven de locaties, die dicht en open kunnen', async () => {
    const user = setUp();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Groep' }), 'Buurt');
    const kern = screen.getByRole('button', { name: 'Oude Kern, 1 locatie' });
    expect(kern.closest('tr')).toHaveTextContent('Oude Kern124––24');
    const head = screen.getByRole('button', { name: 'Buurt onbekend, 2 locaties' });
    await user.click(head);
    expect(head).toHaveAttribute('aria-expanded', 'false');
    expect(names().join()).not.toContain('Havenkom');
    await user.click(head);
    expect(names().join()).toContain('Havenkom');
  });
});
