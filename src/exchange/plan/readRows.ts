import { dequal } from 'dequal';
import type { Commitment } from '@/domain/partner';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { valueAt } from '../json/jsonObject';
import { type FileColumns, propertiesOf } from './columns/columnsIn';
import type { Meaning } from './columns/meaning';
import { isBlank } from './columns/numberInText';
import { type Tidy, tidyProperties } from './columns/tidy';
import { meetUnknown } from './columns/unknownValues';
import { type Report, shown } from './noteBook';
import { type ProgrammeRead, readProgramme } from './readProgramme';
import type { FurtherRow } from './rowsOfOne';
import { isOfWhich } from './totalRow';

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
  /** Of the row that adds up the others. `rest`: what it has beside those. */
  whole?: { homes: number; rest: number };
};

type RowReading = { columns: FileColumns; isOwn: boolean; isKept: boolean };

const quiet: Report = () => undefined;

const otherFields = (entry: object): [string, unknown][] =>
  Object.entries(entry).filter(
    ([name, value]) => !isBlank(value) && !['naam', 'partners', 'programma', 'externe_ids'].includes(name),
  );

const written = (value: unknown): string =>
  Array.isArray(value) ? value.map(shown).join(', ') : shown(value);

/** Whether of the homes of one row less is said than of those of another: it may be what such rows come to. */
const isBroader = (one: Tidy, other: Tidy): boolean => {
  // Of parts with their own years it may give the last.
  const isAsOf = ([meaning, { value }]: [Meaning, { value: unknown }]): boolean =>
    meaning === 'opleverjaar' || (other.allHomes.get(meaning)?.value ?? value) === value;
  const saysMore = [...other.allHomes.keys()].some((meaning) => !one.allHomes.has(meaning));
  return saysMore && [...one.allHomes].every(isAsOf);
};

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

/** The homes of a location, and what is said of it in further rows beside what its first row (`head`) says. */
export const readRows = (
  head: Tidy,
  more: readonly FurtherRow[],
  reading: RowReading,
  report: Report,
): RowsRead => {
  const { columns } = reading;
  const rows = more
    .filter(({ isApart }) => !isApart)
    .map(({ index, feature }) => ({
      index,
      feature,
      said: tidyProperties(propertiesOf(feature), columns, report),
    }));
  const all = [head, ...rows.map(({ said }) => said)];
  const homesOf = (said: Tidy): number => readProgramme(said, reading, quiet).named;
  // Some of its rows may be locations of their own.
  const unheard = { ...columns, unknown: meetUnknown() };
  const apart = more
    .filter(({ isApart }) => isApart)
    .map(({ feature }) => tidyProperties(propertiesOf(feature), unheard, quiet));
  const parts = [...all, ...apart];
  // One row of another status may well be as many homes again.
  const mayAddUp = rows.length > 0 || apart.length > 1;
  const sum = !mayAddUp ? 0 : parts.reduce((homes, said) => homes + homesOf(said), 0);
  const isDivided = rows.some(({ feature }) => Object.values(propertiesOf(feature)).some(isOfWhich));
  const restOf = (said: Tidy): number => 2 * homesOf(said) - sum;
  const isWhole = (said: Tidy): boolean => {
    const rest = restOf(said);
    const isRest = isDivided && rest > 0 && readProgramme(said, reading, quiet).lines.length === 1;
    return (
      sum > 0 && (rest === 0 || isRest) && parts.every((other) => other === said || isBroader(said, other))
    );
  };
  const whole = all.find(isWhole);
  const programmes = all.map((said) => {
    if (whole === undefined) return readProgramme(said, reading, report);
    if (said === whole) return besideParts(said, readProgramme(said, reading, report), restOf(said));
    return readProgramme(
      { ...said, allHomes: new Map([...whole.allHomes, ...said.allHomes]) },
      reading,
      report,
    );
  });

  const unfit = all.flatMap((said, n) => {
    const { unread = [], lines = [] } = programmes[n] ?? {};
    const ofNoHomes = lines.length > 0 || said === whole ? [] : [...said.allHomes.values()];
    const others =
      said === head
        ? []
        : otherFields(said.entry).filter(([name, value]) => !dequal(valueAt(head.entry, name), value));
    return [
      ...said.unfit,
      // Of ours they are sums of what is in the plan.
      ...(columns.isOfOurs ? [] : unread).map(({ column, value }) => `${column}: ${value}`),
      ...ofNoHomes.map(({ column, value }) => `${column}: ${shown(value)}`),
      ...others.map(([name, value]) => `${said.columnOf.get(name) ?? name}: ${written(value)}`),
    ];
  });
  return {
    lines: programmes.flatMap(({ lines }) => lines),
    named: programmes[0]?.named ?? 0,
    ahead: rows.map(({ index }, n) => [index, programmes[n + 1]?.named ?? 0]),
    from: programmes.find(({ from }) => from === 'lines')?.from ?? programmes.find(({ from }) => from)?.from,
    unfit: [...new Set(unfit)],
    partners: rows.flatMap(({ said }) => {
      const partners = valueAt(said.entry, 'partners');
      return Array.isArray(partners) ? partners : [];
    }),
    ...(whole !== undefined && { whole: { homes: homesOf(whole), rest: restOf(whole) } }),
  };
};

/** Who takes part by any of the rows, each once. */
export const eachOnce = (commitments: readonly Commitment[], more: readonly Commitment[]): Commitment[] => [
  ...new Map([...more, ...commitments].map((each) => [each.partnerId, each])).values(),
];
