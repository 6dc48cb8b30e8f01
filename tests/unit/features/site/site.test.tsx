import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { isoDay } from '@/domain/isoDay';
import type { Location } from '@/domain/location';
import { Milestones } from '@/features/site/Milestones';
import { NextStep } from '@/features/site/NextStep';
import { SiteFolds } from '@/features/site/SiteFolds';
import { openPlanNow, usePlan } from '@/state/planStore';
import { undo } from '@/state/steps';
import { editText } from '@/text/history';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { locationNow, showPlan } from '../showPlan';

const Shown = ({ children }: { children: (location: Location) => ReactNode }) => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return location === undefined ? null : children(location);
};

const open = (children: (location: Location) => ReactNode, fields: Partial<Location> = {}) => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Kerkweg', ...fields })] }));
  render(<Shown>{children}</Shown>);
  return userEvent.setup();
};

const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

const daysFromNow = (days: number): string => isoDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000));

describe('de volgende stap', () => {
  const setUp = (fields: Partial<Location> = {}) =>
    open((location) => <NextStep location={location} />, fields);

  it('wat, wie en wanneer zijn samen een bewerking; Enter legt ze vast', async () => {
    const user = setUp();
    await press(user, /Nog geen volgende stap/);
    expect(screen.getByLabelText('Wat')).toHaveFocus();
    await user.type(screen.getByLabelText('Wat'), 'Zorgpartner vinden');
    await user.type(screen.getByLabelText('Wie'), 'Janneke Bos');
    await user.type(screen.getByLabelText('Vóór'), '2027-01-29');
    await user.keyboard('{Enter}');
    expect(locationNow('a')).toMatchObject({
      nextStep: 'Zorgpartner vinden',
      nextStepBy: 'Janneke Bos',
      nextStepOn: '2027-01-29',
    });
    expect(screen.getByRole('button')).toHaveTextContent(
      'Volgende stap Zorgpartner vinden, Janneke Bosvóór 29 jan 2027',
    );
    undo();
    expect(locationNow('a').nextStep).toBeUndefined();
  });

  it('Escape geeft alleen het invullen op, en de la blijft open', async () => {
    const user = setUp();
    await press(user, /Nog geen volgende stap/);
    await user.type(screen.getByLabelText('Wat'), 'Iets{Escape}');
    expect(locationNow('a').nextStep).toBeUndefined();
    expect(screen.getByRole('button', { name: /Nog geen volgende stap/ })).toBeVisible();
  });

  it('een stap die gezet is, gaat weg', async () => {
    const user = setUp({ nextStep: 'Bellen', nextStepBy: 'Kim', nextStepOn: '2026-01-01' });
    await press(user, /Bellen/);
    await press(user, 'Stap is gezet');
    expect(locationNow('a').nextStep).toBeUndefined();
    expect(locationNow('a').nextStepOn).toBeUndefined();
  });

  it('ook met het toetsenbord: Enter op die knop is die knop', async () => {
    const user = setUp({ nextStep: 'Bellen' });
    await press(user, /Bellen/);
    screen.getByRole('button', { name: 'Stap is gezet' }).focus();
    await user.keyboard('{Enter}');
    expect(locationNow('a').nextStep).toBeUndefined();
  });
});

describe('mijlpalen', () => {
  it('staan alle vijf op een regel, met wat gepland en gehaald is, wie besluit, en hoe laat het is', async () => {
    const user = open((location) => <Milestones location={location} />, {
      milestones: [
        { id: 'planprocedure', planned: daysFromNow(-20), body: 'raad' },
        { id: 'principebesluit', planned: '2026-04-21', done: '2026-04-21' },
      ],
    });
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByRole('button', { name: /procedure/ })).toHaveTextContent(/raad3 weken te laat$/);
    expect(screen.getByRole('button', { name: /besluit/ })).not.toHaveTextContent(/te laat/);
    await press(user, /^Vergunning/);
    const planned = screen.getByLabelText('Gepland');
    await user.type(planned, '2027-10-01');
    await user.tab();
    expect(locationNow('a').milestones).toContainEqual({ id: 'vergunning', planned: '2027-10-01' });
    await user.type(screen.getByLabelText('Gehaald'), '2027-11-01');
    await user.tab();
    expect(screen.getByRole('button', { name: /^Vergunning/ })).toHaveTextContent(/5 weken te laat/);
    await press(user, 'Mijlpaal leegmaken');
    expect(locationNow('a').milestones.map(({ id }) => id)).toEqual(['planprocedure', 'principebesluit']);
  });
});

describe('grond, doelgroepen en knelpunten', () => {
  const setUp = (fields: Partial<Location> = {}) =>
    open((location) => <SiteFolds location={location} />, fields);

  it('tonen dicht hoeveel er is ingevuld', async () => {
    const user = setUp({ landOwner: 'gemeente', bottlenecks: ['stikstof', 'nuts'] });
    expect(screen.getByRole('button', { name: 'Grond en beleid 1 van 3 ingevuld' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Knelpunten 2 knelpunten' })).toBeVisible();
    expect(screen.queryByLabelText('Medewerking')).not.toBeInTheDocument();
    await press(user, /^Grond en beleid/);
    await user.selectOptions(screen.getByLabelText('Medewerking'), 'Eigenaar wil meewerken');
    expect(locationNow('a').landConsent).toBe('intentie');
    const last = openPlanNow().history.undo;
    expect(last && editText(last)).toBe(
      "Locatie 'Kerkweg': medewerking van de eigenaar van onbekend naar eigenaar wil meewerken",
    );
    expect(screen.getByRole('button', { name: 'Grond en beleid 2 van 3 ingevuld' })).toBeVisible();
  });

  it('geen knelpunten en een knelpunt sluiten elkaar uit', async () => {
    const user = setUp({ bottlenecks: ['stikstof'] });
    await press(user, /^Knelpunten/);
    await press(user, 'Geen knelpunten');
    expect(locationNow('a').bottlenecks).toEqual(['geen']);
    await press(user, 'Nuts: stroom en water');
    expect(locationNow('a').bottlenecks).toEqual(['nuts']);
    await press(user, 'Nuts: stroom en water');
    expect(locationNow('a').bottlenecks).toBeUndefined();
  });
});
