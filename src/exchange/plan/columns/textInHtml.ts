const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  plusmn: '±',
  sup2: '²',
  frac12: '½',
  szlig: 'ß',
};

/** What a letter has on it: `&eacute;`, `&Ouml;`. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

const named = (all: string, name: string): string => {
  const known = entities[name.toLowerCase()];
  if (known !== undefined) return known;
  const accent = accents[name.slice(1).toLowerCase()];
  return accent === undefined ? all : (name.charAt(0) + accent).normalize('NFC');
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
    .replace(/&([a-z]+\d*);/gi, named)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
