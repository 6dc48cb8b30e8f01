/** Degrees, minutes and seconds: 52°5'30,5". */
const parts = `(\\d{1,3})\\s*[°º]\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*['′’]\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:["″”]|'')|)`;
/** West or south, before or behind the degrees. */
const away = '(?:west|zuid|wl|zb|[szw])';
const everywhere = new RegExp(`((?<![a-z])${away}\\s*)?${parts}\\s*(${away}(?![a-z]))?`, 'gi');
/** With the letter of the wind before or behind it; O is east, as it is in Dutch. */
const wind = '(?:noord|oost|zuid|west|nb|zb|ol|wl|[nszeow])?';
const alone = new RegExp(`^(${wind})\\s*(?:${parts}|(\\d{1,3}(?:[.,]\\d+)?)\\s*([°º]?))\\s*(${wind})$`, 'i');

const number = (text: string): number => Number(text.replace(',', '.'));

const together = (degrees: string, minutes: string, seconds = '0'): number =>
  number(degrees) + number(minutes) / 60 + number(seconds) / 3600;

/** All degrees with minutes in a text, in their order; those of west and south below zero. */
export const degreesIn = (text: string): number[] =>
  Array.from(text.matchAll(everywhere), ([, before, degrees = '', minutes = '', seconds, behind]) => {
    const value = together(degrees, minutes, seconds);
    return before === undefined && behind === undefined ? value : -value;
  });

/** The degrees in a text that holds nothing else: 52°05'23"N, 5,12° O, N 52.1. Undefined for a bare number. */
export const degreesOf = (text: string): number | undefined => {
  const [, before = '', degrees, minutes, seconds, decimal, sign = '', behind = ''] = alone.exec(text) ?? [];
  if (before !== '' && behind !== '') return undefined;
  const said = `${before}${behind}`;
  const side = /^[szw]/i.test(said) ? -1 : 1;
  if (degrees !== undefined && minutes !== undefined) return side * together(degrees, minutes, seconds);
  return decimal === undefined || `${said}${sign}` === '' ? undefined : side * number(decimal);
};
