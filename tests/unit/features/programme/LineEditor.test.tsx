import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { LineEditor } from '@/features/programme/LineEditor';
import { usePlan } from '@/state/planStore';
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
  if (programme.length > 0) await user.click(screen.getByText(/^Programmaregels/));
  return user;
};

const field = (name: string) => screen.getByRole('spinbutton', { name: `${name}: Geclusterd, Sociale huur` });
const line = () => locationNow('a').programme[0];

describe('de programmaregels een voor een', () => {
  it('zijn er niet zolang er geen woningen zijn', async () => {
    await setUp([]);
    expect(screen.queryByText(/Programmaregels/)).not.toBeInTheDocument();
  });

  it('hebben aantal, opgeleverd, jaar, eigenaar en bouwvorm', async () => {
    const user = await setUp([exampleLine()]);
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
    const user = await setUp([exampleLine()]);
    await user.clear(field('Opgeleverd'));
    await user.type(field('Opgeleverd'), '25');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Hoogstens 24: meer woningen heeft deze regel niet. Nu geldt nog 0.',
    );
    expect(line()?.completed).toBe(0);
  });

  it('laten het aantal niet onder het opgeleverde zakken', async () => {
    const user = await setUp([exampleLine({ completed: 20 })]);
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
    const user = await setUp([exampleLine({ year: 2029 })]);
    await user.clear(field('Jaar'));
    await user.tab();
    expect(line()?.year).toBeUndefined();
  });

  it('zijn te splitsen over jaren: er komt een lege regel van dezelfde soort bij', async () => {
    const user = await setUp([exampleLine({ id: '0' })]);
    await user.click(screen.getByRole('button', { name: 'Regel splitsen: Geclusterd, Sociale huur' }));
    expect(locationNow('a').programme.map(({ type, segment, count }) => [type, segment, count])).toEqual([
      ['geclusterd', 'sociale_huur', 24],
      ['geclusterd', 'sociale_huur', 0],
    ]);
    expect(screen.getByText('Programmaregels (2)')).toBeInTheDocument();
  });

  it('wie een regel splitst typt meteen het aantal van de nieuwe, die in beeld komt', async () => {
    const inView = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    const user = await setUp([exampleLine({ id: '0' })]);
    await user.click(screen.getByRole('button', { name: 'Regel splitsen: Geclusterd, Sociale huur' }));
    const added = screen.getAllByRole('listitem')[1];
    expect(inView.mock.contexts).toEqual([added]);
    await user.keyboard('6');
    expect(locationNow('a').programme.map(({ count }) => count)).toEqual([24, 6]);
    inView.mockRestore();
  });

  it('zijn weg te halen', async () => {
    const user = await setUp([exampleLine(), exampleLine({ id: 'regel-2', type: 'nultreden' })]);
    const second = screen.getAllByRole('listitem')[1];
    if (second === undefined) throw new Error('no second line');
    await user.click(within(second).getByRole('button', { name: /^Regel verwijderen/ }));
    expect(locationNow('a').programme.map(({ id }) => id)).toEqual(['regel-1']);
  });
});
