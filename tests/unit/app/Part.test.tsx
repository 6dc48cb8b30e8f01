import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazy } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Part } from '@/app/ErrorBoundary';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const NotHere = lazy(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));

it('een deel dat zonder internet niet komt zegt dat op zijn plaats, en de rest blijft staan', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const close = vi.fn();
  render(
    <>
      <p>De kaart</p>
      <Part onClose={close}>
        <NotHere />
      </Part>
    </>,
  );
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('er is geen internet'));
  expect(screen.getByText('De kaart')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
  expect(close).toHaveBeenCalledOnce();
});
