import type { Position } from '@/domain/geometry';
import type { FailureReason } from '@/sources/interfaces/answer';
import type { PlaceSearch, PlaceSuggestion } from '@/sources/interfaces/places';
import { isSameAddress } from './isSameAddress';

/** What came of looking up one address. */
export type Lookup =
  | { outcome: 'found'; label: string; point: Position }
  /** What the source has comes near, and is not surely it. */
  | { outcome: 'unsure'; label: string }
  /** It is the address of more than one place: "Dorpsstraat 1" without the village. */
  | { outcome: 'several'; labels: readonly string[] }
  | { outcome: 'none' }
  | { outcome: 'failed'; reason: FailureReason };

export type Asked = { id: string; address: string };

/** Addresses asked at the same time: the source itself lets four through. */
const atOnce = 3;
/** So many in a row that get no answer: the source is not there now, and is left alone. */
const mostFailures = 5;

const lookUp = async (places: PlaceSearch, address: string, signal: AbortSignal): Promise<Lookup> => {
  const suggested = await places.suggest(address.replaceAll(',', ' '), { signal });
  if (!suggested.ok) return { outcome: 'failed', reason: suggested.failure.reason };
  const addresses = suggested.value.filter(({ kind }) => kind === 'adres');
  const alike = new Map(addresses.map((each): [string, PlaceSuggestion] => [each.label, each]));
  const [same, ...others] = [...alike.values()].filter(({ label }) => isSameAddress(address, label));
  if (same !== undefined && others.length > 0) {
    return { outcome: 'several', labels: [same, ...others].map(({ label }) => label) };
  }
  if (same === undefined) {
    const [near] = suggested.value;
    return near === undefined ? { outcome: 'none' } : { outcome: 'unsure', label: near.label };
  }
  const place = await places.resolve(same, { signal });
  if (!place.ok) return { outcome: 'failed', reason: place.failure.reason };
  if (place.value === null) return { outcome: 'none' };
  return { outcome: 'found', label: place.value.label, point: place.value.point };
};

type Looking = {
  signal: AbortSignal;
  /** Hears of each address as its answer comes. */
  onLookup: (id: string, lookup: Lookup) => void;
};

/**
 * Looks addresses up, a few at a time, the same one once. Ends when it is stopped, and by itself when the source answers
 * nothing any more: what was not asked stays without a place. Never rejects.
 */
export const lookUpAddresses = async (
  places: PlaceSearch,
  asked: readonly Asked[],
  { signal, onLookup }: Looking,
): Promise<void> => {
  const idsByAddress = new Map<string, string[]>();
  for (const { id, address } of asked) {
    const key = address.toLowerCase();
    idsByAddress.set(key, [...(idsByAddress.get(key) ?? []), id]);
  }
  const waiting = [...idsByAddress];
  let failures = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (signal.aborted) return;
      const [address, ids] = next;
      const lookup = await lookUp(places, address, signal);
      if (signal.aborted) return;
      failures = lookup.outcome === 'failed' ? failures + 1 : 0;
      if (failures >= mostFailures) waiting.length = 0;
      for (const id of ids) onLookup(id, lookup);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};
