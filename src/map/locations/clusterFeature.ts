import type { Feature, Point } from 'geojson';
import { addHomes, mostClasses } from '@/domain/colouring/colouring';
import type { Location } from '@/domain/location';
import { firmnesses } from '@/domain/planningStatus';
import { contributionOf } from '@/domain/totals/contribution';
import { clusterDiameter, clusterDonutName } from '../images/donutName';
import { type Group, positionOf } from './clusterTree';
import type { Drawn } from './locationFeatures';

/** Several locations drawn as one: the homes that count towards the opgave, as the dock counts them. */
export type ClusterProperties = {
  id: string;
  point_count: number;
  homes: number;
  icon: string;
  /** Of the donut, in pixels. */
  radius: number;
};
export type ClusterFeature = Feature<Point, ClusterProperties>;

const kinds = mostClasses * firmnesses.length;

/** Homes of one location that count, class by class and firmness by firmness. */
export const countedOf = (location: Location, { horizon, colouring }: Drawn): Int32Array => {
  const counted = new Int32Array(kinds);
  for (const { heap, line, firmness, homes } of contributionOf(location, horizon).shares) {
    if (heap !== 'counted') continue;
    const parts: number[] = [];
    addHomes(parts, colouring.classesOf(location, line), homes);
    parts.forEach((part, place) => {
      const kind = place * firmnesses.length + firmnesses.indexOf(firmness);
      counted[kind] = (counted[kind] ?? 0) + part;
    });
  }
  return counted;
};

/** One donut for a group of locations. `counted`: the homes of each that count. */
export const clusterFeature = (
  id: string,
  group: Group,
  counted: (member: number) => Int32Array,
): ClusterFeature => {
  const sums = new Float64Array(kinds);
  for (const member of group.members) {
    const homes = counted(member);
    for (let kind = 0; kind < kinds; kind += 1) sums[kind] = (sums[kind] ?? 0) + (homes[kind] ?? 0);
  }
  const homes = sums.reduce((all, each) => all + each, 0);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: positionOf(group) },
    properties: {
      id,
      point_count: group.members.length,
      homes,
      icon: clusterDonutName(sums, homes),
      radius: clusterDiameter(homes) / 2,
    },
  };
};
