import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { recordsIn } from '@/domain/recordParts';
import { kindsIn, rowOf } from '@/domain/records';
import { nextName } from '@/domain/uniqueName';
import { freeNames } from './freeNames';
import { shown } from './noteBook';
import type { Note } from './notes';
import type { ReadLocation } from './readResult';
import { isSameLocation } from './sameInFile';

type OpenPlan = { locations: Iterable<Location>; partners: Iterable<Partner> };

/**
 * How many locations of the file the plan knows by id: those with the same content are left out, those with other
 * content come in as a copy.
 */
export type Known = { same: number; changed: number };
export type Fitted = { locations: Location[]; partners: Partner[]; notes: Note[]; known: Known };

const nameKey = ({ name, role }: Partner): string => `${role} ${name.trim().toLowerCase()}`;

/** New partners, and for each partner read the id it has in the plan: one known by id or by name is not added twice. */
const fitPartners = (read: readonly Partner[], open: Iterable<Partner>) => {
  const ids = new Set<string>();
  const idByName = new Map<string, string>();
  for (const partner of open) {
    ids.add(partner.id);
    idByName.set(nameKey(partner), partner.id);
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
const fitInside = (location: ReadLocation, idInPlan: ReadonlyMap<string, string>): Fields => {
  const idThere = (id: unknown) => (typeof id === 'string' ? (idInPlan.get(id) ?? id) : id);
  const lists = kindsIn('location').flatMap((kind) => {
    const { place, key, partners } = rowOf(kind);
    if (partners === undefined) return [];
    const records = new Map<unknown, Fields>();
    for (const { kind: each, record } of recordsIn('location', location)) {
      if (each !== kind) continue;
      const named = record[partners];
      const fitted = { ...record, [partners]: Array.isArray(named) ? named.map(idThere) : idThere(named) };
      const id = Reflect.get(fitted, key);
      if (!records.has(id)) records.set(id, fitted);
    }
    return [[place, [...records.values()]] as const];
  });
  return Object.fromEntries(lists);
};

/**
 * Makes what was read fit beside what the open plan holds, as `importRecords` asks: ids and names that are
 * free, a name ("`baseName` 1", "`baseName` 2" ...) for who has none, and partners that the plan knows already
 * by id or by name and role tied to those. What the plan has already, with the same id and content, is left out: the
 * same file twice would count every home twice. Into an empty plan everything goes in unchanged.
 */
export const fitIntoPlan = (
  read: { locations: readonly ReadLocation[]; partners: readonly Partner[] },
  open: OpenPlan,
  baseName: string,
): Fitted => {
  const inPlan = new Map<string, Location>();
  const names = new Set<string>();
  for (const location of open.locations) {
    inPlan.set(location.id, location);
    names.add(location.name);
  }
  const freeName = freeNames(names);
  const { added, idInPlan } = fitPartners(read.partners, open.partners);
  const notes: Note[] = [];
  for (const { name } of read.locations) if (name !== undefined) names.add(name);
  // Goes on from the last number proposed, so that many nameless locations stay linear.
  let unnamed = 1;
  const propose = (): string => {
    const name = nextName(baseName, names, unnamed);
    names.add(name);
    unnamed = Number(name.slice(baseName.length)) + 1;
    return name;
  };
  const known: Known = { same: 0, changed: 0 };
  const locations: Location[] = [];
  for (const [index, location] of read.locations.entries()) {
    const inside = fitInside(location, idInPlan);
    const there = inPlan.get(location.id);
    if (
      there !== undefined &&
      location.name !== undefined &&
      isSameLocation(there, { ...location, name: location.name, ...inside })
    ) {
      known.same += 1;
      continue;
    }
    if (there !== undefined) known.changed += 1;
    const name = freeName(location.name ?? propose());
    if (location.name !== undefined && name !== location.name) {
      const feature = { index, name: location.name };
      const change = { value: shown(location.name), instead: shown(name) };
      notes.push({ code: 'duplicate_name', action: 'replaced', feature, field: 'naam', ...change });
    }
    const id = there === undefined ? location.id : newId();
    locations.push({ ...location, id, name, ...inside });
  }
  return { locations, partners: added, notes, known };
};
