import { describe, expect, it } from 'vitest';
import { setNeighbourhoods } from '@/domain/commands/changeMany';
import { neighbourhoodsToFill } from '@/features/table/fillNeighbourhoods';
import { openPlanNow, run } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { locationNow, showPlan } from '../showPlan';

const square = (lon: number, size: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [lon, 52],
      [lon + size, 52],
      [lon + size, 52 + size],
      [lon, 52 + size],
      [lon, 52],
    ] as [number, number][],
  ],
});
const neighbourhoods = [
  { code: 'BU1', name: 'Oude Kern', geometry: square(5, 0.1), figures: {} },
  { code: 'BU2', name: 'Haven', geometry: square(5.1, 0.1), figures: {} },
];
const at = (id: string, lon: number, neighbourhood?: string) =>
  exampleLocation({
    id,
    geometry: { type: 'Point', coordinates: [lon, 52.05] },
    ...(neighbourhood === undefined ? {} : { neighbourhood }),
  });

describe('buurten invullen', () => {
  it('schrijft bij elke locatie de buurt waarin zij ligt, als één stap terug', () => {
    showPlan(
      examplePlan({
        locations: [at('a', 5.05), at('b', 5.15, 'Haven'), at('c', 5.15, 'Oude Kern'), at('d', 6)],
      }),
    );
    const filled = neighbourhoodsToFill(openPlanNow().view.locations.values(), neighbourhoods);
    expect(filled.map(({ location, name }) => [location.id, name])).toEqual([
      ['a', 'Oude Kern'],
      ['c', 'Haven'],
    ]);
    run(() => setNeighbourhoods(filled));
    expect(locationNow('a').neighbourhood).toBe('Oude Kern');
    expect(locationNow('d').neighbourhood).toBeUndefined();
    undo();
    expect(locationNow('a').neighbourhood).toBeUndefined();
    expect(locationNow('c').neighbourhood).toBe('Oude Kern');
  });
});
