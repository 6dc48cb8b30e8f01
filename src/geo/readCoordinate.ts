import { degreesOf } from './sexagesimal';

/** A figure as a Dutch spreadsheet writes a large one: 145.200,50. */
const withThousands = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+|\.\d{3})$/;

/** A coordinate as a number or text: 5.12, or 5,12 or 145.200,5 as a Dutch spreadsheet has it, or 52°5'23"N. Undefined when it is none. */
export const readCoordinate = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const plain = withThousands.test(text) ? text.replaceAll('.', '') : text;
  const figure = plain.replace(/^([-+]?\d+),(\d+)$/, '$1.$2');
  return /^[-+]?\d+(\.\d*)?(e[-+]?\d+)?$/i.test(figure) ? Number(figure) : degreesOf(text);
};
