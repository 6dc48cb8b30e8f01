import { describe, expect, it } from 'vitest';
import { countTiles, tileAddress, tilesIn } from '@/geo/tiles';

describe('de tegels van een gebied', () => {
  it('zijn geteld zoals ze worden gegeven, de verre eerst', () => {
    const box = [5.1, 52.05, 5.16, 52.1] as const;
    const all = [...tilesIn([...box], 8, 14)];
    expect(all).toHaveLength(countTiles([...box], 8, 14));
    expect(all[0]).toEqual({ z: 8, x: 131, y: 84 });
    expect(all.at(-1)?.z).toBe(14);
  });

  it('hebben een adres met kolom en rij op hun eigen plaats', () => {
    expect(tileAddress('https://kaart.example/{z}/{y}/{x}.png', { z: 8, x: 131, y: 84 })).toBe(
      'https://kaart.example/8/84/131.png',
    );
  });
});
