import { describe, expect, it } from 'vitest';
import { longestName } from '@/domain/location';
import { nextName, uniqueName } from '@/domain/uniqueName';

describe('een naam die vrij is', () => {
  it('blijft zoals ze is', () => {
    expect(uniqueName('Kerkweg', new Set(['Dorpsstraat']))).toBe('Kerkweg');
  });

  it('krijgt het eerste vrije nummer als ze bezet is', () => {
    expect(uniqueName('Kerkweg', new Set(['Kerkweg']))).toBe('Kerkweg (2)');
    expect(uniqueName('Kerkweg', new Set(['Kerkweg', 'Kerkweg (2)', 'Kerkweg (4)']))).toBe('Kerkweg (3)');
  });

  it('wordt met haar nummer niet langer dan een naam mag zijn', () => {
    const long = 'x'.repeat(longestName);
    const name = uniqueName(long, new Set([long]));
    expect(name.length).toBeLessThanOrEqual(longestName);
    expect(name).toMatch(/ \(2\)$/);
  });

  it('een nieuwe locatie gaat verder waar de telling was, en slaat bezette namen over', () => {
    expect(nextName('Locatie', new Set(), 1)).toBe('Locatie 1');
    expect(nextName('Locatie', new Set(['Locatie 3', 'Locatie 4']), 3)).toBe('Locatie 5');
    expect(nextName('Locatie', new Set(), 0)).toBe('Locatie 1');
  });
});
