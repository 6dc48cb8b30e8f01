import type { PolygonGeometry, Position } from '@/domain/geometry';
import { boxSurface } from '@/geo/bounds';
import type { PeopleSquare } from '@/sources/interfaces/people';
import { jsonReply, problem, type StandInReply } from './reply';

/** Half of 100 m, in degrees, in the middle of the country. */
const half = { lon: 0.00073, lat: 0.00045 };

const squareAround = ([lon, lat]: Position): PolygonGeometry =>
  boxSurface([lon - half.lon, lat - half.lat, lon + half.lon, lat + half.lat]);

const wanted: Record<string, string> = {
  service: 'WFS',
  version: '2.0.0',
  request: 'GetFeature',
  typeNames: 'vierkantstatistieken100m:vierkant_100m',
  outputFormat: 'application/json',
  srsName: 'EPSG:4326',
};

/** WFS of CBS Vierkantstatistieken 100 m: latitude first in the question, longitude first in the answer. */
export const answerSquares = (url: URL, squares: readonly PeopleSquare[]): StandInReply => {
  const asked = url.searchParams;
  const wrong = Object.entries(wanted).find(([name, value]) => asked.get(name) !== value);
  const [south = '', west = '', north = '', east = '', crs] = (asked.get('bbox') ?? '').split(',');
  if (wrong || crs !== 'EPSG:4326') return problem(400, `${wrong?.[0] ?? 'bbox'} is missing or wrong`);
  const found = squares.filter(
    ({ point: [lon, lat] }) =>
      lon > Number(west) && lon < Number(east) && lat > Number(south) && lat < Number(north),
  );
  return jsonReply({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } },
    numberMatched: found.length,
    features: found.slice(0, Number(asked.get('count') ?? 1_000)).map(({ id, point, people65 }) => ({
      type: 'Feature',
      properties: { crs28992res100m: id, aantalInwoners65JaarEnOuder: people65 ?? -99997 },
      geometry: squareAround(point),
    })),
  });
};
