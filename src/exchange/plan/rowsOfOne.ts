import type { Commitment } from '@/domain/partner';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { isObject, valueAt } from '../json/jsonObject';
import { isAddressPart } from './columns/addressParts';
import { propertiesOf } from './columns/columnsIn';
import { isBlank } from './columns/numberInText';
import { ofAllHomes, type Tidy, tidyProperties } from './columns/tidy';
import { type Report, shown } from './noteBook';
import { readProgramme } from './readProgramme';
import { isFirstOfSum } from './totalRow';

// A table often has a row for each kind of home: the name of the plan again in each, or only in the first.

type Columns = Parameters<typeof tidyProperties>[1];

/** Rows that go on about the location of an earlier one, by the place of that in the file. */
export type RowsOfOne = {
  moreOf: ReadonlyMap<number, readonly unknown[]>;
  isMore: (index: number) => boolean;
};

const textAt = (properties: object, columns: readonly string[]): string => {
  const found = columns.map((column) => Reflect.get(properties, column)).find((value) => !isBlank(value));
  return found === undefined ? '' : String(found).trim();
};

const shapeAt = (feature: unknown): unknown => (isObject(feature) ? valueAt(feature, 'geometry') : undefined);

/** Which rows are about one location: they have its name and place, or neither, and speak of other homes. */
export const rowsOfOne = (
  features: Iterable<readonly [number, unknown]>,
  { recognised }: Pick<Columns, 'recognised'>,
): RowsOfOne => {
  const called = (isWanted: (meaning: string) => boolean): string[] =>
    [...recognised].filter(([, { meaning }]) => isWanted(meaning)).map(([name]) => name);
  const traits = called((meaning) => ofAllHomes.has(meaning));
  const names = called((meaning) => meaning === 'naam');
  const where = called(
    (meaning) => meaning === 'register_id' || meaning === 'buurt' || isAddressPart(meaning),
  );
  const moreOf = new Map<number, unknown[]>();
  const more = new Set<number>();
  if (traits.length === 0 || names.length === 0) return { moreOf, isMore: () => false };
  /** By name and place: the first row, and what the rows so far say of their homes. */
  const first = new Map<string, { index: number; said: Set<string> }>();
  let above: string | undefined;
  for (const [index, feature] of features) {
    const properties = propertiesOf(feature);
    const name = textAt(properties, names);
    const shape = shapeAt(feature);
    const homes = traits.map((column) => textAt(properties, [column])).join('\n');
    const isRow = isObject(feature) && feature.isRow === true;
    const goesOn = isRow && name === '' && shape === undefined && homes.trim() !== '';
    const isSum = goesOn && Object.values(properties).some(isFirstOfSum);
    const place = [JSON.stringify(shape), ...where.map((column) => textAt(properties, [column]))];
    const key = goesOn ? above : name === '' ? undefined : [name, ...place].join('\n');
    above = isSum ? undefined : key;
    if (key === undefined || isSum) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, { index, said: new Set([homes]) });
    else if (!known.said.has(homes)) {
      known.said.add(homes);
      moreOf.set(known.index, [...(moreOf.get(known.index) ?? []), feature]);
      more.add(index);
    }
  }
  return { moreOf, isMore: (index) => more.has(index) };
};

type MoreRead = {
  lines: ProgrammeLine[];
  named: number;
  /** What the first row says otherwise, or does not say: for the notes. */
  unfit: string[];
  partners: unknown[];
};

const said = (entry: object): [string, unknown][] =>
  Object.entries(entry).filter(
    ([name, value]) => !isBlank(value) && !['naam', 'partners', 'programma', 'externe_ids'].includes(name),
  );

/** What further rows say of a location, beside what its first row (`head`) does. */
export const readMoreRows = (
  more: readonly unknown[],
  head: Tidy,
  reading: { columns: Columns; isOwn: boolean; isKept: boolean },
  report: Report,
): MoreRead => {
  const read: MoreRead = { lines: [], named: 0, unfit: [], partners: [] };
  for (const feature of more) {
    const also = tidyProperties(propertiesOf(feature), reading.columns, report);
    const programme = readProgramme(also, reading, report);
    read.lines.push(...programme.lines);
    read.named += programme.named;
    const others = said(also.entry).filter(([name, value]) => valueAt(head.entry, name) !== value);
    const lines = [
      ...also.unfit,
      ...programme.unread.map(({ column, value }) => `${column}: ${value}`),
      ...others.map(([name, value]) => `${also.columnOf.get(name) ?? name}: ${shown(value)}`),
    ];
    read.unfit.push(...lines.filter((line) => !head.unfit.includes(line) && !read.unfit.includes(line)));
    const partners = valueAt(also.entry, 'partners');
    if (Array.isArray(partners)) read.partners.push(...partners);
  }
  return read;
};

/** Who takes part by any of the rows, each once. */
export const eachOnce = (commitments: readonly Commitment[], more: readonly Commitment[]): Commitment[] => [
  ...new Map([...more, ...commitments].map((each) => [each.partnerId, each])).values(),
];
