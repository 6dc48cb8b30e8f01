import type { IStylesOptions } from 'docx';

export const ink = '1D2529';
export const soft = '55636A';
export const accent = '0B5760';
export const hairline = 'C9CECE';

/** The looks of the text, so that whoever takes a chapter over into another document can give it that one's look. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 20, color: ink, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    title: {
      run: { size: 48, bold: true, color: accent },
      paragraph: { spacing: { before: 240, after: 120, line: 276, lineRule: 'auto' } },
    },
    heading1: {
      run: { size: 34, bold: true, color: accent },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { size: 26, bold: true, color: accent },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    heading3: {
      run: { size: 22, bold: true, color: ink },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
    caption: {
      run: { size: 20, bold: true, color: accent },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 28, color: soft } },
    // Not kept with what follows: LibreOffice would leave the heading above it behind, alone.
    { id: 'Lead', name: 'Inleiding', basedOn: 'Normal', run: { size: 24 } },
    { id: 'Note', name: 'Toelichting', basedOn: 'Normal', run: { size: 16, color: soft } },
    { id: 'Open', name: 'Nog open', basedOn: 'Normal', run: { italics: true, color: soft } },
    {
      id: 'Cell',
      name: 'Tabeltekst',
      basedOn: 'Normal',
      run: { size: 16 },
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'SmallCell',
      name: 'Tabeltekst klein',
      basedOn: 'Cell',
      run: { size: 14 },
    },
  ],
};
