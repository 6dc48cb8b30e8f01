import { crc32, deflateSync } from 'node:zlib';
import type { BrowserContext, Route } from '@playwright/test';

const tileSize = 256;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A map tile of one colour, as PNG. */
const tileOf = (colour: readonly [number, number, number]): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(tileSize, 0);
  header.writeUInt32BE(tileSize, 4);
  // Eight bits a channel, red green blue.
  header.set([8, 2], 8);
  const row = Buffer.from([0, ...Array.from({ length: tileSize }, () => colour).flat()]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: tileSize }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A colour that is nowhere else in the app, so that it is known on a picture of the screen. */
export const tileColour = [20, 160, 90] as const;
const tile = tileOf(tileColour);

const open = { 'access-control-allow-origin': '*' };

/** Ways PDOK can answer. */
export const answers = {
  tile: (route: Route) => route.fulfill({ body: tile, contentType: 'image/png', headers: open }),
  notFound: (route: Route) => route.fulfill({ status: 404, body: '', headers: open }),
  htmlPage: (route: Route) =>
    route.fulfill({ body: '<h1>Onderhoud</h1>', contentType: 'text/html', headers: open }),
  dropped: (route: Route) => route.abort('connectionreset'),
  /** Never answers. */
  silence: () => new Promise<void>(() => undefined),
};

/** Whether the app only asks if PDOK is there: with the tile in the middle of the country. */
export const isProbe = (route: Route): boolean => route.request().url().endsWith('/8/131/84.png');

/** Stands in for PDOK in all tabs; the answer may differ per request. */
export const standInForPdok = (
  context: BrowserContext,
  answer: (route: Route) => Promise<void>,
): Promise<unknown> => context.route('https://service.pdok.nl/**', answer);
