// Buildings and the streets they stand in. The wings of one site are one building.
import { featureCollection, polygon, union } from '@turf/turf';
import { areaOf, lengthOf, shrunk, walkAlong } from './geometry.mjs';
import { place, shape, table } from './tables.mjs';

/** Words of the BAG for what a building is used for. */
const usesOf = ({ use, homes }) => [
  ...(homes > 0 ? ['woonfunctie'] : []),
  ...(use === 'wonen' && homes === 0 ? ['woonfunctie'] : (words[use] ?? [])),
];
const words = {
  bedrijf: ['industriefunctie'],
  horeca: ['bijeenkomstfunctie'],
  kantoor: ['kantoorfunctie'],
  kerk: ['bijeenkomstfunctie'],
  plein: ['overige gebruiksfunctie'],
  school: ['onderwijsfunctie'],
  sport: ['sportfunctie'],
  station: ['overige gebruiksfunctie'],
  winkel: ['winkelfunctie'],
  zorg: ['gezondheidszorgfunctie'],
};

/** One storey, however high. */
const flat = new Set(['bedrijf', 'kerk', 'plein', 'school', 'sport', 'station', 'winkel']);
/** What walls and stairs leave of the ground that a building takes, on every storey. */
const usable = 0.8;

/** Square metres that a home has at least: a building that holds so many has the storeys for it. */
const smallestHome = 55;

function floorAreaOf({ use, homes, height = 7 }, rings) {
  const storeys = flat.has(use) ? 1 : Math.round(height / 3);
  const ground = rings.reduce((sum, ring) => sum + areaOf(ring), 0);
  return Math.max(homes * smallestHome, Math.round(ground * storeys * usable));
}

/** Wings meet to within a rounding: a centimetre of overlap makes them one. */
const seam = 0.01;

/** Rings that touch become one; what stands apart stays apart. */
function joinedRings(rings) {
  if (rings.length === 1) return [rings];
  const surfaces = rings.map((ring) => shrunk(ring, -seam)).map((ring) => polygon([[...ring, ring[0]]]));
  const { geometry } = union(featureCollection(surfaces));
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((closed) => closed.map((ring) => ring.slice(0, -1)));
}

export function streetsOf(town) {
  const longest = new Map();
  for (const { name, line } of town.streets) {
    if (name !== '' && lengthOf(line) > lengthOf(longest.get(name) ?? [])) longest.set(name, line);
  }
  return table(
    ['name', 'lon', 'lat'],
    [...longest.keys()].sort().map((name) => [name, ...place(walkAlong(longest.get(name))(0.5))]),
  );
}

/** `street` counts the rows of the streets; -1 is a barn without an address, of which nothing else is known. */
export function buildingsOf(town) {
  const streets = streetsOf(town).rows.map(([name]) => name);
  const kinds = [...new Set(town.buildings.map((each) => usesOf(each).join()))].sort();
  return {
    uses: kinds.map((kind) => kind.split(',').filter((word) => word !== '')),
    ...table(
      ['shape', 'year', 'uses', 'units', 'floorArea', 'isVacant', 'street', 'number', 'name'],
      town.buildings
        .filter(({ isPart, site }) => !(isPart && site))
        .map((building) => {
          const { ring, site, year, homes, isVacant, street, number, name } = building;
          const wings = site ? town.buildings.filter((each) => each.site === site) : [building];
          const rings = wings.map((wing) => wing.ring);
          const isBarn = number === undefined;
          return [
            shape(site ? joinedRings(rings) : [[ring]]),
            year,
            kinds.indexOf(usesOf(building).join()),
            isBarn ? 0 : Math.max(1, homes),
            isBarn ? 0 : floorAreaOf(building, rings),
            isVacant ? 1 : 0,
            isBarn ? -1 : streets.indexOf(street),
            number ?? 0,
            name ?? '',
          ];
        }),
    ),
  };
}
