import type { Feature } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { RecordChange } from '@/domain/change';
import { type Colouring, typeColouring } from '@/domain/colouring/colouring';
import type { Geometry } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import type { DonutLayers, DrawnDonut } from '../donuts/donutLayers';
import { shapeLayers, sources } from '../style/layerIds';
import { putInSight } from '../style/putInSight';
import { lastClusterZoom } from './clusterTree';
import { centreFeature, type Drawn, shapeFeature } from './locationFeatures';
import { createSideInView } from './sideInView';
import { asWas, type Features } from './sourceDiff';
import { createViewSource } from './viewSource';
import { hasLeft, isIn, type ViewWindow, windowOf } from './viewWindow';
import { createWorked } from './workedLocations';

type AfterStyle = (task: () => void) => void;

/** The sources of what is looked at, and of what a filter leaves out. */
const sides = {
  shown: { shapes: sources.shapes, centres: sources.centres },
  dimmed: { shapes: sources.dimmedShapes, centres: sources.dimmedCentres },
} as const;
const none: ReadonlySet<string> = new Set();
type Side = keyof typeof sides;
const bothSides = ['shown', 'dimmed'] as const satisfies Side[];

/** Px within which donuts overlap, at their size at work. */
const clusterRadius = 54;

/** More than these that are selected together are not drawn apart: their donuts are marked, and from close by their surfaces. */
const manyHeld = 300;

/**
 * How long the map rests, in ms, between two times that all places are gone through; longer each time while more keep
 * coming, as in an import: drawing them again and again takes more than taking them over.
 */
const fillRests = { first: 250, most: 2_000 };

export type Held = { location: Location; geometry: Geometry };

/** The locations on the map, and the only place that fills their sources: with what is in view. */
export const createShownLocations = (
  map: MapLibreMap,
  afterStyle: AfterStyle,
  showDonuts: DonutLayers['show'],
) => {
  const shown = new Map<string, Location>();
  let drawn: Drawn = { horizon: 0, colouring: typeColouring };
  let scale = 1;
  /** What the filter lets through; null: all. */
  let shownIds: ReadonlySet<string> | null = null;
  const sideOf = (id: string): Side => (shownIds === null || shownIds.has(id) ? 'shown' : 'dimmed');
  const states = new Map<string, { hidden?: boolean; hover?: boolean }>();
  let held: readonly Held[] = [];
  /** Selected together: a few are hidden, and drawn in the hand instead; of many only the surfaces are. */
  let marked: readonly string[] = [];
  let together: ReadonlySet<string> = new Set();
  let view: ViewWindow | undefined;

  const worked = createWorked(() => drawn);
  const makeSide = (side: Side) =>
    createSideInView(map, afterStyle, sides[side], worked, () => clusterRadius * scale);
  const of = { shown: makeSide('shown'), dimmed: makeSide('dimmed') };
  const showHand = createViewSource(map, afterStyle, sources.hand, 'whole');
  let handFeatures: Features = new Map();
  let handDonuts: readonly DrawnDonut[] = [];

  const isHidden = (id: string): boolean => states.get(id)?.hidden === true;
  const show = (): void => {
    for (const side of bothSides) {
      of[side].show(isHidden);
      showDonuts(sides[side].centres, of[side].donuts(isHidden, together));
    }
    showHand(handFeatures);
    showDonuts(sources.hand, handDonuts);
  };
  let isAsked = false;
  /** Once for all that changes in one go. */
  const askShow = (): void => {
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(() => {
      isAsked = false;
      show();
    });
  };

  /** Where locations lie in clusters, many that are selected are seen by their donuts alone. */
  const areSurfacesHeld = ({ level }: ViewWindow): boolean =>
    held.length <= manyHeld || level > lastClusterZoom;

  /** Gives the sources what is in view now. */
  const draw = (): void => {
    view = windowOf(map);
    for (const side of bothSides) of[side].draw(view, areSurfacesHeld(view) ? together : none);
    // Layers without anything in them still take their part of each frame.
    afterStyle(() => {
      for (const id of Object.values(shapeLayers(sources.dimmedShapes)))
        putInSight(map, id, shownIds !== null);
    });
    askShow();
  };

  const fill = (): void => {
    const [here, pale]: [Location[], Location[]] = [[], []];
    for (const location of shown.values()) (sideOf(location.id) === 'shown' ? here : pale).push(location);
    of.shown.fill(here);
    of.dimmed.fill(pale);
  };

  let filledAt = Number.NEGATIVE_INFINITY;
  let rests = fillRests.first;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const fillNow = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    fill();
    draw();
    filledAt = performance.now();
  };
  /** At once, but not again and again while many come. */
  const fillSoon = (): void => {
    if (waiting !== undefined) return;
    const rest = filledAt + rests - performance.now();
    rests = rest <= 0 ? fillRests.first : Math.min(rests * 2, fillRests.most);
    if (rest <= 0) fillNow();
    else waiting = setTimeout(fillNow, rest);
  };
  let dimming: ReturnType<typeof setTimeout> | undefined;
  map.once('remove', () => {
    clearTimeout(waiting);
    clearTimeout(dimming);
  });

  const mark = (id: string, state: { hidden?: boolean; hover?: boolean }) => {
    states.set(id, { ...states.get(id), ...state });
    if (state.hidden !== undefined) askShow();
    afterStyle(() => {
      for (const { shapes, centres } of Object.values(sides)) {
        for (const source of [shapes, centres]) map.setFeatureState({ source, id }, state);
      }
    });
  };

  const drawHeld = (): void => {
    const seen = view ?? windowOf(map);
    const isMany = held.length > manyHeld;
    const features = new Map<string, Feature>();
    const donuts: DrawnDonut[] = [];
    for (const { location, geometry } of areSurfacesHeld(seen) ? held : []) {
      if (isMany && !isIn(seen.box, geometry)) continue;
      const shape = shapeFeature(location, geometry, drawn);
      if (shape !== null) features.set(`shape/${location.id}`, shape);
      if (isMany) continue;
      const { label, donut } = centreFeature(location, geometry, drawn);
      // Of a surface it is only the room of its donut, which may wait until it is let go.
      const key = `label/${location.id}`;
      features.set(key, label.properties.isPoint ? label : asWas(handFeatures.get(key), label));
      donuts.push({ donut, chosen: 'all' });
    }
    handFeatures = features;
    handDonuts = donuts;
    askShow();
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
      fill();
      clearTimeout(dimming);
      // Each side in a task of its own: what clusters of many thousands are made of is too much for one.
      dimming = setTimeout(() => {
        of.shown.centresIn(windowOf(map));
        dimming = setTimeout(draw);
      });
    },
    follow: (change: RecordChange<Location>) => {
      for (const location of change.puts) {
        shown.set(location.id, location);
        // Now, some at a time, and not of thousands together when they are first in a cluster.
        if (isPlaced(location)) worked.of(location).counted();
      }
      for (const id of change.deletes) shown.delete(id);
      const putsOf = (side: Side) => change.puts.filter(({ id }) => sideOf(id) === side);
      const kept = bothSides.flatMap((side) => putsOf(side).map(of[side].replace));
      if (kept.includes('nothing') || change.deletes.length > 0) fillSoon();
      else if (view === undefined || kept.includes('place')) draw();
      else {
        for (const side of bothSides) of[side].refresh(view, putsOf(side));
        askShow();
      }
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
    /** Leaves out what is selected together and is drawn in the hand. */
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
    drawnAt: (id: string) => of.shown.drawnAt(id) ?? of.dimmed.drawnAt(id),
    /** The zoom at which a cluster falls apart; undefined when it is gone. */
    splitsAt: (id: string): number | undefined => of.shown.splitsAt(id) ?? of.dimmed.splitsAt(id),
  };
};
export type ShownLocations = ReturnType<typeof createShownLocations>;
