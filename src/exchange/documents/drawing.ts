import * as z from 'zod/mini';

const number = z.number();
const paint = z.optional(z.string());

/** A line or a plane, as the path data of SVG. Sizes and places in the units of the drawing. */
const pathSchema = z.object({
  kind: z.literal('path'),
  d: z.string(),
  fill: paint,
  stroke: paint,
  width: z.optional(number),
  dash: z.optional(z.array(number)),
  opacity: z.optional(number),
});

const textSchema = z.object({
  kind: z.literal('text'),
  at: z.tuple([number, number]),
  text: z.string(),
  size: number,
  fill: z.string(),
  anchor: z.enum(['start', 'middle', 'end']),
  isStrong: z.optional(z.boolean()),
  /** The colour of an edge around the letters, to read them on a map. */
  halo: paint,
});

/** A picture as a data URL, below what comes after it. */
const pictureSchema = z.object({
  kind: z.literal('picture'),
  at: z.tuple([number, number]),
  size: z.tuple([number, number]),
  href: z.string().check(z.startsWith('data:image/')),
});

const shapeSchema = z.discriminatedUnion('kind', [pathSchema, textSchema, pictureSchema]);
export type Shape = z.infer<typeof shapeSchema>;

/**
 * A drawing as a list of shapes, the lowest first: the print view draws it as SVG, the Word file holds it as a PNG.
 * Colours are #rrggbb or #rrggbbaa.
 */
export const drawingSchema = z.object({ width: number, height: number, shapes: z.array(shapeSchema) });
export type Drawing = z.infer<typeof drawingSchema>;
