import { valueIn } from './valueIn';

/** Values one after the other, as lines or behind the sign of RFC 8142, and how many could not be read. */
export type JsonSequence = { values: unknown[]; broken: number; isCutOff: boolean };

/** What stands for a line that cannot be read. */
const brokenLine = null;

/**
 * The values of a text with one on each line (GeoJSON Text Sequences, newline-delimited GeoJSON); undefined when that is
 * not what it is. The last line may break off.
 */
export const jsonSequence = (text: string): JsonSequence | undefined => {
  const parts = text
    .split(text.includes('\u001e') ? '\u001e' : /\r?\n/)
    .map((part) => part.trim().replace(/,$/, ''))
    .filter((part) => part !== '');
  const [first] = parts;
  // One look is enough for a text that is laid out over lines.
  const isMarked = text.trimStart().startsWith('\u001e');
  if (parts.length < (isMarked ? 1 : 2) || first === undefined || !/^\{.*\}$/s.test(first)) return undefined;
  if (valueIn(first) === undefined) return undefined;
  const values = parts.map((part) => valueIn(part) ?? brokenLine);
  const isCutOff = values.at(-1) === brokenLine;
  if (isCutOff) values.pop();
  return { values, broken: values.filter((value) => value === brokenLine).length, isCutOff };
};
