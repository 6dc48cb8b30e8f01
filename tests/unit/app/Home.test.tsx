import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Home } from '@/app/Home';
import { readPlanRows } from '@/storage/planTable';
import { emptyDatabase } from '../emptyDatabase';

const patient = { timeout: 5_000 };

beforeEach(async () => {
  await emptyDatabase();
  location.hash = '#/';
  render(<Home />);
  fireEvent.click(await screen.findByRole('button', { name: 'Oefenplan openen' }, patient));
});

describe('een plan dat net is gemaakt', { timeout: 20_000 }, () => {
  it('gaat open', async () => {
    await expect.poll(() => location.hash, patient).toMatch(/^#\/plan\/.+/);
  });

  it('haalt niemand terug die intussen een ander plan opende, en staat in de lijst', async () => {
    location.hash = '#/plan/ander';
    await expect.poll(async () => (await readPlanRows()).length, patient).toBe(1);
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(location.hash).toBe('#/plan/ander');
  });
});
