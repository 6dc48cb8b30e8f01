import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { CareFields } from '@/features/care/CareFields';
import { CareTeams } from '@/features/care/CareTeams';
import { openPlanNow } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan, waitingLocation } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const care = (homes: number) => [exampleLine({ type: 'zorggeschikt', count: homes })];
const at = (lon: number): Location['geometry'] => ({ type: 'Point', coordinates: [lon, 52.1] });

/** Kerkweg and Markt lie about 340 m apart, Verweg 6 km. */
const locations = [
  exampleLocation({
    id: 'a',
    name: 'Kerkweg',
    geometry: at(5.1),
    programme: care(10),
    neighbourhood: 'Noord',
    commitments: [{ partnerId: 'z', level: 'genoemd' }],
  }),
  exampleLocation({ id: 'b', name: 'Markt', geometry: at(5.105), programme: care(8), neighbourhood: 'Zuid' }),
  exampleLocation({
    id: 'c',
    name: 'Verweg',
    geometry: at(5.19),
    programme: care(30),
    neighbourhood: 'Noord',
  }),
  waitingLocation({ id: 'd', name: 'Zoekt', programme: care(5) }),
];

const plan = (settings: Partial<Plan['settings']> = {}): Plan =>
  examplePlan({
    locations,
    partners: [{ id: 'z', name: 'Zorggroep', role: 'zorgorganisatie', minimumScale: 24 }],
    settings: { density: 75, ...settings },
  });

const rows = () =>
  within(screen.getByRole('list', { name: /^Groepen/ }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('zorgteams in Opgave', () => {
  it('vergelijken pas als de gebruiker zegt hoe ver een team werkt, en tellen dan locaties binnen die afstand op', async () => {
    showPlan(plan());
    const user = userEvent.setup();
    render(<CareTeams />);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Een zorgteam werkt' }), 'distance');
    expect(openPlanNow().view.header.settings.careReach).toBeUndefined();
    await user.type(screen.getByRole('spinbutton', { name: /^Afstand/ }), '500');
    expect(rows()).toEqual([
      'Verweg (30)30 zorggeschiktschaal nog niet gevraagd',
      'Kerkweg (10), Markt (8)18 zorggeschiktnog 6 · gevraagd door Zorggroep: 24',
    ]);
    expect(screen.getByText(/1 locatie zonder plek/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kerkweg (10), Markt (8) kiezen' }));
    expect([...useScreen.getState().selection]).toEqual(['a', 'b']);
  });

  it('of per buurt, en zeggen bij welke locatie de buurt niet bekend is; ongedaan maken zet het terug', async () => {
    showPlan(plan({ careReach: 500 }));
    const user = userEvent.setup();
    render(<CareTeams />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Een zorgteam werkt' }), 'buurt');
    expect(rows()[0]).toBe(
      'Noord: Verweg (30), Kerkweg (10)40 zorggeschiktgenoeg · gevraagd door Zorggroep: 24',
    );
    expect(screen.getByText(/1 locatie zonder buurt/)).toBeVisible();
    undo();
    expect(openPlanNow().view.header.settings.careReach).toBe(500);
  });

  it('weigeren een afstand die niet kan, met het getal nog in beeld', async () => {
    showPlan(plan({ careReach: 500 }));
    const user = userEvent.setup();
    render(<CareTeams />);
    const metres = screen.getByRole('spinbutton', { name: /^Afstand/ });
    await user.clear(metres);
    await user.type(metres, '20000');
    expect(metres).toHaveValue('20000');
    expect(screen.getByRole('alert')).toHaveTextContent('10.000');
  });
});

describe('een zorgteam bij een locatie', () => {
  const open = async (id: string) => {
    const user = userEvent.setup();
    const { unmount } = render(<CareFields location={locationNow(id)} />);
    await user.click(screen.getByRole('button', { name: /^Zorg en toegankelijkheid/ }));
    return { user, unmount };
  };

  it('laat zien wat er hier en in de omgeving komt, naast wat de zorgpartner vraagt', async () => {
    showPlan(plan({ careReach: 500 }));
    await open('a');
    expect(screen.getByText('Nog 6 · gevraagd door Zorggroep: 24. Samen met Markt (8).')).toBeVisible();
    expect(screen.getByText('Met omgeving, 500 m').nextElementSibling).toHaveTextContent('18');
  });

  it('zegt dat het niet te zeggen is zonder plek, en wijst de weg als er nog geen afstand is', async () => {
    showPlan(plan({ careReach: 500 }));
    const first = await open('d');
    expect(screen.getByText(/nog geen plek/)).toBeVisible();
    first.unmount();
    showPlan(plan());
    const { user } = await open('c');
    await user.click(screen.getByRole('button', { name: 'Instellen hoe ver een zorgteam werkt' }));
    expect(useScreen.getState().panel).toBe('target');
  });
});
