/** What Windows-1252 has at 0x80 to 0x9f. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = (character: string): number => {
  const special = specials.indexOf(character);
  return special >= 0 ? 0x80 + special : character.charCodeAt(0);
};

const rest = `[\u0080-\u00bf${specials}]`;

/** What UTF-8 of one character looks like when it was read as Windows-1252: `Ã§` for `ç`, `â‚¬` for `€`. */
const doubled = new RegExp(`[Â-ß]${rest}|[à-ï]${rest}{2}|[ð-ô]${rest}{3}`, 'gu');

const decoder = new TextDecoder('utf-8', { fatal: true });

const mendOnce = (text: string): { text: string; count: number } => {
  let count = 0;
  const mended = text.replace(doubled, (found) => {
    try {
      const character = decoder.decode(Uint8Array.from([...found], byteOf));
      count += 1;
      return character;
    } catch {
      return found;
    }
  });
  return { text: mended, count };
};

/** Programs behind each other may each have done it. */
const mostTimes = 3;

/**
 * Text that was taken for Windows-1252 while it was UTF-8, once or more, as it was before that; with how many characters
 * were mended.
 */
export const mendDoubled = (text: string): { text: string; count: number } => {
  const first = mendOnce(text);
  let mended = first;
  for (let times = 1; mended.count > 0 && times < mostTimes; times += 1) mended = mendOnce(mended.text);
  return { text: mended.text, count: first.count };
};
