import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The store of a page that was just loaded. */
const loadPage = () => {
  vi.resetModules();
  return import('@/state/tourStore');
};

describe('wanneer de rondleiding begint', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => vi.unstubAllGlobals());

  it('vanzelf, de eerste keer op dit apparaat', async () => {
    const { offerTour, useTour } = await loadPage();
    expect(useTour.getState().step).toBeNull();
    offerTour();
    expect(useTour.getState().step).toBe(0);
  });

  it('daarna niet meer vanzelf, ook niet na opnieuw laden, maar wel op verzoek', async () => {
    const first = await loadPage();
    first.offerTour();
    first.stopTour();
    first.offerTour();
    expect(first.useTour.getState().step).toBeNull();
    const second = await loadPage();
    second.offerTour();
    expect(second.useTour.getState().step).toBeNull();
    second.startTour();
    expect(second.useTour.getState().step).toBe(0);
  });

  it('in een browser zonder opslag een keer, zolang het venster open is', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    const { offerTour, stopTour, useTour } = await loadPage();
    offerTour();
    expect(useTour.getState().step).toBe(0);
    stopTour();
    offerTour();
    expect(useTour.getState().step).toBeNull();
  });
});
