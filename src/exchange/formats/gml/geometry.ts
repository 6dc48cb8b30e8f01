import type { Element } from '@xmldom/xmldom';
import type { Position } from '@/domain/geometry';
import { childrenOf, findElement, nameOf } from '../xml/parseXml';

const numbersIn = (text: string): number[] =>
  text
    .trim()
    .split(/[\s,]+/)
    .map(Number);

const positionLists = new Set(['posList', 'coordinates', 'pos']);

const dimensionOf = (element: Element, count: number): number => {
  const named = Number(element.getAttribute('srsDimension') ?? element.getAttribute('dimension') ?? '');
  return named === 2 || named === 3 ? named : count % 2 === 1 && count % 3 === 0 ? 3 : 2;
};

/** `1,2 3,4` in old GML has a comma in a position and a space behind it. */
const groupOf = (text: string): number => text.trim().split(/\s+/)[0]?.split(',').length ?? 1;

const positionsIn = (element: Element, dimension: number): Position[] => {
  if (positionLists.has(nameOf(element))) {
    const text = element.textContent ?? '';
    const numbers = numbersIn(text);
    const own = nameOf(element) === 'coordinates' ? groupOf(text) : dimensionOf(element, numbers.length);
    const step = nameOf(element) === 'pos' ? numbers.length : Math.max(own, dimension);
    const positions: Position[] = [];
    for (let at = 0; at + 1 < numbers.length; at += step) {
      positions.push([numbers[at] ?? Number.NaN, numbers[at + 1] ?? Number.NaN]);
    }
    return positions;
  }
  const inside = Number(element.getAttribute('srsDimension') ?? '');
  return childrenOf(element).flatMap((child) => positionsIn(child, inside === 3 ? 3 : dimension));
};

const outer = new Set(['exterior', 'outerBoundaryIs']);
const inner = new Set(['interior', 'innerBoundaryIs']);
const surfaces = new Set(['Polygon', 'PolygonPatch', 'Rectangle']);
const lines = new Set(['LineString', 'Curve', 'LineStringSegment']);

export const geometryNames: ReadonlySet<string> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Curve',
  'MultiCurve',
  'Polygon',
  'MultiPolygon',
  'Surface',
  'MultiSurface',
  'MultiGeometry',
]);

/** The shapes in an element of GML: surfaces with their holes, lines (curves by way of their points), points. */
const partsOf = (element: Element, dimension: number): object[] => {
  const name = nameOf(element);
  if (surfaces.has(name)) {
    const rings = childrenOf(element);
    const edges = (names: ReadonlySet<string>) =>
      rings.filter((ring) => names.has(nameOf(ring))).map((ring) => positionsIn(ring, dimension));
    return [{ type: 'Polygon', coordinates: [...edges(outer), ...edges(inner)] }];
  }
  if (lines.has(name)) return [{ type: 'LineString', coordinates: positionsIn(element, dimension) }];
  if (name === 'Point') return [{ type: 'Point', coordinates: positionsIn(element, dimension)[0] ?? [] }];
  return childrenOf(element).flatMap((child) => partsOf(child, dimension));
};

/** The geometry in an element, with the coordinate system it names; undefined when there is none. */
export const geometryIn = (element: Element): object | undefined => {
  const found = findElement(element, geometryNames);
  if (found === undefined) return undefined;
  const dimension = found.getAttribute('srsDimension') === '3' ? 3 : 2;
  const crs = found.getAttribute('srsName') ?? undefined;
  const named = crs === undefined ? {} : { crs };
  const parts = partsOf(found, dimension);
  return parts.length === 1
    ? { ...parts[0], ...named }
    : { type: 'GeometryCollection', geometries: parts, ...named };
};
