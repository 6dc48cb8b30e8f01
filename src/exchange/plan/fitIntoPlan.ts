import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { membersOf } from '@/domain/recordParts';
import { kindsIn, rowOf } from '@/domain/records';
import { nextName } from '@/domain/uniqueName';
import { atOnce, type Steps } from '../inSlices';
import { freeNames } from './freeNames';
import { matchLocations } from './matchLocations';
import { mergeLocation } from './mergeLocation';
import { shown } from './noteBook';
import type { Note } from './notes';
import { onEachOther } from './onEachOther';
import type { ReadLocation } from './readResult';
import { isSameLocation } from './sameInFile';

/** Locations between two chances to put it down. */
const step = 20;

type OpenPlan = { locations: Iterable<Location>; partners: Iterable<Partner> };

/** What to do with a location that the plan has already, and that the file says other things of. */
export type Way = 'replace' | 'add';

/** How many locations of the file are new to the plan, in it with other content, in it just so; and those only in the plan. */
export type Known = { new: number; same: number; changed: number; gone: number };

/** A location of the plan, as it was and with what the file says of it. */
export type Update = { before: Location; after: Location };

/** What became of a location of the file, and the name that it has in the plan. */
export type Outcome = { outcome: 'new' | 'updated' | 'same'; name: string };

export type Fitted = {
  /** That come in beside what is there. */
  locations: Location[];
  updates: Update[];
  partners: Partner[];
  notes: Note[];
  known: Known;
  /** For each location that was read. */
  outcomes: Outcome[];
};

const nameKey = ({ name, role }: Partner): string => `${role} ${name.trim().toLowerCase()}`;

/** New partners, and for each partner read the id it has in the plan: one known by id or by name is not added twice. */
export const fitPartners = (read: readonly Partner[], open: Iterable<Partner>) => {
  const ids = new Set<string>();
  const idByName = new Map<string, string>();
  for (const partner of open) {
    ids.add(partner.id);
    idByName.set(nameKey(partner), partner.id);
    // Who is named without a role is whoever has that name.
    const plain = nameKey({ ...partner, role: 'anders' });
    if (!idByName.has(plain)) idByName.set(plain, partner.id);
  }
  const idInPlan = new Map<string, string>();
  const added: Partner[] = [];
  for (const partner of read) {
    const same = ids.has(partner.id) ? partner.id : idByName.get(nameKey(partner));
    idInPlan.set(partner.id, same ?? partner.id);
    if (same === undefined) added.push(partner);
  }
  return { added, idInPlan };
};

type Fields = Record<string, unknown>;

/** Records in a location that name partners, with the ids those have in the plan; none of them twice. */
export const fitInside = (location: ReadLocation, idInPlan: ReadonlyMap<string, string>): Fields => {
  const idThere = (id: unknown) => (typeof id === 'string' ? (idInPlan.get(id) ?? id) : id);
  const lists = kindsIn('location').flatMap((kind) => {
    const { place, key, partners } = rowOf(kind);
    if (partners === undefined) return [];
    const records = new Map<unknown, Fields>();
    const list: unknown = Reflect.get(location, place);
    for (const record of Array.isArray(list) ? list.map(membersOf) : []) {
      const named = record[partners];
      const fitted = { ...record, [partners]: Array.isArray(named) ? named.map(idThere) : idThere(named) };
      const id = Reflect.get(fitted, key);
      if (!records.has(id)) records.set(id, fitted);
    }
    return [[place, [...records.values()]] as const];
  });
  return Object.fromEntries(lists);
};

/** The names of what comes in: those of the file where they are free, "`baseName` 1" and so on for who has none. */
const nameGiver = (read: readonly ReadLocation[], taken: ReadonlySet<string>, baseName: string) => {
  const freeName = freeNames(taken);
  const names = new Set(taken);
  for (const { name } of read) if (name !== undefined) names.add(name);
  // Goes on from the last number proposed, so that many nameless locations stay linear.
  let unnamed = 1;
  const propose = (): string => {
    const name = nextName(baseName, names, unnamed);
    names.add(name);
    unnamed = Number(name.slice(baseName.length)) + 1;
    return name;
  };
  return (name: string | undefined): string => freeName(name ?? propose());
};

const renamed = (index: number, name: string, instead: string): Note => ({
  code: 'duplicate_name',
  action: 'replaced',
  feature: { index, name },
  field: 'naam',
  value: shown(name),
  instead: shown(instead),
});

/**
 * Makes what was read fit beside what the open plan holds, as `importRecords` asks: ids and names that are free, and
 * partners that the plan knows already by id or by name and role tied to those. What the plan has already, just so, is
 * left out: the same file twice would count every home twice. What it has with other content is, by `way`, given what the
 * file says, or comes in as a copy. Into an empty plan everything goes in unchanged.
 */
export function* fitSteps(
  read: { locations: readonly ReadLocation[]; partners: readonly Partner[] },
  open: OpenPlan,
  baseName: string,
  way: Way = 'replace',
): Steps<Fitted> {
  const there = [...open.locations];
  const matches = yield* matchLocations(read.locations, there);
  const ids = new Set(there.map(({ id }) => id));
  const names = new Set(there.map(({ name }) => name));
  const giveName = nameGiver(read.locations, names, baseName);
  const { added, idInPlan } = fitPartners(read.partners, open.partners);
  const notes: Note[] = [];
  const known: Known = { new: 0, same: 0, changed: 0, gone: 0 };
  const locations: Location[] = [];
  const updates: Update[] = [];
  const outcomes: Outcome[] = [];
  for (const [index, { told, ...location }] of read.locations.entries()) {
    if (index % step === 0) yield;
    const inside = fitInside(location, idInPlan);
    const before = matches[index];
    if (before !== undefined) {
      const after = mergeLocation(
        before,
        { ...location, name: location.name ?? before.name, ...inside },
        told,
      );
      if (isSameLocation(before, after)) {
        known.same += 1;
        outcomes.push({ outcome: 'same', name: before.name });
        continue;
      }
      known.changed += 1;
      if (way === 'replace') {
        const name = after.name === before.name ? before.name : giveName(after.name);
        if (name !== after.name) notes.push(renamed(index, after.name, name));
        updates.push({ before, after: { ...after, name } });
        outcomes.push({ outcome: 'updated', name });
        continue;
      }
    } else known.new += 1;
    const name = giveName(location.name);
    if (location.name !== undefined && name !== location.name)
      notes.push(renamed(index, location.name, name));
    const id = ids.has(location.id) ? newId() : location.id;
    locations.push({ ...location, id, name, ...inside });
    outcomes.push({ outcome: 'new', name });
  }
  known.gone = there.length - known.same - known.changed;
  const updated = new Set(updates.map(({ before }) => before));
  const stay = there.filter((location) => !updated.has(location));
  for (const { name, on, isSame } of yield* onEachOther(
    [...locations, ...updates.map(({ after }) => after)],
    stay,
  )) {
    const code = isSame ? 'same_place' : 'overlaps';
    notes.push({ code, action: 'taken', field: 'geometry', value: shown(name), instead: shown(on) });
  }
  return { locations, updates, partners: added, notes, known, outcomes };
}

/** The same in one go. */
export const fitIntoPlan = (...about: Parameters<typeof fitSteps>): Fitted => atOnce(fitSteps(...about));
