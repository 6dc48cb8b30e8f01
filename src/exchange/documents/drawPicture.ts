import type { Drawing, Shape } from './drawing';

/** Pixels per unit of a drawing: sharp on paper. */
const scale = 3;

type Pen = OffscreenCanvasRenderingContext2D;

const drawPath = (pen: Pen, shape: Extract<Shape, { kind: 'path' }>): void => {
  const path = new Path2D(shape.d);
  pen.globalAlpha = shape.opacity ?? 1;
  if (shape.fill !== undefined) {
    pen.fillStyle = shape.fill;
    pen.fill(path);
  }
  if (shape.stroke !== undefined) {
    pen.strokeStyle = shape.stroke;
    pen.lineWidth = shape.width ?? 1;
    pen.setLineDash(shape.dash ?? []);
    pen.stroke(path);
  }
  pen.globalAlpha = 1;
};

const aligned = { start: 'left', middle: 'center', end: 'right' } as const;

const drawText = (pen: Pen, shape: Extract<Shape, { kind: 'text' }>): void => {
  pen.font = `${shape.isStrong === true ? 700 : 400} ${shape.size}px Arial, sans-serif`;
  pen.textAlign = aligned[shape.anchor];
  pen.setLineDash([]);
  if (shape.halo !== undefined) {
    pen.strokeStyle = shape.halo;
    pen.lineWidth = 3;
    pen.strokeText(shape.text, ...shape.at);
  }
  pen.fillStyle = shape.fill;
  pen.fillText(shape.text, ...shape.at);
};

const drawImage = async (
  pen: Pen,
  { href, at, size }: Extract<Shape, { kind: 'picture' }>,
): Promise<void> => {
  const [head = '', base64 = ''] = href.split(',', 2);
  const type = /^data:([^;]+)/.exec(head)?.[1] ?? 'image/png';
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  pen.drawImage(await createImageBitmap(new Blob([bytes], { type })), ...at, ...size);
};

export type Picture = { type: 'png' | 'jpg'; data: Uint8Array<ArrayBuffer> };

/**
 * A drawing as a picture: a PNG, or a JPEG when a map lies under it, which would make a PNG four times as large. Undefined
 * where nothing can be drawn. `wanted`: in this form whatever lies under it.
 */
export const drawPicture = async (
  { width, height, shapes }: Drawing,
  wanted?: Picture['type'],
): Promise<Picture | undefined> => {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  pen.scale(scale, scale);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.lineJoin = 'round';
  for (const shape of shapes) {
    if (shape.kind === 'path') drawPath(pen, shape);
    else if (shape.kind === 'text') drawText(pen, shape);
    else await drawImage(pen, shape);
  }
  const type = wanted ?? (shapes.some(({ kind }) => kind === 'picture') ? 'jpg' : 'png');
  const blob = await canvas.convertToBlob({
    type: type === 'jpg' ? 'image/jpeg' : 'image/png',
    quality: 0.92,
  });
  return { type, data: new Uint8Array(await blob.arrayBuffer()) };
};
