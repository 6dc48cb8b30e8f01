import { isInSums, type Location } from '../location';
import type { bottlenecks } from '../locationFields';
import { firmnessOf } from '../planningStatus';

export type Bottleneck = (typeof bottlenecks)[number];

/** How far one location is, and what became of it since then. */
export type LocationProgress = {
  id: string;
  name: string;
  /** Homes that come, and how many of them have been delivered. */
  planned: number;
  delivered: number;
  /** Homes that should have been delivered by the end of last year and were not. */
  behind: number;
  /** The last year of delivery; undefined when no year is known. */
  year: number | undefined;
  before:
    | {
        planned: number;
        year: number | undefined;
        status: string;
        /** Years that the last delivery moved; above 0 is later. */
        moved: number | undefined;
      }
    | undefined;
  isNew: boolean;
  /** It falls back: later, fewer homes, or a softer status than then. */
  hasSlipped: boolean;
  status: string;
  bottlenecks: readonly Bottleneck[];
  /** Why, in words. */
  reason: string;
};

const coming = ({ programme }: Location) => programme.filter(({ count }) => count > 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const plannedIn = (location: Location): number => sum(coming(location).map(({ count }) => count));

const lastYear = (location: Location): number | undefined => {
  const years = coming(location).flatMap(({ year }) => year ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
};

const order = ['hard', 'zacht', 'ambtelijk'];
const isSofter = (now: Location, then: Location): boolean =>
  order.indexOf(firmnessOf(now.planningStatus)) > order.indexOf(firmnessOf(then.planningStatus));

/** Of each location how far it is; `then`: the locations of a kept snapshot, to say what moved since. */
export const progressOfLocations = (
  locations: Iterable<Location>,
  then: ReadonlyMap<string, Location> | undefined,
  thisYear: number,
): LocationProgress[] =>
  [...locations].filter(isInSums).map((location) => {
    const before = then?.get(location.id);
    const year = lastYear(location);
    const planned = plannedIn(location);
    const yearThen = before && lastYear(before);
    const moved = year === undefined || yearThen === undefined ? undefined : year - yearThen;
    const open = coming(location).filter((line) => line.year !== undefined && line.year < thisYear);
    return {
      id: location.id,
      name: location.name,
      planned,
      delivered: sum(coming(location).map(({ count, completed }) => Math.min(count, completed))),
      behind: sum(open.map(({ count, completed }) => Math.max(0, count - completed))),
      year,
      before: before && {
        planned: plannedIn(before),
        year: yearThen,
        status: before.planningStatus,
        moved,
      },
      isNew: then !== undefined && before === undefined,
      hasSlipped:
        before !== undefined &&
        ((moved ?? 0) > 0 || planned < plannedIn(before) || isSofter(location, before)),
      status: location.planningStatus,
      reason: location.progressReason ?? '',
      bottlenecks: (location.bottlenecks ?? []).filter((each) => each !== 'geen'),
    };
  });

/** Per year of delivery: the homes planned in it, what of those was delivered, and what that was then. */
export type YearProgress = { year: number; planned: number; delivered: number; plannedThen: number };

const eachLine = (locations: Iterable<Location>) => [...locations].filter(isInSums).flatMap(coming);

export const progressOfYears = (
  locations: Iterable<Location>,
  then: Iterable<Location> | undefined,
): YearProgress[] => {
  const years = new Map<number, YearProgress>();
  const at = (year: number): YearProgress => {
    const known = years.get(year) ?? { year, planned: 0, delivered: 0, plannedThen: 0 };
    years.set(year, known);
    return known;
  };
  for (const { year, count, completed } of eachLine(locations)) {
    if (year === undefined) continue;
    at(year).planned += count;
    at(year).delivered += Math.min(count, completed);
  }
  for (const { year, count } of eachLine(then ?? [])) if (year !== undefined) at(year).plannedThen += count;
  return [...years.values()].sort((a, b) => a.year - b.year);
};

/** What holds homes up: per bottleneck the locations, and their homes that have not been delivered. */
export const heldUp = (rows: readonly LocationProgress[]) => {
  const held = new Map<Bottleneck, { homes: number; locations: string[] }>();
  for (const { name, planned, delivered, bottlenecks } of rows) {
    for (const each of bottlenecks) {
      const known = held.get(each) ?? { homes: 0, locations: [] };
      known.homes += planned - delivered;
      known.locations.push(name);
      held.set(each, known);
    }
  }
  return [...held].map(([bottleneck, of]) => ({ bottleneck, ...of })).sort((a, b) => b.homes - a.homes);
};
