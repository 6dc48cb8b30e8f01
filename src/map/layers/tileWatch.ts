import type { Map as MapLibreMap } from 'maplibre-gl';
import { RasterTileSource } from 'maplibre-gl';
import type { TileService } from '@/sources/pdok/urls';
import { createTileCount } from '../background/tileCount';
import { createBackoff } from './backoff';
import { sourceOf } from './drawnLayer';
import type { LayerState } from './mapLayer';

type Watched = {
  service: TileService;
  /** Which of its templates is in use. */
  at: number;
  count: ReturnType<typeof createTileCount>;
  backoff: ReturnType<typeof createBackoff>;
  timer?: ReturnType<typeof setTimeout>;
};

/** Follows the tiles of each layer: tells when none come, tries the next address, and again after a while. */
export const createTileWatch = (map: MapLibreMap, onLayer: (id: string, state: LayerState) => void) => {
  const watched = new Map<string, Watched>();

  const ask = (id: string, { service, at }: Watched): void => {
    const source = map.getSource(sourceOf(id));
    const template = service.templates[at] ?? service.templates[0];
    // What failed before is asked for anew: MapLibre keeps no failed tile under another address list.
    if (source instanceof RasterTileSource) source.setTiles([template]);
  };

  const failed = (id: string, each: Watched): void => {
    if (each.timer !== undefined || !each.count.failed()) return;
    each.count.came();
    const next = each.at + 1;
    if (next < each.service.templates.length) {
      each.at = next;
      ask(id, each);
      return;
    }
    onLayer(id, 'unreachable');
    each.timer = setTimeout(() => {
      delete each.timer;
      each.at = 0;
      ask(id, each);
    }, each.backoff.wait());
  };

  const came = (id: string, each: Watched): void => {
    clearTimeout(each.timer);
    delete each.timer;
    each.count.came();
    each.backoff.reset();
    onLayer(id, 'ready');
  };

  const eachOf = (source: string, act: (id: string, each: Watched) => void): void => {
    for (const [id, each] of watched) if (sourceOf(id) === source) act(id, each);
  };
  const onError = (event: object): void => {
    if ('sourceId' in event) eachOf(String(event.sourceId), failed);
  };
  const onData = (event: { sourceId: string; tile?: unknown }): void => {
    if (event.tile) eachOf(event.sourceId, came);
  };
  const onLine = (): void => {
    for (const [id, each] of watched) {
      if (each.timer === undefined) continue;
      clearTimeout(each.timer);
      delete each.timer;
      ask(id, each);
    }
  };
  map.on('error', onError);
  map.on('sourcedata', onData);
  window.addEventListener('online', onLine);

  return {
    start: (id: string, service: TileService): void => {
      watched.set(id, { service, at: 0, count: createTileCount(), backoff: createBackoff() });
      onLayer(id, 'looking');
    },
    stop: (id: string): void => {
      clearTimeout(watched.get(id)?.timer);
      watched.delete(id);
    },
    destroy: (): void => {
      for (const { timer } of watched.values()) clearTimeout(timer);
      watched.clear();
      window.removeEventListener('online', onLine);
    },
  };
};
