import type { JsonObject } from '../../json/jsonObject';
import { cutText } from '../noteBook';
import { fieldValue } from './fieldValues';
import { type Meaning, roleOfMeaning } from './meaning';

/** What stands for nobody in a list of partners. */
const nobody = /^(?:nog )?(?:onbekend|geen|n\.?v\.?t\.?|diversen?|meerdere|anders)$/i;

export const isNobody = (text: string): boolean => nobody.test(text.trim());

const namesIn = (text: string, between: RegExp): string[] =>
  text.split(between).filter((name) => name.trim() !== '' && !isNobody(name));

const entryFor = (name: string, rol: unknown): JsonObject => ({
  naam: cutText(name.trim(), 200),
  rol,
  toezegging: 'genoemd',
});

/** Partners of whom a table of ours has no more than the names, in one cell with commas between. */
export const partnersInCell = (cell: string): JsonObject[] =>
  namesIn(cell, /\s*[;,]\s*/).map((name) => entryFor(name, 'anders'));

/** Partners named in columns of their own, with the role that the column or the one beside it says. */
export const partnersInColumns = (met: readonly { meaning: Meaning; value: unknown }[]): JsonObject[] => {
  const role = met.find(({ meaning }) => meaning === 'opdrachtgever_rol');
  return met.flatMap(({ meaning, value }) => {
    const rol =
      meaning === 'opdrachtgever'
        ? ((role && fieldValue('opdrachtgever_rol', role.value)) ?? 'anders')
        : roleOfMeaning(meaning);
    if (rol === undefined || typeof value !== 'string') return [];
    return namesIn(value, /\s*;\s*/).map((name) => entryFor(name, rol));
  });
};
