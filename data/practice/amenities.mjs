// Shops, care and meeting places, on the ground floor of buildings that are there.
import { add, areaOf, contains, distance, middleOf, times, walkAlong } from './geometry.mjs';
import { neighbourhoods } from './neighbourhoods.mjs';
import { randomOf } from './random.mjs';

/** How many of each kind a neighbourhood has, as [kind of the schema, Dutch kind, names]. */
const perNeighbourhood = [
  ['supermarket', 'supermarkt', ['Polderkruid', 'De Voorraad', 'Dagwinkel']],
  ['doctors', 'huisarts', ['Huisartsenpraktijk']],
  ['pharmacy', 'apotheek', ['Apotheek']],
  ['community_centre', 'ontmoetingsplek', ['Buurthuis', 'De Huiskamer', 'Het Trefpunt']],
  ['nursing_home', 'zorgsteunpunt', ['Zorgsteunpunt']],
];

/** Where the heart of each neighbourhood is: its amenities stand around it. */
export function placeAmenities(town) {
  const random = randomOf('amenities');
  const taken = new Set();
  const put = (kind, dutch, name, near, neighbourhood) => {
    const building = nearestBuilding(town, near, taken, neighbourhood);
    if (building === undefined) return;
    taken.add(building);
    town.pois.push({ kind, dutch, name, point: middleOf(building.ring), neighbourhood });
  };
  for (const { name, at } of neighbourhoods) {
    for (const [kind, dutch, names] of perNeighbourhood) {
      const near = add(at, [random.between(-90, 90), random.between(-90, 90)]);
      put(kind, dutch, `${random.pick(names)} ${name}`, near, name);
    }
  }
  for (const [name, near] of [
    ['Oude Kern', [-60, 10]],
    ['De Gaarden', [-90, 300]],
    ['Stationskwartier', [60, -300]],
  ]) {
    put('supermarket', 'supermarkt', `Markthal ${name}`, near, name);
    put('library', 'bibliotheek', `Bibliotheek ${name}`, add(near, [40, 40]), name);
  }
  placeParks(town);
  placeBusStops(town);
}

/** The largest green of each neighbourhood is its park; Waterwijk has a drawn one. */
function placeParks(town) {
  for (const { name } of neighbourhoods) {
    const greens = town.land.filter(
      ({ kind, ring, neighbourhood }) =>
        neighbourhood === name &&
        ['grass', 'park', 'playground'].includes(kind) &&
        ![...town.sites.values()].some((site) => contains(site.ring, middleOf(ring))),
    );
    const [largest] = greens.toSorted((a, b) => areaOf(b.ring) - areaOf(a.ring));
    if (largest === undefined || largest.name !== '') continue;
    largest.name = `Park ${name}`;
    town.pois.push({
      kind: 'park',
      dutch: 'park',
      name: largest.name,
      point: middleOf(largest.ring),
      neighbourhood: name,
    });
  }
}

function nearestBuilding(town, near, taken, neighbourhood) {
  let best;
  let nearest = Infinity;
  for (const building of town.buildings) {
    if (building.neighbourhood !== neighbourhood || building.isPart || taken.has(building)) continue;
    const off = distance(middleOf(building.ring), near);
    if (off < nearest) [best, nearest] = [building, off];
  }
  return best;
}

/** Every 330 metres along the main roads of the town. */
function placeBusStops(town) {
  const lines = [
    'Dorpsstraat',
    'Havenstraat',
    'Sportlaan',
    'Parkweg',
    'Stationsweg',
    'Zuiderlaan',
    'Molenlaan',
    'Burgemeesterslaan',
    'Noordring',
    'Oostring',
    'Zuidring',
    'Westring',
    'Noorderweg',
    'Zuiderweg',
  ];
  for (const name of lines) {
    const { line } = town.streets.find((street) => street.name === name);
    const at = walkAlong(line);
    const shares = /ring$/.test(name) ? [0.2, 0.5, 0.8] : [0.25, 0.75];
    for (const share of shares) {
      const [here, next] = [at(share), at(Math.min(1, share + 0.01))];
      const aside = times([next[1] - here[1], here[0] - next[0]], 7 / (distance(here, next) || 1));
      town.pois.push({
        kind: 'bus_stop',
        dutch: 'bushalte',
        name: `Halte ${name}`,
        point: add(here, aside),
        neighbourhood: '',
      });
    }
  }
}
