/** Where a text stops being JSON: line and column from 1, and what stands there (`end`: it breaks off). */
export type JsonErrorPlace = { line: number; column: number; found: string };

type Expecting = 'value' | 'value_or_close' | 'key' | 'key_or_close' | 'colon' | 'comma_or_close';

const whitespace = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literal = /true|false|null/y;
const word = /[^\s,:[\]{}"]{1,20}/y;

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** The place behind the closing quote of the string that opens at `at`, or -1 - (the place of the fault). */
const endOfString = (text: string, at: number): number => {
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code < 0x20) return -1 - i;
    if (code === 0x5c) {
      const escaped = endOf(/["\\/bfnrt]|u[0-9a-fA-F]{4}/y, text, i + 1);
      if (escaped < 0) return -1 - i;
      i = escaped - 1;
    }
  }
  return -1 - text.length;
};

const placeAt = (text: string, at: number): JsonErrorPlace => {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1;
    start = next + 1;
  }
  const end = endOf(word, text, at);
  const found = at >= text.length ? 'end' : text.slice(at, Math.max(end, at + 1));
  return { line, column: at - start + 1, found };
};

/**
 * Finds the first fault in a text that JSON.parse refused. Browsers word their messages differently and name
 * no place for NaN; this does, the same in each. Without recursion, so that deep nesting cannot break it.
 */
export const findJsonError = (text: string): JsonErrorPlace => {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  let at = 0;
  const afterValue = (): Expecting => 'comma_or_close';
  for (;;) {
    at = endOf(whitespace, text, at);
    const char = text.charAt(at);
    const inside = open.at(-1);
    if (expecting === 'comma_or_close' && inside === undefined) return placeAt(text, at);
    const closes = char === (inside === '{' ? '}' : ']') && inside !== undefined;
    if (closes && (expecting === 'comma_or_close' || expecting.endsWith('_or_close'))) {
      open.pop();
      expecting = afterValue();
      at += 1;
    } else if (expecting === 'comma_or_close' && char === ',') {
      expecting = inside === '{' ? 'key' : 'value';
      at += 1;
    } else if (expecting === 'colon' && char === ':') {
      expecting = 'value';
      at += 1;
    } else if (char === '"' && expecting !== 'colon' && expecting !== 'comma_or_close') {
      const end = endOfString(text, at);
      if (end < 0) return placeAt(text, -1 - end);
      expecting = expecting.startsWith('key') ? 'colon' : afterValue();
      at = end;
    } else if (expecting.startsWith('value')) {
      if (char === '{' || char === '[') {
        open.push(char);
        expecting = char === '{' ? 'key_or_close' : 'value_or_close';
        at += 1;
      } else {
        const end = Math.max(endOf(number, text, at), endOf(literal, text, at));
        if (end < 0) return placeAt(text, at);
        expecting = afterValue();
        at = end;
      }
    } else return placeAt(text, at);
  }
};
