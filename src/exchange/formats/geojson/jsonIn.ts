import { isObject } from '../../json/jsonObject';
import { jsonSequence } from '../../json/jsonSequence';
import { mendJson } from '../../json/mendJson';
import { numberTwice } from '../../json/numberTwice';
import { parseJson } from '../../json/parseJson';
import { fileFormat } from '../../plan/fileSchema';
import type { Note } from '../../plan/notes';
import type { ReadError } from '../../plan/readError';
import { done, type Result } from '../../result';
import { mendCutOff } from './mendCutOff';
import { salvagePlanFile } from './salvagePlanFile';

/** What a text holds as JSON, and what had to be mended to read it. */
type JsonRead = { value: unknown; notes: Note[] };

type NotJson = Extract<ReadError, { code: 'not_json' }>;

/** The place of a line in a text, counted from 1. */
const startOfLine = (text: string, line: number): number => {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  return start;
};

/** Whether the fault is that the text ends too soon; it may do so in the middle of a word or number. */
const breaksOff = (text: string, { line, column, found }: NotJson): boolean => {
  if (found === 'end') return true;
  if (found === undefined || line === undefined || column === undefined || /^[{}[\],:]/.test(found)) {
    return false;
  }
  return startOfLine(text, line) + column - 1 + found.length >= text.trimEnd().length;
};

const cutOffAt = (line: number | undefined): Note => ({
  code: 'file_cut_off',
  action: 'left_out',
  ...(line === undefined ? {} : { value: String(line) }),
});

/** A text that breaks off, up to its last whole feature. */
const upToCut = (text: string, { line }: NotJson): JsonRead | undefined => {
  const whole = mendCutOff(text);
  const part = whole === undefined ? undefined : parseJson(whole);
  return part?.ok === true ? { value: part.value, notes: [cutOffAt(line)] } : undefined;
};

/** A file of ours says so at its start: what is damaged in it is left out, and not guessed at. */
export const isOurs = (text: string): boolean => text.slice(0, 1_000).includes(`"${fileFormat}"`);

/** Values that follow each other, on lines or with commas. */
const sequenceIn = (text: string): JsonRead | undefined => {
  const found = jsonSequence(text);
  if (found === undefined) return undefined;
  const notes: Note[] = [{ code: 'sequence_read', action: 'read_as', instead: 'geojson' }];
  return { value: found.values, notes: found.isCutOff ? [...notes, cutOffAt(undefined)] : notes };
};

/** What another program wrote that is nearly JSON; also a piece of a list, or files one behind the other. */
const mendedIn = (text: string): JsonRead | undefined => {
  for (const whole of [text, `[${text.replace(/\}\s*(?=\{)/g, '},')}]`]) {
    const { text: mended, seen } = mendJson(whole);
    const json = parseJson(mended);
    if (json.ok && (isObject(json.value) || Array.isArray(json.value))) {
      const value = seen.length === 0 ? '[ ]' : seen.slice(0, 5).join(' ');
      return { value: json.value, notes: [{ code: 'json_mended', action: 'repaired', value }] };
    }
    if (!/^\s*\{/.test(text)) return undefined;
  }
  return undefined;
};

/** The value a text stands for, as well as it can be read. */
export const jsonIn = (given: string): Result<JsonRead, ReadError> => {
  const text = isOurs(given) ? given : numberTwice(given);
  const json = parseJson(text);
  if (json.ok) return done({ value: json.value, notes: [] });
  if (json.error.code !== 'not_json') return json;
  const found =
    (isOurs(text) ? undefined : (sequenceIn(text) ?? mendedIn(text))) ??
    (breaksOff(text, json.error) ? upToCut(text, json.error) : undefined);
  if (found !== undefined) return done(found);
  const salvaged = breaksOff(text, json.error) ? undefined : salvagePlanFile(text);
  return salvaged === undefined ? json : done({ value: salvaged, notes: [] });
};
