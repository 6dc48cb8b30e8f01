/** A number that stands in a file, as text or not. `isAsked`: it may have meant another, as "1.200" or "ca. 24" may. */
export type NumberRead = { value: number; isAsked: boolean };

const thousands = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/;
const plain = /^[+-]?\d+(?:[.,]\d+)?$/;
const dutch = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/;

/** Words around a number of homes. */
const around =
  /^(?:ca\.?|circa|±|\+\/-|~|[<>≤≥]|max(?:imaal|\.)?|min(?:imaal|\.)|ongeveer)|(?:woningen|woning|won?\.?|(?:woon)?eenheden|appartementen|stuks|st\.?|\?|\+|\*+|\(.*\))$/g;
const about = /^(?:ca|±|\+\/-|~|[<>≤≥]|circa|max|min|ongeveer)|[?)+*]$/;

/** What stands around an amount: "€ 250.000,-", "1,2 mln". */
const money = /^(?:€|eur(?:o|\.)?)|(?:€|eur(?:o|\.)?|,[-–—=]+)$/g;
const millions = /(?:mln\.?|miljoen)$/;

/** The amount in a text that says in euros or millions what it is; undefined in any other. */
const amountIn = (said: string): NumberRead | undefined => {
  const bare = said.replace(money, '').replace(money, '');
  const text = bare.replace(millions, '');
  if (text === said) return undefined;
  const inside = numberIn(text);
  const times = text === bare ? 1 : 1_000_000;
  // Of an amount a point before three digits stands between thousands; of millions nobody knows.
  return inside && { value: Math.round(inside.value * times), isAsked: inside.isAsked && times > 1 };
};

/** Texts that say that there is nothing. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && /^\s*(?:-|–|—|n\.?v\.?t\.?|null|nan|none|<null>)?\s*$/i.test(value));

/** Spaces keep thousands apart; in "10 5" or on two lines stand two numbers, and "24 30" was once "24". */
const unspaced = (value: string): string | undefined => {
  const whole = value.replace(/(?<![\d.,])\d{1,3}(?:[^\S\r\n]\d{3}|'\d{3})+(?!\d)/g, (digits) =>
    digits.replace(/\D/g, ''),
  );
  return /\d[\s']+\d/.test(whole) ? undefined : whole.replace(/[\s']/g, '').toLowerCase();
};

/**
 * The number in "24", "24,0", "1 200", "1.200,5" or "€ 1.200,-"; "1.200" is twelve hundred, and said to be read so. Undefined when it is
 * none.
 */
export const numberIn = (value: unknown): NumberRead | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? { value, isAsked: false } : undefined;
  if (typeof value !== 'string') return undefined;
  const quoted = /^\s*(["'])(.*)\1\s*$/s.exec(value)?.[2];
  if (quoted !== undefined) return numberIn(quoted);
  const said = unspaced(value);
  if (said === undefined) return undefined;
  if (/^\d{1,5}(?:\+\d{1,5})+$/.test(said)) {
    return { value: said.split('+').reduce((sum, each) => sum + Number(each), 0), isAsked: true };
  }
  const amount = amountIn(said);
  if (amount !== undefined) return amount;
  const text = said.replace(around, '');
  if (text !== said) {
    const inside = numberIn(text);
    return inside && { ...inside, isAsked: inside.isAsked || about.test(said) };
  }
  if (thousands.test(text)) return { value: Number(text.replaceAll('.', '')), isAsked: true };
  if (dutch.test(text)) return { value: Number(text.replaceAll('.', '').replace(',', '.')), isAsked: false };
  if (plain.test(text)) return { value: Number(text.replace(',', '.')), isAsked: false };
  return undefined;
};

/** "dec-28", "Q3 '28", "31-12-28". */
const shortYear =
  /^(?:(?:(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?|q[1-4]|[1-4]e kwartaal|\d{1,2}[-/]\d{1,2})[-/ ]*['’]?|['’])(\d\d)$/i;

const hour = 3_600_000;
const day = 24 * hour;
const [first, last] = [Date.UTC(2000), Date.UTC(2101)];
/** The day that a spreadsheet counts from. */
const zeroDay = Date.UTC(1899, 11, 30);

/** A date that another program wrote as a number: milliseconds since 1970, or the days of a spreadsheet. */
const yearOf = (value: number): number => {
  const time = [value, zeroDay + value * day].find((each) => each >= first && each < last);
  // Midnight of 1 January in the Netherlands is 31 December by UTC.
  return time === undefined ? value : new Date(time + 2 * hour).getUTCFullYear();
};

/** The last year in "2029", "31-12-2029", "Q4 2029" or "2027-2029"; undefined when there is none. */
export const yearIn = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isInteger(value) ? yearOf(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const [, short] = shortYear.exec(value.trim()) ?? [];
  if (short !== undefined) return 2_000 + Number(short);
  const last = [...value.matchAll(/(?<!\d)(2[01]\d\d)(?!\d)/g)].at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
};
