import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { removeLocation } from '@/domain/commands/removeLocation';
import type { Location } from '@/domain/location';
import { CareFields } from '@/features/care/CareFields';
import { LocationSignals } from '@/features/signals/LocationSignals';
import { SignalsPanel } from '@/features/signals/SignalsPanel';
import { followSignals } from '@/state/followSignals';
import { openPlanNow, run, usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { hasSignal } from '@/state/signalStore';
import { undo } from '@/state/steps';
import { editText } from '@/text/history';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, noticeTexts, pressNotice, showPlan } from '../showPlan';

let stop: () => void = () => undefined;
afterEach(() => stop());

const far = exampleLocation({ id: 'far' }).geometry;
const elsewhere: Location['geometry'] = { type: 'Point', coordinates: [5.2, 52.2] };
const church = exampleLocation({
  id: 'a',
  name: 'Kerkweg',
  geometry: { type: 'Point', coordinates: [5.3, 52.1] },
  meetingRoom: 'inpandig',
  programme: [exampleLine({ count: 8, year: 2035 })],
});

const open = (...locations: Parameters<typeof exampleLocation>[0][]) => {
  showPlan(examplePlan({ locations: locations.map(exampleLocation) }));
  stop();
  stop = followSignals(2026);
};

const Drawer = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return (
    location && (
      <>
        <CareFields location={location} />
        <LocationSignals location={location} />
      </>
    )
  );
};

const counted = () => openPlanNow().view.totals.counted;

describe('het paneel Signalen', () => {
  it('zegt per soort wat er is, en telt een te klein cluster met één druk als nultreden; ongedaan maken brengt het terug', async () => {
    const user = userEvent.setup();
    open(church);
    render(<SignalsPanel />);
    const region = screen.getByRole('region', { name: 'Signalen' });
    await user.click(await within(region).findByText('Cluster kleiner dan 12'));
    expect(within(region).getByText('Het cluster heeft 8 woningen.')).toBeVisible();
    await user.click(within(region).getByRole('button', { name: 'Tel geclusterd als nultreden (Kerkweg)' }));
    expect(locationNow('a').programme).toMatchObject([{ type: 'nultreden', count: 8 }]);
    await waitFor(() => expect(region).toHaveTextContent('Geen signalen'));
    expect(region).toHaveFocus();
    expect(noticeTexts()).toEqual(['Kerkweg: tel geclusterd als nultreden']);
    pressNotice();
    expect(locationNow('a').programme).toMatchObject([{ type: 'geclusterd', count: 8 }]);
    await within(region).findByText('Cluster kleiner dan 12');
  });

  it('maakt van twee locaties over elkaar de ene het alternatief van de andere: dan telt er één', async () => {
    const user = userEvent.setup();
    const line = exampleLine({ year: 2028 });
    const known = { meetingRoom: 'inpandig', geometry: far, programme: [line] } satisfies Partial<Location>;
    open({ ...known, id: 'a', name: 'Hof' }, { ...known, id: 'b', name: 'Markt' });
    render(<SignalsPanel />);
    await user.click(await screen.findByText('Locaties over elkaar'));
    expect(screen.getByText("Overlapt met 'Markt' (100% van de kleinste).")).toBeVisible();
    expect(counted().geclusterd.sociale_huur.ambtelijk).toBe(48);
    await user.click(screen.getByRole('button', { name: "Maak alternatief van 'Markt' (Hof)" }));
    expect(counted().geclusterd.sociale_huur.ambtelijk).toBe(24);
    await waitFor(() => expect(screen.queryByText('Locaties over elkaar')).not.toBeInTheDocument());
    const { undo: last } = openPlanNow().history;
    expect(last && editText(last)).toBe("Locatie 'Hof' is nu een alternatief van 'Markt'");
    undo();
    expect(counted().geclusterd.sociale_huur.ambtelijk).toBe(48);
  });

  it('gaat naar de locatie, en terug naar de lijst', async () => {
    const user = userEvent.setup();
    open(church);
    setScreen({ showsSignals: true });
    render(<SignalsPanel />);
    await user.click(await screen.findByText('Cluster kleiner dan 12'));
    await user.click(screen.getByRole('button', { name: 'Ga naar Kerkweg' }));
    expect([...useScreen.getState().selection]).toEqual(['a']);
    await user.click(screen.getByRole('button', { name: 'Terug naar de lijst' }));
    expect(useScreen.getState().showsSignals).toBe(false);
  });

  it('ziet ook de buren van wat verandert: wie de ontmoetingsruimte naast de deur verliest, krijgt een signaal', async () => {
    open(
      { ...church, programme: [exampleLine({ year: 2035 })], meetingRoom: 'geen' },
      {
        id: 'b',
        name: 'Buurhuis',
        geometry: { type: 'Point', coordinates: [5.3, 52.1005] },
        meetingRoom: 'inpandig',
      },
      { id: 'c', name: 'Ver', geometry: elsewhere, meetingRoom: 'inpandig' },
    );
    expect(hasSignal('a')).toBe(false);
    run(() => removeLocation(locationNow('b')));
    expect(hasSignal('a')).toBe(true);
  });
});

describe('een signaal dempen', () => {
  it('vraagt een reden die bij het plan blijft; het filter op signalen laat de locatie dan los', async () => {
    const user = userEvent.setup();
    open(church);
    setScreen({ filter: { hasSignal: true } });
    render(<Drawer />);
    await waitFor(() => expect(useScreen.getState().filteredIds).toEqual(['a']));
    await user.click(screen.getByText('Signalen'));
    await user.click(screen.getByRole('button', { name: 'Dempen: Cluster kleiner dan 12, Kerkweg' }));
    await user.click(screen.getByRole('button', { name: 'Dempen' }));
    expect(screen.getByText('Vul in waarom. Dat blijft bij het plan staan.')).toBeVisible();
    await user.type(screen.getByLabelText('Waarom is dit hier goed?'), 'Kleine kern{Enter}');
    expect(locationNow('a').mutedSignals).toEqual([{ id: 'small_cluster', reason: 'Kleine kern' }]);
    expect(useScreen.getState().filteredIds).toEqual([]);
    expect(screen.getByText('Gedempt: Kleine kern')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Niet meer dempen: Cluster kleiner dan 12, Kerkweg' }),
    );
    expect(useScreen.getState().filteredIds).toEqual(['a']);
  });
});

describe('zorg en toegankelijkheid', () => {
  it('geen lift bij zorggeschikt geeft een signaal, dat met het antwoord weer gaat', async () => {
    const user = userEvent.setup();
    open({ ...church, programme: [exampleLine({ type: 'zorggeschikt', year: 2030 })], wheelchair: 'ja' });
    render(<Drawer />);
    await user.click(screen.getByText('Zorg en toegankelijkheid'));
    await user.selectOptions(screen.getByLabelText('Lift'), 'Nee');
    expect(screen.getByText('Zorggeschikt zonder lift')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Lift'), 'Ja');
    expect(screen.queryByText('Zorggeschikt zonder lift')).not.toBeInTheDocument();
    await user.type(
      screen.getByRole('spinbutton', { name: 'Zorggeschikt nodig volgens de zorgpartner' }),
      '30',
    );
    expect(screen.getByText('24 woningen zorggeschikt, gevraagd zijn er 30.')).toBeInTheDocument();
  });

  it('zegt bij een alternatief dat het niet telt, en laat het weer tellen', async () => {
    const user = userEvent.setup();
    open({ ...church, alternativeOf: 'b' }, { id: 'b', name: 'Markt', geometry: elsewhere });
    render(<Drawer />);
    expect(screen.getByText("Alternatief van 'Markt': telt niet mee.")).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Laat meetellen' }));
    expect(locationNow('a').alternativeOf).toBeUndefined();
  });
});
