import type { Feature } from 'geojson';
import { GeoJSONSource, type GeoJSONSourceDiff, type Map as MapLibreMap } from 'maplibre-gl';
import type { RecordChange } from '@/domain/change';
import type { Geometry } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import { sources } from '../style/layerIds';
import { centreFeature, featuresOf, shapeFeature } from './locationFeatures';
import { isEmptyDiff, sourceDiffs } from './sourceDiff';

type AfterStyle = (task: () => void) => void;

/** A source that is taken down while the worker is busy says so with a rejection: nobody waits for it. */
const forget = () => undefined;

/** The locations on the map, and the only place that fills their sources. */
export const createShownLocations = (map: MapLibreMap, afterStyle: AfterStyle) => {
  const shown = new Map<string, Location>();
  /** Up to and including this year homes count in clusters. */
  let horizon = 0;
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
      for (const source of [sources.shapes, sources.centres]) map.setFeatureState({ source, id }, state);
    });
  };

  return {
    get: (id: string) => shown.get(id),
    showAll: (locations: Iterable<Location>, until: number) => {
      horizon = until;
      shown.clear();
      for (const location of locations) shown.set(location.id, location);
      const features = [...shown.values()].map((location) => featuresOf(location, horizon));
      for (const id of states.keys()) mark(id, { hidden: false, hover: false });
      states.clear();
      setData(
        sources.shapes,
        features.map(({ shape }) => shape).filter((shape) => shape !== null),
      );
      setData(
        sources.centres,
        features.map(({ centre }) => centre),
      );
    },
    follow: (change: RecordChange<Location>) => {
      const diffs = sourceDiffs(change, (id) => shown.get(id), horizon);
      for (const location of change.puts) shown.set(location.id, location);
      for (const id of change.deletes) shown.delete(id);
      update(sources.shapes, diffs.shapes);
      update(sources.centres, diffs.centres);
    },
    /** Counts the homes in clusters up to another year. */
    countUntil: (until: number) => {
      if (until === horizon) return;
      horizon = until;
      setData(
        sources.centres,
        Array.from(shown.values(), (location) => centreFeature(location, location.geometry, horizon)),
      );
    },
    mark,
    /** Draws locations apart, as selected; one with its shape as it is under the pointer. */
    holdInHand: (held: readonly { location: Location; geometry: Geometry }[]) => {
      const features = held.flatMap(({ location, geometry }) => [
        shapeFeature(location, geometry),
        centreFeature(location, geometry, horizon),
      ]);
      setData(
        sources.hand,
        features.filter((feature) => feature !== null),
      );
    },
  };
};
export type ShownLocations = ReturnType<typeof createShownLocations>;
