import { cutText } from '../noteBook';

/** Parts of an address that a table may have in columns of their own. */
export const addressMeanings = [
  /** All of it in one field. */
  'adres',
  'adres_straat',
  'adres_huisnummer',
  'adres_toevoeging',
  'adres_postcode',
  'adres_plaats',
] as const;
export type AddressPart = (typeof addressMeanings)[number];

export const isAddressPart = (meaning: string): meaning is AddressPart =>
  (addressMeanings as readonly string[]).includes(meaning);

const longest = 200;

const postcode = /\b([1-9]\d{3})\s?([a-z]{2})\b/i;

/** A postcode as the registers write it. */
const withPostcode = (text: string): string =>
  text.replace(postcode, (_all, digits: string, letters: string) => `${digits}${letters.toUpperCase()}`);

/**
 * An address in one line: "Kerkweg 12a, 3701AA Zeist". Undefined when the parts do not come to one: a place by itself, or a
 * street without a number or a place.
 */
export const addressOf = (parts: ReadonlyMap<AddressPart, string>): string | undefined => {
  const said = (part: AddressPart): string => parts.get(part)?.trim().replace(/\s+/g, ' ') ?? '';
  const number = `${said('adres_huisnummer').replace(/[.,]0+$/, '')}${said('adres_toevoeging')}`;
  // A field that is called address holds no more than the street in many tables.
  const street = said('adres') || said('adres_straat');
  const isWhole = /\d/.test(street.replace(postcode, '')) || number === '';
  const first = isWhole ? street : `${street} ${number}`.trim();
  const rest = [said('adres_postcode'), said('adres_plaats')].filter(
    (part) => part !== '' && !street.toLowerCase().includes(part.toLowerCase()),
  );
  const line = withPostcode([first, rest.join(' ')].filter((part) => part !== '').join(', '));
  const isPlaced = postcode.test(line) || said('adres_plaats') !== '' || /\d|,\s*\p{L}/u.test(first);
  return first !== '' && isPlaced ? cutText(line, longest) : undefined;
};
