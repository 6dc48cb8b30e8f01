import { describe, expect, it } from 'vitest';
import type { TypeProgress } from '@/domain/totals/progress';
import { barOf } from '@/features/targets/barParts';

const progress = (fields: Partial<TypeProgress>): TypeProgress => ({
  type: 'geclusterd',
  firm: { gerealiseerd: 0, hard: 0, zacht: 0, ambtelijk: 0 },
  counted: 0,
  after: 0,
  target: 200,
  toFind: 200,
  ...fields,
});

const mixed = progress({ firm: { gerealiseerd: 10, hard: 20, zacht: 30, ambtelijk: 40 }, counted: 100 });

describe('de balk tegen de opgave', () => {
  it('zet het hardste vooraan en sluit aan', () => {
    expect(barOf(mixed, 0).parts).toEqual([
      { kind: 'gerealiseerd', start: 0, length: 0.05, homes: 10 },
      { kind: 'hard', start: 0.05, length: 0.1, homes: 20 },
      { kind: 'zacht', start: 0.15, length: 0.15, homes: 30 },
      { kind: 'ambtelijk', start: 0.3, length: 0.2, homes: 40 },
    ]);
  });

  it('is zo breed als de opgave', () => {
    expect(barOf(mixed, 0).goal).toBe(1);
  });

  it('wordt korter door sloop: van achteren af, en nooit minder dan niets', () => {
    const firm = { gerealiseerd: 0, hard: -20, zacht: 30, ambtelijk: 40 };
    expect(barOf(progress({ firm, counted: 50 }), 0).parts).toEqual([
      { kind: 'zacht', start: 0, length: 0.15, homes: 30 },
      { kind: 'ambtelijk', start: 0.15, length: 0.1, homes: 20 },
    ]);
    const gone = { gerealiseerd: 0, hard: -20, zacht: 0, ambtelijk: 0 };
    expect(barOf(progress({ firm: gone, counted: -20 }), 10).parts).toEqual([
      { kind: 'ghost', start: 0, length: 0.05, homes: 10 },
    ]);
  });

  it('zet de vorm in hand achteraan, als schim', () => {
    expect(barOf(mixed, 50).parts.at(-1)).toEqual({ kind: 'ghost', start: 0.5, length: 0.25, homes: 50 });
  });

  it('past ook als er meer is dan de opgave: de opgave schuift dan op', () => {
    const { parts, goal } = barOf(mixed, 300);
    expect(goal).toBe(0.5);
    const last = parts.at(-1);
    expect((last?.start ?? 0) + (last?.length ?? 0)).toBe(1);
  });

  it('heeft zonder opgave geen streep, en is zo breed als wat er is', () => {
    const { parts, goal } = barOf({ ...mixed, target: null, toFind: null }, 0);
    expect(goal).toBeNull();
    expect(parts.reduce((sum, { length }) => sum + length, 0)).toBe(1);
  });

  it('deelt niet door nul als er niets is', () => {
    expect(barOf(progress({ target: null, toFind: null }), 0)).toEqual({ parts: [], goal: null });
    expect(barOf(progress({ target: 0, toFind: 0 }), 0)).toEqual({ parts: [], goal: 0 });
  });
});
