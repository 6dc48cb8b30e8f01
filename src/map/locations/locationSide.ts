import type { Geometry, Position } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import { isPlaced, type PlacedLocation } from '@/domain/placed';
import { centreOf } from '@/geo/measure';
import { shapesFromZoom } from '../style/locationLayers';
import { clusterFeature } from './clusterFeature';
import { clusterTree, type Group, lastClusterZoom, positionOf, spotOf } from './clusterTree';
import type { Centre, LocationFeatures, ShapeFeature } from './locationFeatures';
import type { Features } from './sourceDiff';
import { holds, isIn, type ViewWindow } from './viewWindow';
import type { WorkedLocations } from './workedLocations';

/** Places go with a shape, and are needed of all; the rest only of what is drawn. */
const placesKnown = new WeakMap<Geometry, Position>();
const placeOf = ({ geometry }: PlacedLocation): Position => {
  const place = placesKnown.get(geometry) ?? centreOf(geometry);
  placesKnown.set(geometry, place);
  return place;
};

const clusterId = (zoom: number, first: string): string => `cluster/${zoom}/${first}`;

/**
 * Locations that are drawn together: those that are looked at, or those that a filter leaves out. Clustering follows places
 * alone: other homes change one donut.
 */
export const createSide = ({ of: work, forget }: WorkedLocations, radiusNow: () => number) => {
  let list: PlacedLocation[] = [];
  let placeInList = new Map<string, number>();
  let groupsAt: ((zoom: number) => readonly Group[]) | undefined;
  /** Clusters as they were drawn last. */
  let clusters = new Map<Group, ReturnType<typeof clusterFeature>>();
  /** In which of them a location is, by its place in the list; known once it is asked. */
  let groupOf: Map<number, Group> | undefined;

  const groups = (zoom: number): readonly Group[] => {
    groupsAt ??= clusterTree(
      list.map((location) => spotOf(placeOf(location))),
      radiusNow(),
    );
    return groupsAt(zoom);
  };

  const ofMember = {
    id: (member: number): string => list[member]?.id ?? '',
    counted: (member: number): Int32Array => {
      const location = list[member];
      return location === undefined ? new Int32Array() : work(location).counted();
    },
  };

  return {
    fill: (locations: Iterable<Location>): void => {
      list = [...locations].filter(isPlaced);
      placeInList = new Map(list.map(({ id }, index) => [id, index]));
      groupsAt = undefined;
    },
    /** Takes a record in the place of the one of the same id, and says how much of where it lies is still so. */
    replace: (location: Location): 'shape' | 'place' | 'nothing' => {
      const at = placeInList.get(location.id);
      const before = at === undefined ? undefined : list[at];
      if (at === undefined || before === undefined || !isPlaced(location)) {
        return before === undefined && !isPlaced(location) ? 'shape' : 'nothing';
      }
      const [was, is] = [placeOf(before), placeOf(location)];
      list[at] = location;
      for (const group of clusters.keys()) if (group.members.includes(at)) clusters.delete(group);
      if (was[0] !== is[0] || was[1] !== is[1]) return 'nothing';
      return before.geometry === location.geometry ? 'shape' : 'place';
    },
    /** What is drawn of one location by itself. */
    featuresOf: (id: string): LocationFeatures | undefined => {
      const location = list[placeInList.get(id) ?? -1];
      return location && work(location);
    },
    /** All are drawn in another way. */
    redraw: (): void => {
      forget();
      clusters.clear();
    },
    /** Donuts overlap within another distance. */
    regroup: (): void => {
      groupsAt = undefined;
    },
    centresIn: ({ box, level }: ViewWindow): ReadonlyMap<string, Centre> => {
      const found = new Map<string, Centre>();
      groupOf = undefined;
      if (level > lastClusterZoom) {
        clusters.clear();
        for (const location of list) {
          if (holds(box, placeOf(location))) found.set(location.id, work(location).centre);
        }
        return found;
      }
      const before = clusters;
      clusters = new Map();
      const [leftTop, rightBottom] = [spotOf([box[0], box[3]]), spotOf([box[2], box[1]])];
      for (const group of groups(level)) {
        const { x, y, members } = group;
        if (x < leftTop.x || x > rightBottom.x || y < leftTop.y || y > rightBottom.y) continue;
        const first = list[members[0] ?? -1];
        if (first === undefined) continue;
        if (members.length === 1) found.set(first.id, work(first).centre);
        else {
          const cluster = before.get(group) ?? clusterFeature(clusterId(level, first.id), group, ofMember);
          clusters.set(group, cluster);
          // Its own name: a group that stays the same at another zoom is known by the one that it got first.
          found.set(cluster.label.properties.id, cluster);
        }
      }
      return found;
    },
    /** Where a location was drawn last: its own place, or the middle of its cluster. */
    drawnAt: (id: string): Position | undefined => {
      const at = placeInList.get(id);
      const location = at === undefined ? undefined : list[at];
      if (at === undefined || location === undefined) return undefined;
      groupOf ??= new Map(
        [...clusters.keys()].flatMap((group) => group.members.map((member) => [member, group])),
      );
      const group = groupOf.get(at);
      return group === undefined ? placeOf(location) : positionOf(group);
    },
    /** `hidden`: what is drawn apart. Surfaces shine through, donuts do not. */
    shapesIn: ({ box, level }: ViewWindow, hidden: ReadonlySet<string>): Features => {
      const found = new Map<string, ShapeFeature>();
      if (level < shapesFromZoom) return found;
      for (const location of list) {
        if (hidden.has(location.id) || !isIn(box, location.geometry)) continue;
        const { shape } = work(location);
        if (shape !== null) found.set(location.id, shape);
      }
      return found;
    },
    /** The zoom at which a cluster falls apart; undefined when it is not there. */
    splitsAt: (id: string): number | undefined => {
      const [, zoom, ...rest] = id.split('/');
      const member = placeInList.get(rest.join('/'));
      if (member === undefined || zoom === undefined) return undefined;
      const sizeAt = (level: number) =>
        groups(level).find(({ members }) => members.includes(member))?.members.length ?? 1;
      const size = sizeAt(Number(zoom));
      let level = Number(zoom) + 1;
      while (level <= lastClusterZoom && sizeAt(level) === size) level += 1;
      return level;
    },
  };
};
