/** A text as JSON, and what it had that is none: `NaN`, a comma too many, a wrapper of JavaScript. */
type JsonMending = { text: string; seen: string[] };

/** A string in double or single quotes, a comment, a word or number, or a sign. */
const token =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]{0,10000}?\*\/|[-+]?[\p{L}_$][\p{L}\p{N}_$]*|[-+]?(?:\d[\w.+-]*|\.\d+)|[{}[\]:,]|\s+|[\s\S]/gu;

const words: ReadonlyMap<string, string> = new Map([
  ['null', 'null'],
  ['true', 'true'],
  ['false', 'false'],
  ['None', 'null'],
  ['True', 'true'],
  ['False', 'false'],
  ['undefined', 'null'],
  ['NaN', 'null'],
  ['-NaN', 'null'],
  ['nan', 'null'],
  ['-nan', 'null'],
  ['Infinity', 'null'],
  ['-Infinity', 'null'],
  ['inf', 'null'],
  ['-inf', 'null'],
]);
const plain: ReadonlySet<string> = new Set(['null', 'true', 'false']);

/** `var plannen = `, `json_plannen_1 = `, `export default `, `callback(`: what comes before the value. */
const before =
  /^\s*(?:(?:export\s+default|(?:(?:var|let|const|window\.)\s*)?[\p{L}_$][\p{L}\p{N}_$.]*\s*(?:=|\())\s*)(?=[[{])/u;
const after = /[)\s;]*$/;

const inDoubleQuotes = (text: string): string =>
  `"${text
    .slice(1, -1)
    .replaceAll(/\\'/g, "'")
    .replaceAll(/(?<!\\)"/g, '\\"')}"`;

/**
 * A text that is nearly JSON as JSON: `NaN` and the like count as empty, commas too many, comments and wrappers of
 * JavaScript are left out, names without quotes get them. In one pass; what is another fault stays one.
 */
export const mendJson = (source: string): JsonMending => {
  const seen = new Set<string>();
  const wrapper = before.exec(source)?.[0];
  if (wrapper !== undefined) seen.add(wrapper.trim());
  const body = wrapper === undefined ? source : source.slice(wrapper.length).replace(after, '');
  const parts: string[] = [];
  /** The place of a comma that may turn out to be the last in its list. */
  let comma = -1;
  for (const [found] of body.matchAll(token)) {
    const first = found.charAt(0);
    if (/^\s/.test(found)) {
      parts.push(found);
      continue;
    }
    if (first === '/' && found.length > 1) {
      seen.add(found.slice(0, 2));
      continue;
    }
    if ((first === '}' || first === ']') && comma >= 0) {
      parts[comma] = '';
      seen.add(',');
    }
    comma = first === ',' ? parts.length : -1;
    const instead = words.get(found);
    if (first === "'") {
      seen.add("'");
      parts.push(inDoubleQuotes(found));
    } else if (instead !== undefined) {
      if (!plain.has(found)) seen.add(found);
      parts.push(instead);
    } else if (/^[\p{L}_$]/u.test(found)) {
      seen.add(found.slice(0, 20));
      parts.push(JSON.stringify(found));
    } else parts.push(found);
  }
  return { text: parts.join(''), seen: [...seen] };
};
