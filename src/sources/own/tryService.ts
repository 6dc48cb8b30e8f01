import { probeTile } from '../pdok/urls';

/** What came of asking a service for one tile. `no_tile_here`: it works, but has nothing there. */
export type Tried = 'ok' | 'no_tile_here' | 'unreachable' | 'busy' | 'refused' | 'html' | 'no_picture';

const patience = 10_000;

/** The middle of the country at zoom 8, in EPSG:3857: asking for it says nothing of where the plan is. */
const probeBox = '469629.1,6731350.5,626172.1,6887893.5';

/** Asks for one tile, to tell what is wrong with an address before it becomes a layer. Never rejects. */
export const tryService = async (template: string): Promise<Tried> => {
  try {
    const url = probeTile(template).replace('{bbox-epsg-3857}', probeBox);
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (answer.status === 404 || answer.status === 204) return 'no_tile_here';
    if (answer.status === 429 || answer.status === 503) return 'busy';
    if (!answer.ok) return 'refused';
    const type = answer.headers.get('content-type') ?? '';
    if (type.startsWith('image/')) return 'ok';
    return type.includes('html') ? 'html' : 'no_picture';
  } catch {
    return 'unreachable';
  }
};
