import type { Map as MapLibreMap } from 'maplibre-gl';
import { aerialPhoto, brtGrey, brtPastel, brtStandard } from '@/sources/pdok/urls';
import { createBackoff } from '../layers/backoff';
import type { LayerContent } from '../layers/mapLayer';
import type { Background, BackgroundChoice, OwnMap } from '../mapContract';
import { sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import type { KeptTiles } from './backgroundChoice';
import { reachableTemplate } from './probe';
import { hideBuiltInDetail, hideRaster, type RasterKind, rasterPaint, showRaster } from './rasterLayer';
import { createTileCount } from './tileCount';

type Theme = 'light' | 'dark';
type OwnMapModule = typeof import('./ownMap');

const services = { brt: brtGrey, standaard: brtStandard, pastel: brtPastel, luchtfoto: aerialPhoto } as const;

const kinds: Partial<Record<BackgroundChoice, RasterKind>> = {
  auto: 'brt',
  standaard: 'standaard',
  pastel: 'pastel',
  luchtfoto: 'luchtfoto',
};

const shownAs = (kind: RasterKind): Background['shown'] => (kind === 'luchtfoto' ? kind : 'brt');

export type BackgroundContent = Extract<LayerContent, { type: 'background' }>;

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
  let kept: KeptTiles | null = null;
  /** The tiles on the map come from this device first: one that fails is not a service that fails. */
  let isKept = false;
  let shown: RasterKind | null = null;
  let ownModule: OwnMapModule | undefined;
  let asking = new AbortController();
  let count = createTileCount();

  const wantedKind = (): RasterKind | null => kinds[choice] ?? null;

  const backoff = createBackoff();
  let again: ReturnType<typeof setTimeout> | undefined;
  const lookLater = () => {
    clearTimeout(again);
    again = setTimeout(() => void look(true), backoff.wait());
  };

  const fallBack = (state: Background['state']) => {
    hideRaster(map);
    shown = null;
    onBackground({ shown: 'builtin', state });
  };

  const lost = () => {
    fallBack('unreachable');
    lookLater();
  };

  const showOwn = async (file: OwnMap, signal: AbortSignal) => {
    fallBack('looking');
    const isGone = () => signal.aborted;
    ownModule ??= await import('./ownMap').catch(() => undefined);
    const isShown = (await ownModule?.showOwnMap(map, file, palette, isGone)) ?? false;
    if (!isGone())
      onBackground(isShown ? { shown: 'own', state: 'ready' } : { shown: 'builtin', state: 'unreadable' });
  };

  const put = (kind: RasterKind, template: string) => {
    count = createTileCount();
    showRaster(map, kind, services[kind], template, theme);
    shown = kind;
    onBackground({ shown: shownAs(kind), state: 'ready' });
  };

  /** Shows what was fetched beforehand. False when that cannot be. */
  const showKept = async (tiles: KeptTiles, signal: AbortSignal): Promise<boolean> => {
    const kind = kinds[tiles.choice];
    const module = await import('./keptTiles').catch(() => undefined);
    if (kind === undefined || module === undefined || signal.aborted) return false;
    put(kind, module.keptTemplate(services[kind].templates[0], tiles));
    isKept = true;
    return true;
  };

  /** `isAgain`: by itself, after it failed; nothing is said of that but when it works. */
  const look = async (isAgain = false) => {
    clearTimeout(again);
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    ownModule?.hideOwnMap(map, palette());
    isKept = false;
    if (choice === 'own' && own) return showOwn(own, signal);
    const kind = wantedKind();
    if (!kind) return fallBack('ready');
    if (kept?.choice === choice && (await showKept(kept, signal))) return;
    if (signal.aborted) return;
    // What was shown stays until the answer is there.
    if (!isAgain) onBackground({ shown: shown ? shownAs(shown) : 'builtin', state: 'looking' });
    const template = await reachableTemplate(services[kind], signal);
    if (signal.aborted) return;
    if (!template) {
      if (kept !== null && (await showKept(kept, signal))) return lookLater();
      return signal.aborted ? undefined : lost();
    }
    backoff.reset();
    put(kind, template);
  };

  const lookAgain = () => {
    if (shown !== wantedKind()) void look();
  };

  window.addEventListener('online', lookAgain);
  afterStyle(() => void look());

  return {
    show: (next: BackgroundContent) => {
      const isSame = next.choice === choice;
      const isSameKept = next.kept?.choice === kept?.choice;
      const isSameFile = choice !== 'own' || next.own?.id === own?.id;
      ({ choice, own } = next);
      kept = next.kept ?? null;
      if (!isSame || !isSameFile || !isSameKept) {
        backoff.reset();
        afterStyle(() => void look());
      }
    },
    tileCame: () => {
      count.came();
      if (shown) hideBuiltInDetail(map);
    },
    tileFailed: () => {
      if (shown && !isKept && count.failed()) lost();
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
      clearTimeout(again);
      ownModule?.forgetOwnMap();
      window.removeEventListener('online', lookAgain);
    },
  };
};
