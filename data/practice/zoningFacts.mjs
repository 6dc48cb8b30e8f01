// What a land-use plan would say of every place: by what the ground looks like, what stands on a site, and water.
import { distance, middleOf } from './geometry.mjs';
import { landOrder } from './layers.mjs';
import { siteWishes } from './sites.mjs';
import { shape, table } from './tables.mjs';

const byLand = {
  Agrarisch: 'farmland meadow orchard farmyard',
  Bedrijventerrein: 'industrial',
  Groen: 'dike wood park grass playground',
  Maatschappelijk: 'school hospital',
  'Recreatie - Volkstuin': 'allotments',
  Sport: 'recreation_ground pitch',
  Verkeer: 'pedestrian parking',
  'Verkeer - Railverkeer': 'railway platform',
  Wonen: 'residential',
};
const bySite = {
  Bedrijf: 'shed',
  Detailhandel: 'shops',
  Groen: 'grass',
  Kantoor: 'hall office',
  Maatschappelijk: 'care school church',
  Verkeer: 'parking square',
  Wonen: 'court slab',
};
const zoneIn = (list, kind) => Object.keys(list).find((zone) => list[zone].split(' ').includes(kind));

/** Homes in the old village this near to its market, in metres, share their block with shops. */
const market = { at: [-44, 26], reach: 190 };
const isCentre = ({ ring, neighbourhood }) =>
  neighbourhood === 'Oude Kern' && distance(middleOf(ring), market.at) < market.reach;

/** Areas in the order of painting: the last one that holds a place counts. Elsewhere is `rest`: the streets. */
export function zoningOf(town) {
  const land = town.land.toSorted((a, b) => landOrder.indexOf(a.kind) - landOrder.indexOf(b.kind));
  const areas = [
    ...land.map((each) => ({
      ...each,
      zone: each.kind === 'residential' && isCentre(each) ? 'Centrum' : zoneIn(byLand, each.kind),
    })),
    ...[...town.sites].flatMap(([key, { ring }]) => {
      const zone = zoneIn(bySite, siteWishes[key]?.builds);
      return zone === undefined ? [] : [{ zone, ring, holes: [] }];
    }),
    ...town.water.map(({ ring, holes }) => ({ zone: 'Water', ring, holes })),
  ];
  const names = [...new Set(areas.map(({ zone }) => zone))].sort();
  return {
    plan: 'fictief-bestemmingsplan-markerwaard',
    status: 'vastgesteld',
    date: '2019-06-18',
    rest: 'Verkeer',
    names,
    ...table(
      ['name', 'shape'],
      areas.map(({ zone, ring, holes }) => [names.indexOf(zone), shape([[ring, ...holes]])]),
    ),
  };
}
