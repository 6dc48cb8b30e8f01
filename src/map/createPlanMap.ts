import type { Map as MapLibreMap } from 'maplibre-gl';
import { typeColouring } from '@/domain/colouring/colouring';
import { createAfterStyle } from './afterStyle';
import { createBackground } from './background/background';
import { createPracticeBackground } from './background/practiceBackground';
import { showRdGrid } from './background/rdGridLayer';
import { createCamera } from './camera';
import { createDonutLayers } from './donuts/donutLayers';
import { createKeyboardDrawing } from './drawing/keyboardDrawing';
import { createLazyDrawing } from './drawing/lazyDrawing';
import { reach } from './drawing/reach';
import { markFound } from './foundPlace';
import { inertPlanMap } from './inertPlanMap';
import { createLayers } from './layers/layers';
import { createLazyKeptClear } from './lazyKeptClear';
import { createLazyReach } from './lazyReach';
import { createShownLocations } from './locations/shownLocations';
import { makeMap } from './makeMap';
import { type Covered, isPickTool, type MapListener, type MapView, type PlanMap } from './mapContract';
import { createLazyOffered } from './offered/lazyOffered';
import { createPointing } from './pointing/pointing';
import { createSelection } from './selection';
import { sources } from './style/layerIds';
import { servePictures } from './style/mapPictures';
import { createNamesWait } from './style/namesWait';
import { planLayers } from './style/planStyle';
import { readPalette } from './style/readPalette';
import { repaint } from './style/repaint';

export type PlanMapOptions = {
  view: MapView;
  theme: 'light' | 'dark';
  /** A practice plan lies in a fictional municipality: its own map is shown, and no public one is asked for. */
  isPractice: boolean;
  listener: MapListener;
  covered: () => Covered;
  /** Name of the map for screen readers. */
  label: string;
  /** Under a donut that stands for several locations: "locaties"; and on the grip that moves one. */
  ownWords: { plural: string; move: string };
  /** MapLibre's own words, by its keys (`NavigationControl.ZoomIn`, ...). */
  words: Record<string, string>;
};

/** Wires a MapLibre map to everything of this room. */
const planMapOn = (map: MapLibreMap, options: PlanMapOptions): PlanMap => {
  const { listener } = options;
  const afterStyle = createAfterStyle(map);
  let colouring = typeColouring;
  let palette = readPalette();
  let scale = 1;
  let isPresenting = false;
  const pictures = servePictures(map, palette);
  const donuts = createDonutLayers(map, () => ({ palette, scale }));
  const locations = createShownLocations(map, afterStyle, donuts.show);
  const offered = createLazyOffered(map, afterStyle, () => ({ palette, colouring }));
  const background = options.isPractice
    ? createPracticeBackground(map, afterStyle, () => palette, listener.onBackground)
    : createBackground(map, afterStyle, options.theme, () => palette, listener.onBackground);
  const layers = createLayers(map, afterStyle, () => palette, background, listener.onLayer);
  const camera = createCamera(map, options.covered, () => scale);
  const selection = createSelection(locations, (id, geometry, radius) =>
    drawing.edit(id, isPresenting ? null : geometry, radius),
  );

  const neighbours = {
    shapeOf: (id: string) => locations.get(id)?.geometry,
    // What is reshaped does not snap to what it was.
    isLeftOut: (id: string) => id === selection.id() && drawing.tool() === 'select',
  };

  const drawing = createLazyDrawing(map, afterStyle, palette, neighbours, options.ownWords.move, {
    onShapeInHand: listener.onShapeInHand,
    onDraft: (draft) => listener.onDraft?.(draft),
    onDrawn: (shape) => {
      const tool = drawing.tool();
      if (isPickTool(tool) && shape.type === 'Point') listener.onPicked(tool, shape.coordinates);
      else listener.onDrawn(shape);
    },
    onRefused: listener.onRefused,
    onMoving: selection.hold,
    onReshaped: (shape, run) => {
      selection.hold(shape);
      const id = selection.id();
      if (id !== null) listener.onReshaped(id, shape, run);
    },
    onUnavailable: listener.onCancelled,
  });
  const keyboard = createKeyboardDrawing(map, drawing, listener.onCancelled, (at) => {
    const { lng, lat } = map.unproject([at.x, at.y]);
    listener.onPointer([lng, lat]);
  });

  let hovered: string | null = null;
  const pointing = createPointing(
    map,
    {
      splitsAt: locations.splitsAt,
      isSelecting: () => drawing.tool() === 'select',
      inHand: selection.id,
      isOnCorner: (at) => drawing.cornerAt(at, reach) !== undefined,
    },
    {
      onSelect: listener.onSelect,
      onPointer: listener.onPointer,
      onHover: (id) => {
        if (hovered !== null) locations.mark(hovered, { hover: false });
        hovered = id;
        if (id !== null) locations.mark(id, { hover: true });
      },
    },
  );

  let isGone = false;
  let longPress: { destroy: () => void } | undefined;
  const askMenu = (at: { x: number; y: number }) => {
    if (drawing.tool() !== 'select') return;
    const corner = drawing.cornerAt(at, reach) ?? null;
    listener.onMenu?.({ at, corner, locationId: corner === null ? pointing.locationAt(at) : selection.id() });
  };
  /** What is asked of the map by hand is fetched after its first picture. */
  const followHand = () => {
    drawing.prefetch();
    import('./pointing/longPress').then(
      ({ watchLongPress }) => {
        if (!isGone) longPress = watchLongPress(map.getCanvas(), askMenu);
      },
      () => undefined,
    );
  };

  const letNamesWait = createNamesWait(map);
  const { clear, keepClear } = createLazyKeptClear(map, afterStyle, () => isPresenting && !isGone);
  let isLandKnown = false;
  /** Gives the ground the colour of water, once the land has come to lie on it. */
  const flood = () => {
    isLandKnown = true;
    map.setPaintProperty('ground', 'background-color', palette.water);
  };

  /** Draws all in the colours and sizes of now. */
  const redraw = () =>
    afterStyle(() => {
      repaint(map, planLayers({ palette, plural: options.ownWords.plural, scale }));
      if (isLandKnown) flood();
      pictures.redraw(palette);
    });

  // Not before the first picture: the conversion to RD is a large library.
  map.once('load', () => afterStyle(() => showRdGrid(map, afterStyle)));
  map.on('move', () => listener.onMoving?.(camera.view()));
  map.on('moveend', () => listener.onMoved(camera.view(), camera.bounds()));
  // A listener keeps MapLibre from writing errors to the console; only those of tiles have consequences.
  map.on('error', (event) => {
    if ('sourceId' in event && event.sourceId === sources.raster) background.tileFailed();
  });
  map.on('sourcedata', (event) => {
    if (event.sourceId === sources.raster && event.tile) background.tileCame();
    if (event.sourceId === 'land' && event.tile) flood();
  });
  map.once('idle', () => {
    followHand();
    listener.onReady();
  });

  return {
    showAll: (all, horizon) => {
      selection.drop();
      locations.showAll(all, horizon);
    },
    dim: locations.dim,
    follow: (change) => {
      if (change.header) locations.countUntil(change.header.target.horizon);
      const { puts, deletes } = change.locations;
      if (puts.length === 0 && deletes.length === 0) return;
      locations.follow(change.locations);
      selection.follow([...deletes, ...puts.map(({ id }) => id)]);
    },
    select: selection.select,
    setTool: (tool) => {
      drawing.setTool(tool);
      keyboard.toolChanged();
    },
    finishShape: () => {
      if (!drawing.finish()) listener.onRefused('too_few');
    },
    dropShape: () => void drawing.drop(),
    undoCorner: drawing.undoCorner,
    redoCorner: drawing.redoCorner,
    removeCorner: (at) => drawing.removeCorner(at, reach),
    resume: drawing.resume,
    hand: drawing.hand,
    showLayers: layers.show,
    setTheme: (theme) => {
      palette = readPalette(colouring);
      background.setTheme(theme);
      drawing.restyle(palette);
      redraw();
      layers.repaint();
      offered.repaint();
    },
    colour: (next) => {
      if (next === colouring) return;
      colouring = next;
      palette = readPalette(colouring);
      locations.colour(colouring);
      redraw();
      offered.repaint();
    },
    present: (wished) => {
      if (wished === (isPresenting ? scale : null)) return;
      scale = wished ?? 1;
      isPresenting = wished !== null;
      redraw();
      afterStyle(letNamesWait);
      locations.setScale(scale);
      selection.again();
      clear();
    },
    keepClear,
    drawnAt: locations.drawnAt,
    ...camera,
    markPlace: (position) => afterStyle(() => markFound(map, position)),
    showReach: createLazyReach(map, afterStyle, () => palette),
    showOffered: offered.show,
    focus: () => map.getCanvas().focus({ preventScroll: true }),
    destroy: () => {
      pointing.destroy();
      isGone = true;
      longPress?.destroy();
      keyboard.destroy();
      background.destroy();
      drawing.destroy();
      layers.destroy();
      offered.destroy();
      map.remove();
    },
  };
};

/** Makes the map of a plan in `container`. Without WebGL it says so through `onFailed` and takes calls all the same. */
export const createPlanMap = (container: HTMLElement, options: PlanMapOptions): PlanMap => {
  let map: MapLibreMap;
  try {
    map = makeMap(container, {
      ...options,
      palette: readPalette(),
      onBox: (box) => options.listener.onBox?.(box),
    });
  } catch {
    // After this call returned, as every other message comes.
    queueMicrotask(() => options.listener.onFailed('no_webgl'));
    return inertPlanMap(options.view);
  }
  return planMapOn(map, options);
};
