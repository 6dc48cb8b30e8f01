import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useKeptVariant } from '@/app/useKeptVariant';
import { readView, writeView } from '@/plans/lastView';
import { openPlanNow, showVariant } from '@/state/planStore';
import { examplePlan } from '../examplePlan';
import { showPlan } from '../features/showPlan';

const variants = [
  { id: 'v1', name: 'A spreiding', startsWith: 'all' as const },
  { id: 'v2', name: 'B geconcentreerd', startsWith: 'all' as const },
];
const shown = () => openPlanNow().view.variantId;

/** Opens the plan as the workspace does, until it follows. */
const open = async (id: string) => {
  showPlan(examplePlan({ id, variants }));
  const hook = renderHook(useKeptVariant);
  // Reading what was kept takes a moment.
  await act(() => readView(id));
  await act(() => readView(id));
  return hook;
};

describe('de variant die het laatst is getoond', () => {
  beforeEach(() => writeView({ planId: 'plan-a', center: [5.1, 52.1], zoom: 13 }));

  it('komt terug als het plan weer opengaat, per plan, met de plek op de kaart', async () => {
    const first = await open('plan-a');
    expect(shown()).toBeNull();
    act(() => showVariant('v2'));
    await waitFor(async () => expect(await readView('plan-a')).toMatchObject({ variantId: 'v2', zoom: 13 }));
    first.unmount();

    (await open('plan-b')).unmount();
    expect(shown()).toBeNull();

    const again = await open('plan-a');
    await waitFor(() => expect(shown()).toBe('v2'));
    act(() => showVariant(null));
    await waitFor(async () => expect((await readView('plan-a'))?.variantId).toBeNull());
    again.unmount();
  });

  it('wordt vergeten als hij er niet meer is', async () => {
    await writeView({ planId: 'plan-a', variantId: 'weg' });
    await open('plan-a');
    expect(shown()).toBeNull();
  });
});
