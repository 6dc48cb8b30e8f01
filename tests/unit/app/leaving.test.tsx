import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { App } from '@/app/App';
import { storePlan } from '@/plans/storedPlans';
import { readPlanRow } from '@/storage/planTable';
import { examplePlan } from '../examplePlan';

// The map needs a real browser. The top bar has the name of the plan; the rest of the app is itself.
vi.mock('@/app/Workspace', async () => {
  const { TopBar } = await import('@/app/TopBar');
  return { Workspace: () => <TopBar /> };
});
const goTo = (hash: string) =>
  act(async () => {
    location.hash = hash;
    // As a browser does after the address has changed.
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
const name = () => screen.findByRole('textbox', { name: 'Naam van het plan' });

describe('wie teruggaat met een half getypte naam', { timeout: 20_000 }, () => {
  it.each([
    ['naar alle plannen', '#/'],
    ['naar een ander plan', '#/plan/ander'],
  ])('%s, vindt die naam terug', async (_, hash) => {
    const planId = `terug-${hash}`;
    await storePlan(examplePlan({ id: planId, name: 'Kerk' }));
    await goTo(`#/plan/${encodeURIComponent(planId)}`);
    render(<App />);
    await userEvent.type(await name(), 'weg');
    await goTo(hash);
    await waitFor(() => expect(screen.queryByDisplayValue('Kerkweg')).not.toBeInTheDocument());
    await waitFor(async () => expect((await readPlanRow(planId))?.name).toBe('Kerkweg'));
  });
});
