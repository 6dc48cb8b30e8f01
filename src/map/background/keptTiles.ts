import { addProtocol } from 'maplibre-gl';
import type { KeptTiles } from './backgroundChoice';

const scheme = 'kept';

let read: KeptTiles['read'] | undefined;

const bytesOf = async (url: string, signal: AbortSignal): Promise<ArrayBuffer> => {
  const kept = await read?.(url);
  if (kept !== undefined) return kept;
  const answer = await fetch(url, { signal });
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('image/')) {
    throw new Error(`tile: ${answer.status}`);
  }
  return answer.arrayBuffer();
};

/** The template that gives tiles kept on this device first, and asks the service for those that are not. */
export const keptTemplate = (template: string, tiles: KeptTiles): string => {
  if (read === undefined) {
    addProtocol(scheme, async ({ url }, stop) => ({
      data: await bytesOf(url.slice(scheme.length + 3), stop.signal),
    }));
  }
  read = tiles.read;
  return `${scheme}://${template}`;
};
