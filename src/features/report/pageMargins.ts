import type { Document } from '@/exchange/documents/document';

const quoted = (text: string): string =>
  `"${text.replace(/[\\"\n\r]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/**
 * What stands at the edges of every printed page: the title above, whose plan and of which day below, and the number of
 * the page. Words of the document, so a sheet of its own beside report.css. Returns what takes it away again.
 */
export const showPageMargins = ({ title, footer: [left, middle], pageWord }: Document): (() => void) => {
  const small = 'font: 7.5pt Arial, sans-serif; color: #55636a;';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page {
    @top-left { content: ${quoted(title)}; ${small} }
    @bottom-left { content: ${quoted(left)}; ${small} }
    @bottom-center { content: ${quoted(middle)}; ${small} }
    @bottom-right { content: ${quoted(`${pageWord} `)} counter(page); ${small} }
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
};
