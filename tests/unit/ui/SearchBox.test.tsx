import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SearchBox } from '@/ui/SearchBox';

const choices = [
  { id: 'GM0518', name: "'s-Gravenhage", remark: 'Zuid-Holland' },
  { id: 'GM1900', name: 'Súdwest-Fryslân', remark: 'Fryslân' },
  { id: 'GM0344', name: 'Utrecht', remark: 'Utrecht' },
  { id: 'GM1581', name: 'Utrechtse Heuvelrug', remark: 'Utrecht' },
];

const Search = () => {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <SearchBox
        label="Gemeente"
        choices={choices}
        selectedId={chosen}
        onSelect={setChosen}
        openLabel="Alle gemeenten tonen"
        noneFound="Geen gemeente gevonden."
      />
      <output>{chosen}</output>
    </>
  );
};

const setUp = () => {
  const user = userEvent.setup();
  render(<Search />);
  return { user, field: screen.getByRole('combobox', { name: 'Gemeente' }) };
};

const shown = () => screen.queryAllByRole('option').map((option) => option.firstChild?.textContent);
const chosen = () => screen.getByRole('status', { hidden: true }).textContent;

describe('zoeken in een lange lijst', () => {
  it('vindt een deel van de naam, ook midden in het woord en zonder hoofdletters', async () => {
    const { user, field } = setUp();
    await user.type(field, 'heuvel');
    expect(shown()).toEqual(['Utrechtse Heuvelrug']);
  });

  it('vindt namen met accenten ook zonder accenten', async () => {
    const { user, field } = setUp();
    await user.type(field, 'sudwest-frys');
    expect(shown()).toEqual(['Súdwest-Fryslân']);
  });

  it('kiest met pijltjes en Enter', async () => {
    const { user, field } = setUp();
    await user.type(field, 'utrecht{ArrowDown}{ArrowDown}{Enter}');
    expect(field).toHaveValue('Utrechtse Heuvelrug');
    expect(chosen()).toBe('GM1581');
  });

  it('zegt dat er niets gevonden is', async () => {
    const { user, field } = setUp();
    await user.type(field, 'xyz');
    expect(screen.getByText('Geen gemeente gevonden.')).toBeInTheDocument();
  });

  it('toont alles met de knop ernaast', async () => {
    const { user } = setUp();
    await user.click(screen.getByRole('button', { name: /Alle gemeenten tonen/ }));
    expect(shown()).toHaveLength(choices.length);
  });

  it('kiest niets als er getypt is zonder te kiezen', async () => {
    const { user, field } = setUp();
    await user.type(field, 'utr');
    await user.tab();
    expect(chosen()).toBe('');
  });
});
