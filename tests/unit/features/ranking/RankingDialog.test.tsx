import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RankingDialog } from '@/features/ranking/RankingDialog';
import { openPlanNow } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, noticeTexts, showPlan } from '../showPlan';

const setUp = () => {
  const locations = [
    exampleLocation({ id: 'a', name: 'Kerkweg', planningStatus: '1A', programme: [exampleLine()] }),
    exampleLocation({ id: 'b', name: 'Haven', programme: [exampleLine({ count: 60 })] }),
    exampleLocation({ id: 'c', name: 'Weg', priority: 'valt_af', programme: [exampleLine()] }),
  ];
  showPlan(examplePlan({ locations }));
  render(<RankingDialog onClose={() => undefined} />);
  return userEvent.setup();
};
const order = () =>
  within(screen.getByRole('table', { name: 'Rangorde' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
const add = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.selectOptions(screen.getByRole('combobox', { name: 'Criterium toevoegen' }), name);

describe('rangschikken', () => {
  it('zet de locaties in de volgorde van wat de planner laat tellen, zonder wie afvalt', async () => {
    const user = setUp();
    await add(user, 'Hoe hard het plan is');
    expect(order()).toEqual(['Kerkweg', 'Haven']);
    await add(user, 'Aantal woningen');
    const weight = screen.getByRole('spinbutton', { name: 'Gewicht van Hoe hard het plan is' });
    await user.click(weight);
    await user.keyboard('1');
    expect(order()).toEqual(['Haven', 'Kerkweg']);
  });

  it('laat een score met de hand voorgaan, die met het plan bewaard blijft en terug te nemen is', async () => {
    const user = setUp();
    await add(user, 'Eigen criterium (score met de hand)');
    await user.click(
      screen.getByRole('spinbutton', { name: 'Eigen criterium van Haven, score van 0 tot 10' }),
    );
    await user.keyboard('8');
    expect(order()).toEqual(['Haven', 'Kerkweg']);
    expect(locationNow('b').scores).toMatchObject([{ value: 8 }]);
    act(() => void undo());
    expect(locationNow('b').scores).toEqual([]);
  });

  it('weigert een gewicht dat niet kan en een lege naam, bij het veld; wat getypt is blijft', async () => {
    const user = setUp();
    await add(user, 'Hoe hard het plan is');
    const weight = screen.getByRole('spinbutton', { name: 'Gewicht van Hoe hard het plan is' });
    await user.clear(weight);
    await user.type(weight, '999');
    expect(weight).toHaveValue('999');
    expect(screen.getByRole('alert')).toHaveTextContent(/^Hoogstens/);
    await user.keyboard('{Escape}');
    const name = screen.getByRole('textbox', { name: 'Naam van Hoe hard het plan is' });
    await user.clear(name);
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('Geef het criterium een naam.');
    expect(name).toHaveValue('');
    await user.type(name, 'Hardheid{Enter}');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect([...openPlanNow().view.criteria.values()].map((criterion) => criterion.name)).toEqual([
      'Hardheid',
    ]);
  });

  it('haalt een criterium weg met de scores erop', async () => {
    const user = setUp();
    await add(user, 'Eigen criterium (score met de hand)');
    await user.click(
      screen.getByRole('spinbutton', { name: 'Eigen criterium van Haven, score van 0 tot 10' }),
    );
    await user.keyboard('8');
    await user.click(screen.getByRole('button', { name: 'Criterium Eigen criterium weghalen' }));
    expect(openPlanNow().view.criteria.size).toBe(0);
    expect(locationNow('b').scores).toEqual([]);
    expect(noticeTexts()).toEqual(['Criterium ‘Eigen criterium’ weggehaald, met de scores erop']);
  });

  it('opent een locatie, en verandert een prioriteit alleen als de planner dat zegt', async () => {
    const user = setUp();
    await add(user, 'Aantal woningen');
    expect(locationNow('b').priority).toBe('onderzoek');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Prioriteit van Haven' }), 'kansrijk');
    expect(locationNow('b').priority).toBe('kansrijk');
    await user.click(screen.getByRole('button', { name: 'Kerkweg openen' }));
    expect(onlySelected(useScreen.getState())).toBe('a');
  });
});
