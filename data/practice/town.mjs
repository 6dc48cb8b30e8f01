// Everything that is drawn, gathered while the town is built, in metres.
import { anticlockwise, areaOf, contains, overlap } from './geometry.mjs';
import { siteWishes } from './sites.mjs';

/** An empty town, and the ways to add to it. */
export function createTown() {
  const town = {
    streets: [],
    buildings: [],
    parcels: [],
    land: [],
    water: [],
    waterLines: [],
    rails: [],
    pois: [],
    places: [],
    borders: [],
    sites: new Map(),
    neighbourhood: '',
    years: [1960, 1990],
  };

  /** What is added from now on belongs to this neighbourhood. */
  town.enter = (neighbourhood, years) => {
    town.neighbourhood = neighbourhood;
    town.years = years;
  };

  /** `detail` as in the Protomaps schema: residential, living_street, pedestrian, service, footway, cycleway ... */
  town.addStreet = (name, line, detail = 'residential', kind = 'minor_road') =>
    town.streets.push({ name, line, detail, kind, neighbourhood: town.neighbourhood });

  town.addPath = (line, detail = 'footway', name = '') =>
    town.streets.push({ name, line, detail, kind: 'path', neighbourhood: town.neighbourhood });

  town.addBuilding = (
    ring,
    { use = 'wonen', homes = use === 'wonen' ? 1 : 0, year, holes = [], ...rest } = {},
  ) => {
    const [from, to] = town.years;
    // Years spread evenly but in clumps, as streets were built together.
    const spread = Math.abs(Math.floor(ring[0][0] / 70) * 7 + Math.floor(ring[0][1] / 90) * 13) % 10;
    const building = {
      ring: anticlockwise(ring),
      holes,
      use,
      homes,
      year: year ?? Math.round(from + ((to - from) * spread) / 9),
      neighbourhood: town.neighbourhood,
      ...rest,
    };
    town.buildings.push(building);
    return building;
  };

  town.addParcel = (ring, use = 'wonen') =>
    town.parcels.push({ ring: anticlockwise(ring), use, neighbourhood: town.neighbourhood });

  town.addLand = (kind, ring, name = '', holes = []) =>
    town.land.push({ kind, ring: anticlockwise(ring), name, holes, neighbourhood: town.neighbourhood });
  town.addWater = (kind, ring, name = '', holes = []) =>
    town.water.push({ kind, ring: anticlockwise(ring), name, holes });
  town.addWaterLine = (kind, line, name = '') => town.waterLines.push({ kind, line, name });
  /** `kind` as in the Protomaps schema, `dutch` as in the app's list of amenities. */
  town.addPoi = (kind, point, name, dutch) =>
    town.pois.push({ kind, dutch, point, name, neighbourhood: town.neighbourhood });

  /** Sets ground apart for a site by name; the rest of the town stays off it. */
  town.addSite = (key, ring) =>
    town.sites.set(key, { ring: anticlockwise(ring), neighbourhood: town.neighbourhood });

  /** The key of a wished site of which the middle lies in this block, if it has no ground yet. */
  town.siteIn = (block) =>
    Object.keys(siteWishes).find((key) => !town.sites.has(key) && contains(block, siteWishes[key].at));

  /** Whether a ring lies clear of all water. */
  town.isDry = (ring) =>
    !town.water.some(
      ({ ring: water, holes }) =>
        areaOf(water) > 1 &&
        overlap(water, ring) &&
        !holes.some((hole) => ring.every((point) => contains(hole, point))),
    );

  return town;
}
