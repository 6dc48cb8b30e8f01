import type { Location } from '../location';
import type { Partner } from '../partner';
import type { Plan } from '../plan';
import { editsForLocation } from './addLocation';
import type { Command, Edit } from './command';

/** What stands in the plan now, as far as it must go or change. */
type Current = { locations: ReadonlyMap<string, Location>; partners: ReadonlyMap<string, Partner> };

/** Removes from `now` what `then` does not hold: lines, partners and fields that may be absent. */
const editsToStrip = (now: Location, then: Location): Edit[] => {
  const lines = new Map(then.programme.map((line) => [line.id, line]));
  const partners = new Set(then.commitments.map((commitment) => commitment.partnerId));
  const at = { locationId: now.id };
  return [
    ...now.programme.flatMap((line): Edit[] => {
      const kept = lines.get(line.id);
      if (kept === undefined) return [{ record: 'line', ...at, id: line.id, set: null }];
      return kept.year === undefined
        ? [{ record: 'line', ...at, id: line.id, set: { year: undefined } }]
        : [];
    }),
    ...now.commitments
      .filter(({ partnerId }) => !partners.has(partnerId))
      .map(({ partnerId }): Edit => ({ record: 'commitment', ...at, id: partnerId, set: null })),
  ];
};

/**
 * Brings the whole plan back to an earlier version, as one step that can itself be undone. Its id and the
 * day it was made stay; `name` says which version.
 */
export const restorePlan = (now: Current, then: Plan, name: string): Command => {
  const { partners, locations, id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...header } = then;
  const keptLocations = new Map(locations.map((location) => [location.id, location]));
  const keptPartners = new Set(partners.map((partner) => partner.id));
  const edits: Edit[] = [{ record: 'plan', set: header }];
  for (const id of now.partners.keys()) {
    if (!keptPartners.has(id)) edits.push({ record: 'partner', id, set: null });
  }
  for (const { id, ...fields } of partners) edits.push({ record: 'partner', id, set: fields });
  for (const [id, location] of now.locations) {
    const kept = keptLocations.get(id);
    if (kept === undefined) edits.push({ record: 'location', id, set: null });
    else edits.push(...editsToStrip(location, kept));
  }
  edits.push(...locations.flatMap(editsForLocation));
  return { label: { code: 'plan_restored', subject: name }, edits };
};
