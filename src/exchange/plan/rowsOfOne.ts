import { dequal } from 'dequal';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { isAddressPart } from './columns/addressParts';
import { chosenCode } from './columns/choices';
import { type FileColumns, propertiesOf } from './columns/columnsIn';
import { fieldValue } from './columns/fieldValues';
import { countMeaning, type Meaning } from './columns/meaning';
import { isBlank } from './columns/numberInText';
import { squash } from './columns/plainName';
import { ofAllHomes } from './columns/tidy';
import { isBareSum, isFirstOfSum, isOfWhich } from './totalRow';

// A table often has a row for each kind of home: the name of the plan again in each, or only in the first.

/** A row below the first of its location. `isApart`: a location of its own, of which the first may give the sum. */
export type FurtherRow = { index: number; feature: unknown; isApart: boolean };

/** A row with those that go on about its location. `isApart`: it has no name, and takes that of the row above. */
export type ReadRow = { feature: unknown; more: readonly FurtherRow[]; isApart: boolean };

/** Each row as it is read; undefined where it is read with an earlier one. */
export type RowsOfOne = (index: number, feature: unknown) => ReadRow | undefined;

/** Whether homes count, and for whom: what a location has one of, and what a row of its own may say otherwise. */
const ofState: ReadonlySet<Meaning> = new Set([
  'planologische_status',
  'prioriteit',
  'ingreep',
  'vertrouwelijkheid',
]);

type Group = {
  index: number;
  feature: unknown;
  name: string;
  place: readonly string[];
  shape: unknown;
  state: readonly string[];
  /** What its rows say of their homes. */
  said: Set<string>;
  hasHomes: boolean;
  /** Where the name stands. */
  head?: Group;
};

const textAt = (properties: JsonObject, columns: readonly string[]): string => {
  const found = columns.map((column) => valueAt(properties, column)).find((value) => !isBlank(value));
  return found === undefined ? '' : String(found).trim();
};

const shapeOf = (feature: unknown): unknown => (isObject(feature) ? valueAt(feature, 'geometry') : undefined);

/** Where a shape begins: few of one name have that in common. */
const startOf = (shape: unknown): string => {
  let at = isObject(shape) ? valueAt(shape, 'coordinates') : undefined;
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
  return Array.isArray(at) ? at.slice(0, 2).join() : '';
};

/** A row with what its blank cells have in common with another. */
const filledFrom = (feature: unknown, columns: readonly string[], other: JsonObject): JsonObject => {
  const own = propertiesOf(feature);
  const filled = columns.filter((column) => isBlank(own[column]) && !isBlank(other[column]));
  const properties = { ...own, ...Object.fromEntries(filled.map((column) => [column, other[column]])) };
  return { ...(isObject(feature) && feature), properties };
};

/** Which rows are about one location: they have its name, place and status, or no name, and speak of other homes. */
export const rowsOfOne = (
  features: Iterable<readonly [number, unknown]>,
  { recognised, choices }: Pick<FileColumns, 'recognised' | 'choices'>,
): RowsOfOne => {
  const columnsOf = (isWanted: (meaning: Meaning) => boolean): string[] =>
    [...recognised].filter(([, { meaning }]) => isWanted(meaning)).map(([name]) => name);
  const traits = columnsOf((meaning) => ofAllHomes.has(meaning));
  const names = columnsOf((meaning) => meaning === 'naam');
  if (traits.length === 0 || names.length === 0) {
    return (_, feature) => ({ feature, more: [], isApart: false });
  }
  const where = columnsOf((meaning) => meaning === 'buurt' || isAddressPart(meaning));
  const registers = columnsOf((meaning) => meaning === 'register_id');
  const counts = columnsOf((meaning) => meaning === 'programma' || countMeaning(meaning) !== undefined);
  const states = columnsOf((meaning) => ofState.has(meaning));
  const inherited = [...names, ...where, ...states];

  const stateIn = (properties: JsonObject): string[] =>
    states.map((column) => {
      const value = properties[column];
      if (isBlank(value)) return '';
      const meaning = recognised.get(column)?.meaning ?? '';
      return String(
        fieldValue(meaning, value) ?? chosenCode(choices, meaning, value) ?? squash(String(value)),
      );
    });
  const groups = new Map<string, Group[]>();
  const keyOf = ({ name, place, shape, state }: Group): string =>
    [name, ...place, startOf(shape), ...state].join('\n');
  const known = (group: Group): Group | undefined =>
    groups.get(keyOf(group))?.find(({ shape }) => dequal(shape, group.shape));
  const open = (group: Group): Group => {
    const key = keyOf(group);
    groups.set(key, [...(groups.get(key) ?? []), group]);
    return group;
  };
  const close = (group: Group): void => {
    const key = keyOf(group);
    groups.set(
      key,
      (groups.get(key) ?? []).filter((each) => each !== group),
    );
  };

  const moreOf = new Map<number, FurtherRow[]>();
  const more = new Set<number>();
  const apart = new Set<number>();
  const instead = new Map<number, JsonObject>();
  const addTo = ({ index }: Group, row: FurtherRow): void => {
    const rows = moreOf.get(index);
    if (rows === undefined) moreOf.set(index, [row]);
    else rows.push(row);
  };
  const goOn = (group: Group, index: number, feature: unknown, homes: string): Group => {
    group.said.add(homes);
    more.add(index);
    addTo(group, { index, feature, isApart: false });
    if (group.head !== undefined) addTo(group.head, { index, feature, isApart: true });
    return group;
  };
  /** Where a row without a name belongs that stands below one of `above`: to that, or to one of its own. */
  const below = (above: Group, index: number, feature: unknown, properties: JsonObject): Group => {
    const own = stateIn(properties);
    const state = above.state.map((said, n) => own[n] || said);
    if (dequal(state, above.state)) return above;
    if (!above.hasHomes && above.state.every((said, n) => said === '' || said === state[n])) {
      // The name stands alone in the first row.
      close(above);
      above.state = state;
      instead.set(above.index, filledFrom(above.feature, states, properties));
      return open(above);
    }
    const head = above.head ?? above;
    const group: Group = { ...head, index, feature, state, said: new Set(), hasHomes: true, head };
    const there = known(group);
    if (there !== undefined) return there;
    const from = propertiesOf(instead.get(above.index) ?? above.feature);
    const geometry = head.shape ?? null;
    instead.set(index, { ...filledFrom(feature, inherited, from), geometry });
    apart.add(index);
    addTo(head, { index, feature, isApart: true });
    return open(group);
  };

  let above: Group | undefined;
  for (const [index, feature] of features) {
    const properties = propertiesOf(feature);
    const called = textAt(properties, names);
    const name = isOfWhich(called) ? '' : called;
    const shape = shapeOf(feature);
    const homes = traits.map((column) => textAt(properties, [column])).join('\n');
    if (name === '') {
      const isRow = isObject(feature) && feature.isRow === true && shape === undefined;
      const isMore = isRow && homes.trim() !== '' && !Object.values(properties).some(isFirstOfSum);
      if (!isMore || above === undefined) {
        above = undefined;
        continue;
      }
      const group = below(above, index, feature, properties);
      above = group.index === index ? group : goOn(group, index, feature, homes);
      continue;
    }
    const group: Group = {
      index,
      feature,
      name,
      place: [...where, ...registers].map((column) => textAt(properties, [column])),
      shape,
      state: stateIn(properties),
      said: new Set([homes]),
      hasHomes: counts.some((column) => !isBlank(properties[column])),
    };
    const there = isBareSum(name) ? group : known(group);
    if (there === undefined) above = open(group);
    else above = there === group || there.said.has(homes) ? group : goOn(there, index, feature, homes);
  }
  return (index, feature) =>
    more.has(index)
      ? undefined
      : {
          feature: instead.get(index) ?? feature,
          more: moreOf.get(index) ?? [],
          isApart: apart.has(index),
        };
};
