// Land polygons and the Dutch border, from the outlines of the countries.
import { APRON_BOX, DETAIL_BOX, SMALLEST_KM2, TOLERANCE } from './settings.mjs';
import { collectEdges, edgeKey, linkLines, outlineRings, signedArea } from './shared-edges.mjs';
import { areaKm2, clipRing, contains, isInside, simplifyRing } from './simplify.mjs';

const SLIVER_KM2 = 0.02; // where two borders run a few metres apart
const toleranceAt = (point) => (isInside(point, DETAIL_BOX) ? TOLERANCE.detail : TOLERANCE.apron);

function bigEnough(ring) {
  if (ring.length === 0) return false;
  const inDetail = ring.some((point) => isInside(point, DETAIL_BOX));
  return areaKm2(ring) >= (inDetail ? SMALLEST_KM2.islandDetail : SMALLEST_KM2.islandApron);
}

/**
 * Rings around the land of all countries together. Gaps between them that are no slivers count as lakes;
 * overlaps (the Belgian parts of Baarle lie on Dutch land in the source) are dropped.
 */
export function landOutline(countries) {
  const areas = countries.map(({ country, rings }) => ({ name: country, polygons: [rings] }));
  const rings = outlineRings(collectEdges(areas)).filter((ring) => areaKm2(ring) > SLIVER_KM2);
  const around = rings.filter((ring) => signedArea(ring) > 0);
  const isOverlap = (ring) =>
    around.some((other) => areaKm2(other) > areaKm2(ring) && contains([other], ring[0]));
  return {
    coast: around.filter((ring) => !isOverlap(ring)),
    gaps: rings.filter((ring) => signedArea(ring) < 0),
  };
}

/**
 * Polygons of land, simplified, with the lakes cut out and the islands in them put back.
 * @param outline of `landOutline`
 * @param lakes polygons: shore first, then islands
 */
export function landPolygons({ coast, gaps }, lakes) {
  const polygons = coast
    .map((ring) => clipRing(ring, APRON_BOX))
    .filter(bigEnough)
    .map((ring) => [ring]);
  for (const [shore, ...islands] of [...lakes, ...gaps.map((ring) => [ring])]) {
    const around = polygons.find(([outer]) => contains([outer], shore[0]));
    if (!around || areaKm2(shore) < SMALLEST_KM2.lake) continue;
    around.push(shore);
    const kept = islands.filter((ring) => areaKm2(ring) >= SMALLEST_KM2.islandInLake);
    polygons.push(...kept.map((ring) => [ring]));
  }
  return polygons.map((rings) => rings.map((ring) => simplifyRing(ring, toleranceAt)));
}

/** Lines of the border of one country on land: its edges that are not coast. */
export function borderLines(countries, code, { coast }) {
  const coastKeys = new Set();
  for (const ring of coast) {
    for (let i = 1; i < ring.length; i += 1) coastKeys.add(edgeKey(ring[i - 1], ring[i]));
  }
  const own = countries.filter(({ country }) => country === code);
  const edges = collectEdges(own.map(({ rings }) => ({ name: code, polygons: [rings] })));
  return linkLines(edges.filter(({ from, to }) => !coastKeys.has(edgeKey(from, to))));
}
