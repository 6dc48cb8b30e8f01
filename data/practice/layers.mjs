// The town as GeoJSON per layer, in the schema of the Protomaps basemap, version 4
// (https://docs.protomaps.com/basemaps/layers): `kind` says what a thing is. `parcels` is a layer of our own.
import { degreesOf, lineInDegrees, polygonInDegrees } from './degrees.mjs';
import { areaOf, middleOf } from './geometry.mjs';
import { neighbourhoods } from './neighbourhoods.mjs';

const feature = (type, coordinates, properties) => ({
  type: 'Feature',
  geometry: { type, coordinates },
  properties,
});
const polygon = (ring, properties, holes) => feature('Polygon', polygonInDegrees(ring, holes), properties);
const line = (points, properties) => feature('LineString', lineInDegrees(points), properties);
const point = (place, properties) => feature('Point', degreesOf(place), properties);
const named = (name) => (name === '' || name === undefined ? {} : { name });

/** Order of painting within a layer: large and low first. */
export const landOrder =
  'dike farmland meadow orchard wood park recreation_ground farmyard allotments residential industrial railway school hospital pedestrian grass parking pitch playground platform'.split(
    ' ',
  );

/** Square metres: smaller ground is left out below z13. */
const seenFromAfar = 900;
const smallLand = new Set(['grass', 'parking', 'playground', 'platform', 'pitch', 'farmyard']);

/** `name -> { features, minZoom }[]`: parts of a layer that begin at different zooms. */
export function layersOf(town) {
  const land = town.land.toSorted((a, b) => landOrder.indexOf(a.kind) - landOrder.indexOf(b.kind));
  const landPart = (isSmall) =>
    land
      .filter(({ kind, ring }) => (smallLand.has(kind) || areaOf(ring) < seenFromAfar) === isSmall)
      .map(({ kind, ring, name, holes }) => polygon(ring, { kind: landKind(kind), ...named(name) }, holes));
  const roads = (kinds) =>
    town.streets
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, detail, name, line: points }) =>
        line(points, { kind, kind_detail: detail, ...named(name) }),
      );
  const houses = town.buildings.map(({ ring, holes, height = 7 }) =>
    polygon(ring, { kind: 'building', height }, holes),
  );
  return {
    earth: [{ minZoom: 8, features: town.borders.map((ring) => polygon(ring, { kind: 'earth' })) }],
    landuse: [
      { minZoom: 8, features: landPart(false) },
      { minZoom: 13, features: landPart(true) },
    ],
    water: [
      {
        minZoom: 8,
        features: town.water.map(({ kind, ring, name, holes }) =>
          polygon(ring, { kind, ...named(name) }, holes),
        ),
      },
      {
        minZoom: 12,
        features: town.waterLines
          .filter(({ kind }) => kind !== 'ditch')
          .map(({ kind, line: points, name }) => line(points, { kind, ...named(name) })),
      },
      {
        minZoom: 13,
        features: town.waterLines
          .filter(({ kind }) => kind === 'ditch')
          .map(({ kind, line: points }) => line(points, { kind })),
      },
    ],
    roads: [
      { minZoom: 8, features: roads(['major_road']) },
      {
        minZoom: 8,
        features: town.rails.map(({ line: points, isTunnel }) =>
          line(points, { kind: 'rail', kind_detail: 'rail', ...(isTunnel ? { is_tunnel: true } : {}) }),
        ),
      },
      { minZoom: 12, features: roads(['minor_road']) },
      { minZoom: 14, features: roads(['path']) },
    ],
    buildings: [
      { minZoom: 13, features: houses },
      {
        minZoom: 15,
        features: town.buildings
          .filter(({ number }) => number)
          .map(({ ring, number, street }) =>
            point(middleOf(ring), { kind: 'address', addr_housenumber: String(number), addr_street: street }),
          ),
      },
    ],
    parcels: [
      {
        minZoom: 15,
        features: town.parcels.map(({ ring }, i) =>
          polygon(ring, { id: i + 1, area: Math.round(areaOf(ring)) }),
        ),
      },
    ],
    pois: [
      {
        minZoom: 13,
        features: town.pois.map(({ kind, point: place, name }) => point(place, { kind, name })),
      },
    ],
    places: [
      {
        minZoom: 8,
        features: [
          point([1400, 780], {
            kind: 'locality',
            kind_detail: 'town',
            name: 'Markerwaard (fictief)',
            population_rank: 7,
          }),
        ],
      },
      {
        minZoom: 12,
        features: neighbourhoods.map(({ name, at }) =>
          point(at, { kind: 'neighbourhood', kind_detail: 'neighbourhood', name }),
        ),
      },
    ],
    boundaries: [
      {
        minZoom: 8,
        features: [
          line([...town.borders[0], town.borders[0][0]], {
            kind: 'locality',
            kind_detail: 'municipality',
            name: 'Markerwaard (fictief)',
          }),
        ],
      },
    ],
  };
}

/** Kinds the schema does not have, by the nearest that it has. */
const landKind = (kind) => ({ dike: 'grassland' })[kind] ?? kind;
