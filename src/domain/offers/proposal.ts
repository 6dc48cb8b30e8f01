import { type HousingType, housingTypes } from '../housingType';
import type { Location } from '../location';
import type { Partner } from '../partner';

/** What an offer says as a proposal for the prestatieafspraken: homes by type and year, and how firmly it is meant. */
export type Proposal = {
  /** Null: no year was given. */
  years: (number | null)[];
  types: { type: HousingType; homes: number[] }[];
  /** Locations at which the sender promises a result, an effort, or asks something; and under which reserves. */
  kinds: { resultaat: number; proces: number; verzoek: number };
  reserves: string[];
  /** Locations that lack something an agreement needs. */
  missing: { year: number; promise: number; kind: number; term: number };
};

const yearOrder = (a: number | null, b: number | null): number => (a ?? 9_999) - (b ?? 9_999);

/** The sender's part of the locations that it offers; `sender`: as it is known there. */
export const proposalOf = (
  locations: readonly Location[],
  sender: Pick<Partner, 'id'> | undefined,
): Proposal => {
  const homes = new Map<HousingType, Map<number | null, number>>();
  const kinds = { resultaat: 0, proces: 0, verzoek: 0 };
  const missing = { year: 0, promise: 0, kind: 0, term: 0 };
  const reserves = new Set<string>();
  for (const { programme, commitments } of locations) {
    for (const { type, year = null, count } of programme) {
      const byYear = homes.get(type) ?? new Map<number | null, number>();
      byYear.set(year, (byYear.get(year) ?? 0) + count);
      homes.set(type, byYear);
    }
    if (programme.some(({ year }) => year === undefined)) missing.year += 1;
    const promise = commitments.find(({ partnerId }) => partnerId === sender?.id);
    if (promise === undefined) missing.promise += 1;
    else if (promise.kind === undefined) missing.kind += 1;
    else kinds[promise.kind] += 1;
    if (promise !== undefined && promise.term === undefined) missing.term += 1;
    if (promise?.reserve !== undefined) reserves.add(promise.reserve);
  }
  const years = [...new Set([...homes.values()].flatMap((byYear) => [...byYear.keys()]))].sort(yearOrder);
  return {
    years,
    types: housingTypes
      .filter((type) => homes.has(type))
      .map((type) => ({ type, homes: years.map((year) => homes.get(type)?.get(year) ?? 0) })),
    kinds,
    reserves: [...reserves],
    missing,
  };
};
