/**
 * What a number stands for, which tells what 12.345 can mean: people and homes are whole, distances in km and
 * percentages are never thousands, and of an area both can be true.
 */
export type Measure = 'count' | 'fraction' | 'area';

type Sign = '.' | ',';

/** How the numbers of a column are written, as far as they show it. */
export type ColumnSigns = { decimal: ReadonlySet<Sign>; hasBareThousands: boolean };

const other = { '.': ',', ',': '.' } as const;

/** One group of three behind one sign: thousands or decimals. */
const unclear = /^[1-9]\d{0,2}([.,])\d{3}$/;

/** What shows a decimal sign, if only by grouping thousands with the other one. */
const showing: readonly [shape: RegExp, decimal: Sign][] = [
  [/^\d{1,3}(\.\d{3})+,\d+$/, ','],
  [/^\d{1,3}(\.\d{3}){2,}$/, ','],
  [/^\d+,\d+$/, ','],
  [/^\d{1,3}(,\d{3})+\.\d+$/, '.'],
  [/^\d{1,3}(,\d{3}){2,}$/, '.'],
  [/^\d+\.\d+$/, '.'],
];

const decimalShownIn = (digits: string): Sign | undefined =>
  unclear.test(digits) ? undefined : showing.find(([shape]) => shape.test(digits))?.[1];

const partsOf = (text: string): { minus: string; digits: string; unit: string } => {
  const [, minus = '', digits = '', unit = ''] =
    /^(-?)([\d.,]+)(?:\s*(m2|m²|km|%))?$/i.exec(text.trim()) ?? [];
  return { minus, digits, unit: unit.toLowerCase() };
};

export const signsIn = (texts: Iterable<unknown>): ColumnSigns => {
  const decimal = new Set<Sign>();
  let hasBareThousands = false;
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    const { minus, digits } = partsOf(text);
    const shown = decimalShownIn(digits);
    if (shown) decimal.add(shown);
    // Below zero it is a code for what is kept back: -99997.
    else if (minus === '' && /^\d{4,}$/.test(digits)) hasBareThousands = true;
  }
  return { decimal, hasBareThousands };
};

/** The decimal sign of a text that does not show it; undefined when neither reading is certain. */
const decimalByColumn = (
  sign: Sign,
  unit: string,
  measure: Measure,
  { decimal, hasBareThousands }: ColumnSigns,
): Sign | undefined => {
  const [shown] = decimal;
  if (decimal.size > 1) return undefined;
  if (measure === 'fraction' || unit === 'km' || unit === '%')
    return shown === other[sign] ? undefined : sign;
  if (shown) return shown;
  if (hasBareThousands) return undefined;
  const isGrouped = measure === 'count' || (unit !== '' && sign === '.');
  return isGrouped ? other[sign] : undefined;
};

/**
 * A number as people write it: 1234, 1.234, 1.234,5 or 12,5, perhaps with a unit behind it. Null when it can be read in
 * two ways that differ a thousand times; undefined when it is no number.
 */
export const readNumber = (
  text: string,
  measure: Measure,
  column: ColumnSigns,
): number | null | undefined => {
  const { minus, digits, unit } = partsOf(text);
  if (/^\d+$/.test(digits)) return Number(minus + digits);
  const isUnclear = unclear.test(digits);
  const decimal = isUnclear
    ? decimalByColumn(digits.includes('.') ? '.' : ',', unit, measure, column)
    : decimalShownIn(digits);
  if (!decimal) return isUnclear ? null : undefined;
  return Number(minus + digits.replaceAll(other[decimal], '').replace(decimal, '.'));
};
