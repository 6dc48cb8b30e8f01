import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
// Loaded when it is first opened: a test waits for no loading.
import '@/features/targets/goals/GoalForm';
import '@/ui/MenuPopover';
import { changeLine } from '@/domain/commands/changeLines';
import { type Goal, goalSchema } from '@/domain/goal';
import { Dock } from '@/features/targets/Dock';
import { GoalList } from '@/features/targets/goals/GoalList';
import { openPlanNow, run } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { editText } from '@/text/history';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, pressNotice, showPlan } from '../showPlan';

const north = exampleLocation({
  id: 'a',
  planningStatus: '1A',
  neighbourhood: 'Noord',
  programme: [exampleLine({ count: 36 }), exampleLine({ id: 'b', type: 'zorggeschikt', count: 72 })],
});
const south = exampleLocation({
  id: 'b',
  planningStatus: '3',
  neighbourhood: 'Zuid',
  programme: [exampleLine({ id: 'c', count: 32, segment: 'dure_koop' })],
});

const goalOf = (fields: Partial<Goal>): Goal =>
  goalSchema.parse({ id: 'g', name: '100 zorggeschikt', value: 100, over: {}, within: {}, ...fields });
const care = goalOf({ over: { types: ['zorggeschikt'] } });

const setUp = (goals: Goal[] = []) => {
  showPlan(examplePlan({ locations: [north, south], goals }));
  render(
    <>
      <GoalList />
      <Dock />
    </>,
  );
  return userEvent.setup();
};
const goals = () => [...openPlanNow().view.goals.values()];
const list = () => screen.getByRole('region', { name: 'Doelen' });
const openForm = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole('button', { name: 'Doel toevoegen' }));
  return screen.findByRole('dialog', { name: 'Doel toevoegen' });
};

describe('doelen in het tabblad Opgave', () => {
  it('zeggen wat een doel is zolang er geen is', () => {
    setUp();
    expect(list()).toHaveTextContent('Nog geen doelen');
  });

  it('een doel komt erbij met wat er getypt is, en krijgt zonder naam er een', async () => {
    const user = setUp();
    const form = within(await openForm(user));
    await user.type(form.getByLabelText('Aantal woningen'), '100');
    await user.selectOptions(form.getByLabelText('Over welke woningen: woningtype'), 'Zorggeschikt');
    await user.type(form.getByLabelText('T/m jaar'), '2029');
    await user.type(form.getByLabelText('Bron'), 'Woonzorgvisie');
    await user.click(form.getByRole('button', { name: 'Bewaren' }));
    expect(goals()).toMatchObject([
      {
        name: 'Ten minste 100 zorggeschikt t/m 2029',
        direction: 'at_least',
        value: 100,
        over: { types: ['zorggeschikt'] },
        byYear: 2029,
        source: 'Woonzorgvisie',
      },
    ]);
    expect(list()).toHaveTextContent('72nog 28');
    const { undo: last } = openPlanNow().history;
    expect(last && editText(last)).toBe("Doel 'Ten minste 100 zorggeschikt t/m 2029' toegevoegd");
    undo();
    expect(goals()).toEqual([]);
  });

  it('een deel binnen een kern wordt als breuk of met een komma getypt', async () => {
    const user = setUp();
    const form = within(await openForm(user));
    await user.selectOptions(form.getByLabelText('Wat telt'), 'Deel van de woningen');
    await user.type(form.getByLabelText('Deel in procenten (of 2/3)'), '2/3');
    await user.selectOptions(form.getByLabelText('Over welke woningen: segment'), 'affordable');
    await user.selectOptions(form.getByLabelText('Deel van welke woningen: buurt'), 'Noord');
    await user.click(form.getByRole('button', { name: 'Bewaren' }));
    expect(goals()).toMatchObject([
      { measure: 'share', value: 200 / 3, within: { neighbourhoods: ['Noord'] } },
    ]);
    expect(list()).toHaveTextContent('Ten minste 2/3 betaalbaar in Noord');
    expect(list()).toHaveTextContent('100%gehaald');
  });

  it('wat fout is staat bij zijn veld, met wat er getypt was', async () => {
    const user = setUp();
    const form = within(await openForm(user));
    await user.click(form.getByRole('button', { name: 'Bewaren' }));
    const value = form.getByLabelText('Aantal woningen');
    expect(value).toHaveAccessibleDescription('Vul in hoeveel het er moeten zijn.');
    expect(value).toHaveFocus();
    await user.type(value, '12,5');
    await user.type(form.getByLabelText('T/m jaar'), '29');
    await user.keyboard('{Enter}');
    expect(value).toHaveAccessibleDescription('Typ een heel getal, zoals 100.');
    expect(value).toHaveValue('12,5');
    expect(form.getByLabelText('T/m jaar')).toHaveAccessibleDescription(
      'Typ een jaar van 2000 tot en met 2100.',
    );
    await user.selectOptions(form.getByLabelText('Wat telt'), 'Deel van de woningen');
    await user.clear(form.getByLabelText('Deel in procenten (of 2/3)'));
    await user.type(form.getByLabelText('Deel in procenten (of 2/3)'), '250%');
    await user.click(form.getByRole('button', { name: 'Bewaren' }));
    expect(form.getByLabelText('Deel in procenten (of 2/3)')).toHaveAccessibleDescription(
      'Een deel is hoogstens 100%.',
    );
    expect(goals()).toEqual([]);
  });

  it('wijzigen houdt voorwaarden die het formulier niet toont, en leegt wat leeg werd gemaakt', async () => {
    const user = setUp([
      goalOf({ over: { types: ['geclusterd', 'zorggeschikt'], statuses: ['1A'] }, byYear: 2029 }),
    ]);
    await user.click(screen.getByRole('button', { name: /Wat u met doel/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Doel wijzigen' }));
    const form = within(await screen.findByRole('dialog', { name: 'Doel wijzigen' }));
    expect(form.getByText(/vraagt ook iets dat hier niet staat/)).toBeVisible();
    await user.clear(form.getByLabelText('T/m jaar'));
    await user.selectOptions(form.getByLabelText('Over welke woningen: buurt'), 'Noord');
    await user.click(form.getByRole('button', { name: 'Bewaren' }));
    const [goal] = goals();
    expect(goal?.over).toEqual({
      types: ['geclusterd', 'zorggeschikt'],
      statuses: ['1A'],
      neighbourhoods: ['Noord'],
    });
    expect(goal?.byYear).toBeUndefined();
  });

  it('neemt het filter van de lijst over', async () => {
    const user = setUp();
    setScreen({ filter: { types: ['geclusterd'], firmness: ['hard'] } });
    const form = within(await openForm(user));
    await user.type(form.getByLabelText('Aantal woningen'), '40');
    await user.click(form.getByRole('button', { name: 'Neem het filter van de lijst over' }));
    await user.click(form.getByRole('button', { name: 'Bewaren' }));
    expect(goals()).toMatchObject([{ over: { types: ['geclusterd'], firmness: ['hard'] } }]);
    expect(list()).toHaveTextContent('36nog 4');
  });

  it('zegt het als er geen enkele woning is waar het over gaat', () => {
    setUp([goalOf({ value: 10, over: { types: ['nultreden'] } })]);
    expect(list()).toHaveTextContent('0nog 10nu gaat het over geen enkele woning');
  });

  it('gaat met elke bewerking mee', async () => {
    setUp([goalOf({ name: '64 geclusterd', value: 64, over: { types: ['geclusterd'] } })]);
    expect(list()).toHaveTextContent('68gehaald met 28 zacht');
    run(() => changeLine(locationNow('b'), exampleLine({ id: 'c' }), { count: 10 }));
    await waitFor(() => expect(list()).toHaveTextContent('46nog 18'));
    expect(within(list()).getByRole('img')).toHaveAccessibleName(
      '64 geclusterd: 46; hard 36, zacht 10; nog 18',
    );
  });

  it('een gekozen doel staat in de balk onderaan, het vorige maakt plaats', async () => {
    const user = setUp([{ ...care, isInDock: true }, goalOf({ id: 'h', name: 'Tweede doel', value: 1 })]);
    const dock = () => within(screen.getByRole('region', { name: 'Opgave en totalen' }));
    expect(await dock().findByRole('region', { name: 'Doel in de balk' })).toHaveTextContent(
      '100 zorggeschikt72 nog 28',
    );
    await user.click(screen.getByRole('button', { name: "Wat u met doel 'Tweede doel' kunt doen" }));
    await user.click(await screen.findByRole('menuitem', { name: 'In de balk onderaan tonen' }));
    expect(goals().map(({ isInDock }) => isInDock)).toEqual([false, true]);
    await waitFor(() =>
      expect(dock().getByRole('region', { name: 'Doel in de balk' })).toHaveTextContent('Tweede doel'),
    );
    undo();
    expect(goals().map(({ isInDock }) => isInDock)).toEqual([true, false]);
  });

  it('een verwijderd doel komt met ongedaan maken terug', async () => {
    const user = setUp([care]);
    await user.click(screen.getByRole('button', { name: /Wat u met doel/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Verwijderen' }));
    expect(goals()).toEqual([]);
    pressNotice();
    expect(goals()).toMatchObject([care]);
  });
});
