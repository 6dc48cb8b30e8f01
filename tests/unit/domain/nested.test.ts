import { expect, it } from 'vitest';
import { housingTypes } from '@/domain/housingType';
import { nestedHomes, nestedOrder } from '@/domain/totals/nested';
import { countTotals } from '@/domain/totals/updateTotals';
import { exampleLocation } from '../examplePlan';

const line = (id: string, type: (typeof housingTypes)[number], count: number) =>
  ({
    id,
    type,
    segment: 'sociale_huur',
    count,
    completed: 0,
    owner: 'onbekend',
    building: 'onbekend',
  }) as const;

const { counted } = countTotals(
  [
    exampleLocation({
      id: 'a',
      programme: [
        line('1', 'geclusterd', 20),
        line('2', 'zorggeschikt', 12),
        line('3', 'nultreden', 6),
        line('4', 'regulier', 5),
      ],
    }),
  ],
  2030,
);

it('telt genest elke zorggeschikte woning ook als geclusterd, en elke geclusterde ook als nultreden', () => {
  const homes = (type: (typeof housingTypes)[number]) => nestedHomes(counted, type, 'sociale_huur');
  expect(homes('zorggeschikt')).toBe(12);
  expect(homes('geclusterd')).toBe(20 + 12);
  expect(homes('nultreden')).toBe(6 + 20 + 12);
  expect(homes('regulier')).toBe(5);
  expect(nestedHomes(counted, 'nultreden', 'middenhuur')).toBe(0);
});

it('noemt genest elk woningtype, het ruimste eerst', () => {
  expect(nestedOrder.slice(0, 3)).toEqual(['nultreden', 'geclusterd', 'zorggeschikt']);
  expect(new Set(nestedOrder)).toEqual(new Set(housingTypes));
});
