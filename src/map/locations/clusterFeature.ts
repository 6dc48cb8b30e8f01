import type { Feature, Point } from 'geojson';
import { addHomes } from '@/domain/colouring/colouring';
import type { Location } from '@/domain/location';
import { contributionOf } from '@/domain/totals/contribution';
import { type Chosen, clusterDiameter } from '../donuts/donut';
import { kindOf, kinds, ringOf } from '../donuts/ring';
import { type Group, positionOf } from './clusterTree';
import type { Centre, Drawn } from './locationFeatures';

/** Written at several locations that are drawn as one. `radius`: of the donut, in pixels. */
export type ClusterProperties = { id: string; point_count: number; radius: number };

/** Homes of one location that count, class by class and firmness by firmness. */
export const countedOf = (location: Location, { horizon, colouring }: Drawn): Int32Array => {
  const counted = new Int32Array(kinds);
  for (const { heap, line, firmness, homes } of contributionOf(location, horizon).shares) {
    if (heap !== 'counted') continue;
    const parts: number[] = [];
    addHomes(parts, colouring.classesOf(location, line), homes);
    parts.forEach((part, place) => {
      const kind = kindOf(place, firmness);
      counted[kind] = (counted[kind] ?? 0) + part;
    });
  }
  return counted;
};

/** How many there are of those that are asked for. */
const share = (members: readonly number[], isAsked: (member: number) => boolean): Chosen => {
  const asked = members.filter(isAsked).length;
  return asked === 0 ? 'none' : asked === members.length ? 'all' : 'some';
};

/** One donut for a group of locations: the homes of each that count towards the opgave, as the dock counts them. */
export const clusterFeature = (
  id: string,
  group: Group,
  of: { counted: (member: number) => Int32Array; id: (member: number) => string },
): Centre<Feature<Point, ClusterProperties>> => {
  const { members } = group;
  const sums = new Float64Array(kinds);
  for (const member of members) {
    const homes = of.counted(member);
    for (let kind = 0; kind < kinds; kind += 1) sums[kind] = (sums[kind] ?? 0) + (homes[kind] ?? 0);
  }
  const homes = sums.reduce((all, each) => all + each, 0);
  const diameter = clusterDiameter(homes);
  return {
    label: {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: positionOf(group) },
      properties: { id, point_count: members.length, radius: diameter / 2 },
    },
    donut: {
      at: { x: group.x, y: group.y },
      homes,
      diameter,
      ring: ringOf(sums),
      look: 'cluster',
      isExisting: false,
      isDropped: false,
      isPoint: true,
    },
    chosen: (ids) => share(members, (member) => ids.has(of.id(member))),
  };
};
