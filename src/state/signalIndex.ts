import { dequal } from 'dequal';
import type { Change } from '@/domain/change';
import type { Geometry } from '@/domain/geometry';
import { isInSums, type Location } from '@/domain/location';
import type { Overlap, SignalFacts } from '@/domain/signals/signal';
import { type Signal, signalsOf } from '@/domain/signals/signals';
import { type Bounds, boundsOf } from '@/geo/bounds';
import { createBoxGrid } from '@/geo/boxGrid';
import { holdsPoint } from '@/geo/holdsPoint';
import { centreOf } from '@/geo/measure';
import { metresApart } from '@/geo/metresApart';
import { overlapOf } from '@/geo/overlapOf';
import { widened } from '@/geo/widened';
import type { PlanView } from './planView';

/**
 * Shapes that share less than this part of the smaller one only touch: borders drawn by hand along each other. Chosen by
 * us; no source names one.
 */
const leastShare = 0.05;
/** Walking distance for older people to a room to meet, after Planmonitor Wonen ("ca. 100 m"), in metres. */
const walk = 100;

/** The signals of every location of a plan, kept up to date from each Change. */
export type SignalIndex = {
  /** Lets it know where locations are, then (once it knows all) what to say of them: for a plan that just opened. */
  take: (locations: Iterable<Location>) => void;
  judge: (ids: Iterable<string>, view: PlanView) => void;
  /** Kept up to date in place. A location without signals is not in it. */
  byLocation: ReadonlyMap<string, readonly Signal[]>;
  /** To be called after the view followed the change. True when any signal became another. */
  follow: (change: Change, view: PlanView) => boolean;
};

export type SignalSetting = {
  /** The calendar year now. */
  year: number;
  /** The municipality; null when nobody knows it. */
  outline: Geometry | null;
};

type Place = { geometry: Geometry; bounds: Bounds; isOutside: boolean; overlaps: Map<string, number> };

const takesPart = (location: Location | undefined): boolean => location !== undefined && isInSums(location);

/** The same shape twice, as from a file that came in twice, need not be cut. */
const shareOf = (a: Geometry, b: Geometry): number =>
  a.type !== 'Point' && dequal(a, b) ? 1 : overlapOf(a, b);

export const createSignalIndex = ({ year, outline }: SignalSetting): SignalIndex => {
  const grid = createBoxGrid();
  /** The locations with a room to meet. */
  const rooms = createBoxGrid();
  const places = new Map<string, Place>();
  const byLocation = new Map<string, readonly Signal[]>();
  /** The locations that stand in for one, by its id. */
  const alternatives = new Map<string, Set<string>>();
  const originalOf = new Map<string, string>();

  const forget = (id: string): void => {
    const place = places.get(id);
    if (place === undefined) return;
    grid.remove(id);
    places.delete(id);
    for (const other of place.overlaps.keys()) places.get(other)?.overlaps.delete(id);
  };

  const put = ({ id, geometry }: Location): void => {
    if (dequal(places.get(id)?.geometry, geometry)) return;
    forget(id);
    if (geometry === undefined) return;
    const bounds = boundsOf([geometry]);
    if (bounds === null) return;
    const isOutside = outline !== null && !holdsPoint(outline, centreOf(geometry));
    const place: Place = { geometry, bounds, isOutside, overlaps: new Map() };
    for (const other of grid.near(bounds)) {
      const there = places.get(other);
      if (there === undefined) continue;
      // In one order, so that the share is the same to the last digit whichever came last.
      const pair = [geometry, there.geometry] as const;
      const share = shareOf(...(id < other ? pair : ([pair[1], pair[0]] as const)));
      if (share < leastShare) continue;
      place.overlaps.set(other, share);
      there.overlaps.set(id, share);
    }
    places.set(id, place);
    grid.put(id, bounds);
  };

  const tie = (id: string, original: string | undefined): void => {
    const before = originalOf.get(id);
    if (before === original) return;
    if (before !== undefined) alternatives.get(before)?.delete(id);
    if (original === undefined) originalOf.delete(id);
    else {
      originalOf.set(id, original);
      alternatives.set(original, (alternatives.get(original) ?? new Set()).add(id));
    }
  };

  const overlapsOf = (location: Location, locations: PlanView['locations']): Overlap[] => {
    if (!isInSums(location)) return [];
    return [...(places.get(location.id)?.overlaps ?? [])]
      .flatMap(([id, share]): Overlap[] => {
        const other = locations.get(id);
        return other !== undefined && isInSums(other) ? [{ id, name: other.name, share }] : [];
      })
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  };

  const isRoomNear = (id: string, locations: PlanView['locations']): boolean => {
    const place = places.get(id);
    if (place === undefined) return false;
    return rooms
      .near(widened(place.bounds, walk))
      .some(
        (other) =>
          other !== id &&
          takesPart(locations.get(other)) &&
          metresApart(place.geometry, places.get(other)?.geometry ?? place.geometry) <= walk,
      );
  };

  const factsOf = (location: Location, { locations, partners }: PlanView): SignalFacts => {
    const original = location.alternativeOf === undefined ? undefined : locations.get(location.alternativeOf);
    return {
      year,
      partners,
      isOutside: places.get(location.id)?.isOutside ?? false,
      overlaps: overlapsOf(location, locations),
      isRoomNear: isRoomNear(location.id, locations),
      original: original && { name: original.name, counts: isInSums(original) },
    };
  };

  /** Looks at one location again. True when its signals became others. */
  const judge = (id: string, now: PlanView): boolean => {
    const location = now.locations.get(id);
    if (location === undefined) return byLocation.delete(id);
    const signals = signalsOf(location, factsOf(location, now));
    if (dequal(byLocation.get(id) ?? [], signals)) return false;
    if (signals.length === 0) byLocation.delete(id);
    else byLocation.set(id, signals);
    return true;
  };

  /** The locations whose signals can depend on this one: those within walking distance and its alternatives. */
  const around = (id: string): string[] => {
    const place = places.get(id);
    const near = place === undefined ? [] : grid.near(widened(place.bounds, walk));
    return [id, ...near, ...(alternatives.get(id) ?? [])];
  };

  const withPartner = ({ puts, deletes }: Change['partners'], { locations }: PlanView): string[] => {
    const touched = new Set([...puts.map(({ id }) => id), ...deletes]);
    if (touched.size === 0) return [];
    return [...locations.values()]
      .filter(({ commitments }) => commitments.some(({ partnerId }) => touched.has(partnerId)))
      .map(({ id }) => id);
  };

  const take = (location: Location): void => {
    put(location);
    const place = places.get(location.id);
    if (location.meetingRoom === 'inpandig' && place !== undefined) rooms.put(location.id, place.bounds);
    else rooms.remove(location.id);
    tie(location.id, location.alternativeOf);
  };

  return {
    byLocation,
    take: (locations) => {
      for (const location of locations) take(location);
    },
    judge: (ids, view) => {
      for (const id of ids) judge(id, view);
    },
    follow: ({ locations: { puts, deletes }, partners }, now) => {
      const touched = [...puts.map(({ id }) => id), ...deletes];
      const dirty = new Set([...touched.flatMap(around), ...withPartner(partners, now)]);
      for (const id of deletes) {
        forget(id);
        rooms.remove(id);
        tie(id, undefined);
      }
      for (const location of puts) take(location);
      for (const id of touched.flatMap(around)) dirty.add(id);
      let isOther = false;
      for (const id of dirty) isOther = judge(id, now) || isOther;
      return isOther;
    },
  };
};

/** The signals of a whole plan at once. */
export const signalIndexOf = (view: PlanView, setting: SignalSetting): SignalIndex => {
  const index = createSignalIndex(setting);
  index.take(view.locations.values());
  index.judge(view.locations.keys(), view);
  return index;
};
