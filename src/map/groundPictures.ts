import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '@/domain/geometry';
import { createAfterStyle } from './afterStyle';
import { createBackground } from './background/background';
import { createPracticeBackground } from './background/practiceBackground';
import { makeMap } from './makeMap';
import type { Background, BackgroundChoice, OwnMap } from './mapContract';
import { sources } from './style/layerIds';
import { readLightPalette } from './style/readPalette';

/** West, south, east, north in EPSG:3857. */
export type MercatorBox = readonly [number, number, number, number];

export type GroundWish = {
  /** One picture of each, all of the size below. */
  boxes: readonly MercatorBox[];
  /** Px. The picture is twice as sharp. */
  width: number;
  height: number;
  isPractice: boolean;
  choice: BackgroundChoice;
  own: OwnMap | null;
};

/** `hrefs`: a picture of each box, as data URLs. */
export type GroundPictures = { hrefs: readonly string[]; shown: Background['shown'] };

/** How long a background may take, in ms; then the picture is of what came. */
const patience = 12_000;
const sharpness = 2;
/** Metres of EPSG:3857 around the equator, and the px of it at zoom 0. */
const around = 40_075_016.686;
const worldSize = 512;

const viewOf = (box: MercatorBox, width: number): { center: Position; zoom: number } => {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const lat = (Math.atan(Math.exp((y * 2 * Math.PI) / around)) * 360) / Math.PI - 90;
  return {
    center: [(x / around) * 360, lat],
    zoom: Math.log2((around * width) / (worldSize * (box[2] - box[0]))),
  };
};

/** A place outside the page for a map that nobody sees. */
const hiddenBox = (width: number, height: number): HTMLElement => {
  const box = document.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  box.inert = true;
  Object.assign(box.style, {
    position: 'fixed',
    left: '-20000px',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(box);
  return box;
};

/** Waits until the map has drawn its background whole, or patience is out. */
const settled = (map: MapLibreMap, isReady: () => boolean, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const look = () => {
      if (isReady()) end();
    };
    const end = () => {
      clearTimeout(timer);
      map.off('idle', look);
      resolve();
    };
    signal.addEventListener('abort', end);
    map.on('idle', look);
  });

/** In the frame that is drawn: after it the canvas may be empty. */
const capture = (map: MapLibreMap): Promise<string> =>
  new Promise((resolve) => {
    map.once('render', () => resolve(map.getCanvas().toDataURL('image/jpeg', 0.88)));
    map.triggerRepaint();
  });

/**
 * The background map of boxes as pictures, in light colours, without locations: for on paper. Undefined without WebGL, or
 * when nobody waits for it any more.
 */
export const groundPictures = async (
  wish: GroundWish,
  signal: AbortSignal,
): Promise<GroundPictures | undefined> => {
  const [first] = wish.boxes;
  if (first === undefined) return undefined;
  const container = hiddenBox(wish.width, wish.height);
  const palette = readLightPalette();
  let map: MapLibreMap | undefined;
  let background: ReturnType<typeof createBackground> | undefined;
  try {
    const ground = makeMap(container, {
      view: viewOf(first, wish.width),
      palette,
      label: '',
      words: {},
      ownWords: { plural: '' },
    });
    map = ground;
    ground.setPixelRatio(sharpness);
    let state: Background = { shown: 'builtin', state: 'looking' };
    const follow = (next: Background) => {
      state = next;
    };
    const afterStyle = createAfterStyle(ground);
    const made = wish.isPractice
      ? createPracticeBackground(ground, afterStyle, () => palette, follow)
      : createBackground(ground, afterStyle, 'light', () => palette, follow);
    background = made;
    made.show({ type: 'background', choice: wish.choice, own: wish.own });
    ground.on('error', (event) => {
      if ('sourceId' in event && event.sourceId === sources.raster) made.tileFailed();
    });
    ground.on('sourcedata', (event) => {
      if (event.sourceId === sources.raster && event.tile) made.tileCame();
    });
    const isThere = () =>
      state.state !== 'looking' &&
      (state.shown !== 'practice' || ground.getSource(sources.practice) !== undefined);
    await settled(ground, isThere, signal);
    const hrefs: string[] = [];
    for (const [index, box] of wish.boxes.entries()) {
      if (index > 0) {
        ground.jumpTo(viewOf(box, wish.width));
        await settled(ground, isThere, signal);
      }
      if (signal.aborted) return undefined;
      hrefs.push(await capture(ground));
    }
    return { hrefs, shown: state.shown };
  } catch {
    // No WebGL: a document has its maps without a background then.
    return undefined;
  } finally {
    background?.destroy();
    map?.remove();
    container.remove();
  }
};
