import { act, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { LineEditor } from '@/features/programme/LineEditor';
import { usePlan } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const Lines = () => {
  const location = usePlan((plan) => plan.view.locations.get('a'));
  return location ? <LineEditor location={location} /> : null;
};

const setUp = async (programme: ProgrammeLine[]) => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', programme })] }));
  const user = userEvent.setup();
  render(<Lines />);
  await user.click(screen.getByText(/^Regels/));
  return user;
};

/** Opens the fields of a line. */
const open = (user: UserEvent, name: string) =>
  user.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));

const setUpOpen = async (line: ProgrammeLine) => {
  const user = await setUp([line]);
  await open(user, 'Geclusterd, Sociale huur');
  return user;
};

const field = (name: string, more = '') =>
  screen.getByRole('spinbutton', { name: `${name}: Geclusterd, Sociale huur${more}` });
const line = () => locationNow('a').programme[0];

describe('de programmaregels een voor een', () => {
  it('staan in een tabel met soort, aantal en jaar, en wat er verder bekend is', async () => {
    await setUp([
      exampleLine({ completed: 10, year: 2029, owner: 'corporatie', building: 'meergezins', retained: 25 }),
    ]);
    const row = within(screen.getByRole('table', { name: 'Regels' })).getAllByRole('row')[1];
    expect(row).toHaveTextContent(
      'Geclusterd, Sociale huurCorporatie · meergezins · 10 opgeleverd · 25 jaar instandhouding242029',
    );
  });

  it('hebben aantal, opgeleverd, jaar, eigenaar en bouwvorm', async () => {
    const user = await setUpOpen(exampleLine());
    await user.clear(field('Opgeleverd'));
    await user.type(field('Opgeleverd'), '10');
    await user.type(field('Jaar'), '2029');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Eigenaar: Geclusterd, Sociale huur' }),
      'Corporatie',
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Bouwvorm: Geclusterd, Sociale huur' }),
      'Meergezins',
    );
    expect(line()).toEqual(
      exampleLine({ completed: 10, year: 2029, owner: 'corporatie', building: 'meergezins' }),
    );
  });

  it('laten niet meer opleveren dan er komen, met de reden', async () => {
    const user = await setUpOpen(exampleLine());
    await user.clear(field('Opgeleverd'));
    await user.type(field('Opgeleverd'), '25');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Hoogstens 24: meer woningen heeft deze regel niet. Nu geldt nog 0.',
    );
    expect(line()?.completed).toBe(0);
  });

  it('laten het aantal niet onder het opgeleverde zakken', async () => {
    const user = await setUpOpen(exampleLine({ completed: 20 }));
    await user.clear(field('Aantal'));
    await user.type(field('Aantal'), '5');
    await user.tab();
    expect(line()?.count).toBe(24);
    expect(field('Aantal')).toHaveValue('5');
    expect(field('Aantal')).toHaveAccessibleDescription(
      'Minstens 20: die zijn al opgeleverd. Nu geldt nog 24.',
    );
    await user.clear(field('Aantal'));
    await user.tab();
    expect(line()?.count).toBe(20);
  });

  it('een leeggemaakt jaar is een onbekend jaar', async () => {
    const user = await setUpOpen(exampleLine({ year: 2029 }));
    await user.clear(field('Jaar'));
    await user.tab();
    expect(line()?.year).toBeUndefined();
  });

  it('zijn te splitsen over jaren: er komt een lege regel van dezelfde soort bij', async () => {
    const user = await setUpOpen(exampleLine({ id: '0' }));
    await user.click(screen.getByRole('button', { name: 'Regel splitsen: Geclusterd, Sociale huur' }));
    expect(locationNow('a').programme.map(({ type, segment, count }) => [type, segment, count])).toEqual([
      ['geclusterd', 'sociale_huur', 24],
      ['geclusterd', 'sociale_huur', 0],
    ]);
    expect(screen.getByText('Regels (2)')).toBeInTheDocument();
  });

  it('wie een regel splitst typt meteen het aantal van de nieuwe, die in beeld komt', async () => {
    const inView = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    const user = await setUpOpen(exampleLine({ id: '0' }));
    await user.click(screen.getByRole('button', { name: 'Regel splitsen: Geclusterd, Sociale huur' }));
    const opened = field('Aantal', ' (2)').closest('tr');
    expect(inView.mock.contexts).toEqual([opened]);
    await user.keyboard('6');
    expect(locationNow('a').programme.map(({ count }) => count)).toEqual([24, 6]);
    inView.mockRestore();
  });

  it('zijn weg te halen', async () => {
    const user = await setUp([exampleLine(), exampleLine({ id: 'regel-2', type: 'nultreden' })]);
    await open(user, 'Nultreden');
    await user.click(screen.getByRole('button', { name: /^Regel verwijderen/ }));
    expect(locationNow('a').programme.map(({ id }) => id)).toEqual(['regel-1']);
    expect(screen.getByText('Regels (1)')).toHaveFocus();
  });

  it('zijn met het toetsenbord te openen en te sluiten, één tegelijk', async () => {
    const user = await setUp([exampleLine(), exampleLine({ id: 'regel-2', type: 'nultreden' })]);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(field('Aantal')).toHaveValue('24');
    await open(user, 'Nultreden');
    expect(screen.getAllByRole('spinbutton', { name: /^Aantal/ })).toHaveLength(1);
    await user.keyboard(' ');
    expect(screen.queryByRole('spinbutton')).not.toBeInTheDocument();
  });

  it('hebben ook woningtype, segment en instandhouding', async () => {
    const user = await setUpOpen(exampleLine());
    await user.type(field('Instandhouding (jaar)'), '25');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Woningtype/ }), 'Nultreden');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Segment/ }), 'Middenhuur');
    expect(line()).toEqual(exampleLine({ type: 'nultreden', segment: 'middenhuur', retained: 25 }));
  });
});

describe('een regel met sloop', () => {
  const sloop = (name: string) =>
    screen.getByRole('spinbutton', { name: `${name}: Sloop: Type onbekend, Huur of koop onbekend` });

  it('typt u zonder minteken, ook in een lege locatie', async () => {
    const user = await setUp([]);
    await user.click(screen.getByRole('button', { name: 'Sloop toevoegen' }));
    await user.keyboard('24');
    expect(locationNow('a').programme).toMatchObject([{ count: -24, completed: 0 }]);
    expect(sloop('Aantal')).toHaveValue('24');
    await user.type(sloop('Gesloopt'), '10');
    expect(line()).toMatchObject({ count: -24, completed: 10 });
  });

  it('blijft sloop als u het aantal leegmaakt en een ander typt', async () => {
    const user = await setUp([]);
    await user.click(screen.getByRole('button', { name: 'Sloop toevoegen' }));
    await user.keyboard('24');
    await user.clear(sloop('Aantal'));
    await user.tab();
    expect(line()?.count).toBe(0);
    await user.type(sloop('Aantal'), '6');
    expect(line()?.count).toBe(-6);
  });

  it('wordt van bouw gemaakt, en weer terug, en houdt zijn aantal', async () => {
    const user = await setUpOpen(exampleLine());
    await user.selectOptions(screen.getByRole('combobox', { name: /^Bouw of sloop/ }), 'Sloop: eraf');
    expect(line()?.count).toBe(-24);
    await user.selectOptions(screen.getByRole('combobox', { name: /^Bouw of sloop/ }), 'Bouw: erbij');
    expect(line()?.count).toBe(24);
  });
});

describe('een regel spreiden over jaren', () => {
  const year = (name: string) =>
    screen.getByRole('spinbutton', { name: `${name}: Geclusterd, Sociale huur` });
  const linesNow = () => locationNow('a').programme.map((line) => [line.year, line.count, line.completed]);

  const spread = async (line: ProgrammeLine, from: string, to: string) => {
    const user = await setUpOpen(line);
    await user.click(screen.getByRole('button', { name: /^Spreiden over jaren/ }));
    await user.keyboard(from);
    await user.type(year('Tot en met jaar'), to);
    return user;
  };

  it('geeft elk jaar evenveel, de rest aan de eerste jaren, en één stap terug maakt het ongedaan', async () => {
    const before = exampleLine({ id: '0', count: 80, owner: 'corporatie', retained: 25 });
    const user = await spread(before, '2027', '2029');
    expect(screen.getByText('27 in 2027, 27 in 2028, 26 in 2029')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Spreiden' }));
    expect(linesNow()).toEqual([
      [2027, 27, 0],
      [2028, 27, 0],
      [2029, 26, 0],
    ]);
    expect(locationNow('a').programme[2]).toMatchObject({ owner: 'corporatie', retained: 25 });
    act(() => {
      undo();
    });
    expect(locationNow('a').programme).toEqual([before]);
  });

  it('zet wat al opgeleverd is in de eerste jaren, en Enter doet het', async () => {
    const user = await spread(exampleLine({ id: '0', count: 5, completed: 3 }), '2026', '2027');
    await user.keyboard('{Enter}');
    expect(linesNow()).toEqual([
      [2026, 3, 3],
      [2027, 2, 0],
    ]);
  });

  it('laat sloop sloop', async () => {
    const user = await setUp([exampleLine({ id: '0', count: -5 })]);
    await open(user, 'Sloop: ');
    await user.click(screen.getByRole('button', { name: /^Spreiden over jaren/ }));
    await user.keyboard('2027');
    await user.type(screen.getByRole('spinbutton', { name: /^Tot en met jaar/ }), '2028{Enter}');
    expect(linesNow()).toEqual([
      [2027, -3, 0],
      [2028, -2, 0],
    ]);
  });

  it('maakt geen regels zonder woningen', async () => {
    const user = await spread(exampleLine({ id: '0', count: 2 }), '2027', '2030');
    await user.keyboard('{Enter}');
    expect(linesNow()).toHaveLength(2);
  });

  it('zegt dat het laatste jaar voor het eerste ligt', async () => {
    await spread(exampleLine(), '2029', '2027');
    expect(screen.getByText(/^2027 ligt voor 2029/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Spreiden' })).toBeDisabled();
  });
});

describe('wat bij een regel hoort', () => {
  it('is de prijsgrens van het segment in het jaar van de regel', async () => {
    await setUpOpen(exampleLine({ year: 2025 }));
    expect(screen.getByText(/^Kale huur/)).toHaveTextContent(
      'Kale huur tot en met € 900,07 per maand (DIWI en Amsterdam schema woningbouwplannen, 2025).',
    );
  });

  it('is voor een later jaar de laatst bekende grens, met haar jaar', async () => {
    const user = await setUp([exampleLine({ segment: 'betaalbare_koop', year: 2030 })]);
    await open(user, 'Geclusterd');
    expect(screen.getByText(/^Koopsom/)).toHaveTextContent(
      'Koopsom v.o.n. tot en met € 405.000 (DIWI en Amsterdam schema woningbouwplannen, 2025: het laatste jaar met een grens).',
    );
  });

  it('is bij sociale huur van de markt 25 jaar en bij middenhuur 10, tot die er staan', async () => {
    const user = await setUpOpen(exampleLine({ owner: 'markt', retained: 20 }));
    expect(screen.getByText(/vanaf 25 jaar/)).toBeInTheDocument();
    await user.clear(field('Instandhouding (jaar)'));
    await user.type(field('Instandhouding (jaar)'), '25');
    expect(screen.queryByText(/vanaf 25 jaar/)).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: /^Segment/ }), 'Middenhuur');
    await user.clear(screen.getByRole('spinbutton', { name: /^Instandhouding/ }));
    await user.tab();
    expect(screen.getByText(/vanaf 10 jaar/)).toBeInTheDocument();
  });
});
