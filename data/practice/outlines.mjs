// The outlines of the neighbourhoods: the ground between the lines of the skeleton, which neighbours share point by
// point, and one for all that is left over.
import { difference, featureCollection, polygon, union } from '@turf/turf';
import { neighbourhoods } from './neighbourhoods.mjs';
import { ringRoad } from './skeleton.mjs';

/** From which frames each neighbourhood is made. */
const framesOf = {
  'Oude Kern': ['kernWest', 'kernOost'],
  Molenwijk: ['molenwijk'],
  'De Gaarden': ['gaarden'],
  Waterwijk: ['waterwijk', 'park'],
  'De Meeuwen': ['meeuwen'],
  Stationskwartier: ['stationWest', 'stationOost'],
  Havenkwartier: ['visserskwartier'],
  Zuiderlanden: ['zuidWest', 'zuidOost', 'bos'],
};

/** The harbour, from the ring road to the dike. */
const harbour = [
  ...ringRoad('A1', 'A4'),
  [-1250, -285],
  [-1400, -110],
  [-1420, 380],
  [-1310, 592],
  [-700, 560],
];

export const countryside = 'Buitengebied';

const surface = (ring) => polygon([[...ring, ring[0]]]);
const merged = (surfaces) => (surfaces.length === 1 ? surfaces[0] : union(featureCollection(surfaces)));

/** `name -> rings`, the outer one first and then the holes, all open; in metres. */
export function outlinesOf(frames, shore) {
  const surfaces = neighbourhoods.map(({ name }) => {
    const rings = framesOf[name].map((key) => frames[key].frame.outline);
    return merged([...rings, ...(name === 'Havenkwartier' ? [harbour] : [])].map(surface));
  });
  const rest = difference(featureCollection([surface(shore), merged(surfaces)]));
  return new Map(
    [...neighbourhoods.map(({ name }) => name), countryside].map((name, i) => {
      const { type, coordinates } = (surfaces[i] ?? rest).geometry;
      if (type !== 'Polygon') throw new Error(`${name} is not in one piece`);
      return [name, coordinates.map((ring) => ring.slice(0, -1))];
    }),
  );
}
