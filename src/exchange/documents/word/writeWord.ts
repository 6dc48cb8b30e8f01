import {
  AlignmentType,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Document } from '../document';
import { type Draw, wordBlock } from './blocks';
import { cleanText } from './clean';
import { margin, pageSize, twips } from './pageSize';
import { soft, styles } from './styles';

type Section = Document['sections'][number];

const small = { size: 16, color: soft } as const;

const headerOf = ({ title }: Document): Header =>
  new Header({
    children: [
      new Paragraph({ style: 'Note', children: [new TextRun({ text: cleanText(title), ...small })] }),
    ],
  });

const footerOf = ({ footer: [left, middle], pageWord }: Document, width: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        tabStops: [
          { type: TabStopType.CENTER, position: width / 2 },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [
          new TextRun({
            children: [
              cleanText(left),
              '\t',
              cleanText(middle),
              '\t',
              `${cleanText(pageWord)} `,
              PageNumber.CURRENT,
            ],
            ...small,
          }),
        ],
      }),
    ],
  });

const titleOf = ({ title, subtitle }: Document): Paragraph[] => [
  new Paragraph({ style: 'Title', alignment: AlignmentType.LEFT, children: [new TextRun(cleanText(title))] }),
  new Paragraph({ style: 'Subtitle', children: [new TextRun(cleanText(subtitle))] }),
];

const sectionOf = async (document: Document, section: Section, isFirst: boolean, draw: Draw) => {
  const [width, height] = pageSize(document.paper, section.orientation);
  const inside = twips(width - 2 * margin);
  // Room is left for a caption and a note under a figure.
  const place = { width: inside, height: twips(height - 2 * margin - 45), openWord: document.openWord, draw };
  const children = isFirst ? [...titleOf(document)] : [];
  const blocks = [];
  for (const block of section.blocks) blocks.push(...(await wordBlock(block, place)));
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return {
    properties: {
      page: {
        size: {
          width: twips(short),
          height: twips(long),
          orientation:
            section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: twips(margin), bottom: twips(margin), left: twips(margin), right: twips(margin) },
      },
    },
    headers: { default: headerOf(document) },
    footers: { default: footerOf(document, inside) },
    children: [...children, ...blocks],
  };
};

/** A document as a Word file (.docx). `draw` makes the pictures. */
export const writeWord = async (document: Document, draw: Draw): Promise<Blob> => {
  const sections = [];
  for (const [index, section] of document.sections.entries()) {
    sections.push(await sectionOf(document, section, index === 0, draw));
  }
  const word = new WordDocument({
    title: cleanText(document.title),
    subject: cleanText(document.subtitle),
    creator: 'Boven de kaart',
    styles,
    pageNumbers: estimatePageNumbers,
    sections,
  });
  return Packer.toBlob(word);
};
