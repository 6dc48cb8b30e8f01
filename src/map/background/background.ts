import type { Map as MapLibreMap } from 'maplibre-gl';
import { aerialPhoto, brtGrey } from '@/sources/pdok/urls';
import type { Background, BackgroundChoice, OwnMap } from '../mapContract';
import { sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { reachableTemplate } from './probe';
import { hideBuiltInDetail, hideRaster, type RasterKind, rasterPaint, showRaster } from './rasterLayer';
import { createTileCount } from './tileCount';

type Theme = 'light' | 'dark';
type OwnMapModule = typeof import('./ownMap');

const services = { brt: brtGrey, luchtfoto: aerialPhoto } as const;

/**
 * What lies under the plan: the built-in map always, and over it a public one once a tile of it could be fetched, or the
 * user's own.
 */
export const createBackground = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  firstTheme: Theme,
  palette: () => Palette,
  onBackground: (background: Background) => void,
) => {
  let theme = firstTheme;
  let choice: BackgroundChoice = 'auto';
  let own: OwnMap | null = null;
  let shown: RasterKind | null = null;
  let ownModule: OwnMapModule | undefined;
  let asking = new AbortController();
  let count = createTileCount();

  const wantedKind = (): RasterKind | null =>
    choice === 'luchtfoto' ? 'luchtfoto' : choice === 'auto' ? 'brt' : null;

  const fallBack = (state: Background['state']) => {
    hideRaster(map);
    shown = null;
    onBackground({ shown: 'builtin', state });
  };

  const showOwn = async (file: OwnMap, signal: AbortSignal) => {
    fallBack('looking');
    const isGone = () => signal.aborted;
    ownModule ??= await import('./ownMap').catch(() => undefined);
    const isShown = (await ownModule?.showOwnMap(map, file, palette, isGone)) ?? false;
    if (!isGone())
      onBackground(isShown ? { shown: 'own', state: 'ready' } : { shown: 'builtin', state: 'unreadable' });
  };

  const look = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    ownModule?.hideOwnMap(map, palette());
    if (choice === 'own' && own) return showOwn(own, signal);
    const kind = wantedKind();
    if (!kind) return fallBack('ready');
    // What was shown stays until the answer is there.
    onBackground({ shown: shown ?? 'builtin', state: 'looking' });
    const template = await reachableTemplate(services[kind], signal);
    if (signal.aborted) return;
    if (!template) return fallBack('unreachable');
    count = createTileCount();
    showRaster(map, kind, services[kind], template, theme);
    shown = kind;
    onBackground({ shown: kind, state: 'ready' });
  };

  const lookAgain = () => {
    if (shown !== wantedKind()) void look();
  };

  window.addEventListener('online', lookAgain);
  afterStyle(() => void look());

  return {
    choose: (next: BackgroundChoice) => {
      if (next === choice && shown === wantedKind()) return;
      choice = next;
      afterStyle(() => void look());
    },
    setOwn: (next: OwnMap | null) => {
      if (next?.id === own?.id) return;
      own = next;
      if (choice === 'own') afterStyle(() => void look());
    },
    tileCame: () => {
      count.came();
      if (shown) hideBuiltInDetail(map);
    },
    tileFailed: () => {
      if (shown && count.failed()) fallBack('unreachable');
    },
    setTheme: (next: Theme) => {
      theme = next;
      afterStyle(() => ownModule?.repaintOwnMap(map, palette()));
      if (!shown || !map.getLayer(sources.raster)) return;
      const paint = rasterPaint(shown, theme);
      map.setPaintProperty(sources.raster, 'raster-brightness-min', paint['raster-brightness-min']);
      map.setPaintProperty(sources.raster, 'raster-brightness-max', paint['raster-brightness-max']);
      map.setPaintProperty(sources.raster, 'raster-saturation', paint['raster-saturation']);
    },
    destroy: () => {
      asking.abort();
      ownModule?.forgetOwnMap();
      window.removeEventListener('online', lookAgain);
    },
  };
};
