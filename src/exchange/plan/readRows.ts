import { dequal } from 'dequal';
import type { Commitment } from '@/domain/partner';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { type JsonObject, valueAt } from '../json/jsonObject';
import { type FileColumns, propertiesOf } from './columns/columnsIn';
import { hasPart } from './columns/countInName';
import { isBlank } from './columns/numberInText';
import { ofAllHomes, type Tidy, tidyProperties } from './columns/tidy';
import { meetUnknown } from './columns/unknownValues';
import { type Report, shown } from './noteBook';
import { partsOfRows, type RowSaid } from './partsOfRow';
import { nameInFile } from './readName';
import { type ProgrammeRead, readProgramme } from './readProgramme';
import type { FurtherRow } from './rowsOfOne';
import { isFirstOfSum, isOfWhich } from './sumWords';

type RowsRead = {
  lines: ProgrammeLine[];
  /** Homes that its own row names, and those of each further row by its place in the file. */
  named: number;
  ahead: [index: number, homes: number][];
  from: ProgrammeRead['from'];
  /** What fits nothing, in any of the rows: for the notes. */
  unfit: string[];
  /** In further rows. */
  partners: unknown[];
  /** Homes in the row that adds up the others, in rows of which others are a part, and in parts that are only a remark. */
  ofSum: number;
  ofParts: number;
  ofRemarks: number;
};

type RowReading = { columns: FileColumns; isOwn: boolean; isKept: boolean };

const quiet: Report = () => undefined;

const otherFields = (entry: object): [string, unknown][] =>
  Object.entries(entry).filter(
    ([name, value]) => !isBlank(value) && !['naam', 'partners', 'programma', 'externe_ids'].includes(name),
  );

const written = (value: unknown): string =>
  Array.isArray(value) ? value.map(shown).join(', ') : shown(value);

/** Of homes that other rows give by kind, what those do not say. */
const besideParts = (
  { counts }: Tidy,
  { lines, unread, ...programme }: ProgrammeRead,
  rest: number,
): ProgrammeRead => ({
  ...programme,
  lines: lines.flatMap((line) => {
    if (line.count < 0) return [line];
    return rest > 0 ? [{ ...line, count: rest, completed: Math.min(rest, line.completed) }] : [];
  }),
  named: rest,
  unread: [...unread, ...counts.filter(({ counts: { of }, value }) => of === 'delivered' && value !== 0)],
});

/** Whether a cell of a row says "waarvan": of one with a name where its name or kind stands, for elsewhere it may be a remark. */
const saysOfWhich = (properties: JsonObject, isNamed: boolean, { recognised }: FileColumns): boolean =>
  Object.entries(properties).some(([column, value]) => {
    const meaning = recognised.get(column)?.meaning ?? 'niet';
    if (!isOfWhich(value) || meaning === 'opmerkingen') return false;
    return !isNamed || meaning === 'naam' || ofAllHomes.has(meaning);
  });

/** The homes of a location, and what is said of it in further rows beside what its first row (`head`) says. */
export const readRows = (
  head: { said: Tidy; properties: JsonObject },
  more: readonly FurtherRow[],
  reading: RowReading,
  report: Report,
): RowsRead => {
  const { columns } = reading;
  // Some of its rows may be locations of their own.
  const unheard = { ...columns, unknown: meetUnknown() };
  const rowOf = (said: Tidy, properties: JsonObject, isApart: boolean): RowSaid => {
    const name = nameInFile(said.entry);
    const isNamed = name !== undefined && !isOfWhich(name);
    const { named, lines } = readProgramme(said, reading, quiet);
    return {
      said,
      homes: named,
      isOneKind: lines.filter(({ count }) => count > 0).length === 1,
      isApart,
      isNamed,
      isOfPhase: hasPart(properties),
      isOfWhich: saysOfWhich(properties, isNamed, columns),
      isSum: Object.values(properties).some(isFirstOfSum),
    };
  };
  const further = more.map(({ feature, isApart }) => {
    const properties = propertiesOf(feature);
    const said = isApart
      ? tidyProperties(properties, unheard, quiet)
      : tidyProperties(properties, columns, report);
    return rowOf(said, properties, isApart);
  });
  const rows = further.filter(({ isApart }) => !isApart);
  const headRow = more.length === 0 ? undefined : rowOf(head.said, head.properties, false);
  const { partOf, rests, remarks, sum } = partsOfRows(headRow === undefined ? [] : [headRow, ...further]);
  const programmeOf = (row: RowSaid): ProgrammeRead => {
    if (remarks.has(row)) return { lines: [], named: 0, unread: [] };
    const rest = rests.get(row);
    const above = [sum, partOf.get(row)].flatMap((each) => [...(each?.said.allHomes ?? [])]);
    const said = { ...row.said, allHomes: new Map([...above, ...row.said.allHomes]) };
    const programme = readProgramme(said, reading, report);
    return rest === undefined ? programme : besideParts(said, programme, rest);
  };
  const programmes =
    headRow === undefined
      ? [readProgramme(head.said, reading, report)]
      : [headRow, ...rows].map((row) => programmeOf(row));

  const unfit = [head.said, ...rows.map(({ said }) => said)].flatMap((said, n) => {
    const { unread = [], lines = [] } = programmes[n] ?? {};
    const row = n === 0 ? headRow : rows[n - 1];
    const isRemark = row !== undefined && remarks.has(row);
    const isAllOfParts = row !== undefined && row === sum;
    const ofNoHomes = lines.length > 0 || isAllOfParts ? [] : [...said.allHomes.values()];
    const others =
      n === 0
        ? []
        : otherFields(said.entry).filter(([name, value]) => !dequal(valueAt(head.said.entry, name), value));
    const counts = isRemark ? said.counts.filter(({ value }) => value !== 0) : unread;
    const all = [
      ...said.unfit,
      ...ofNoHomes.map(({ column, value }) => `${column}: ${shown(value)}`),
      // Of ours they are sums of what is in the plan.
      ...(columns.isOfOurs ? [] : counts).map(({ column, value }) => `${column}: ${value}`),
      ...others.map(([name, value]) => `${said.columnOf.get(name) ?? name}: ${written(value)}`),
    ];
    return isRemark ? [all.join(', ')] : all;
  });
  const homesIn = (all: Iterable<RowSaid>): number =>
    [...new Set(all)].reduce((homes, row) => homes + row.homes, 0);
  return {
    lines: programmes.flatMap(({ lines }) => lines),
    named: programmes[0]?.named ?? 0,
    ahead: more
      .filter(({ isApart }) => !isApart)
      .map(({ index }, n) => [index, programmes[n + 1]?.named ?? 0]),
    from: programmes.find(({ from }) => from === 'lines')?.from ?? programmes.find(({ from }) => from)?.from,
    unfit: [...new Set(unfit)],
    partners: rows.flatMap(({ said }) => {
      const partners = valueAt(said.entry, 'partners');
      return Array.isArray(partners) ? partners : [];
    }),
    ofSum: sum?.homes ?? 0,
    ofParts: homesIn([...partOf.values()].filter((row) => !row.isApart)),
    ofRemarks: homesIn(remarks),
  };
};

/** Who takes part by any of the rows, each once. */
export const eachOnce = (commitments: readonly Commitment[], more: readonly Commitment[]): Commitment[] => [
  ...new Map([...more, ...commitments].map((each) => [each.partnerId, each])).values(),
];
