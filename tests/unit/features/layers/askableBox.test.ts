import { describe, expect, it } from 'vitest';
import { firstBox, isElsewhere } from '@/features/layers/askableBox';
import type { Bounds } from '@/geo/bounds';
import { boxSurface } from '@/geo/bounds';

const town: Bounds = [5.1, 52, 5.2, 52.08];
const inView: Bounds = [5.15, 52.02, 5.17, 52.03];

describe('waarvoor voorzieningen worden gevraagd', () => {
  it('voor de hele gemeente', () => {
    expect(firstBox(boxSurface(town), inView)).toEqual(town);
  });

  it('voor wat in beeld is als de gemeente breder is dan 15 km, of niet bekend', () => {
    expect(firstBox(boxSurface([5.1, 52, 5.4, 52.08]), inView)).toEqual(inView);
    expect(firstBox(null, inView)).toEqual(inView);
  });

  it('opnieuw ophalen kan als het meeste van het beeld erbuiten ligt', () => {
    expect(isElsewhere(town, inView)).toBe(false);
    expect(isElsewhere(town, [5.19, 52.02, 5.208, 52.03])).toBe(false);
    expect(isElsewhere(town, [5.195, 52.02, 5.215, 52.03])).toBe(true);
    expect(isElsewhere(inView, town)).toBe(true);
  });

  it('opnieuw ophalen kan niet voor een beeld dat te groot is', () => {
    expect(isElsewhere(inView, [5, 51.9, 5.6, 52.2])).toBe(false);
  });
});
