/** One neighbourhood: its people of 80 and over (null: not known), and the homes that the plan has there. */
export type OlderPlace = { name: string; people: number | null; homes: number };

/** Its share of all people of 80 and over, and of all planned homes; null where it cannot be said. */
export type OlderShare = OlderPlace & { peopleShare: number | null; homesShare: number | null };

/** A share of a sum that leaves somebody out would be too large: with one unknown no share of people is given. */
const sumOfKnown = (places: readonly OlderPlace[]): number | null =>
  places.reduce<number | null>(
    (sum, { people }) => (sum === null || people === null ? null : sum + people),
    0,
  );

/**
 * Where people of 80 and over live beside where the homes come: each as a share of its own whole. No norm is in it. `homes`
 * of the plan without a known neighbourhood count in the whole.
 */
export const olderShares = (places: readonly OlderPlace[], homesElsewhere: number): OlderShare[] => {
  const people = sumOfKnown(places);
  const homes = places.reduce((sum, place) => sum + place.homes, homesElsewhere);
  return places.map((place) => ({
    ...place,
    peopleShare: place.people === null || people === null || people <= 0 ? null : place.people / people,
    homesShare: homes <= 0 ? null : place.homes / homes,
  }));
};
