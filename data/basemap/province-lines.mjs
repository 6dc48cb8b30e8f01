// Lines between provinces: the edges two provinces share. Natural Earth lies up to two kilometres beside
// the coastline and the national border of OpenStreetMap, so loose ends are cut or drawn on to those.
import { PROVINCES } from './settings.mjs';
import { collectEdges, linkLines } from './shared-edges.mjs';
import { contains, distanceToStretch } from './simplify.mjs';

const REACH = 0.05; // degrees: an end farther than this from any coast or border is left alone

function nearest(points, to) {
  let [best, shortest] = [undefined, REACH];
  for (const point of points) {
    const distance = distanceToStretch(point, to, to);
    if (distance < shortest) [best, shortest] = [point, distance];
  }
  return best;
}

/** Cuts what sticks out of the country at the loose start of a line, then joins the edge of the country. */
function fitStart(line, country, edgePoints) {
  const firstInside = line.findIndex((point) => contains(country, point));
  if (firstInside < 0) return line;
  const kept = line.slice(firstInside);
  const target = nearest(edgePoints, kept[0]);
  return target ? [target, ...kept] : kept;
}

/**
 * @param provinces `{ code, polygons }` of Natural Earth
 * @param country rings of the Netherlands within its coast and borders
 * @returns `{ name, line }`, name for example "Gelderland – Utrecht"
 */
export function provinceLines(provinces, country) {
  const edges = collectEdges(
    provinces.map(({ code, polygons }) => ({ name: PROVINCES[code].name, polygons })),
  );
  const inner = edges.filter(({ names }) => names.length === 2 && names[0] !== names[1]);
  const pairs = new Map();
  for (const edge of inner) {
    const name = edge.names.toSorted().join(' – ');
    pairs.set(name, [...(pairs.get(name) ?? []), edge]);
  }
  const ends = new Map();
  const lines = [];
  for (const [name, own] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const line of linkLines(own)) {
      lines.push({ name, line });
      for (const end of [line[0], line.at(-1)]) ends.set(String(end), (ends.get(String(end)) ?? 0) + 1);
    }
  }
  const edgePoints = country.flat();
  const isLoose = (point) => ends.get(String(point)) === 1;
  return lines.map(({ name, line }) => {
    let fitted = line;
    if (isLoose(line[0])) fitted = fitStart(fitted, country, edgePoints);
    if (isLoose(line.at(-1))) fitted = fitStart(fitted.toReversed(), country, edgePoints);
    return { name, line: fitted };
  });
}
