import * as z from 'zod/mini';

/** Map tiles and what areas they are of stand in a cache of their own: so they go together when the browser clears it. */
const cacheName = 'boven-de-kaart-tiles';

/** A part of the map that was fetched for a plan, to work with when there is no network. */
export const keptAreaSchema = z.object({
  planId: z.string(),
  /** Which background it is of. */
  choice: z.string(),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  isMunicipality: z.boolean(),
  maxzoom: z.int(),
  tiles: z.int(),
  done: z.int(),
  bytes: z.number(),
  at: z.iso.datetime(),
});
export type KeptArea = z.infer<typeof keptAreaSchema>;

const areaAddress = (planId: string): string => `https://area.invalid/${encodeURIComponent(planId)}`;

/** Undefined where the browser has no such store (a page without https). */
const open = async (): Promise<Cache | undefined> =>
  'caches' in globalThis ? caches.open(cacheName).catch(() => undefined) : undefined;

export const readTile = async (url: string): Promise<ArrayBuffer | undefined> =>
  (await (await open())?.match(url))?.arrayBuffer();

export const hasTile = async (url: string): Promise<boolean> =>
  (await (await open())?.match(url)) !== undefined;

/** False when the browser cannot store it. */
export const keepTile = async (url: string, bytes: ArrayBuffer, type: string): Promise<boolean> => {
  try {
    const cache = await open();
    await cache?.put(url, new Response(bytes, { headers: { 'content-type': type } }));
    return cache !== undefined;
  } catch {
    return false;
  }
};

export const readKeptArea = async (planId: string): Promise<KeptArea | undefined> => {
  try {
    const kept = await (await open())?.match(areaAddress(planId));
    return keptAreaSchema.safeParse(await kept?.json()).data;
  } catch {
    return undefined;
  }
};

export const writeKeptArea = async (area: KeptArea): Promise<void> => {
  const cache = await open();
  await cache?.put(areaAddress(area.planId), new Response(JSON.stringify(area)));
};

/** Lets go of the area of a plan; with the last area all tiles go. */
export const removeKeptArea = async (planId: string): Promise<void> => {
  const cache = await open();
  if (cache === undefined) return;
  await cache.delete(areaAddress(planId));
  const left = await cache.keys();
  if (!left.some(({ url }) => url.startsWith(areaAddress('')))) await caches.delete(cacheName);
};
