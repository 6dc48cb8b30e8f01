import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTable } from '@/features/table/tableStore';
import { WideTable } from '@/features/table/WideTable';
import { openPlanNow, undo } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, noticeTexts, showPlan } from '../showPlan';

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

const setUp = (some = locations) => {
  showPlan(examplePlan({ locations: some, partners: [{ id: 'p', name: 'De Dijk', role: 'corporatie' }] }));
  const user = userEvent.setup();
  render(<WideTable />);
  return user;
};

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  setTable({ planId: null, sort: null, grouping: null, folded: new Set(), editing: null });
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
