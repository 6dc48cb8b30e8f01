import { type JsonObject, valueAt } from '../json/jsonObject';
import { homesNamedIn } from './columns/programmeInFile';
import type { Tidy } from './columns/tidy';
import type { Report } from './noteBook';
import { ownCounts } from './readProgramme';

/** What a feature of our own file says: it is read to the letter. */
export const sayOwn = (properties: JsonObject, report: Report): Tidy => ({
  entry: properties,
  columnOf: new Map(),
  counts: ownCounts(properties, valueAt(properties, 'programma') === undefined ? report : undefined),
  allHomes: new Map(),
  unfit: [],
  isDemolition: false,
  hasNamesOnly: false,
  namedInProgramme: homesNamedIn(valueAt(properties, 'programma')),
});
