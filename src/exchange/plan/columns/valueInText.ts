import { valueIn } from '../../json/valueIn';

/** Strings in single or double quotes, and the words that Python writes in its own way. */
const token = /'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*"|\b(True|False|None|NaN|nan)\b/gs;

const words: Readonly<Record<string, string>> = { True: 'true', False: 'false' };

const asJson = (text: string): string =>
  text.replace(token, (all, single: string | undefined, word: string | undefined) => {
    if (word !== undefined) return words[word] ?? 'null';
    return single === undefined ? all : JSON.stringify(single.replace(/\\'/g, "'").replace(/\\\\/g, '\\'));
  });

/** The list or object in a text, as JSON or as Python prints it; undefined when it is none. */
export const valueInText = (text: string): unknown => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  return valueIn(text) ?? valueIn(asJson(text));
};
