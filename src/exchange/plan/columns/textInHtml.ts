const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const looksLikeHtml =
  /<\/?(?:table|tbody|tr|td|th|p|br|div|span|b|i|strong|em|ul|ol|li|a|html|body|h\d|img|font)\b[^>]*>/i;

export const isHtml = (text: string): boolean => looksLikeHtml.test(text);

const character = (code: number): string =>
  Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';

/** The text of a description in HTML, as KML has them: a line per paragraph or row, cells apart. It is never shown as HTML. */
export const textInHtml = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, '')
    .replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/gi, ': ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]{0,2000}>/g, '')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, decimal: string) => character(Number(decimal)))
    .replace(/&([a-z]+);/gi, (all, name: string) => entities[name.toLowerCase()] ?? all)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
