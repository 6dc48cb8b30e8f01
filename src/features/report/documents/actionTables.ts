import type { Action } from '@/domain/action';
import { daysLate } from '@/domain/process/late';
import type { Row, Table } from '@/exchange/documents/document';
import { stepName } from '@/sources/facts/processSteps';
import { openWord } from '@/text/documents/common';
import { actionsChapter as words } from '@/text/documents/open';
import { dayText } from '@/text/numbers';
import { figureColumn, textColumn, withoutEmpty } from './columns';
import { numbersText } from './openTables';
import type { DocumentSource } from './source';

const stateOf = (action: Action, madeAt: string): string => {
  if (action.done !== undefined) return words.states.done(dayText(action.done));
  const late = daysLate(action, madeAt.slice(0, 10));
  return late > 0 ? words.states.late(late) : words.states.open;
};

/** The numbers of these locations, as far as they are in the document. */
export const numbersOf = (ids: readonly string[], { locations }: DocumentSource): string =>
  numbersText(locations.filter(({ location }) => ids.includes(location.id)).map(({ number }) => number));

/** Open ones first, the earliest first; without a date last. */
const byDate = (a: Action, b: Action): number =>
  Number(a.done !== undefined) - Number(b.done !== undefined) ||
  (a.date ?? '9999').localeCompare(b.date ?? '9999') ||
  a.name.localeCompare(b.name, 'nl');

/** Table E: who does what by when; undefined when there are no actions. */
export const actionTable = (source: DocumentSource): Table | undefined => {
  if (source.actions.length === 0) return undefined;
  const { columns } = words;
  return withoutEmpty({
    kind: 'table',
    caption: words.table,
    columns: [
      textColumn(columns.task, 3.4),
      textColumn(columns.step, 2),
      textColumn(columns.owner, 1.6),
      textColumn(columns.date, 1.5),
      textColumn(columns.state, 1.5),
      textColumn(columns.numbers, 1.2),
    ],
    rows: source.actions.toSorted(byDate).map(
      (action): Row => ({
        cells: [
          action.name,
          stepName(action.stepId) ?? openWord,
          action.owner || openWord,
          action.date === undefined ? openWord : dayText(action.date),
          stateOf(action, source.madeAt),
          numbersOf(action.locationIds, source) || '–',
        ],
        ...(action.done !== undefined && { tone: 'aside' as const }),
      }),
    ),
  });
};

/** What comes next at each location, as far as it was filled in; undefined when nowhere. */
export const nextStepTable = ({ locations }: DocumentSource): Table | undefined => {
  const { nextColumns: columns } = words;
  const here = locations.filter(
    ({ location: { nextStep, nextStepBy, nextStepOn } }) => nextStep ?? nextStepBy ?? nextStepOn,
  );
  if (here.length === 0) return undefined;
  return withoutEmpty({
    kind: 'table',
    caption: words.nextSteps,
    rowHead: 1,
    columns: [
      figureColumn(columns.number, 0.4),
      textColumn(columns.name, 2.4),
      textColumn(columns.step, 3),
      textColumn(columns.owner, 1.6),
      textColumn(columns.date, 1.4),
    ],
    rows: here.map(
      ({ number, location }): Row => ({
        cells: [
          String(number),
          location.name,
          location.nextStep ?? openWord,
          location.nextStepBy ?? openWord,
          location.nextStepOn === undefined ? openWord : dayText(location.nextStepOn),
        ],
      }),
    ),
  });
};
