import type { Feature } from 'geojson';
import { GeoJSONSource, type GeoJSONSourceDiff, type Map as MapLibreMap } from 'maplibre-gl';
import type { RecordChange } from '@/domain/change';
import { type Colouring, typeColouring } from '@/domain/colouring/colouring';
import type { Geometry } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import { sources } from '../style/layerIds';
import {
  centreFeature,
  type Drawn,
  featuresOf,
  type LocationFeatures,
  shapeFeature,
} from './locationFeatures';
import { isEmptyDiff, sourceDiffs } from './sourceDiff';

type AfterStyle = (task: () => void) => void;

/** A source that is taken down while the worker is busy says so with a rejection: nobody waits for it. */
const forget = () => undefined;

/** The sources of what is looked at, and of what a filter leaves out. */
const sides = {
  shown: { shapes: sources.shapes, centres: sources.centres },
  dimmed: { shapes: sources.dimmedShapes, centres: sources.dimmedCentres },
} as const;
type Side = keyof typeof sides;
const bothSides = ['shown', 'dimmed'] as const satisfies Side[];

/** From so many locations that change sides, all of them are given anew. */
const manyToMove = 500;

/** The locations on the map, and the only place that fills their sources. */
export const createShownLocations = (map: MapLibreMap, afterStyle: AfterStyle) => {
  const shown = new Map<string, Location>();
  let drawn: Drawn = { horizon: 0, colouring: typeColouring };
  /** What the filter lets through; null: all. */
  let shownIds: ReadonlySet<string> | null = null;
  const sideOf = (id: string): Side => (shownIds === null || shownIds.has(id) ? 'shown' : 'dimmed');
  const states = new Map<string, { hidden?: boolean; hover?: boolean }>();

  const withSource = (id: string, use: (source: GeoJSONSource) => Promise<void>) =>
    afterStyle(() => {
      const source = map.getSource(id);
      if (source instanceof GeoJSONSource) use(source).catch(forget);
    });

  const setData = (id: string, features: Feature[]) =>
    withSource(id, (source) => source.setData({ type: 'FeatureCollection', features }));

  const update = (id: string, diff: GeoJSONSourceDiff) => {
    if (!isEmptyDiff(diff)) withSource(id, (source) => source.updateData(diff));
  };

  const mark = (id: string, state: { hidden?: boolean; hover?: boolean }) => {
    states.set(id, { ...states.get(id), ...state });
    afterStyle(() => {
      for (const { shapes, centres } of Object.values(sides)) {
        for (const source of [shapes, centres]) map.setFeatureState({ source, id }, state);
      }
    });
  };

  const setAll = (what: readonly (keyof (typeof sides)[Side])[] = ['shapes', 'centres']) => {
    const features = { shown: [] as LocationFeatures[], dimmed: [] as LocationFeatures[] };
    for (const location of shown.values()) {
      features[sideOf(location.id)].push(featuresOf(location, drawn));
    }
    for (const side of bothSides) {
      const { shapes, centres } = sides[side];
      if (what.includes('shapes')) {
        setData(
          shapes,
          features[side].map(({ shape }) => shape).filter((shape) => shape !== null),
        );
      }
      if (what.includes('centres')) {
        setData(
          centres,
          features[side].map(({ centre }) => centre).filter((centre) => centre !== null),
        );
      }
    }
  };

  /** Takes locations from the side they are on to the other. */
  const move = (moved: readonly Location[], to: Side) => {
    const from = sides[to === 'shown' ? 'dimmed' : 'shown'];
    const features = moved.map((location) => featuresOf(location, drawn));
    const shapes = features.map(({ shape }) => shape).filter((shape) => shape !== null);
    update(from.shapes, { remove: shapes.map(({ properties }) => properties.id) });
    const centres = features.map(({ centre }) => centre).filter((centre) => centre !== null);
    update(from.centres, { remove: centres.map(({ properties }) => properties.id) });
    update(sides[to].shapes, { add: shapes });
    update(sides[to].centres, { add: centres });
  };

  return {
    get: (id: string) => shown.get(id),
    showAll: (locations: Iterable<Location>, until: number) => {
      drawn = { ...drawn, horizon: until };
      shown.clear();
      for (const location of locations) shown.set(location.id, location);
      for (const id of states.keys()) mark(id, { hidden: false, hover: false });
      states.clear();
      setAll();
    },
    dim: (ids: readonly string[] | null) => {
      const before = shownIds;
      shownIds = ids === null ? null : new Set(ids);
      const moved = [...shown.values()].filter(
        ({ id }) => (before?.has(id) ?? true) !== (sideOf(id) === 'shown'),
      );
      if (moved.length > manyToMove) {
        setAll();
        return;
      }
      for (const side of bothSides) {
        move(
          moved.filter(({ id }) => sideOf(id) === side),
          side,
        );
      }
    },
    follow: (change: RecordChange<Location>) => {
      for (const side of bothSides) {
        const part = {
          puts: change.puts.filter(({ id }) => sideOf(id) === side),
          deletes: change.deletes.filter((id) => sideOf(id) === side),
        };
        const diffs = sourceDiffs(part, (id) => shown.get(id), drawn);
        update(sides[side].shapes, diffs.shapes);
        update(sides[side].centres, diffs.centres);
      }
      for (const location of change.puts) shown.set(location.id, location);
      for (const id of change.deletes) shown.delete(id);
    },
    /** Counts the homes in clusters up to another year. */
    countUntil: (until: number) => {
      if (until === drawn.horizon) return;
      drawn = { ...drawn, horizon: until };
      setAll(['centres']);
    },
    /** Colours all of them in another way. */
    colour: (colouring: Colouring) => {
      drawn = { ...drawn, colouring };
      setAll();
    },
    mark,
    /** Draws locations apart, as selected; one with its shape as it is under the pointer. */
    holdInHand: (held: readonly { location: Location; geometry: Geometry }[]) => {
      const features = held.flatMap(({ location, geometry }) => [
        shapeFeature(location, geometry, drawn),
        centreFeature(location, geometry, drawn),
      ]);
      setData(
        sources.hand,
        features.filter((feature) => feature !== null),
      );
    },
  };
};
export type ShownLocations = ReturnType<typeof createShownLocations>;
