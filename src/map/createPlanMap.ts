import type { Map as MapLibreMap } from 'maplibre-gl';
import { typeColouring } from '@/domain/colouring/colouring';
import type { Geometry, Position } from '@/domain/geometry';
import { homesIn } from '@/domain/location';
import { geometriesOf, isPlaced } from '@/domain/placed';
import { type Bounds, boundsOf } from '@/geo/bounds';
import { centreOf } from '@/geo/measure';
import { municipalAreasAttribution } from '@/sources/pdok/urls';
import { createAfterStyle } from './afterStyle';
import { createBackground } from './background/background';
import { hideParcelLines, showParcelLines } from './background/parcelLines';
import { createPracticeBackground } from './background/practiceBackground';
import { showRdGrid } from './background/rdGridLayer';
import { createKeyboardDrawing } from './drawing/keyboardDrawing';
import { createLazyDrawing } from './drawing/lazyDrawing';
import { reach } from './drawing/reach';
import { nearestCorner } from './drawing/snapToNeighbours';
import { createLazyFacts } from './facts/lazyFacts';
import { diameterFor } from './images/donutName';
import { servePictures } from './images/mapPictures';
import { inertPlanMap } from './inertPlanMap';
import { createShownLocations } from './locations/shownLocations';
import { makeMap } from './makeMap';
import { isPickTool, type MapListener, type MapView, type PlanMap } from './mapContract';
import { createLazyOffered } from './offered/lazyOffered';
import { paddingOf } from './paddingOf';
import { createPointing } from './pointing/pointing';
import { shapeLayers, sources } from './style/layerIds';
import { planLayers } from './style/planStyle';
import { readPalette } from './style/readPalette';
import { repaint } from './style/repaint';
import { createSurroundings } from './surroundings';

export type PlanMapOptions = {
  view: MapView;
  theme: 'light' | 'dark';
  /** A practice plan lies in a fictional municipality: its own map is shown, and no public one is asked for. */
  isPractice: boolean;
  listener: MapListener;
  /** Px at the bottom of the map that something lies over: there nothing is brought into view. */
  coveredBottom: () => number;
  /** Name of the map for screen readers. */
  label: string;
  /** Under a donut that stands for several locations: "locaties"; and on the grip that moves one. */
  ownWords: { plural: string; move: string };
  /** MapLibre's own words, by its keys (`NavigationControl.ZoomIn`, ...). */
  words: Record<string, string>;
};

const viewOf = (map: MapLibreMap): MapView => {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
};

const boundsInView = (map: MapLibreMap): Bounds => {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
};

/** A location nearer to the edge than this, in px, is not well seen. */
const revealMargin = 40;

/** Wires a MapLibre map to everything of this room. */
const planMapOn = (map: MapLibreMap, options: PlanMapOptions): PlanMap => {
  const { listener } = options;
  const afterStyle = createAfterStyle(map);
  let colouring = typeColouring;
  let palette = readPalette();
  let scale = 1;
  const pictures = servePictures(map, palette);
  const locations = createShownLocations(map, afterStyle);
  const surroundings = createSurroundings(map, afterStyle);
  const facts = createLazyFacts(map, afterStyle, () => palette);
  const offered = createLazyOffered(map, afterStyle, () => ({ palette, colouring }));
  const background = options.isPractice
    ? createPracticeBackground(map, afterStyle, () => palette, listener.onBackground)
    : createBackground(map, afterStyle, options.theme, () => palette, listener.onBackground);
  let selected: string | null = null;

  const snap = (pointer: { x: number; y: number }): Position | undefined => {
    const { x, y } = pointer;
    const near = map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers: [shapeLayers(sources.shapes).fill, shapeLayers(sources.dimmedShapes).fill] },
    );
    const ids = new Set(near.map(({ properties }) => String(properties.id)));
    if (selected !== null) ids.delete(selected);
    const geometries = [...ids]
      .map((id) => locations.get(id)?.geometry)
      .filter((shape) => shape !== undefined);
    return nearestCorner(geometries, pointer, (corner) => map.project(corner), reach);
  };

  /** Shows the selected location apart, in the shape it has or is getting. */
  const hold = (geometry: Geometry | null) => {
    const location = selected === null ? undefined : locations.get(selected);
    locations.holdInHand(location && geometry ? [{ location, geometry }] : []);
  };

  const drawing = createLazyDrawing(map, afterStyle, palette, snap, options.ownWords.move, {
    onShapeInHand: listener.onShapeInHand,
    onDraft: (draft) => listener.onDraft?.(draft),
    onDrawn: (shape) => {
      const tool = drawing.tool();
      if (isPickTool(tool) && shape.type === 'Point') listener.onPicked(tool, shape.coordinates);
      else listener.onDrawn(shape);
    },
    onRefused: () => listener.onRefused('self_intersection'),
    onMoving: hold,
    onReshaped: (shape) => {
      hold(shape);
      if (selected !== null) listener.onReshaped(selected, shape);
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
      isSelecting: () => drawing.tool() === 'select',
      inHand: () => selected,
      isOnCorner: (at) => drawing.isOnCorner(at, reach),
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

  const select = (id: string | null) => {
    if (selected !== null && selected !== id) locations.mark(selected, { hidden: false });
    selected = id;
    const location = id === null ? undefined : locations.get(id);
    const geometry = location?.geometry ?? null;
    if (id !== null && geometry) locations.mark(id, { hidden: true });
    hold(geometry);
    drawing.edit(geometry, location ? diameterFor(homesIn(location)) / 2 : 0);
  };

  /** Locations that are selected together: drawn as selected, but without handles. */
  let together: readonly string[] = [];
  const holdTogether = () =>
    locations.holdInHand(
      together
        .map((id) => locations.get(id))
        .filter((location) => location !== undefined)
        .filter(isPlaced)
        .map((location) => ({ location, geometry: location.geometry })),
    );
  const selectTogether = (ids: readonly string[]) => {
    if (ids.length + together.length === 0) return;
    for (const id of together) locations.mark(id, { hidden: false });
    together = ids;
    for (const id of together) locations.mark(id, { hidden: true });
    holdTogether();
  };

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
  map.on('move', () => listener.onMoving?.(viewOf(map)));
  map.on('moveend', () => listener.onMoved(viewOf(map), boundsInView(map)));
  // A listener keeps MapLibre from writing errors to the console; only those of tiles have consequences.
  map.on('error', (event) => {
    if ('sourceId' in event && event.sourceId === sources.raster) background.tileFailed();
  });
  map.on('sourcedata', (event) => {
    if (event.sourceId === sources.raster && event.tile) background.tileCame();
    if (event.sourceId === 'land' && event.tile) flood();
  });
  map.once('idle', () => {
    drawing.prefetch();
    listener.onReady();
  });

  const room = () => {
    const { width, height } = map.getContainer().getBoundingClientRect();
    return { width, height, covered: options.coveredBottom() };
  };

  /** Moves a location out from under what covers the lower part of the map. */
  const uncover = (geometry: Geometry): void => {
    const { width, height, covered } = room();
    const [lon, lat] = centreOf(geometry);
    const { x, y } = map.project([lon, lat]);
    const isSeen =
      x > revealMargin && x < width - revealMargin && y > revealMargin && y < height - covered - revealMargin;
    if (!isSeen) map.panTo([lon, lat], { offset: [0, -covered / 2], duration: 300 });
  };

  return {
    showAll: (all, horizon) => {
      select(null);
      selectTogether([]);
      locations.showAll(all, horizon);
    },
    dim: locations.dim,
    follow: (change) => {
      if (change.header) locations.countUntil(change.header.target.horizon);
      const { puts, deletes } = change.locations;
      if (puts.length === 0 && deletes.length === 0) return;
      locations.follow(change.locations);
      const touched = [...deletes, ...puts.map(({ id }) => id)];
      if (selected !== null && touched.includes(selected)) select(locations.get(selected) ? selected : null);
      if (together.length > 0) holdTogether();
    },
    select: (ids) => {
      const [only = null] = ids.size === 1 ? ids : [];
      selectTogether([]);
      if (only !== selected) select(only);
      if (ids.size > 1) selectTogether([...ids]);
    },
    setTool: (tool) => {
      drawing.setTool(tool);
      keyboard.toolChanged();
      // The practice map has parcels of its own.
      if (!options.isPractice) {
        afterStyle(() => (tool === 'parcel' ? showParcelLines(map) : hideParcelLines(map)));
      }
    },
    finishShape: () => void drawing.finish(),
    dropShape: () => void drawing.drop(),
    undoCorner: drawing.undoCorner,
    redoCorner: drawing.redoCorner,
    resume: drawing.resume,
    setBackground: background.choose,
    setOwnMap: background.setOwn,
    setTheme: (theme) => {
      palette = readPalette(colouring);
      background.setTheme(theme);
      drawing.restyle(palette);
      redraw();
      facts.repaint();
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
    setScale: (next) => {
      scale = next;
      redraw();
    },
    reveal: ({ geometry }) => {
      map.resize();
      if (geometry === undefined) return;
      // Who flies there now has not arrived yet: what is covered shows at the end.
      if (map.isMoving()) map.once('moveend', () => uncover(geometry));
      else uncover(geometry);
    },
    show: (shown) => {
      const bounds = boundsOf(geometriesOf(shown));
      // A panel that just came or went changed the size of the map, which hears of it only later.
      map.resize();
      if (bounds) map.fitBounds(bounds, { padding: paddingOf(room(), 80), maxZoom: 16.5, duration: 500 });
    },
    goTo: ({ center, zoom }) => {
      map.resize();
      map.flyTo({ center, zoom, offset: [0, -room().covered / 2], maxDuration: 1500 });
    },
    jumpTo: ({ center, zoom }) => void map.jumpTo({ center, zoom }),
    project: (position) => map.project(position),
    placeAt: ({ x, y }) => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    },
    goToBounds: (bounds) => {
      map.resize();
      map.fitBounds(bounds, {
        padding: paddingOf(room(), 60),
        maxZoom: 17,
        maxDuration: 1500,
        linear: false,
      });
    },
    // The outline of the practice municipality is nobody's work but the app's own.
    showOutline: (outline) =>
      surroundings.show(sources.outline, outline, options.isPractice ? '' : municipalAreasAttribution),
    markPlace: (position) =>
      surroundings.show(sources.found, position && { type: 'Point', coordinates: position }),
    showAmenities: facts.showAmenities,
    showNeighbourhoods: facts.showNeighbourhoods,
    showOffered: offered.show,
    view: () => viewOf(map),
    bounds: () => boundsInView(map),
    focus: () => map.getCanvas().focus({ preventScroll: true }),
    destroy: () => {
      pointing.destroy();
      keyboard.destroy();
      background.destroy();
      drawing.destroy();
      facts.destroy();
      offered.destroy();
      map.remove();
    },
  };
};

/** Makes the map of a plan in `container`. Without WebGL it says so through `onFailed` and takes calls all the same. */
export const createPlanMap = (container: HTMLElement, options: PlanMapOptions): PlanMap => {
  let map: MapLibreMap;
  try {
    map = makeMap(container, { ...options, palette: readPalette() });
  } catch {
    // After this call returned, as every other message comes.
    queueMicrotask(() => options.listener.onFailed('no_webgl'));
    return inertPlanMap(options.view);
  }
  return planMapOn(map, options);
};
