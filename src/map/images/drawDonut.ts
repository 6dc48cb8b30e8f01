import { type HousingType, housingTypes } from '@/domain/housingType';
import type { Palette } from '../style/palette';
import type { Donut } from './donutName';
import { pictureScale } from './drawHatch';

type Pen = OffscreenCanvasRenderingContext2D;
type Arc = { type: HousingType; from: number; to: number };

const top = -Math.PI / 2;

/** The share of each type as an arc, clockwise from the top. Without homes: one arc of `onbekend`. */
export const arcsOf = (twelfths: Donut['twelfths']): Arc[] => {
  const total = housingTypes.reduce((sum, type) => sum + twelfths[type], 0);
  if (total === 0) return [{ type: 'onbekend', from: top, to: top + 2 * Math.PI }];
  let from = top;
  return housingTypes
    .filter((type) => twelfths[type] > 0)
    .map((type) => {
      const arc = { type, from, to: from + (2 * Math.PI * twelfths[type]) / total };
      from = arc.to;
      return arc;
    });
};

const circle = (pen: Pen, radius: number): void => {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
};

/** One arc of the ring: whole, with gaps (zacht), or only its edges (ambtelijk). */
const drawArc = (pen: Pen, arc: Arc, donut: Donut, palette: Palette, outer: number, width: number): void => {
  pen.strokeStyle = palette.types[arc.type];
  const along = (radius: number) => {
    pen.beginPath();
    pen.arc(0, 0, radius, arc.from, arc.to);
    pen.stroke();
  };
  if (donut.look === 'ambtelijk') {
    pen.globalAlpha = 0.22;
    pen.lineWidth = width;
    along(outer - width / 2);
    pen.globalAlpha = 1;
    pen.lineWidth = 1.6;
    along(outer - 0.8);
    along(outer - width + 0.8);
    return;
  }
  pen.lineWidth = width;
  if (donut.look !== 'zacht') {
    along(outer - width / 2);
    return;
  }
  pen.globalAlpha = 0.35;
  along(outer - width / 2);
  pen.globalAlpha = 1;
  pen.setLineDash([2.6, 1.9]);
  along(outer - width / 2);
  pen.setLineDash([]);
};

const drawTick = (pen: Pen, palette: Palette, outer: number): void => {
  const at = outer * 0.72;
  pen.save();
  pen.translate(at, at);
  circle(pen, 6.5);
  pen.fillStyle = palette.markerInk;
  pen.fill();
  pen.strokeStyle = palette.marker;
  pen.lineWidth = 1.8;
  pen.beginPath();
  pen.moveTo(-2.8, 0.2);
  pen.lineTo(-0.8, 2.3);
  pen.lineTo(3, -2.2);
  pen.stroke();
  pen.restore();
};

/** The ring of types on a paper disc; the number in the middle is text of the map. */
export const drawDonut = (donut: Donut, palette: Palette): ImageData | null => {
  const margin = 4;
  const size = (donut.diameter + 2 * margin) * pictureScale;
  const pen = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.scale(pictureScale, pictureScale);
  pen.translate(donut.diameter / 2 + margin, donut.diameter / 2 + margin);
  const outer = donut.diameter / 2 - 1.5;
  const width = Math.max(5, donut.diameter * 0.17);
  pen.shadowColor = 'rgb(0 0 0 / 35%)';
  pen.shadowBlur = 5;
  pen.shadowOffsetY = 1.5;
  circle(pen, donut.diameter / 2);
  pen.fillStyle = palette.marker;
  pen.fill();
  pen.shadowColor = 'transparent';
  const arcs = arcsOf(donut.twelfths);
  for (const arc of arcs) drawArc(pen, arc, donut, palette, outer, width);
  if (arcs.length > 1) {
    pen.strokeStyle = palette.marker;
    pen.lineWidth = 1.2;
    for (const { from } of arcs) {
      pen.beginPath();
      pen.moveTo((outer - width) * Math.cos(from), (outer - width) * Math.sin(from));
      pen.lineTo(outer * Math.cos(from), outer * Math.sin(from));
      pen.stroke();
    }
  }
  if (donut.look === 'cluster') {
    circle(pen, outer - width - 1.6);
    pen.strokeStyle = palette.border;
    pen.lineWidth = 1;
    pen.stroke();
  }
  if (donut.look === 'gerealiseerd') drawTick(pen, palette, outer);
  return pen.getImageData(0, 0, size, size);
};
