import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { readGeoJson } from '../formats/geojson/readGeoJson';
import { namedLocations } from '../plan/namedLocations';

/**
 * A plan that was kept, how many things in it were damaged (left out, replaced or repaired), and the names of the
 * locations that this is about, as far as they have one.
 */
export type KeptPlan = { plan: Plan; repairs: number; damaged: readonly string[] };

/** The whole plan in a plan file that we kept ourselves, as text or bytes; undefined when it holds none. */
export const keptPlanInText = (input: string | Uint8Array): KeptPlan | undefined => {
  const read = readGeoJson(input, { isKept: true });
  if (!read.ok || read.kind !== 'plan') return undefined;
  const locations = namedLocations(read.locations);
  const repairs = read.notes.length + read.moreNotes + read.locations.length - locations.length;
  const damaged = new Set(
    read.notes.map(({ feature }) => feature?.name).filter((name) => name !== undefined),
  );
  return { plan: { ...read.header, ...pickRecords({ ...read, locations }) }, repairs, damaged: [...damaged] };
};

/** The same, for who does not ask what was damaged. */
export const planInText = (input: string | Uint8Array): Plan | undefined => keptPlanInText(input)?.plan;
