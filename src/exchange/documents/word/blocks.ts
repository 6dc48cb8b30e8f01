import { HeadingLevel, ImageRun, PageBreak, Paragraph, type Table, TableOfContents, TextRun } from 'docx';
import type { BlockOf, ReadBlock } from '../document';
import type { Drawing } from '../drawing';
import type { Picture } from '../drawPicture';
import { cleanText } from './clean';
import { wordTable } from './table';

/** Makes a picture of a drawing; undefined where nothing can be drawn. */
export type Draw = (drawing: Drawing) => Promise<Picture | undefined>;

type Place = {
  /** Between the margins, in twips, and of the page in mm as high as a figure may be. */
  width: number;
  height: number;
  openWord: string;
  draw: Draw;
};
type Child = Paragraph | Table | TableOfContents;

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const tones = { lead: 'Lead', note: 'Note', open: 'Open' } as const;

const paragraph = (text: string, style?: string): Paragraph =>
  new Paragraph({ ...(style !== undefined && { style }), children: [new TextRun(cleanText(text))] });

const note = (text: string | undefined): Paragraph[] => (text === undefined ? [] : [paragraph(text, 'Note')]);

/** Pixels of 1/96 inch, in which the library sizes a picture. */
const pixels = (twips: number): number => twips / 15;

const figure = async (block: BlockOf<'figure'>, { width, height, draw }: Place): Promise<Child[]> => {
  const { drawing, alt, caption } = block;
  const picture = await draw(drawing);
  const most = Math.min(pixels(width), (pixels(height) * drawing.width) / drawing.height);
  const description = cleanText(alt);
  const shown =
    picture === undefined
      ? paragraph(alt)
      : new Paragraph({
          keepNext: true,
          children: [
            new ImageRun({
              ...picture,
              transformation: { width: most, height: (most * drawing.height) / drawing.width },
              altText: { name: cleanText(caption), title: cleanText(caption), description },
            }),
          ],
        });
  return [shown, paragraph(caption, 'Caption'), ...note(block.note)];
};

/** What a block becomes in Word, in reading order. */
export const wordBlock = async (block: ReadBlock, place: Place): Promise<Child[]> => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: headings[block.level], children: [new TextRun(cleanText(block.text))] }),
      ];
    case 'paragraph':
      return [paragraph(block.text, block.tone && tones[block.tone])];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(cleanText(item))] }),
      );
    case 'table':
      return [
        paragraph(block.caption, 'Caption'),
        wordTable(block, place.width, place.openWord),
        ...spaced(block.note),
      ];
    case 'figure':
      return figure(block, place);
    case 'contents':
      return [
        paragraph(block.heading, 'Subtitle'),
        new TableOfContents(cleanText(block.heading), { hyperlink: true, headingStyleRange: '1-2' }),
      ];
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
};

/** What comes under a table must not touch it. */
const spaced = (text: string | undefined): Paragraph[] => [
  new Paragraph({
    style: 'Note',
    spacing: text === undefined ? { line: 120, lineRule: 'auto', after: 60 } : { before: 80, after: 200 },
    children: text === undefined ? [] : [new TextRun(cleanText(text))],
  }),
];
