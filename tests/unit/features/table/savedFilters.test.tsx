import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
// What is fetched when it is first opened is there already: a test waits for no loading.
import '@/features/table/SavedFilters';
import type { SavedFilter } from '@/domain/savedFilter';
import { FilterBar } from '@/features/table/FilterBar';
import { openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { examplePlan } from '../../examplePlan';
import { noticeTexts, pressNotice, showPlan } from '../showPlan';

const soft: SavedFilter = { id: 'f', name: 'Zacht na 2030', filter: { firmness: ['zacht'], fromYear: 2031 } };

const setUp = (savedFilters: SavedFilter[] = []) => {
  showPlan(examplePlan({ savedFilters }));
  render(<FilterBar shown={0} />);
  return userEvent.setup();
};
const press = (name: string) => screen.getByRole('button', { name });
const saved = () =>
  [...openPlanNow().view.savedFilters.values()].map(({ name, filter }) => ({ name, filter }));
const nameField = () => screen.getByRole('textbox', { name: 'Naam van het filter' });

describe('filters met een naam', () => {
  it('worden bij het plan bewaard met wat zij vragen, en zonder wat zij niet vragen', async () => {
    const user = setUp();
    expect(screen.queryByRole('button', { name: 'Filter bewaren' })).toBeNull();
    act(() => setScreen({ filter: { types: ['zorggeschikt'], fromYear: undefined, text: ' ' } }));
    await user.click(press('Filter bewaren'));
    await user.type(await screen.findByRole('textbox', { name: 'Naam van het filter' }), 'Alle zorg{Enter}');
    expect(saved()).toEqual([{ name: 'Alle zorg', filter: { types: ['zorggeschikt'] } }]);
    expect(noticeTexts()).toEqual(['Filter “Alle zorg” bewaard']);
  });

  it('zonder naam of met een naam die er al is worden geweigerd bij het veld; wat getypt is blijft', async () => {
    const user = setUp([soft]);
    act(() => setScreen({ filter: { hasSignal: true } }));
    await user.click(press('Filter bewaren'));
    await screen.findByRole('textbox', { name: 'Naam van het filter' });
    await user.click(press('Bewaren'));
    expect(nameField()).toHaveAccessibleDescription('Geef het filter een naam.');
    await user.type(nameField(), 'zacht na 2030 ');
    await user.click(press('Bewaren'));
    expect(nameField()).toHaveAccessibleDescription(/Er is al een filter met deze naam/);
    expect(nameField()).toHaveValue('zacht na 2030 ');
    expect(nameField()).toHaveFocus();
    expect(saved()).toHaveLength(1);
  });

  it('worden uit de lijst gekozen, en de lijst zegt welk filter nu geldt', async () => {
    const user = setUp([soft]);
    await user.click(press('Bewaarde filters'));
    await user.click(await screen.findByRole('button', { name: 'Zacht na 2030' }));
    expect(useScreen.getState().filter).toEqual(soft.filter);
    expect(screen.getByRole('region', { name: 'Filter' })).toHaveTextContent('Hardheid: zacht');
    await user.click(press('Bewaarde filters'));
    expect(await screen.findByRole('button', { name: 'Zacht na 2030 (gekozen)' })).toBeInTheDocument();
  });

  it('krijgen een andere naam, en gaan weg met een weg terug in de melding', async () => {
    const user = setUp([soft]);
    await user.click(press('Bewaarde filters'));
    await user.click(await screen.findByRole('button', { name: 'Zacht na 2030 hernoemen' }));
    await user.clear(nameField());
    await user.type(nameField(), 'Later{Enter}');
    expect(saved()).toEqual([{ name: 'Later', filter: soft.filter }]);
    await user.click(press('Bewaarde filters'));
    const list = await screen.findByRole('dialog', { name: 'Bewaarde filters' });
    await user.click(within(list).getByRole('button', { name: 'Later verwijderen' }));
    expect(saved()).toEqual([]);
    act(() => pressNotice());
    expect(saved()).toHaveLength(1);
  });
});
