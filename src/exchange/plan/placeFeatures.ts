import type { Position } from '@/domain/geometry';
import { isDutch } from '@/geo/crs';
import { crsNamed, isNumbered } from '@/geo/crsNames';
import { couldBeDegrees, type FileCrs, type Placing, placingOf } from '@/geo/fileCrs';
import { type Turn, turnOf } from '@/geo/toWgs84';
import { isObject, valueAt } from '../json/jsonObject';
import type { Ground } from './ground';
import type { Report } from './noteBook';
import type { Note } from './notes';
import { firstPositionOf, ownCrsOf, type RawFeatures } from './rawFeatures';

type Subject = Note['feature'];

/** How to come from the coordinates of a feature to degrees; or the system that it is in and that cannot be read. */
type Place = { turn: Turn } | { unknownCrs: string };

export type Places = {
  /** `subject`: whom a note is about. */
  placeOf: (feature: unknown, subject: Subject) => Place;
  /** Whether a place in degrees lies in the Netherlands. */
  isDutch: (place: Position) => boolean;
  /** Tells what was converted: once for all, and of each feature that was in another system than most. */
  tell: (report: Report) => void;
};

const asItIs: Place = { turn: (position) => position };

/** For files that the app kept itself: they come back as they were. */
export const keptPlaces: Places = { placeOf: () => asItIs, isDutch: () => true, tell: () => undefined };

/** `other`: the system that was named, where the numbers are in degrees. */
type Found = { placing: Placing; other?: string } | { unknownCrs: string };

/**
 * Whether numbers tell where a place is although nobody knows the system that is named: degrees and Rijksdriehoek do, in
 * the Netherlands; metres of another system that is known by its number may look like those of ours.
 */
const isBelieved = (name: string, placing: Placing | undefined): boolean =>
  placing?.isDutch === true &&
  (placing.crs === 'EPSG:4326' || (placing.crs === 'EPSG:28992' && !isNumbered(name)));

type About = Pick<RawFeatures, 'crs'> & {
  /** A file of this app: degrees in it are as the plan had them, wherever that is. */
  isOwn: boolean;
};

/** Degrees with the longitude first. */
const isPlain = ({ crs, isSwapped }: Pick<Placing, 'crs' | 'isSwapped'>): boolean =>
  (crs === 'EPSG:4326' || crs === 'EPSG:4258') && !isSwapped;

/** How a feature is placed; undefined when it has no position to tell from, or one that fits nothing. */
const find = (feature: unknown, { crs, isOwn }: About): Found | undefined => {
  const position = isObject(feature) ? firstPositionOf(valueAt(feature, 'geometry')) : undefined;
  if (position === undefined || (isOwn && couldBeDegrees(position))) return undefined;
  const name = ownCrsOf(feature) ?? crs;
  const named = name === undefined ? undefined : crsNamed(name);
  const placing = placingOf(named, position);
  if (name !== undefined && named === undefined && !isBelieved(name, placing)) return { unknownCrs: name };
  if (placing === undefined) return undefined;
  const isOther = name !== undefined && placing.seen === 'numbers' && isPlain(placing);
  return isOther ? { placing, other: name } : { placing };
};

/** How features are placed, as far as they can be; for one of them to ask at a time. */
export const placingFinder =
  (about: About) =>
  (feature: unknown): Placing | undefined => {
    const found = find(feature, about);
    return found && 'placing' in found ? found.placing : undefined;
  };

/** The systems that the features are in, to load what it takes to read them. */
export const systemsIn = ({ features, crs }: RawFeatures, isOwn: boolean): Set<FileCrs> => {
  const systems = new Set<FileCrs>();
  for (const feature of features) {
    const found = find(feature, { crs, isOwn });
    if (found && 'placing' in found) systems.add(found.placing.crs);
  }
  return systems;
};

type Group = { placing: Placing; other?: string; members: Subject[] };

/** What is to be said of how a group was placed; nothing of degrees with the longitude first. */
const noteOf = ({
  placing: { crs, isSwapped, seen },
  other,
}: Group): Pick<Note, 'code' | 'action' | 'value' | 'instead'> | undefined => {
  const isDegrees = isPlain({ crs, isSwapped: false });
  if (isDegrees && isSwapped) return { code: 'axes_swapped', action: 'repaired' };
  if (other !== undefined) return { code: 'crs_other', action: 'repaired', value: other, instead: crs };
  if (isDegrees) return undefined;
  return {
    code: seen === 'name' ? 'reprojected' : 'reprojected_by_numbers',
    action: 'converted',
    value: crs,
  };
};

/** Places the features of one file, each by what it names, else by its numbers. */
export const placeFeatures = (
  about: About,
  { turns, holds = (place) => isDutch(...place) }: Ground,
): Places => {
  const groups = new Map<string, Group>();
  const remember = (found: Omit<Group, 'members'>, member: Subject): void => {
    const { crs, isSwapped, seen } = found.placing;
    const key = `${crs} ${isSwapped} ${seen} ${found.other}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...found, members: [member] });
    else group.members.push(member);
  };
  return {
    placeOf: (feature, member) => {
      const found = find(feature, about);
      if (found === undefined) return asItIs;
      if ('unknownCrs' in found) return found;
      const turn = turnOf(found.placing, turns);
      if (turn === undefined) return { unknownCrs: found.placing.crs };
      remember(found, member);
      return { turn };
    },
    isDutch: holds,
    tell: (report) => {
      const [most, ...others] = [...groups.values()].sort((a, b) => b.members.length - a.members.length);
      const ofMost = most && noteOf(most);
      if (ofMost !== undefined) report({ ...ofMost, count: most?.members.length ?? 0 });
      for (const group of others) {
        const note = noteOf(group);
        if (note === undefined) continue;
        for (const feature of group.members) report({ ...note, ...(feature && { feature }) });
      }
    },
  };
};
