import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MenuButton } from '@/ui/MenuButton';

const rename = vi.fn();
const copy = vi.fn();
const remove = vi.fn();

const setUp = () => {
  const user = userEvent.setup();
  render(
    <MenuButton
      label="…"
      name="Meer voor Plan A"
      actions={[
        { id: 'rename', label: 'Hernoemen', onAction: rename },
        { id: 'copy', label: 'Kopie maken', onAction: copy },
        { id: 'remove', label: 'Verwijderen', whyNot: 'Het staat nog open.', onAction: remove },
      ]}
    />,
  );
  return { user, button: screen.getByRole('button', { name: 'Meer voor Plan A' }) };
};

/** The menu is loaded when it is first opened. */
const menu = () => screen.findByRole('menu', { name: 'Meer voor Plan A' }, { timeout: 10_000 });
const item = (name: string) => screen.getByRole('menuitem', { name });

/** In a browser the first item has the focus by itself; happy-dom leaves it on the popover around the menu. */
const startAt = (name: string) => act(() => item(name).focus());

describe('een knop met een menu', { timeout: 30_000 }, () => {
  beforeEach(() => {
    vi.clearAllMocks();
  });

  it('zegt dat er een menu achter zit, en of het open is', async () => {
    const { user, button } = setUp();
    expect(button).toHaveAttribute('aria-haspopup', 'menu');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    await menu();
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });

  it('opent met pijltje omlaag, met het eerste als begin en de cursor niet meer op de knop', async () => {
    const { user, button } = setUp();
    button.focus();
    await user.keyboard('{ArrowDown}');
    await menu();
    expect(item('Hernoemen')).toHaveAttribute('tabindex', '0');
    expect(item('Kopie maken')).toHaveAttribute('tabindex', '-1');
    expect(button).not.toHaveFocus();
  });

  it('laat zich met pijltjes doorlopen en kiest met Enter', async () => {
    const { user, button } = setUp();
    button.focus();
    await user.keyboard('{Enter}');
    await menu();
    startAt('Hernoemen');
    await user.keyboard('{ArrowDown}');
    expect(item('Kopie maken')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(copy).toHaveBeenCalledOnce();
    expect(rename).not.toHaveBeenCalled();
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  it('doet met een klik wat er staat, een keer', async () => {
    const { user, button } = setUp();
    await user.click(button);
    await menu();
    await user.click(item('Hernoemen'));
    expect(rename).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  it('doet niets bij een keuze die nu niet kan, en zegt waarom', async () => {
    const { user, button } = setUp();
    await user.click(button);
    await menu();
    expect(item('Verwijderen')).toHaveAttribute('aria-disabled', 'true');
    expect(item('Verwijderen')).toHaveAccessibleDescription('Het staat nog open.');
    await user.click(item('Verwijderen'));
    expect(remove).not.toHaveBeenCalled();
  });

  it('sluit met Escape en geeft de cursor terug aan de knop', async () => {
    const { user, button } = setUp();
    button.focus();
    await user.keyboard('{Enter}');
    await menu();
    startAt('Hernoemen');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    await waitFor(() => expect(button).toHaveFocus());
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });
});
