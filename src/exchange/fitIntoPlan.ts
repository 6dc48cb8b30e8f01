import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import type { Commitment, Partner } from '@/domain/partner';
import { nextName } from '@/domain/uniqueName';
import { freeNames } from './freeNames';
import { shown } from './noteBook';
import type { Note } from './notes';
import type { ReadLocation } from './readResult';

type OpenPlan = {
  locations: Iterable<Pick<Location, 'id' | 'name'>>;
  partners: Iterable<Partner>;
};
type Fitted = { locations: Location[]; partners: Partner[]; notes: Note[] };

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

const fitCommitments = (commitments: readonly Commitment[], idInPlan: ReadonlyMap<string, string>) => {
  const levels = new Map<string, Commitment>();
  for (const commitment of commitments) {
    const partnerId = idInPlan.get(commitment.partnerId) ?? commitment.partnerId;
    if (!levels.has(partnerId)) levels.set(partnerId, { ...commitment, partnerId });
  }
  return [...levels.values()];
};

/**
 * Makes what was read fit beside what the open plan holds, as `importLocations` asks: ids and names that are
 * free, a name ("`baseName` 1", "`baseName` 2" ...) for who has none, and partners that the plan knows already
 * by id or by name and role tied to those. Into an empty plan everything goes in unchanged.
 */
export const fitIntoPlan = (
  read: { locations: readonly ReadLocation[]; partners: readonly Partner[] },
  open: OpenPlan,
  baseName: string,
): Fitted => {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const { id, name } of open.locations) {
    ids.add(id);
    names.add(name);
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
  const locations = read.locations.map((location, index): Location => {
    const name = freeName(location.name ?? propose());
    if (location.name !== undefined && name !== location.name) {
      const feature = { index, name: location.name };
      const change = { value: shown(location.name), instead: shown(name) };
      notes.push({ code: 'duplicate_name', action: 'replaced', feature, field: 'naam', ...change });
    }
    const id = ids.has(location.id) ? newId() : location.id;
    return { ...location, id, name, commitments: fitCommitments(location.commitments, idInPlan) };
  });
  return { locations, partners: added, notes };
};
