import * as z from 'zod/mini';
import { housingTypeSchema } from '@/domain/housingType';
import { drawingSchema } from './drawing';

const text = z.string();

const columnSchema = z.object({
  head: text,
  align: z._default(z.enum(['left', 'right']), 'left'),
  /** Its share of the width beside the other columns. */
  width: z._default(z.number(), 1),
  /** The colour of this type stands above the column. */
  swatch: z.optional(housingTypeSchema),
});
export type Column = z.input<typeof columnSchema>;

const rowSchema = z.object({
  cells: z.array(text),
  /** `total`: adds up what is above it. `aside`: counts for nothing else in the table. */
  tone: z.optional(z.enum(['total', 'aside'])),
});
export type Row = z.infer<typeof rowSchema>;

const tableSchema = z.object({
  kind: z.literal('table'),
  caption: text,
  columns: z.array(columnSchema),
  rows: z.array(rowSchema),
  /** The column that says what a row is about. */
  rowHead: z._default(z.int(), 0),
  /** What the marks and figures in it mean. */
  note: z.optional(text),
});
export type Table = z.input<typeof tableSchema>;

const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.literal([1, 2, 3]), text }),
  z.object({
    kind: z.literal('paragraph'),
    text,
    /** `lead`: opens a chapter. `note`: small, about what stands above it. `open`: what nobody knows yet. */
    tone: z.optional(z.enum(['lead', 'note', 'open'])),
  }),
  z.object({ kind: z.literal('list'), items: z.array(text) }),
  tableSchema,
  z.object({
    kind: z.literal('figure'),
    caption: text,
    /** What it shows, for who does not see it. */
    alt: text,
    drawing: drawingSchema,
    note: z.optional(text),
  }),
  /** The chapters, under this heading. */
  z.object({ kind: z.literal('contents'), heading: text }),
  z.object({ kind: z.literal('pageBreak') }),
]);
export type Block = z.input<typeof blockSchema>;

export const papers = ['a4', 'a3'] as const;
export type Paper = (typeof papers)[number];
export const orientations = ['portrait', 'landscape'] as const;
export type Orientation = (typeof orientations)[number];

/** A document in words and figures, whatever it becomes: a Word file or pages on paper. Everything in it is plain text. */
export const documentSchema = z.object({
  title: text,
  subtitle: text,
  /** Under each page: left and in the middle. */
  footer: z.tuple([text, text]),
  paper: z._default(z.enum(papers), 'a4'),
  /** "Bladzijde", before its number. */
  pageWord: text,
  /** What a cell says that nobody filled in. */
  openWord: text,
  sections: z.array(z.object({ orientation: z.enum(orientations), blocks: z.array(blockSchema) })),
});
/** As it is written. */
export type DocumentInput = z.input<typeof documentSchema>;
/** As it is drawn: what may be left out has its value. */
export type Document = z.infer<typeof documentSchema>;
export type ReadBlock = Document['sections'][number]['blocks'][number];
export type BlockOf<Kind extends ReadBlock['kind']> = Extract<ReadBlock, { kind: Kind }>;
