import { columnOfSegment } from '../flatTotals';
import { restInFile } from '../rest';
import { isKind } from '../sumWords';
import { countInName, isOfWords, mayCountHomes } from './countInName';
import { cutNames } from './cutNames';
import { knownColumns } from './knownColumns';
import { countMeaning, derivedNames, isMeaning, type Meaning, otherMeanings, ownNames } from './meaning';
import { squash } from './plainName';
import { provincialMeaning } from './provincialClass';
import { isStatusAlone, statusInWords } from './statusInWords';
import { isTypeAlone } from './words';

/** A column of a file, with what was seen in it. */
export type Column = {
  name: string;
  /** Whether all that was seen of it are whole numbers, more than half, some, or none. */
  counts: 'all' | 'most' | 'some' | 'none';
  /** Those are years, as far as can be seen. */
  areYears?: boolean;
  /** A few of its values. */
  examples?: readonly string[];
};

/** What a column says, and how good a name it has for that: of two, the lower goes first. */
export type Recognised = { meaning: Meaning; rank: number; isSure: boolean };

type Entry = { meaning: Meaning; rank: number };

const entries: readonly (readonly [string, Entry])[] = knownColumns.flatMap((known) =>
  Object.entries(known).flatMap(([meaning, names]) =>
    names.map((name, rank) => [name, { meaning, rank: rank + 1 }] as const),
  ),
);

/** Our own names, with those of fields that a file can only say in another way. */
const own: readonly (readonly [string, Entry])[] = [...ownNames, ...otherMeanings].map(
  (name) => [name, { meaning: name, rank: 0 }] as const,
);

const byName = new Map([...entries, ...own].map(([name, entry]) => [squash(name), entry]));

/** What two names that are cut to the same letters have in common: of homes in a segment whose they are is not known. */
const common = (a: Entry | undefined, b: Entry): Entry | undefined => {
  if (a === undefined || a.meaning === b.meaning) return a;
  const [ofA, ofB] = [countMeaning(a.meaning), countMeaning(b.meaning)];
  const isSame = ofA?.of === 'segment' && ofB?.of === 'segment' && ofA.segment === ofB.segment;
  return isSame ? { meaning: columnOfSegment(ofA.segment), rank: Math.max(a.rank, b.rank) } : undefined;
};

/**
 * Names of registers that are cut to ten letters, and to the eight that stand before a number where those were taken; one
 * that could be two things is none.
 */
const byCut = new Map<string, Entry | undefined>();
for (const [name, entry] of entries) {
  if (name.length <= 10) continue;
  for (const cut of [name.slice(0, 10), `${name.slice(0, 8)}_#`]) {
    byCut.set(cut, byCut.has(cut) ? common(byCut.get(cut), entry) : entry);
  }
}
const cutOf = (name: string): Entry | undefined =>
  name.length === 10 ? (byCut.get(name) ?? byCut.get(name.replace(/_[1-9]$/, '_#'))) : undefined;

const ownByCut = cutNames(ownNames);

/** Whether a file went through a Shapefile of ours: `geclusterd` then is `geclusterd_sociale_huur`. */
const isOwnCut = (columns: readonly Column[]): boolean => {
  let cut = 0;
  for (const { name } of columns) {
    const whole = ownByCut.get(name.toLowerCase());
    if (whole !== undefined && whole.length > 10) cut += 1;
  }
  return cut >= 5;
};

/** Whether what stands between its numbers are cells like "?" and "n.t.b.". */
const isOfNumbers = ({ name, counts, areYears }: Column): boolean =>
  counts === 'all' || (counts !== 'none' && areYears !== true && !isOfWords(name));

const recogniseOne = (column: Column, isCut: boolean): Recognised => {
  const small = column.name.toLowerCase();
  const ownName = isCut ? ownByCut.get(small) : undefined;
  if (ownName !== undefined) return { meaning: ownName, rank: 0, isSure: true };
  const known = byName.get(squash(column.name)) ?? cutOf(small);
  // "Nieuwbouw: ja" counts no homes, and what is called "Overig" by another is not what our own file keeps there.
  const isFit =
    known?.meaning === restInFile
      ? column.examples?.some((value) => value.startsWith('{'))
      : column.counts !== 'none' || countMeaning(known?.meaning ?? '') === undefined;
  if (known !== undefined && isFit) return { ...known, isSure: true };
  const provincial = column.counts === 'none' ? undefined : provincialMeaning(column.name);
  if (provincial !== undefined) return { meaning: provincial, rank: 9, isSure: false };
  const count = isOfNumbers(column) ? countInName(column.name) : undefined;
  if (count !== undefined) return { meaning: count, rank: 9, isSure: false };
  return { meaning: 'bij_opmerkingen', rank: 9, isSure: false };
};

/** Where nothing else counts homes, the one column that may well do so is proposed for it. */
const proposeTotal = (columns: readonly Column[], recognised: Map<string, Recognised>): void => {
  const said = [...recognised.values()].map(({ meaning }) => meaning);
  if (said.some((meaning) => meaning === 'programma' || countMeaning(meaning) !== undefined)) return;
  const [only, another] = columns.filter(
    (column) =>
      column.counts !== 'some' &&
      isOfNumbers(column) &&
      recognised.get(column.name)?.meaning === 'bij_opmerkingen' &&
      mayCountHomes(column.name),
  );
  if (only === undefined || another !== undefined) return;
  recognised.set(only.name, { meaning: 'aantal_woningen', rank: 9, isSure: false });
};

/** Where no column is called so, the first has the names of the plans if nothing stands above it, or that they are complexes. */
const proposeName = (columns: readonly Column[], recognised: Map<string, Recognised>): void => {
  if ([...recognised.values()].some(({ meaning }) => meaning === 'naam')) return;
  const named = columns.find(({ name, counts }) => /^(?:kolom 1|complex)$/i.test(name) && counts === 'none');
  if (named !== undefined) recognised.set(named.name, { meaning: 'naam', rank: 9, isSure: false });
};

/** "Stand van zaken planologisch", "Status bestemmingsplan". */
const saysStatus = /planolog|(?:status|fase|stand|procedure).*(?:bestemmings|omgevings)plan/;

/** Where no column is called so, the one that has statuses in it is proposed for the planologische status. */
const proposeStatus = (columns: readonly Column[], recognised: Map<string, Recognised>): void => {
  if ([...recognised.values()].some(({ meaning }) => meaning === 'planologische_status')) return;
  const open = columns.filter(
    ({ name, counts, examples = [] }) =>
      counts !== 'all' && examples.length > 0 && recognised.get(name)?.meaning === 'bij_opmerkingen',
  );
  // Where the name says what it is about, a status may stand in a sentence.
  const called = open.filter(
    ({ name, examples = [] }) =>
      saysStatus.test(squash(name)) && examples.some((value) => statusInWords(value) !== undefined),
  );
  const [only, another] =
    called.length > 0 ? called : open.filter(({ examples = [] }) => examples.every(isStatusAlone));
  if (only === undefined || another !== undefined) return;
  recognised.set(only.name, { meaning: 'planologische_status', rank: 9, isSure: false });
};

/** Where no column is called so, the one that has nothing else in it: "Type", "Soort". */
const proposeKinds = (columns: readonly Column[], recognised: Map<string, Recognised>): void => {
  const kinds = [
    ['woningtype', isTypeAlone],
    ['segment', isKind],
  ] as const;
  for (const [meaning, isOne] of kinds) {
    if ([...recognised.values()].some((each) => each.meaning === meaning)) continue;
    const [only, another] = columns.filter(
      ({ name, counts, examples = [] }) =>
        counts === 'none' &&
        examples.length > 0 &&
        recognised.get(name)?.meaning === 'bij_opmerkingen' &&
        examples.every(isOne),
    );
    if (only !== undefined && another === undefined) {
      recognised.set(only.name, { meaning, rank: 9, isSure: false });
    }
  }
};

/** What each column of a file says; what the user chose goes before what we think. */
export const recogniseColumns = (
  columns: readonly Column[],
  chosen: Readonly<Record<string, Meaning>> = {},
): Map<string, Recognised> => {
  const isCut = isOwnCut(columns);
  const choiceFor = (name: string): Meaning | undefined => {
    const choice = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    return choice !== undefined && isMeaning(choice) ? choice : undefined;
  };
  const recognised = new Map(
    columns.map((column): [string, Recognised] => {
      const meaning = choiceFor(column.name);
      return [
        column.name,
        meaning === undefined ? recogniseOne(column, isCut) : { meaning, rank: 0, isSure: true },
      ];
    }),
  );
  const open = columns.filter(({ name }) => choiceFor(name) === undefined);
  proposeName(open, recognised);
  proposeTotal(open, recognised);
  proposeStatus(open, recognised);
  proposeKinds(open, recognised);
  return recognised;
};

/** Whether the file is ours, edited in another program: its ids are those of a plan. */
export const isOfOurs = (recognised: ReadonlyMap<string, Recognised>): boolean => {
  const met = new Set([...recognised.values()].map(({ meaning }) => meaning));
  return met.has('planologische_status') && [...derivedNames].every((name) => met.has(name));
};
