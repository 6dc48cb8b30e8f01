import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addLocation } from '@/domain/commands/addLocation';
import { addVariant } from '@/domain/commands/changeVariants';
import { removeLocation } from '@/domain/commands/removeLocation';
import { setHomes } from '@/domain/commands/setHomes';
import type { Location } from '@/domain/location';
import { LocationsPanel } from '@/features/locations/LocationsPanel';
import { run, showVariant } from '@/state/planStore';
import { onlySelected, selectLocation, useScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const partners = [
  { id: 'p', name: 'Woonstichting De Dijk', role: 'corporatie' },
  { id: 'q', name: 'Zorggroep Haven', role: 'zorgorganisatie' },
] as const;

const locations = [
  exampleLocation({
    id: 'a',
    name: 'Kerkweg-Noord',
    planningStatus: '1A',
    programme: [exampleLine()],
    commitments: [{ partnerId: 'p', level: 'genoemd' }],
  }),
  exampleLocation({
    id: 'b',
    name: 'De Waterhof',
    intervention: 'transformatie',
    programme: [exampleLine({ type: 'zorggeschikt', count: 18 }), exampleLine({ id: 'c', count: 1200 })],
    commitments: [{ partnerId: 'q', level: 'toegezegd' }],
  }),
  exampleLocation({ id: 'c', name: 'Havenkom', priority: 'valt_af' }),
];

const setUp = (all: Location[] = locations) => {
  showPlan(examplePlan({ locations: all, partners: [...partners] }));
  const user = userEvent.setup();
  render(<LocationsPanel onAddWaiting={() => undefined} />);
  return user;
};

const table = () => screen.getByRole('table', { name: 'Locaties' });
const row = (name: RegExp) => within(table()).getByRole('button', { name });
const names = () =>
  within(table())
    .queryAllByRole('button')
    .map((button) => button.children[1]?.textContent);
const filterBy = async (user: ReturnType<typeof setUp>, text: string) => {
  const field = screen.getByRole('searchbox', { name: /^Filter/ });
  await user.clear(field);
  if (text !== '') await user.type(field, text);
};

/** happy-dom has no layout: the list gets the height it has on a common screen. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(540);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('de lijst met locaties', () => {
  it('noemt per locatie de naam, de typen, de status, de partner en de woningen', () => {
    setUp();
    expect(names()).toEqual(['Kerkweg-Noord', 'De Waterhof', 'Havenkom']);
    expect(row(/Kerkweg/)).toHaveTextContent('1A onherroepelijk · Geclusterd · Woonstichting De Dijk');
    expect(row(/Waterhof/)).toHaveTextContent('5A ambtelijk · Geclusterd, zorggeschikt · Zorggroep Haven');
    expect(
      within(table())
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toContain('1.218');
  });

  it('telt eronder de locaties en hun woningen op', () => {
    setUp();
    expect(screen.getByText('3 locaties')).toBeInTheDocument();
    expect(screen.getByText('1.242 woningen')).toBeInTheDocument();
  });

  it('zegt hoeveel daarvan voor de opgave meetellen, en waar de rest is', () => {
    const line = (count: number, fields = {}) => [exampleLine({ count, ...fields })];
    setUp([
      exampleLocation({ id: 'a', programme: line(24) }),
      exampleLocation({ id: 'b', programme: line(1200, { year: 2034 }) }),
      exampleLocation({ id: 'c', programme: line(30), intervention: 'bestaande_bouw' }),
      exampleLocation({ id: 'd', programme: line(7), priority: 'valt_af' }),
      exampleLocation({ id: 'e', programme: line(60, { type: 'regulier' }) }),
    ]);
    expect(screen.getByText('1.321 woningen')).toBeInTheDocument();
    expect(
      screen.getByText(
        'Voor de opgave tellen er 24 mee. De rest: 1.200 na 2030, 30 bestaande bouw, 7 valt af, 60 van een ander type.',
      ),
    ).toBeInTheDocument();
  });

  it('zegt daar niets als de opgave alles telt, en bij een filter ook niet', async () => {
    const user = setUp();
    expect(screen.queryByText(/^Voor de opgave/)).not.toBeInTheDocument();
    act(() => run(() => setHomes(locationNow('c'), 'nultreden', 'middenhuur', 7)));
    expect(screen.getByText(/^Voor de opgave/)).toHaveTextContent('De rest: 7 valt af.');
    await filterBy(user, 'waterhof');
    await waitFor(() => expect(screen.queryByText(/^Voor de opgave/)).not.toBeInTheDocument());
  });

  it.each([
    ['naam', 'kerkweg', ['Kerkweg-Noord']],
    ['type', 'zorggeschikt', ['De Waterhof']],
    ['partner', 'dijk', ['Kerkweg-Noord']],
    ['status', 'onherroepelijk', ['Kerkweg-Noord']],
    ['ingreep', 'transf', ['De Waterhof']],
    ['twee woorden in verschillende velden', 'geclusterd haven', ['De Waterhof']],
    ['een woord in naam of partner', 'HAVEN', ['De Waterhof', 'Havenkom']],
  ])('filtert op %s', async (_field, text, expected) => {
    const user = setUp();
    await filterBy(user, text);
    await waitFor(() => expect(names()).toEqual(expected));
  });

  it('zegt bij een filter hoeveel van hoeveel, en telt alleen die woningen', async () => {
    const user = setUp();
    await filterBy(user, 'waterhof');
    expect(await screen.findByText('1 van 3 locaties')).toBeInTheDocument();
    expect(screen.getByText('1.218 woningen', { selector: 'strong' })).toBeInTheDocument();
    await filterBy(user, '');
    expect(await screen.findByText('3 locaties')).toBeInTheDocument();
  });

  it('zegt in een variant zonder locaties dat het plan er wel heeft', () => {
    setUp();
    act(() => run(() => addVariant({ id: 'v', name: 'A', startsWith: 'none' }, null, [])));
    act(() => showVariant('v'));
    expect(screen.getByText(/^In deze variant zijn geen locaties/)).toBeInTheDocument();
    expect(screen.queryByText(/^Nog geen locaties/)).toBeNull();
  });

  it('zegt dat niets bij het filter past', async () => {
    const user = setUp();
    await filterBy(user, 'station');
    expect(await screen.findByText('Geen locatie past bij dit filter.')).toBeInTheDocument();
  });

  it('legt uit hoe je begint als er nog niets is', () => {
    setUp([]);
    expect(screen.getByText(/^Nog geen locaties\. Teken er een op de kaart/)).toBeInTheDocument();
    expect(screen.getByText('0 locaties')).toBeInTheDocument();
  });

  it('volgt wat er in het plan verandert', () => {
    setUp();
    act(() => run(() => setHomes(locationNow('c'), 'nultreden', 'middenhuur', 7)));
    expect(row(/Havenkom/)).toHaveTextContent('5A ambtelijk · Nultreden');
    expect(screen.getByText('1.249 woningen', { selector: 'strong' })).toBeInTheDocument();
    act(() => run(() => addLocation(exampleLocation({ id: 'd', name: 'Parkzoom' }))));
    act(() => run(() => removeLocation(locationNow('a'))));
    expect(names()).toEqual(['De Waterhof', 'Havenkom', 'Parkzoom']);
  });

  it('laat een gefilterde locatie weg zodra ze niet meer past', async () => {
    const user = setUp();
    await filterBy(user, 'zorggeschikt');
    await waitFor(() => expect(names()).toEqual(['De Waterhof']));
    act(() => run(() => setHomes(locationNow('b'), 'zorggeschikt', 'sociale_huur', 0)));
    await waitFor(() => expect(names()).toEqual([]));
  });

  it('kiest een locatie met een klik, en toont welke gekozen is', async () => {
    const user = setUp();
    await user.click(row(/Waterhof/));
    expect(onlySelected(useScreen.getState())).toBe('b');
    expect(row(/Waterhof/)).toHaveAttribute('aria-pressed', 'true');
    act(() => selectLocation('a'));
    expect(row(/Kerkweg/)).toHaveAttribute('aria-pressed', 'true');
    expect(row(/Waterhof/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('is met pijltjes, Home en End te doorlopen en met Enter te kiezen', async () => {
    const user = setUp();
    act(() => row(/Kerkweg/).focus());
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(row(/Waterhof/)).toHaveFocus());
    await user.keyboard('{End}');
    await waitFor(() => expect(row(/Havenkom/)).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    expect(row(/Havenkom/)).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(row(/Waterhof/)).toHaveFocus());
    await user.keyboard('{Home}');
    await waitFor(() => expect(row(/Kerkweg/)).toHaveFocus());
    expect(onlySelected(useScreen.getState())).toBeNull();
    await user.keyboard('{Enter}');
    expect(onlySelected(useScreen.getState())).toBe('a');
  });

  it('houdt bij 2.000 locaties alleen de rijen in zicht op de pagina, en zegt hoeveel er zijn', () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      exampleLocation({ id: `l${String(index).padStart(4, '0')}`, name: `Locatie ${index + 1}` }),
    );
    setUp(many);
    expect(names().length).toBeGreaterThan(5);
    expect(names().length).toBeLessThan(60);
    expect(table()).toHaveAttribute('aria-rowcount', '2001');
    expect(screen.getByText('2.000 locaties')).toBeInTheDocument();
  });
});
