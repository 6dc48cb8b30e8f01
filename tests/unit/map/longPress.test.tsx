import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLongPress } from '@/map/pointing/longPress';

const press = (type: string, pointerType: string, isPrimary = true) =>
  new PointerEvent(type, { pointerType, isPrimary, clientX: 30, clientY: 40, bubbles: true });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const setUp = () => {
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const onAsked = vi.fn();
  watchLongPress(canvas, onAsked);
  return { canvas, onAsked };
};

describe('een menu op de kaart', () => {
  it('komt als een vinger blijft rusten, en niet bij een tik of met een tweede vinger', () => {
    const { canvas, onAsked } = setUp();
    canvas.dispatchEvent(press('pointerdown', 'touch'));
    canvas.dispatchEvent(press('pointerup', 'touch'));
    vi.advanceTimersByTime(1000);
    canvas.dispatchEvent(press('pointerdown', 'touch'));
    canvas.dispatchEvent(press('pointerdown', 'touch', false));
    vi.advanceTimersByTime(1000);
    expect(onAsked).not.toHaveBeenCalled();
    canvas.dispatchEvent(press('pointerdown', 'touch'));
    vi.advanceTimersByTime(1000);
    expect(onAsked).toHaveBeenCalledWith({ x: 30, y: 40 });
  });

  it('komt niet bij een veeg waar de pagina, druk bezig, pas na die tijd van hoort', () => {
    const { canvas, onAsked } = setUp();
    canvas.dispatchEvent(press('pointerdown', 'touch'));
    vi.advanceTimersByTime(550);
    canvas.dispatchEvent(press('pointerup', 'touch'));
    vi.advanceTimersByTime(1000);
    expect(onAsked).not.toHaveBeenCalled();
  });

  it('komt bij de rechterknop, één keer', () => {
    const { canvas, onAsked } = setUp();
    canvas.dispatchEvent(press('pointerdown', 'mouse'));
    canvas.dispatchEvent(new MouseEvent('contextmenu', { clientX: 30, clientY: 40, bubbles: true }));
    vi.advanceTimersByTime(1000);
    expect(onAsked).toHaveBeenCalledTimes(1);
  });
});
