import { describe, expect, it } from 'vitest';
import { paddingOf } from '@/map/paddingOf';

describe('wat in beeld komt', () => {
  it('blijft vrij van de randen van de kaart', () => {
    expect(paddingOf({ width: 900, height: 700, covered: { top: 0, bottom: 0 } }, 80)).toEqual({
      left: 80,
      right: 80,
      top: 80,
      bottom: 80,
    });
  });

  it('komt op een telefoon in wat boven het blad met gegevens van de kaart te zien is', () => {
    const { left, right, top, bottom } = paddingOf(
      { width: 390, height: 560, covered: { top: 0, bottom: 400 } },
      80,
    );
    expect(bottom).toBeGreaterThan(400);
    expect(560 - top - bottom).toBeGreaterThanOrEqual(80);
    expect(390 - left - right).toBeGreaterThan(0);
  });
});
