import type { Palette } from '../style/palette';
import type { Donut, DonutPart } from './donutName';
import { pictureScale } from './drawHatch';

type Pen = OffscreenCanvasRenderingContext2D;
type Arc = Pick<DonutPart, 'place' | 'firmness'> & { from: number; to: number };
/** The ring, in pixels. */
type Ring = { outer: number; width: number };

const top = -Math.PI / 2;
const whole = 2 * Math.PI;

/** The parts as arcs, clockwise from the top. */
export const arcsOf = ({ parts }: Pick<Donut, 'parts'>): Arc[] => {
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  let from = top;
  return parts.map(({ place, firmness, share }) => {
    const arc = { place, firmness, from, to: from + (whole * share) / total };
    from = arc.to;
    return arc;
  });
};

const circle = (pen: Pen, radius: number): void => {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, whole);
};

/** One arc of the ring: whole, with a line through it (gerealiseerd), with gaps (zacht), or its edges (ambtelijk). */
const drawArc = (pen: Pen, arc: Arc, palette: Palette, { outer, width }: Ring): void => {
  pen.strokeStyle = palette.classes[arc.place] ?? palette.markerInk;
  const along = (radius: number, lineWidth: number) => {
    pen.lineWidth = lineWidth;
    pen.beginPath();
    pen.arc(0, 0, radius, arc.from, arc.to);
    pen.stroke();
  };
  const middle = outer - width / 2;
  if (arc.firmness === 'ambtelijk') {
    pen.globalAlpha = 0.22;
    along(middle, width);
    pen.globalAlpha = 1;
    along(outer - 0.8, 1.6);
    along(outer - width + 0.8, 1.6);
    return;
  }
  if (arc.firmness === 'zacht') {
    pen.globalAlpha = 0.35;
    along(middle, width);
    pen.globalAlpha = 1;
    pen.setLineDash([2.6, 1.9]);
    along(middle, width);
    pen.setLineDash([]);
    return;
  }
  along(middle, width);
  if (arc.firmness !== 'gerealiseerd') return;
  pen.strokeStyle = palette.marker;
  along(middle, 1.6);
};

/** Lines between arcs: wider where a class ends. */
const drawEnds = (pen: Pen, arcs: readonly Arc[], palette: Palette, { outer, width }: Ring): void => {
  if (arcs.length < 2) return;
  pen.strokeStyle = palette.marker;
  arcs.forEach(({ place, from }, index) => {
    pen.lineWidth = arcs.at(index - 1)?.place === place ? 1.2 : 2;
    pen.beginPath();
    pen.moveTo((outer - width) * Math.cos(from), (outer - width) * Math.sin(from));
    pen.lineTo(outer * Math.cos(from), outer * Math.sin(from));
    pen.stroke();
  });
};

/** A small sign on the lower edge of the ring, to one side: a line through these points. */
const drawSign = (
  pen: Pen,
  palette: Palette,
  { outer }: Ring,
  side: 'left' | 'right',
  line: readonly (readonly [number, number])[],
): void => {
  const at = outer * 0.72;
  pen.save();
  pen.translate(side === 'left' ? -at : at, at);
  circle(pen, 6.5);
  pen.fillStyle = palette.markerInk;
  pen.fill();
  pen.strokeStyle = palette.marker;
  pen.lineWidth = 1.8;
  pen.beginPath();
  for (const [x, y] of line) pen.lineTo(x, y);
  pen.stroke();
  pen.restore();
};

const tick = [
  [-2.8, 0.2],
  [-0.8, 2.3],
  [3, -2.2],
] as const;
const house = [
  [-2.6, 3],
  [-2.6, -0.6],
  [0, -3.2],
  [2.6, -0.6],
  [2.6, 3],
  [-2.6, 3],
] as const;

/** The ring on a paper disc, for a cluster with an edge; the number in the middle is text of the map. */
export const drawDonut = (donut: Donut, palette: Palette): ImageData | null => {
  const margin = 4;
  const size = (donut.diameter + 2 * margin) * pictureScale;
  const pen = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.scale(pictureScale, pictureScale);
  pen.translate(donut.diameter / 2 + margin, donut.diameter / 2 + margin);
  const isCluster = donut.look === 'cluster';
  const ring = isCluster
    ? { outer: donut.diameter / 2 - 4, width: 10 }
    : { outer: donut.diameter / 2 - 1.5, width: Math.max(5, donut.diameter * 0.17) };
  pen.shadowColor = 'rgb(0 0 0 / 35%)';
  pen.shadowBlur = 5;
  pen.shadowOffsetY = 1.5;
  circle(pen, donut.diameter / 2);
  pen.fillStyle = palette.marker;
  pen.fill();
  pen.shadowColor = 'transparent';
  if (isCluster) {
    circle(pen, donut.diameter / 2 - 0.75);
    pen.strokeStyle = palette.markerInk;
    pen.lineWidth = 1.5;
    pen.stroke();
    // Shows through where nothing counts.
    circle(pen, ring.outer - ring.width / 2);
    pen.strokeStyle = palette.land;
    pen.lineWidth = ring.width;
    pen.stroke();
  }
  const arcs = arcsOf(donut);
  for (const arc of arcs) drawArc(pen, arc, palette, ring);
  drawEnds(pen, arcs, palette, ring);
  if (donut.look === 'gerealiseerd') drawSign(pen, palette, ring, 'right', tick);
  if (donut.isExisting) drawSign(pen, palette, ring, 'left', house);
  return pen.getImageData(0, 0, size, size);
};
