import type { Map as MapLibreMap } from 'maplibre-gl';
import type { RecordChange } from '@/domain/change';
import { type Colouring, typeColouring } from '@/domain/colouring/colouring';
import type { Geometry } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import { sources } from '../style/layerIds';
import { lastClusterZoom } from './clusterTree';
import { centreFeature, type Drawn, shapeFeature } from './locationFeatures';
import { createSide, shapesFromZoom } from './locationSide';
import { createViewSource, withSource } from './viewSource';
import { hasLeft, isIn, type ViewWindow, windowOf } from './viewWindow';

type AfterStyle = (task: () => void) => void;

/** The sources of what is looked at, and of what a filter leaves out. */
const sides = {
  shown: { shapes: sources.shapes, centres: sources.centres },
  dimmed: { shapes: sources.dimmedShapes, centres: sources.dimmedCentres },
} as const;
type Side = keyof typeof sides;
const bothSides = ['shown', 'dimmed'] as const satisfies Side[];

/** Px within which donuts overlap, at their size at work. */
const clusterRadius = 54;

/** Of more that are selected together only what is in view is drawn; and where they lie in clusters no more donuts than this. */
const manyHeld = 300;

/** How long the map rests, in ms, between two times that all places are gone through. */
const fillRests = 250;

export type Held = { location: Location; geometry: Geometry };

/** The locations on the map, and the only place that fills their sources: with what is in view. */
export const createShownLocations = (map: MapLibreMap, afterStyle: AfterStyle) => {
  const shown = new Map<string, Location>();
  let drawn: Drawn = { horizon: 0, colouring: typeColouring };
  let scale = 1;
  /** What the filter lets through; null: all. */
  let shownIds: ReadonlySet<string> | null = null;
  const sideOf = (id: string): Side => (shownIds === null || shownIds.has(id) ? 'shown' : 'dimmed');
  const states = new Map<string, { hidden?: boolean; hover?: boolean }>();
  let held: readonly Held[] = [];
  /** Selected together, and drawn apart, in the hand: a few are marked, many are left out. */
  let marked: readonly string[] = [];
  let together: ReadonlySet<string> = new Set();
  let view: ViewWindow | undefined;

  const makeSide = (side: Side) => ({
    ...createSide(
      () => drawn,
      () => clusterRadius * scale,
    ),
    showShapes: createViewSource(map, afterStyle, sides[side].shapes),
    showCentres: createViewSource(map, afterStyle, sides[side].centres),
  });
  const of = { shown: makeSide('shown'), dimmed: makeSide('dimmed') };

  /** Gives the sources what is in view now. */
  const draw = (): void => {
    view = windowOf(map);
    for (const side of bothSides) {
      of[side].showShapes(of[side].shapesIn(view, together));
      of[side].showCentres(of[side].centresIn(view));
    }
  };

  const fill = (): void => {
    const [here, pale]: [Location[], Location[]] = [[], []];
    for (const location of shown.values()) (sideOf(location.id) === 'shown' ? here : pale).push(location);
    of.shown.fill(here);
    of.dimmed.fill(pale);
  };

  let filledAt = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const fillNow = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    fill();
    draw();
    filledAt = performance.now();
  };
  /** At once, but not again and again while many come, as in an import. */
  const fillSoon = (): void => {
    const rest = filledAt + fillRests - performance.now();
    if (rest <= 0) fillNow();
    else waiting ??= setTimeout(fillNow, rest);
  };
  map.once('remove', () => clearTimeout(waiting));

  const mark = (id: string, state: { hidden?: boolean; hover?: boolean }) => {
    states.set(id, { ...states.get(id), ...state });
    afterStyle(() => {
      for (const { shapes, centres } of Object.values(sides)) {
        for (const source of [shapes, centres]) map.setFeatureState({ source, id }, state);
      }
    });
  };

  const drawHeld = (): void => {
    const { box, level } = view ?? windowOf(map);
    const isMany = held.length > manyHeld;
    const seen = isMany ? held.filter(({ geometry }) => isIn(box, geometry)) : held;
    const features = seen.flatMap(({ location, geometry }, index) => [
      isMany && level < shapesFromZoom ? null : shapeFeature(location, geometry, drawn),
      level <= lastClusterZoom && index >= manyHeld ? null : centreFeature(location, geometry, drawn),
    ]);
    withSource(map, afterStyle, sources.hand, (source) =>
      source.setData({
        type: 'FeatureCollection',
        features: features.filter((feature) => feature !== null),
      }),
    );
  };

  map.on('move', () => {
    if (view === undefined || !hasLeft(map, view)) return;
    draw();
    if (held.length > manyHeld) drawHeld();
  });

  return {
    get: (id: string) => shown.get(id),
    showAll: (locations: Iterable<Location>, until: number) => {
      drawn = { ...drawn, horizon: until };
      shown.clear();
      for (const location of locations) shown.set(location.id, location);
      for (const id of states.keys()) mark(id, { hidden: false, hover: false });
      states.clear();
      for (const side of bothSides) of[side].redraw();
      fillNow();
    },
    dim: (ids: readonly string[] | null) => {
      if (ids === shownIds) return;
      shownIds = ids === null ? null : new Set(ids);
      fillNow();
    },
    follow: (change: RecordChange<Location>) => {
      for (const location of change.puts) shown.set(location.id, location);
      for (const id of change.deletes) shown.delete(id);
      const arePlacesSame = bothSides
        .map((side) => of[side].replace(change.puts.filter(({ id }) => sideOf(id) === side)))
        .every(Boolean);
      if (!arePlacesSame || change.deletes.length > 0) fillSoon();
      else draw();
    },
    /** Counts the homes in clusters up to another year. */
    countUntil: (until: number) => {
      if (until === drawn.horizon) return;
      drawn = { ...drawn, horizon: until };
      for (const side of bothSides) of[side].redraw();
      draw();
    },
    /** Colours all of them in another way. */
    colour: (colouring: Colouring) => {
      drawn = { ...drawn, colouring };
      for (const side of bothSides) of[side].redraw();
      draw();
      if (held.length > 0) drawHeld();
    },
    /** Donuts are drawn larger, and overlap sooner. */
    setScale: (next: number) => {
      scale = next;
      for (const side of bothSides) of[side].regroup();
      draw();
    },
    mark,
    /** Leaves out what is selected together; of many only the surfaces, as donuts do not shine through. */
    hideTogether: (ids: readonly string[]) => {
      for (const id of marked) mark(id, { hidden: false });
      marked = ids.length > manyHeld ? [] : ids;
      for (const id of marked) mark(id, { hidden: true });
      const hadMany = together.size > 0;
      together = new Set(ids.length > manyHeld ? ids : []);
      if (hadMany || together.size > 0) draw();
    },
    /** Draws locations apart, as selected; one with its shape as it is under the pointer. */
    holdInHand: (next: readonly Held[]) => {
      if (next.length === 0 && held.length === 0) return;
      held = next;
      drawHeld();
    },
    /** The zoom at which a cluster falls apart; undefined when it is gone. */
    splitsAt: (id: string): number | undefined => of.shown.splitsAt(id) ?? of.dimmed.splitsAt(id),
  };
};
export type ShownLocations = ReturnType<typeof createShownLocations>;
