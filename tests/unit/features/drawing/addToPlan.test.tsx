import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Partner } from '@/domain/partner';
import { createMapListener } from '@/features/drawing/mapListener';
import { LocationDrawer } from '@/features/locations/LocationDrawer';
import { CommitmentFields } from '@/features/partners/CommitmentFields';
import { ProgrammeGrid } from '@/features/programme/ProgrammeGrid';
import { inertPlanMap } from '@/map/inertPlanMap';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { showPlan, showPlanAt } from '../showPlan';

const dijk: Partner = { id: 'p', name: 'Woonstichting De Dijk', role: 'corporatie' };
const listener = createMapListener(() => {});
const year = new Date().getFullYear() + 3;

/** Draws a second location, of which the drawer opens. */
const draw = () => act(() => listener.onDrawn({ type: 'Point', coordinates: [5.12, 52.09] }));
const drawn = () => [...openPlanNow().view.locations.values()].find(({ id }) => id !== 'a');
const select = (label: string) => screen.getByRole('combobox', { name: label });
const notice = () => screen.queryByText(/^Overgenomen van de vorige invoer/);

/** A first location, filled in by hand. */
const setUp = async () => {
  showPlanAt(examplePlan({ partners: [dijk], locations: [exampleLocation({ id: 'a' })] }), 'a');
  const user = userEvent.setup();
  render(
    <LocationDrawer
      shape={() => null}
      programme={(location, startYear) => (
        <ProgrammeGrid location={location} startYear={startYear} onLast={() => {}} />
      )}
      lines={() => null}
      nextStep={() => null}
      milestones={() => null}
      folds={() => null}
      partners={(location) => <CommitmentFields location={location} />}
      onRemove={() => {}}
    />,
  );
  await user.selectOptions(select('Status'), '3');
  await user.selectOptions(select('Oplevering'), String(year));
  await user.selectOptions(select('Partner toevoegen'), 'Woonstichting De Dijk (woningcorporatie)');
  return user;
};

beforeEach(() => setCurrentMap(inertPlanMap({ center: [5.12, 52.09], zoom: 17 })));
afterEach(() => setCurrentMap(undefined));

describe('een nieuwe locatie', () => {
  it('begint met de status, het jaar en de partner van de vorige, en zegt dat', async () => {
    const user = await setUp();
    draw();
    expect(await screen.findByText(/^Overgenomen/)).toHaveTextContent(
      `Overgenomen van de vorige invoer: 3 In voorbereiding, ${year}, Woonstichting De Dijk (woningcorporatie).`,
    );
    expect(select('Status')).toHaveValue('3');
    expect(select('Oplevering')).toHaveValue(String(year));
    expect(screen.getByRole('combobox', { name: 'Toezegging van Woonstichting De Dijk' })).toHaveValue(
      'genoemd',
    );
    await user.keyboard('24');
    expect(drawn()).toMatchObject({ planningStatus: '3', programme: [{ count: 24, year }] });
  });

  it('wordt als punt gezegd, en niet als een vlak van 0 m²', () => {
    showPlan(examplePlan());
    draw();
    expect(document.getElementById('announcements')).toHaveTextContent(/getekend, een punt\. Vul nu/);
  });

  it('ligt niet onder het teken van een plek die gezocht was', () => {
    showPlan(examplePlan());
    act(() => setScreen({ found: { label: 'Dorpsstraat 1', point: [5.12, 52.09], hasName: true } }));
    draw();
    expect(useScreen.getState().found).toBeNull();
  });

  it('is met wat er is overgenomen in een stap ongedaan gemaakt', async () => {
    await setUp();
    draw();
    await screen.findByText(/^Overgenomen/);
    act(() => undo());
    expect(drawn()).toBeUndefined();
  });

  it.each([
    ['de toets L, vanuit het eerste getal', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('l')],
    [
      'de knop',
      (user: ReturnType<typeof userEvent.setup>) =>
        user.click(screen.getByRole('button', { name: /^Leegmaken/ })),
    ],
  ])('%s haalt weg wat er is overgenomen, in een stap en ook voor de volgende', async (_way, takeOff) => {
    const user = await setUp();
    draw();
    await screen.findByText(/^Overgenomen/);
    await user.keyboard('24');
    await takeOff(user);
    expect(notice()).not.toBeInTheDocument();
    expect(drawn()).toMatchObject({ planningStatus: '5A', commitments: [], programme: [{ count: 24 }] });
    expect(drawn()?.programme[0]?.year).toBeUndefined();
    act(() => undo());
    expect(drawn()).toMatchObject({ planningStatus: '3', programme: [{ count: 24, year }] });
    draw();
    expect(notice()).not.toBeInTheDocument();
  });

  it('houdt bij het leegmaken wat u daarna zelf koos', async () => {
    const user = await setUp();
    draw();
    await screen.findByText(/^Overgenomen/);
    await user.selectOptions(select('Status'), '4A');
    expect(notice()).toHaveTextContent(new RegExp(`invoer: ${year}, Woonstichting`));
    await user.click(screen.getByRole('button', { name: /^Leegmaken/ }));
    expect(select('Status')).toHaveFocus();
    expect(drawn()).toMatchObject({ planningStatus: '4A', commitments: [] });
  });

  it('begint leeg als er nog niets is ingevuld, of als de partner er niet meer is', async () => {
    const user = await setUp();
    const list = within(screen.getByRole('form'));
    await user.selectOptions(select('Status'), '5A');
    await user.selectOptions(select('Oplevering'), 'Nog niet bekend');
    await user.click(list.getByRole('button', { name: /^Meer over Woonstichting De Dijk/ }));
    await user.click(list.getByRole('button', { name: 'Woonstichting De Dijk bij deze locatie weghalen' }));
    draw();
    expect(notice()).not.toBeInTheDocument();
    expect(drawn()).toMatchObject({ planningStatus: '5A', commitments: [] });
  });
});
