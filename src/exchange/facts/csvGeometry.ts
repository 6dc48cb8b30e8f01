import { looksLikeRd } from '@/geo/crs';
import { readCoordinate } from '@/geo/readCoordinate';
import { readTyped } from '@/geo/typedCoordinate';
import { geometryOfHex } from '@/geo/wkb';
import { anyGeometryOfWkt } from '@/geo/wkt';

const eastNames = [
  'lon',
  'lng',
  'long',
  'longitude',
  'lengtegraad',
  'x',
  'rdx',
  'xrd',
  'xcoord',
  'xcoordinaat',
  'xrdcoordinaat',
  'coordx',
  'xco',
  'rdxcoordinaat',
  'oost',
  'easting',
  'geolengte',
  'lonwgs',
];
const northNames = [
  'lat',
  'latitude',
  'breedtegraad',
  'y',
  'rdy',
  'yrd',
  'ycoord',
  'ycoordinaat',
  'yrdcoordinaat',
  'coordy',
  'yco',
  'rdycoordinaat',
  'noord',
  'northing',
  'geobreedte',
  'latwgs',
];
const shapeNames = [
  'wkt',
  'geom',
  'geometry',
  'geometrie',
  'thegeom',
  'shape',
  'geometriewkt',
  'geometrywkt',
  'geomwkt',
  'wktgeom',
  'wktgeometry',
  'geojson',
];

const togetherNames = [
  'coordinaten',
  'coordinaat',
  'coordinates',
  'latlon',
  'latlng',
  'latlong',
  'gps',
  'geopoint',
  'rdcoordinaten',
];

/** The geometry of a row as it came in (degrees or metres); null where it is empty. */
export type GeometryOfRow = (row: readonly string[]) => unknown;

/** `X (RD)` is x: what stands between brackets explains. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[([].*?[)\]]/g, '')
    .replace(/[^a-z]/g, '');

/** The first column with one of these names, in the order of the names; undefined when there is none. */
const columnOf = (columns: readonly string[], names: readonly string[]): number | undefined => {
  const found = names.map((name) => columns.findIndex((column) => plain(column) === name));
  return found.find((index) => index >= 0);
};

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** The columns of a table that tell where its rows are: they are no data of a location. */
export const placeColumns = (columns: readonly string[]): ReadonlySet<string> => {
  const indexes = [shapeNames, eastNames, northNames].map((names) => columnOf(columns, names));
  const [shape, east, north] = indexes;
  const isPair = east !== undefined && north !== undefined;
  const together = shape === undefined && !isPair ? columnOf(columns, togetherNames) : undefined;
  const found = isPair ? [shape, east, north] : [shape, together];
  return new Set(found.flatMap((index) => (index === undefined ? [] : (columns[index] ?? []))));
};

/**
 * Rijksdriehoek in kilometres, or in metres with points between the thousands: 145.240 and 456.340, that are no degrees.
 */
const pairOf = (east: string | undefined, north: string | undefined): (number | undefined)[] => {
  const pair = [readCoordinate(east), readCoordinate(north)];
  const [x = 0, y = 0] = pair.map((value) => Math.round((value ?? 0) * 1_000));
  return looksLikeRd(x, y) ? [x, y] : pair;
};

/** Two coordinates in one field: "52.09, 5.24", "5,24 52,09", or in degrees and minutes. */
const bothIn = (text: string | undefined): unknown => {
  const typed = text === undefined || !/[°º]/.test(text) ? undefined : readTyped(text);
  if (typed !== undefined) return { type: 'Point', coordinates: typed.at };
  const [first, second, ...more] = (text ?? '').trim().split(/\s*;\s*|,\s+|\s+|(?<=\.\d+),(?=[-\d]+\.)/);
  const coordinates = [readCoordinate(first), readCoordinate(second)];
  if (more.length === 0 && !coordinates.includes(undefined)) return { type: 'Point', coordinates };
  const other = readTyped(text ?? '');
  return other === undefined ? null : { type: 'Point', coordinates: other.at };
};

/** How to make a geometry of a row: from a shape in words, else from two coordinates. Undefined: no columns for it. */
export const csvGeometry = (columns: readonly string[]): GeometryOfRow | undefined => {
  const shape = columnOf(columns, shapeNames);
  const east = columnOf(columns, eastNames);
  const north = columnOf(columns, northNames);
  const pointOf: GeometryOfRow | undefined =
    east === undefined || north === undefined
      ? undefined
      : (row) =>
          isEmpty(row[east]) && isEmpty(row[north])
            ? null
            : { type: 'Point', coordinates: pairOf(row[east], row[north]) };
  const together = columnOf(columns, togetherNames);
  if (shape === undefined) {
    return pointOf ?? (together === undefined ? undefined : (row) => bothIn(row[together]));
  }
  return (row) => {
    const written = row[shape] ?? '';
    // What is no geometry is kept as a faulty one, so that it is told.
    const shaped = anyGeometryOfWkt(written) ?? geometryOfHex(written);
    return shaped ?? pointOf?.(row) ?? (isEmpty(written) ? null : { type: written });
  };
};
