import { signedCountSchema } from '@/domain/numbers';
import { isObject, type JsonObject } from '../../json/jsonObject';
import { cutText, type Report, shown } from '../noteBook';
import { type AddressPart, addressOf, isAddressPart } from './addressParts';
import { chosenCode } from './choices';
import type { FileColumns } from './columnsIn';
import { saysDemolition } from './countInName';
import { fieldValue } from './fieldValues';
import { type Count, countMeaning, derivedNames, type Meaning, roleOfMeaning } from './meaning';
import { isBlank, numberIn } from './numberInText';
import { isNobody, partnersInCell, partnersInColumns } from './partnersInColumns';
import { squash } from './plainName';
import { homesNamedIn, tidyProgramme } from './programmeInFile';
import { isProvincialClass } from './provincialClass';
import { isHtml, textInHtml } from './textInHtml';

/** What the columns of one feature say, under the names that our own file has. */
export type Tidy = {
  entry: JsonObject;
  /** The column that each name came from, as the file spells it. */
  columnOf: ReadonlyMap<Meaning, string>;
  counts: readonly Count[];
  /** Said of all homes of the location. */
  allHomes: ReadonlyMap<Meaning, { column: string; value: unknown }>;
  /** What fits nothing: a line each, for the notes of the location. */
  unfit: string[];
  /** Homes in `programma`, as far as can be seen. */
  namedInProgramme: number;
  /** All its homes go. */
  isDemolition: boolean;
  /** Partners are told by name alone: what they promise is not. */
  hasNamesOnly: boolean;
  /** In one line, where its columns come to one. */
  address?: string;
  id?: string;
};

const mostUnfit = 40;
const longestUnfit = 500;
/** What stands for a column without a name. */
const nameless = 'kolom zonder naam';

type Met = { meaning: Meaning; column: string; value: unknown; rank: number };

export const ofAllHomes: ReadonlySet<Meaning> = new Set([
  'woningtype',
  'segment',
  'eigenaar',
  'bouwvorm',
  'opleverjaar',
]);

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return isHtml(value) ? textInHtml(value) : value.trim();
  if (isObject(value) || Array.isArray(value)) return JSON.stringify(value) ?? '';
  return shown(value);
};

/**
 * Puts what one feature says under the names of our own file, with codes and numbers as that has them. What cannot be read
 * stays as it is, for whoever reads the fields to say so, and goes to `unfit` as well: nothing is lost in silence.
 */
export const tidyProperties = (
  properties: JsonObject,
  { recognised, choices, unknown }: Pick<FileColumns, 'recognised' | 'choices' | 'unknown'>,
  report: Report,
): Tidy => {
  const entry: Record<string, unknown> = {};
  const columnOf = new Map<Meaning, string>();
  const counts: Count[] = [];
  const allHomes = new Map<Meaning, { column: string; value: unknown }>();
  const unfit: string[] = [];
  const externalIds: Record<string, string> = {};
  const addressParts = new Map<AddressPart, string>();
  let namedInProgramme = 0;
  let id: string | undefined;
  const read = (meaning: Meaning, column: string, value: unknown): unknown => {
    const found = fieldValue(meaning, value) ?? chosenCode(choices, meaning, value);
    if (found === undefined) unknown.meet(meaning, column, value);
    return found;
  };
  const keep = (column: string, value: unknown): void => {
    if (unfit.length >= mostUnfit) return;
    const text = textOf(value);
    if (text !== '') unfit.push(cutText(`${column.trim() || nameless}: ${text}`, longestUnfit));
  };

  const met: Met[] = Object.entries(properties)
    .flatMap(([column, value]) => {
      const { meaning, rank } = recognised.get(column) ?? { meaning: 'niet', rank: 9 };
      return isBlank(value) && value !== '' ? [] : [{ meaning, column, value, rank }];
    })
    .sort((a, b) => a.rank - b.rank);

  for (const { meaning, column, value } of met) {
    if (isBlank(value) && meaning !== 'programma' && meaning !== 'opmerkingen') continue;
    const counted = countMeaning(meaning);
    if (counted !== undefined) {
      const number = numberIn(value);
      if (number === undefined || !signedCountSchema.safeParse(number.value).success) {
        report({ code: 'bad_count', action: 'replaced', field: column, value: shown(value), instead: '0' });
        keep(column, value);
        continue;
      }
      if (number.isAsked) {
        const instead = String(number.value);
        report({ code: 'thousands_read', action: 'repaired', field: column, value: shown(value), instead });
      }
      counts.push({ column, meaning, counts: counted, value: number.value });
      if (number.value !== 0 && isProvincialClass(column)) keep(column, value);
      continue;
    }
    if (meaning === 'niet' || derivedNames.has(meaning)) continue;
    if (isAddressPart(meaning)) {
      if (!addressParts.has(meaning)) addressParts.set(meaning, textOf(value));
      else if (addressParts.get(meaning) !== textOf(value)) keep(column, value);
    } else if (meaning === 'bij_opmerkingen') {
      if (numberIn(value)?.value !== 0) keep(column, value);
    } else if (meaning === 'id') id ??= shown(value);
    else if (meaning === 'register_id') externalIds[cutText(column.toLowerCase(), 60)] = shown(value);
    else if (meaning === 'programma') {
      const list = fieldValue(meaning, value);
      namedInProgramme = homesNamedIn(list);
      entry.programma = Array.isArray(list) ? tidyProgramme(list) : list;
      columnOf.set(meaning, column);
    } else if (meaning === 'opdrachtgever' || meaning === 'opdrachtgever_rol' || roleOfMeaning(meaning)) {
      // Below, all together.
    } else if (ofAllHomes.has(meaning)) {
      // What homes these are is not said: they go.
      if (saysDemolition(column, value)) continue;
      const known = read(meaning, column, value);
      if (known === undefined) {
        report({ code: 'unknown_value', action: 'to_notes', field: column, value: shown(value) });
        keep(column, value);
      } else if (!allHomes.has(meaning)) allHomes.set(meaning, { column, value: known });
      else if (allHomes.get(meaning)?.value !== known) keep(column, value);
    } else if (entry[meaning] !== undefined && entry[meaning] !== '') {
      const isSame = fieldValue(meaning, value) === entry[meaning];
      if (meaning === 'opmerkingen') keep(column, value);
      else if (!isSame) keep(column, value);
    } else {
      const known = read(meaning, column, value);
      if (meaning === 'opmerkingen' && typeof value === 'string' && isHtml(value)) {
        report({ code: 'html_as_text', action: 'repaired', field: column });
      }
      entry[meaning] = known ?? value;
      columnOf.set(meaning, column);
      const isOther = meaning === 'ingreep' && squash(shown(value)) !== squash(shown(known));
      if (known === undefined || isOther) keep(column, value);
    }
  }

  const address = addressOf(addressParts);
  if (address !== undefined) {
    keep('adres', address);
    // Of a table with nothing but addresses.
    entry.naam ??= address.split(',')[0];
  } else {
    for (const { meaning, column, value } of met) {
      if (isAddressPart(meaning) && meaning !== 'adres_plaats' && !isBlank(value)) keep(column, value);
    }
  }
  if (Object.keys(externalIds).length > 0) {
    const listed = isObject(entry.externe_ids) ? entry.externe_ids : {};
    entry.externe_ids = { ...externalIds, ...listed };
  }
  const named = partnersInColumns(met);
  const hasNamesOnly = !Array.isArray(entry.partners);
  if (hasNamesOnly) {
    const inCell = typeof entry.partners === 'string' ? partnersInCell(entry.partners) : [];
    entry.partners = inCell.length + named.length === 0 ? undefined : [...inCell, ...named];
  }
  for (const { meaning, column, value } of met) {
    const isUnnamed = meaning === 'opdrachtgever' && named.length === 0;
    if (meaning === 'opdrachtgever_rol' && named.length === 0) keep(column, value);
    else if (isUnnamed && !isNobody(textOf(value))) keep(column, value);
  }
  return {
    entry,
    columnOf,
    counts,
    allHomes,
    unfit,
    namedInProgramme,
    isDemolition: met.some(({ column, value }) => saysDemolition(column, value)),
    hasNamesOnly,
    ...(address !== undefined && { address }),
    ...(id !== undefined && { id }),
  };
};
