import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBackground } from '@/map/background/background';
import type { Background } from '@/map/mapContract';
import { builtInDetail } from '@/map/style/layerIds';
import { paletteFrom } from '@/map/style/palette';

/** A map that counts the words it gets: after each of them MapLibre draws the whole picture. */
const listeningMap = () => {
  const layers = new Map(builtInDetail.map((id) => [String(id), { visibility: 'visible' }]));
  let words = 0;
  const map = {
    getLayer: (id: string) => layers.get(id),
    getSource: () => undefined,
    setLayoutProperty: (id: string, _name: string, visibility: string) => {
      words += 1;
      layers.set(id, { visibility });
    },
  };
  return { map: map as unknown as MapLibreMap, words: () => words };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('zoekt de app PDOK nog eens tevergeefs, dan wordt de kaart daarvoor niet opnieuw getekend', async () => {
  const asked = vi.fn(() => Promise.reject(new TypeError('offline')));
  vi.stubGlobal('fetch', asked);
  const { map, words } = listeningMap();
  const told: Background[] = [];
  const background = createBackground(
    map,
    (task) => task(),
    'light',
    () => paletteFrom(() => '#000000'),
    (state) => told.push(state),
  );
  await vi.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toEqual({ shown: 'builtin', state: 'unreachable' });
  const before = asked.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.mock.calls.length).toBeGreaterThan(before);
  expect(words()).toBe(0);
  background.destroy();
});
