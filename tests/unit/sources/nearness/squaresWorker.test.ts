import { afterEach, expect, it, vi } from 'vitest';

type Listen = (event: { data: unknown }) => Promise<void>;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('meldt als fout van de worker wat er misgaat, zodat wie vroeg niet blijft wachten', async () => {
  const listeners: Listen[] = [];
  vi.stubGlobal('self', {
    addEventListener: (_: string, listen: Listen) => listeners.push(listen),
    postMessage: () => {
      throw new RangeError('no memory left');
    },
  });
  await import('@/sources/nearness/squares.worker');
  vi.useFakeTimers();
  await listeners[0]?.({ data: { job: 'paths', id: 1, file: new Blob(['?']) } });
  expect(() => vi.runAllTimers()).toThrow('no memory left');
});
