/** Degrees, minutes and seconds: 52°5'30,5". */
const parts = `(\\d{1,3})\\s*[°º]\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*['′’]\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:["″”]|'')|)`;
const everywhere = new RegExp(parts, 'g');
/** With the letter of the wind before or behind it; O is east, as it is in Dutch. */
const wind = '(?:noord|oost|zuid|west|nb|zb|ol|wl|[nszeow])?';
const alone = new RegExp(`^(${wind})\\s*(?:${parts}|(\\d{1,3}(?:[.,]\\d+)?)\\s*([°º]?))\\s*(${wind})$`, 'i');

const number = (text: string): number => Number(text.replace(',', '.'));

const together = (degrees: string, minutes: string, seconds = '0'): number =>
  number(degrees) + number(minutes) / 60 + number(seconds) / 3600;

/** All degrees with minutes in a text, in their order. */
export const degreesIn = (text: string): number[] =>
  Array.from(text.matchAll(everywhere), ([, degrees = '', minutes = '', seconds]) =>
    together(degrees, minutes, seconds),
  );

/** The degrees in a text that holds nothing else: 52°05'23"N, 5,12° O, N 52.1. Undefined for a bare number. */
export const degreesOf = (text: string): number | undefined => {
  const [, before = '', degrees, minutes, seconds, decimal, sign = '', behind = ''] = alone.exec(text) ?? [];
  if (before !== '' && behind !== '') return undefined;
  const said = `${before}${behind}`;
  const away = /^[szw]/i.test(said) ? -1 : 1;
  if (degrees !== undefined && minutes !== undefined) return away * together(degrees, minutes, seconds);
  return decimal === undefined || `${said}${sign}` === '' ? undefined : away * number(decimal);
};
