// Takes away what came to stand in the way: where two borders of a neighbourhood are one bend of the ring road,
// its outermost lots can lie on it.
import { distance, distanceToLine, middleOf, overlap, shrunk } from './geometry.mjs';

/** Half the road, and a pavement. */
const room = { major_road: 7, minor_road: 3 };

/** Drops houses and parcels on streets, and the numbers they would have had. */
export function clearStreets(town) {
  const streets = town.streets
    .filter(({ kind }) => kind in room)
    .map(({ line, kind }) => ({ line, free: room[kind], box: boxOf(line, room[kind]) }));
  const isOnStreet = (point, narrowed = 0) =>
    streets.some(
      ({ line, free, box }) =>
        point[0] > box[0] &&
        point[0] < box[2] &&
        point[1] > box[1] &&
        point[1] < box[3] &&
        distanceToLine(point, line) < free - narrowed,
    );
  town.buildings = town.buildings.filter(
    ({ ring }) => !isOnStreet(middleOf(ring)) && !ring.some((corner) => isOnStreet(corner, 2)),
  );
  town.parcels = town.parcels.filter(({ ring }) => ring.length > 4 || !isOnStreet(middleOf(ring)));
}

/** Farther apart than this, no two houses touch. */
const reach = 60;

/** Drops a house that came to stand in another one; party walls may touch. */
export function clearHouses(town) {
  const kept = [];
  for (const building of town.buildings) {
    const [middle, ring] = [middleOf(building.ring), shrunk(building.ring, 1.2)];
    const stands = (other) => distance(other.middle, middle) < reach && overlap(other.ring, ring);
    if (building.isPart || building.isMain || !kept.some(stands)) kept.push({ building, middle, ring });
  }
  town.buildings = kept.map(({ building }) => building);
}

function boxOf(line, free) {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return [Math.min(...xs) - free, Math.min(...ys) - free, Math.max(...xs) + free, Math.max(...ys) + free];
}
