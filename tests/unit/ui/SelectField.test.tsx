import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { optionsOf, SelectField } from '@/ui/SelectField';

const names = { kansrijk: 'Kansrijk', onderzoek: 'Nader onderzoek', valt_af: 'Valt af' };
const options = optionsOf(['kansrijk', 'onderzoek', 'valt_af'], names);

describe('een keuzelijst', () => {
  it('toont de keuzes in hun eigen volgorde, en wat gekozen is', () => {
    render(<SelectField label="Prioriteit" value="onderzoek" options={options} onChange={() => {}} />);
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Kansrijk',
      'Nader onderzoek',
      'Valt af',
    ]);
    expect(screen.getByRole('combobox', { name: 'Prioriteit' })).toHaveDisplayValue('Nader onderzoek');
  });

  it('geeft de code van de keuze', async () => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    render(<SelectField label="Prioriteit" value="onderzoek" options={options} onChange={onChange} />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Prioriteit' }), 'Valt af');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('valt_af');
  });

  it('heeft een naam voor schermlezers, ook als die niet te zien is', () => {
    render(<SelectField label="Rol" isLabelHidden value="kansrijk" options={options} onChange={() => {}} />);
    expect(screen.getByRole('combobox', { name: 'Rol' })).toBeInTheDocument();
  });
});
