const small: readonly string[] = ['de', 'het', 'een', 'in', 'van', 'en', 'voor', 'te', 'den', 'der'];

/** Two letters that stand for a sender on the map: "Thuis in de Polder" is TP, "Polderwonen" PO. */
export const senderMark = (name: string): string => {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !small.includes(word.toLowerCase()));
  const [first = words[0] ?? '?', second] = telling;
  const letters = second === undefined ? first.slice(0, 2) : `${first.charAt(0)}${second.charAt(0)}`;
  return letters.toUpperCase();
};

/** A, B ... Z, AA: the letter of an item, in its table and on the map. */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
