import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { it } from 'vitest';
import { MenuButton } from '@/ui/MenuButton';
it('probe', async () => {
  const user = userEvent.setup();
  render(<MenuButton label="M" actions={[{ id: 'a', label: 'A', onAction: () => {} },{ id: 'b', label: 'B', onAction: () => {} }]} />);
  screen.getByRole('button').focus();
  await user.keyboard('{ArrowDown}');
  await screen.findByRole('menu');
  await new Promise((r) => setTimeout(r, 400));
  process.stdout.write(`ACTIVE ${document.activeElement?.outerHTML.slice(0, 200)}\n`);
  await user.keyboard('{ArrowDown}');
  process.stdout.write(`ACTIVE ${document.activeElement?.outerHTML.slice(0, 200)}\n`);
});
