import { dequal } from 'dequal';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { isAddressPart } from './columns/addressParts';
import { chosenCode } from './columns/choices';
import { type FileColumns, propertiesOf } from './columns/columnsIn';
import { hasPart, saysDemolition } from './columns/countInName';
import { fieldValue } from './columns/fieldValues';
import { countMeaning, type Meaning } from './columns/meaning';
import { isBlank } from './columns/numberInText';
import { squash } from './columns/plainName';
import { ofAllHomes } from './columns/tidy';
import { shown } from './noteBook';
import { isBareSum, isFirstOfSum, isOfWhich } from './sumWords';

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

/** What says where a row lies, also where a location has no field for it. */
const area = /^(?:(?:deel)?gemeente|(?:deel)?gebied|regio|kern|dorp|wijk|stadsdeel|woonplaats)(?:naam)?$/;

type Group = {
  name: string;
  place: readonly string[];
  shape: unknown;
  state: readonly string[];
  /** What its rows say of their homes. */
  said: Set<string>;
  /** Its first row, with what that leaves out and others say. */
  feature: unknown;
  more: FurtherRow[];
  /** Where the name stands. */
  head?: Group;
};

/** A value that is filled in and that we do not know. */
const unknown = '?';

/** Whether two rows can be of one location: a blank says nothing. */
const agree = (one: Group['state'], other: Group['state']): boolean =>
  one.every((said, n) => said === '' || other[n] === '' || said === other[n]);

/** What one says, and where it is blank the other. */
const filledWith = (one: Group['state'], other: Group['state']): string[] =>
  one.map((said, n) => said || (other[n] ?? ''));

const textAt = (properties: JsonObject, columns: readonly string[]): string => {
  const found = columns.map((column) => valueAt(properties, column)).find((value) => !isBlank(value));
  if (typeof found === 'string') return found.trim();
  return found === undefined ? '' : shown(found);
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
  if (names.length === 0) return (_, feature) => ({ feature, more: [], isApart: false });
  const where = [...recognised]
    .filter(([name, { meaning }]) => meaning === 'buurt' || isAddressPart(meaning) || area.test(squash(name)))
    .map(([name]) => name);
  const registers = columnsOf((meaning) => meaning === 'register_id');
  const states = columnsOf((meaning) => ofState.has(meaning));
  const inherited = [...names, ...where, ...states];
  const counts = columnsOf((meaning) => countMeaning(meaning) !== undefined);
  /** Whether a row without a name or place gives homes of a part of the plan above, or those that go there: others may add up. */
  const isOfPart = (properties: JsonObject, place: Group['place']): boolean =>
    place.every((said) => said === '') &&
    counts.some((column) => !isBlank(properties[column])) &&
    (hasPart(properties) ||
      Object.entries(properties).some(([column, value]) => saysDemolition(column, value)));

  const stateIn = (properties: JsonObject): string[] =>
    states.map((column) => {
      const value = properties[column];
      if (isBlank(value)) return '';
      const meaning = recognised.get(column)?.meaning ?? '';
      return String(fieldValue(meaning, value) ?? chosenCode(choices, meaning, value) ?? unknown);
    });
  const groups = new Map<string, Group[]>();
  const keyOf = ({ name, place, shape }: Group): string => [name, ...place, startOf(shape)].join('\n');
  const known = (group: Group): Group | undefined =>
    groups
      .get(keyOf(group))
      ?.findLast(({ shape, state }) => agree(state, group.state) && dequal(shape, group.shape));
  /** The location that a row is the first of; undefined where it is read with an earlier one. */
  const first = new Map<number, Group | undefined>();
  const open = (group: Group, index: number): Group => {
    const key = keyOf(group);
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [group]);
    else others.push(group);
    first.set(index, group);
    return group;
  };
  const goOn = (group: Group, row: Group, index: number): Group => {
    const { feature } = row;
    if (group.state.some((said, n) => said === '' && row.state[n] !== '')) {
      group.state = filledWith(group.state, row.state);
      group.feature = filledFrom(group.feature, states, propertiesOf(feature));
    }
    for (const homes of row.said) group.said.add(homes);
    group.more.push({ index, feature, isApart: false });
    group.head?.more.push({ index, feature, isApart: true });
    first.set(index, undefined);
    return group;
  };
  /** A row without a name belongs to the one above, or has its place and name and a state of its own. */
  const below = (above: Group, row: Group, index: number): Group => {
    if (agree(above.state, row.state)) return goOn(above, row, index);
    const head = above.head ?? above;
    const { name, place, shape } = head;
    const group = { ...row, name, place, shape, state: filledWith(row.state, above.state), head };
    const there = known(group);
    if (there !== undefined) return goOn(there, row, index);
    const feature = filledFrom(row.feature, inherited, propertiesOf(above.feature));
    head.more.push({ index, feature: row.feature, isApart: true });
    return open({ ...group, feature: { ...feature, geometry: shape ?? null } }, index);
  };

  let above: Group | undefined;
  for (const [index, feature] of features) {
    const properties = propertiesOf(feature);
    const called = textAt(properties, names);
    const homes = traits.map((column) => textAt(properties, [column])).join('\n');
    const row: Group = {
      name: isOfWhich(called) ? '' : called,
      place: [...where, ...registers].map((column) => textAt(properties, [column])),
      shape: shapeOf(feature),
      state: stateIn(properties),
      said: new Set([homes]),
      feature,
      more: [],
    };
    if (row.name === '') {
      const isRow = isObject(feature) && feature.isRow === true && row.shape === undefined;
      const saysOwn = homes.trim() !== '' || isOfPart(properties, row.place);
      const isMore = isRow && saysOwn && !Object.values(properties).some(isFirstOfSum);
      above = isMore && above !== undefined ? below(above, row, index) : undefined;
      continue;
    }
    const there = isBareSum(row.name) ? undefined : known(row);
    // Without kinds of homes a second row is a part only where it says so and the first does not.
    const isMore =
      there !== undefined &&
      (traits.length > 0
        ? !there.said.has(homes)
        : hasPart(properties) && !hasPart(propertiesOf(there.feature)));
    above = isMore ? goOn(there, row, index) : open(row, index);
  }
  return (index, feature) => {
    if (!first.has(index)) return { feature, more: [], isApart: false };
    const group = first.get(index);
    return group && { feature: group.feature, more: group.more, isApart: group.head !== undefined };
  };
};
