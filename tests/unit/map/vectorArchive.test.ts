import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readMapFile } from '@/map/background/vectorArchive';

const practiceMap = new URL('../../../public/practice/markerwaard.pmtiles', import.meta.url);
const whole = new Uint8Array(await readFile(practiceMap));

describe('een kaartbestand', () => {
  it('dat heel is, zegt welk gebied erin staat', async () => {
    const read = await readMapFile(new Blob([whole]));
    if (!read.ok || read.bounds === null) throw new Error('no map');
    const [west, south, east, north] = read.bounds;
    expect([west, south].map(Math.floor)).toEqual([5, 52]);
    expect(east).toBeGreaterThan(west);
    expect(north).toBeGreaterThan(south);
  });

  it('dat is afgebroken, is niet compleet: ook als er maar een byte ontbreekt', async () => {
    const incomplete = { ok: false, fault: 'incomplete' };
    expect(await readMapFile(new Blob([whole.slice(0, 300_000)]))).toEqual(incomplete);
    expect(await readMapFile(new Blob([whole.slice(0, -1)]))).toEqual(incomplete);
  });

  it('dat geen kaart is, wordt zo genoemd', async () => {
    expect(await readMapFile(new Blob(['dit is geen kaart']))).toEqual({ ok: false, fault: 'not_pmtiles' });
  });

  it('met plaatjes, of met een indeling die wij niet kennen, zegt welk van de twee', async () => {
    const withPictures = whole.slice();
    // The byte of the header that says what the tiles are: 2 is PNG.
    withPictures[99] = 2;
    expect(await readMapFile(new Blob([withPictures]))).toEqual({ ok: false, fault: 'not_vector' });
    const otherLayers = Buffer.from(whole);
    otherLayers.write('aarde', otherLayers.indexOf('"earth"') + 1);
    expect(await readMapFile(new Blob([otherLayers]))).toEqual({ ok: false, fault: 'other_schema' });
  });
});
