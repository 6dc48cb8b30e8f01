import type { JsonObject } from '../../json/jsonObject';
import { isHtml, textInHtml } from './textInHtml';

const row = /<tr\b[^>]*>([\s\S]*?)<\/tr>/gi;
const cell = /<t[dh]\b[^>]*>([\s\S]*?)<\/t[dh]>/gi;

/** A description is rarely longer; a larger one is left as text. */
const longest = 20_000;

/** The rows of a table of names and values: how programs that write KML keep the columns of a layer. */
const rowsIn = (html: string): [string, string][] =>
  [...html.matchAll(row)].flatMap(([, cells = '']): [string, string][] => {
    const [name, value, more] = [...cells.matchAll(cell)].map(([, inside = '']) => textInHtml(inside));
    return name === undefined || value === undefined || more !== undefined || name === ''
      ? []
      : [[name, value]];
  });

const descriptions: ReadonlySet<string> = new Set(['description', 'omschrijving', 'beschrijving']);

/** Properties with those that stand in a description as a table; what the feature says itself goes first. */
export const unfoldHtml = (properties: JsonObject): JsonObject => {
  for (const [name, value] of Object.entries(properties)) {
    if (!descriptions.has(name.toLowerCase()) || typeof value !== 'string') continue;
    if (value.length > longest || !isHtml(value)) continue;
    const rows = rowsIn(value);
    if (rows.length > 0) return { ...Object.fromEntries(rows), ...properties };
  }
  return properties;
};
