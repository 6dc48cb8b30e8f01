import { isObject, type JsonObject, valueAt } from '../../json/jsonObject';
import { type ColumnChoices, noChoices } from './choices';
import { countsNoHomes, isOfWords, isRank } from './countInName';
import { unfoldDiwi } from './diwi';
import { unfoldHtml } from './htmlTable';
import { countMeaning } from './meaning';
import { isOfOurs, type Recognised, recogniseColumns } from './recognise';
import type { ReadColumn } from './seen';
import { openSurvey, type SeenColumn } from './survey';
import { meetUnknown, type UnknownValues } from './unknownValues';

/** What the properties of a feature say, in columns. */
export const propertiesOf = (feature: unknown): JsonObject => {
  const given = isObject(feature) ? valueAt(feature, 'properties') : undefined;
  return isObject(given) ? unfoldHtml(unfoldDiwi(given)) : {};
};

/** What the columns of a file mean, and what was seen of them. */
export type FileColumns = {
  recognised: ReadonlyMap<string, Recognised>;
  /** It was a file of this app before another program saved it: its ids are those of a plan. */
  isOfOurs: boolean;
  seen: readonly SeenColumn[];
  choices: ColumnChoices;
  /** Values that are no code of their column, met while reading. */
  unknown: UnknownValues;
};

/** Looks at all features of a file: what a column is, follows from all that is in it. */
export const columnsIn = (features: readonly unknown[], choices: ColumnChoices = noChoices): FileColumns => {
  const survey = openSurvey();
  for (const feature of features) survey.look(propertiesOf(feature));
  const seen = survey.columns();
  const recognised = recogniseColumns(seen, choices.columns);
  return { recognised, isOfOurs: isOfOurs(recognised), seen, choices, unknown: meetUnknown() };
};

/** Whether whole numbers under a name that we do not know could be homes: years are none, nor what numbers rows or areas. */
const mayHoldHomes = ({ name, counts, sum, areYears, isNumbered }: SeenColumn): boolean =>
  (counts === 'all' || (counts === 'most' && !isOfWords(name))) &&
  sum > 0 &&
  !areYears &&
  !isNumbered &&
  !countsNoHomes(name) &&
  !isRank(name);

/** The columns that have something in them, for the user who says what they are. */
export const readColumns = ({ recognised, seen }: FileColumns): ReadColumn[] =>
  seen
    .filter(({ filled }) => filled > 0)
    .map((column) => {
      const { name, filled, examples, sum, noHomes, noHomesExample } = column;
      const { meaning = 'niet', isSure = true } = recognised.get(name) ?? {};
      const mayCount = meaning === 'bij_opmerkingen' && !isSure && mayHoldHomes(column);
      const mustCount = noHomes > 0 && countMeaning(meaning) !== undefined;
      return {
        name,
        meaning,
        isSure,
        filled,
        examples,
        ...(mayCount && { uncounted: sum }),
        ...(mustCount && { noHomes: { count: noHomes, example: noHomesExample } }),
      };
    });
