import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LegendButton } from '@/features/legend/LegendButton';

const legend = () => screen.queryByRole('region', { name: 'Legenda' });

describe('de legenda op de kaart', () => {
  it('is ingeklapt, en toont na een klik wat elke kleur, vulling en elk teken betekent', async () => {
    const user = userEvent.setup();
    render(<LegendButton />);
    const button = screen.getByRole('button', { name: 'Legenda', expanded: false });
    expect(legend()).not.toBeInTheDocument();
    await user.click(button);
    const items = await within(screen.getByRole('region', { name: 'Legenda' })).findAllByRole('listitem');
    const words = items.map(({ textContent }) => textContent);
    expect(words).toEqual([
      'Geclusterd',
      'Zorggeschikt',
      'Nultreden',
      'Overig geschikt',
      'Regulier',
      'Type onbekend',
      'gerealiseerd',
      'hard',
      'zacht',
      'ambtelijk',
      'Een locatie, met het aantal woningen',
      'Meer locaties samen: alleen wat meetelt voor de opgave',
      'Vaag: valt af, telt niet mee',
      'Bestaande bouw, telt niet mee',
    ]);
    await user.click(button);
    expect(legend()).not.toBeInTheDocument();
  });

  it('gaat met het toetsenbord open met Enter en dicht met Escape', async () => {
    const user = userEvent.setup();
    render(<LegendButton />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(legend()).toBeVisible();
    await user.keyboard('{Escape}');
    expect(legend()).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Legenda' })).toHaveFocus();
  });
});
