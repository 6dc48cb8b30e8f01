const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

type Parts = { postcode: string | undefined; number: string | undefined; words: string[] };

const street = /(?:^|\s)(?:st|str)\.?(?=\s|$)/g;

const partsOf = (text: string): Parts => {
  const plain = folded(text)
    .replace(street, ' straat')
    .replace(/str\.(?=\s|,|$)/g, 'straat');
  const [all, digits = '', letters = ''] = /\b([1-9]\d{3})\s?([a-z]{2})\b/.exec(plain) ?? [];
  const rest = all === undefined ? plain : plain.replace(all, ' ');
  const [, number, addition = ''] =
    /\b(\d{1,5})(?:\s?-?\s?((?:[a-z]|bis|ter|hs|huis|rd|rood|wit|zw)\d{0,3}|\d{1,4}))?(?=\s*(?:,|$|\s))/.exec(
      rest,
    ) ?? [];
  const words = rest.match(/[\p{L}']+/gu) ?? [];
  return {
    postcode: all === undefined ? undefined : digits + letters,
    number: number && number + addition,
    words: words.filter((word) => word.length > 1),
  };
};

/**
 * Whether what a register calls an address ("Kerkweg 12A, 3701AA Zeist") is the one that was asked for: the same number,
 * and the same postcode or every word of its street and place.
 */
export const isSameAddress = (asked: string, label: string): boolean => {
  const [one, other] = [partsOf(asked), partsOf(label)];
  if (one.number === undefined || one.number !== other.number) return false;
  if (one.postcode !== undefined) return one.postcode === other.postcode;
  const there = new Set(other.words);
  return one.words.length > 0 && one.words.every((word) => there.has(word));
};
