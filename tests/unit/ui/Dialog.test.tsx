import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Dialog } from '@/ui/Dialog';

/** A screen with a button that opens a dialog. */
const Screen = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Nieuw plan
      </button>
      {isOpen && (
        <Dialog title="Nieuw plan maken" closeLabel="Sluiten" onClose={() => setOpen(false)}>
          <button type="button">Maken</button>
        </Dialog>
      )}
    </>
  );
};

const openDialog = async () => {
  const user = userEvent.setup();
  render(<Screen />);
  const opener = screen.getByRole('button', { name: 'Nieuw plan' });
  await user.click(opener);
  return { user, opener };
};

const dialog = () => screen.queryByRole('dialog', { name: 'Nieuw plan maken' });

describe('een dialoogvenster', () => {
  it('heeft een titel, en de rest van het scherm is intussen weg voor schermlezers', async () => {
    const { opener } = await openDialog();
    expect(dialog()).toBeInTheDocument();
    expect(opener.closest('[inert]')).toBeInTheDocument();
    expect(dialog()?.closest('[inert]')).toBeNull();
  });

  it('houdt de cursor binnen', async () => {
    const { user } = await openDialog();
    for (let press = 0; press < 4; press += 1) {
      await user.tab();
      expect(dialog()?.contains(document.activeElement)).toBe(true);
    }
  });

  it('sluit met Escape en geeft de cursor terug', async () => {
    const { user, opener } = await openDialog();
    await user.keyboard('{Escape}');
    expect(dialog()).not.toBeInTheDocument();
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('sluit met de knop Sluiten', async () => {
    const { user } = await openDialog();
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(dialog()).not.toBeInTheDocument();
  });
});
