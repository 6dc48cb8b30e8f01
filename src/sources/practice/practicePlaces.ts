import type { Position } from '@/domain/geometry';
import { metresBetween } from '@/geo/distance';
import type { Parcel } from '@/sources/interfaces/parcels';
import type { Place, PlaceSearch } from '@/sources/interfaces/places';
import { answerFrom } from './answerFrom';
import type { PracticeBuildings, PracticeFacts } from './factFiles';
import { bothLoads, keepOnce, type Load, mapLoad } from './keepOnce';
import { matchPlaces } from './matchPlaces';
import { placeEntries } from './placeEntries';

/** Metres, as the interface says. */
const farthest = 200;

const nearestOf = (addresses: readonly Place[], point: Position): Place | null => {
  let nearest: { place: Place; metres: number } | null = null;
  for (const place of addresses) {
    const metres = metresBetween(place.point, point);
    if (metres <= (nearest?.metres ?? farthest)) nearest = { place, metres };
  }
  return nearest?.place ?? null;
};

export const practicePlaces = (
  facts: Load<PracticeFacts>,
  buildings: Load<PracticeBuildings>,
  parcels: Load<Parcel[]>,
): PlaceSearch => {
  const loadIndex = keepOnce(
    mapLoad(bothLoads(bothLoads(facts, buildings), parcels), ([[known, built], plots]) => {
      const entries = placeEntries({ facts: known, buildings: built, parcels: plots });
      const byId = new Map(entries.map(({ place }) => [place.id, place]));
      return { entries, byId, addresses: [...byId.values()].filter(({ kind }) => kind === 'adres') };
    }),
  );
  return {
    suggest: (typed, asking) =>
      answerFrom(loadIndex, asking, ({ entries }) =>
        matchPlaces(entries, typed).map(({ place: { id, kind, label } }) => ({ id, kind, label })),
      ),
    resolve: ({ id }, asking) => answerFrom(loadIndex, asking, ({ byId }) => byId.get(id) ?? null),
    reverse: (point, asking) => answerFrom(loadIndex, asking, ({ addresses }) => nearestOf(addresses, point)),
  };
};
