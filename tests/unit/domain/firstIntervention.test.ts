import { expect, it } from 'vitest';
import { firstIntervention } from '@/domain/firstIntervention';

const building = (...uses: string[]) =>
  firstIntervention({
    kind: 'building',
    id: '0',
    yearBuilt: 1974,
    uses,
    floorArea: null,
    source: 'bag',
    asOf: '2026-11-22',
  });

it('een gekozen kantoor begint als transformatie, een pand waarin wordt gewoond als bestaande bouw', () => {
  expect(building('kantoorfunctie')).toBe('transformatie');
  expect(building()).toBe('transformatie');
  expect(building('woonfunctie')).toBe('bestaande_bouw');
  expect(building('winkelfunctie', 'woonfunctie')).toBe('bestaande_bouw');
});

it('wat getekend is, begint als nieuwbouw', () => {
  expect(firstIntervention({ kind: 'drawn' })).toBe('nieuwbouw');
});
