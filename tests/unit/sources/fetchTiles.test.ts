import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchTiles, type TilePorts, type TileProgress } from '@/sources/area/fetchTiles';

const png = Buffer.from('iVBORw0KGgo=', 'base64');
const tile = (answer: ServerResponse) => answer.writeHead(200, { 'content-type': 'image/png' }).end(png);

/** A tile service on loopback, that answers as a test says; by itself with tiles. */
let reply: (path: string, answer: ServerResponse, count: number) => void = (_, answer) => tile(answer);
const asked: string[] = [];
let underWay = 0;
let mostAtOnce = 0;
const server = createServer((request, answer) => {
  asked.push(request.url ?? '');
  underWay += 1;
  mostAtOnce = Math.max(mostAtOnce, underWay);
  answer.on('close', () => {
    underWay -= 1;
  });
  const count = asked.length;
  setTimeout(() => reply(request.url ?? '', answer, count), 2);
});
let base = '';
beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  asked.length = 0;
  mostAtOnce = 0;
  reply = (_, answer) => tile(answer);
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const kept = new Map<string, ArrayBuffer>();
const waits: number[] = [];
const ports: TilePorts = {
  fetch: (url, request) => fetch(url, request),
  wait: async (milliseconds) => void waits.push(milliseconds),
  now: () => new Date('2026-11-28T12:00:00Z'),
  has: async (url) => kept.has(url),
  keep: async (url, bytes) => {
    kept.set(url, bytes);
    return true;
  },
};
beforeEach(() => {
  kept.clear();
  waits.length = 0;
});

const urls = (count: number) => Array.from({ length: count }, (_, n) => `${base}/16/${n}/1.png`);
const nothing = () => undefined;
const never = new AbortController().signal;
const run = (count: number, onProgress: (progress: TileProgress) => void = nothing, signal = never) =>
  fetchTiles(urls(count), ports, onProgress, signal);

describe('tegels van een gebied ophalen', () => {
  it('vraagt er hoogstens vier tegelijk, elk één keer', async () => {
    const { end, progress } = await run(40);
    expect(end).toBe('done');
    expect(progress).toMatchObject({ done: 40, fetched: 40, bytes: 40 * png.length });
    expect(new Set(asked).size).toBe(40);
    expect(asked).toHaveLength(40);
    expect(mostAtOnce).toBeLessThanOrEqual(4);
  });

  it('gaat na stoppen verder waar het was', async () => {
    const stop = new AbortController();
    const first = await run(40, ({ done }) => done >= 10 && stop.abort(), stop.signal);
    expect(first.end).toBe('stopped');
    const before = kept.size;
    const known = new Set([...kept.keys()].map((url) => new URL(url).pathname));
    expect(before).toBeGreaterThanOrEqual(10);
    expect(before).toBeLessThan(40);
    asked.length = 0;
    const second = await run(40);
    expect(second.end).toBe('done');
    expect(second.progress).toMatchObject({ done: 40, fetched: 40 - before });
    expect(asked.filter((path) => known.has(path))).toEqual([]);
  });

  it('rust bij 429 zo lang als de dienst vraagt, en haalt daarna toch alles', async () => {
    reply = (_, answer, count) =>
      count <= 3 ? answer.writeHead(429, { 'retry-after': '7' }).end() : tile(answer);
    const { end } = await run(20);
    expect(end).toBe('done');
    expect(kept.size).toBe(20);
    expect(waits).toContain(7_000);
  });

  it('rust steeds langer als de dienst stuk is, en geeft het op', async () => {
    reply = (_, answer) => answer.writeHead(500).end();
    const { end } = await run(20);
    expect(end).toBe('refused');
    expect(kept.size).toBe(0);
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000]);
  });

  it('stopt als er een webpagina komt in plaats van een tegel', async () => {
    reply = (_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
    expect((await run(20)).end).toBe('unexpected');
    expect(kept.size).toBe(0);
  });

  it('neemt een halve tegel niet voor een hele', async () => {
    reply = (_path, answer, count) => {
      if (count !== 2) return tile(answer);
      answer.writeHead(200, { 'content-type': 'image/png', 'content-length': '999' });
      answer.write(png);
      return answer.destroy();
    };
    expect((await run(10)).end).toBe('done');
    expect([...kept.values()].every((bytes) => bytes.byteLength === png.length)).toBe(true);
  });

  it('stopt als er geen ruimte is, en telt een tegel die er niet is mee als klaar', async () => {
    reply = (path, answer) => (path.includes('/3/') ? answer.writeHead(404).end() : tile(answer));
    expect((await run(10)).progress).toMatchObject({ done: 10, missing: 1 });
    const full = await fetchTiles(
      urls(10),
      { ...ports, has: async () => false, keep: async () => false },
      nothing,
      never,
    );
    expect(full.end).toBe('full');
  });
});
