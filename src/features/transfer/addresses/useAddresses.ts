import { useMemo, useState } from 'react';
import type { Note } from '@/exchange/plan/notes';
import type { ReadLocation } from '@/exchange/plan/readResult';
import { sourcesNow } from '@/plans/sourcesOfPlan';
import { openPlanNow } from '@/state/planStore';
import type { ReadFile } from '../readFile';
import { useTask } from '../useTask';
import { type Asked, type Lookup, lookUpAddresses } from './addressLookup';

/** "Kerkweg 12a", and nothing that says in which place. */
const isPlaceless = /^[^,]*\s\d+\s?[a-z]?$/i;

/** In a list of a municipality the place goes without saying. */
const withPlace = (address: string): string => {
  const { area } = openPlanNow().view.header;
  const place = area.kind === 'municipality' ? area.name : undefined;
  return place !== undefined && isPlaceless.test(address) ? `${address}, ${place}` : address;
};

/** Locations of a file that have an address and no place. */
const askedIn = (locations: readonly ReadLocation[]): Asked[] =>
  locations.flatMap(({ id, geometry, told }) =>
    geometry === undefined && told?.address !== undefined ? [{ id, address: withPlace(told.address) }] : [],
  );

const placed = (read: ReadFile, lookups: ReadonlyMap<string, Lookup>): ReadFile => {
  if (lookups.size === 0) return read;
  const foundAt = new Set<number>();
  const told: Note[] = [];
  const locations = read.locations.map((location): ReadLocation => {
    const lookup = lookups.get(location.id);
    if (lookup === undefined) return location;
    const feature = { index: location.told?.index ?? 0, ...(location.name && { name: location.name }) };
    const field = 'adres';
    if (lookup.outcome === 'found') {
      foundAt.add(feature.index);
      told.push({ code: 'address_found', action: 'taken', field, value: lookup.label, feature });
      return { ...location, geometry: { type: 'Point', coordinates: lookup.point } };
    }
    // Who got no answer knows nothing of the address.
    if (lookup.outcome === 'failed') return location;
    const value = location.told?.address ?? '';
    told.push({ code: 'address_not_found', action: 'without_place', field, value, feature });
    return location;
  });
  // That it had no place is said no more of who has one.
  const isStale = ({ code, feature }: Note) =>
    code === 'no_geometry' && feature !== undefined && foundAt.has(feature.index);
  return { ...read, locations, notes: [...read.notes.filter((note) => !isStale(note)), ...told] };
};

type Going = { state: 'asked' | 'busy' | 'done' | 'not_loaded' };

/** Looks up the addresses of a file when that is asked for, and gives the file with the places that were found. */
export const useAddresses = (read: ReadFile) => {
  const asked = useMemo(() => askedIn(read.locations), [read]);
  const [{ of, lookups }, setLookups] = useState<{ of: ReadFile; lookups: ReadonlyMap<string, Lookup> }>({
    of: read,
    lookups: new Map(),
  });
  const [{ state }, setGoing] = useState<Going>({ state: 'asked' });
  const beginTask = useTask();
  const known = useMemo(() => (of === read ? lookups : new Map<string, Lookup>()), [of, read, lookups]);
  const open = asked.filter(({ id }) => {
    const lookup = known.get(id);
    return lookup === undefined || lookup.outcome === 'failed';
  });
  const start = async () => {
    const signal = beginTask();
    setGoing({ state: 'busy' });
    try {
      const { places } = await sourcesNow();
      const onLookup = (id: string, lookup: Lookup) =>
        setLookups((was) => ({
          of: read,
          lookups: new Map(was.of === read ? was.lookups : []).set(id, lookup),
        }));
      await lookUpAddresses(places, open, { signal, onLookup });
      if (!signal.aborted) setGoing({ state: 'done' });
    } catch {
      if (!signal.aborted) setGoing({ state: 'not_loaded' });
    }
  };
  const stop = () => {
    beginTask();
    setGoing({ state: 'done' });
  };
  const isBusy = state === 'busy';
  // While answers come in nothing is reckoned anew for each of them.
  const withPlaces = useMemo(() => (isBusy ? read : placed(read, known)), [read, known, isBusy]);
  return { asked, open, lookups: known, state, start, stop, withPlaces };
};
