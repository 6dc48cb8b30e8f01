import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { countTiles, tileAddress, tilesIn } from '@/geo/tiles';
import { fetchTiles } from '@/sources/area/fetchTiles';
import { browserPorts } from '@/sources/asking/ports';
import type { Report } from '../report';

/** A municipality of some 100 km2, down to the names of streets. */
const bounds = [5.17, 52.05, 5.32, 52.14] as const;
const [first, last] = [6, 15] as const;
/** What a service takes to answer, in ms, and how large a tile is: assumed, to measure our own manners. */
const answerTime = 40;
const tile = Buffer.alloc(15_000, 7);

/** Fetching an area as politely as the app does, from a stand-in on this machine; and taking it up again. */
export const tilesBench = async (): Promise<Report> => {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked += 1;
    setTimeout(() => answer.writeHead(200, { 'content-type': 'image/png' }).end(tile), answerTime);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const template = `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`;
  const urls = () => [...tilesIn([...bounds], first, last)].map((each) => tileAddress(template, each));
  const kept = new Set<string>();
  const ports = {
    ...browserPorts,
    has: async (url: string) => kept.has(url),
    keep: async (url: string) => Boolean(kept.add(url)),
  };
  const never = new AbortController().signal;
  const start = performance.now();
  const { progress } = await fetchTiles(urls(), ports, () => undefined, never);
  const took = performance.now() - start;
  const before = asked;
  const again = performance.now();
  await fetchTiles(urls(), ports, () => undefined, never);
  const resumed = performance.now() - again;
  await new Promise((resolve) => server.close(resolve));
  const perSecond = (progress.fetched / took) * 1_000;
  return {
    title: 'the tiles of an area (Node, stand-in on loopback)',
    figures: [
      { what: `${countTiles([...bounds], first, last)} tiles fetched`, unit: 'ms', runs: [took] },
      { what: 'taken up again when all are there', unit: 'ms', runs: [resumed] },
    ],
    notes: [
      `${perSecond.toFixed(1)} tiles per second, ${progress.bytes} bytes; taking it up again asked for ${asked - before}.`,
      `The stand-in answers after ${answerTime} ms with ${tile.length} bytes: assumed, not measured at PDOK.`,
    ],
  };
};
