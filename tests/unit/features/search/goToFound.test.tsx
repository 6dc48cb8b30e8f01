import { afterEach, describe, expect, it } from 'vitest';
import { goToFound } from '@/features/search/goToFound';
import { inertPlanMap } from '@/map/inertPlanMap';
import { setCurrentMap } from '@/state/mapHandle';
import { onlySelected, useScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

afterEach(() => setCurrentMap(undefined));

describe('een eigen locatie zoeken', () => {
  it('brengt haar in beeld als haar gegevens al open zijn, en niet eronder', async () => {
    showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Kerkweg' })] }));
    const shown = new Promise<unknown>((resolve) => {
      setCurrentMap({
        ...inertPlanMap({ center: [5, 52], zoom: 12 }),
        show: ([location]) => resolve([location?.name, onlySelected(useScreen.getState())]),
      });
    });
    const found = { from: 'plan', id: 'a', kind: 'locatie', label: 'Kerkweg' } as const;
    expect(await goToFound(found, new AbortController().signal)).toBeUndefined();
    expect(await shown).toEqual(['Kerkweg', 'a']);
  });
});
