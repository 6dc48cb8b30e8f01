import { readFile } from 'node:fs/promises';
import { type AddProtocolAction, Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hideOwnMap, showOwnMap } from '@/map/background/ownMap';
import type { OwnMap } from '@/map/mapContract';
import { paletteFrom } from '@/map/style/palette';

/** What MapLibre asks for the pieces of a map, once somebody has told it whom to ask. */
const protocol = vi.hoisted((): { ask?: AddProtocolAction } => ({}));
vi.mock('maplibre-gl', () => ({
  Map: class {},
  addProtocol: (_name: string, ask: AddProtocolAction) => {
    protocol.ask = ask;
  },
}));
vi.mock('@/map/background/vectorBackground', () => ({ showVector: () => {}, hideVector: () => {} }));

const practiceMap = new URL('../../../public/practice/markerwaard.pmtiles', import.meta.url);
const content = new Blob([new Uint8Array(await readFile(practiceMap))]);
const own = (id: string): OwnMap => ({ id, name: `${id}.pmtiles`, content });

const map = new MapLibreMap({ container: 'map' });
const palette = paletteFrom(() => '#000000');
const show = (id: string, isGone = false) =>
  showOwnMap(
    map,
    own(id),
    () => palette,
    () => isGone,
  );

/** Whether the map still gets pieces of a file. */
const isServed = async (id: string): Promise<boolean> => {
  const stop = new AbortController();
  const tile = protocol.ask?.({ url: `pmtiles://${id}/8/131/83`, type: 'arrayBuffer' }, stop);
  return (await tile?.catch(() => undefined)) !== undefined;
};

const fetched = vi.spyOn(globalThis, 'fetch');

beforeEach(() => {
  hideOwnMap(map, palette);
  fetched.mockReset();
});

describe('een eigen kaartbestand', () => {
  it('wordt gelezen zolang het onder het plan ligt, ook als het opnieuw wordt gekozen', async () => {
    expect(await show('dorp')).toBe(true);
    expect(await isServed('dorp')).toBe(true);
    expect(await show('dorp')).toBe(true);
    expect(await isServed('dorp')).toBe(true);
  });

  it('wordt losgelaten als het niet meer wordt getoond, en niet van internet gehaald', async () => {
    await show('dorp');
    hideOwnMap(map, palette);
    expect(await isServed('dorp')).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('wordt losgelaten als er een ander voor in de plaats komt', async () => {
    await show('dorp');
    await show('stad');
    expect([await isServed('dorp'), await isServed('stad')]).toEqual([false, true]);
  });

  it('wordt niet vastgehouden als iets anders is gekozen voor het gelezen was', async () => {
    await show('stad');
    expect(await show('dorp', true)).toBe(true);
    expect([await isServed('dorp'), await isServed('stad')]).toEqual([false, true]);
  });
});
