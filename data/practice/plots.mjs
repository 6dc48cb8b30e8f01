// The plots of the practice plan, by key, in WGS84: the ground of each site, and a few points.
import { degreesOf, ringInDegrees } from './degrees.mjs';
import { siteWishes } from './sites.mjs';

/** Places without bounds yet: a search area, and corners that somebody pointed at. */
export const plotPoints = {
  oosterdijk: [1230, -250],
  noordpolder: [420, 1050],
};

export function plotsOf(town) {
  const polygons = [...town.sites]
    .filter(([key]) => !siteWishes[key]?.isSenior && !['church', 'square'].includes(siteWishes[key]?.builds))
    .map(([key, { ring }]) => [key, { type: 'Polygon', coordinates: [ringInDegrees(ring)] }]);
  const points = Object.entries(plotPoints).map(([key, at]) => [
    key,
    { type: 'Point', coordinates: degreesOf(at) },
  ]);
  return {
    fictief: true,
    plots: Object.fromEntries([...polygons, ...points].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
