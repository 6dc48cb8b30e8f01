import { goalProgress } from '@/domain/goalProgress';
import { targetTypes } from '@/domain/housingType';
import { type Firmness, firmnesses } from '@/domain/planningStatus';
import { homesBy } from '@/domain/totals/breakdown';
import { progressOf, type TypeProgress } from '@/domain/totals/progress';
import { sumOfFirm } from '@/domain/totals/totals';
import type { Column, Row, Table } from '@/exchange/documents/document';
import { housingTypeNames } from '@/text/codes';
import { documentWords, figureText, firmnessWithSign, unknownOr } from '@/text/documents/common';
import { targetChapter as words } from '@/text/documents/target';
import { goalText, reachedText, verdictText } from '@/text/goals';
import { figureColumn, textColumn, typeColumns } from './columns';
import type { DocumentSource } from './source';

const cellsOf = ({ target, firm, counted, toFind, after }: Omit<TypeProgress, 'type'>): string[] => [
  unknownOr(target),
  ...firmnesses.map((firmness) => figureText(firm[firmness])),
  figureText(counted),
  unknownOr(toFind),
  figureText(after),
];

/** A sum of which a part is unknown is unknown. */
const sumOf = (figures: readonly (number | null)[]): number | null =>
  figures.some((figure) => figure === null)
    ? null
    : figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);

/** All types of the opgave together. */
export const progressOfAll = (each: readonly TypeProgress[]): Omit<TypeProgress, 'type'> => {
  const homes = (of: (progress: TypeProgress) => number) => each.reduce((sum, one) => sum + of(one), 0);
  return {
    target: sumOf(each.map(({ target }) => target)),
    toFind: sumOf(each.map(({ toFind }) => toFind)),
    firm: {
      gerealiseerd: homes(({ firm }) => firm.gerealiseerd),
      hard: homes(({ firm }) => firm.hard),
      zacht: homes(({ firm }) => firm.zacht),
      ambtelijk: homes(({ firm }) => firm.ambtelijk),
    },
    counted: homes(({ counted }) => counted),
    after: homes(({ after }) => after),
  };
};

/** The longest word has the widest column: a word that breaks is hard to read. */
const firmColumn = (firmness: Firmness): Column =>
  figureColumn(firmnessWithSign(firmness), firmness === 'gerealiseerd' ? 2.1 : 1.5);

/** Table B: what the dock says, type by type. */
export const targetTable = ({ totals, header: { target } }: DocumentSource, note: string): Table => {
  const each = progressOf(totals, target);
  const { columns } = words;
  return {
    kind: 'table',
    caption: words.table(target.horizon),
    columns: [
      textColumn(columns.type, 1.8),
      figureColumn(columns.target),
      ...firmnesses.map((firmness) => firmColumn(firmness)),
      figureColumn(columns.counted),
      figureColumn(columns.toFind),
      figureColumn(columns.after(target.horizon)),
    ],
    rows: [
      ...each.map((progress): Row => ({ cells: [housingTypeNames[progress.type], ...cellsOf(progress)] })),
      { cells: [documentWords.total, ...cellsOf(progressOfAll(each))], tone: 'total' },
    ],
    note,
  };
};

/** Table B again, of each neighbourhood, as far as locations say in which one they are; undefined when none does. */
export const neighbourhoodTable = ({ locations, header }: DocumentSource): Table | undefined => {
  const { horizon } = header.target;
  const places = locations.map(({ location }) => location);
  const nameOf = (location: (typeof places)[number]) => [location.neighbourhood ?? ''];
  const all = homesBy(places, { year: horizon, horizon }, targetTypes, nameOf);
  const names = [...all.keys()].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'nl')));
  if (!names.some((name) => name !== '')) return undefined;
  const perType = targetTypes.map((type) => homesBy(places, { year: horizon, horizon }, [type], nameOf));
  const homes = (firms: ReadonlyMap<string, Parameters<typeof sumOfFirm>[0]>, name: string): number => {
    const firm = firms.get(name);
    return firm === undefined ? 0 : sumOfFirm(firm);
  };
  const cells = (
    of: (firms: Parameters<typeof homes>[0]) => number,
    firm: (kind: (typeof firmnesses)[number]) => number,
  ) => [
    ...perType.map((firms) => figureText(of(firms))),
    ...firmnesses.map((kind) => figureText(firm(kind))),
    figureText(of(all)),
  ];
  const sum = (count: (name: string) => number): number =>
    names.reduce((total, name) => total + count(name), 0);
  return {
    kind: 'table',
    caption: words.perNeighbourhood(horizon),
    columns: [
      textColumn(words.neighbourhood, 2),
      ...typeColumns(targetTypes).map((column) => ({ ...column, width: 1.7 })),
      ...firmnesses.map((firmness) => firmColumn(firmness)),
      figureColumn(words.columns.counted),
    ],
    rows: [
      ...names.map(
        (name): Row => ({
          cells: [
            name || documentWords.noNeighbourhood,
            ...cells(
              (firms) => homes(firms, name),
              (kind) => all.get(name)?.[kind] ?? 0,
            ),
          ],
        }),
      ),
      {
        cells: [
          documentWords.total,
          ...cells(
            (firms) => sum((name) => homes(firms, name)),
            (kind) => sum((name) => all.get(name)?.[kind] ?? 0),
          ),
        ],
        tone: 'total',
      },
    ],
    note: words.perNeighbourhoodNote,
  };
};

/** The goals beside the opgave, with how far they are; undefined when there are none. */
export const goalTable = ({ goals, locations, header, context }: DocumentSource): Table | undefined => {
  if (goals.length === 0) return undefined;
  const places = locations.map(({ location }) => location);
  const columns = words.goalColumns;
  return {
    kind: 'table',
    caption: words.goals,
    columns: [
      textColumn(columns.goal, 3),
      figureColumn(columns.reached),
      textColumn(columns.verdict, 2),
      textColumn(columns.source, 3),
    ],
    rows: goals.map((goal): Row => {
      const progress = goalProgress(goal, places, header.target.horizon, context);
      return {
        cells: [goal.name, reachedText(goal, progress), verdictText(goal, progress), goalText.sourceOf(goal)],
      };
    }),
  };
};
