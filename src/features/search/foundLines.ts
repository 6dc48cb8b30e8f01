import { searchText } from '@/text/search';
import type { Found } from './findPlaces';
import { type FindableOperation, matchOperations } from './matchOperations';

/** One line under the search box: somewhere to go, or something to do. */
export type FoundLine =
  | { key: string; name: string; found: Found }
  | { key: string; name: string; operation: FindableOperation };

/** Lines that belong together, under a heading. */
export type FoundGroup = { id: keyof typeof searchText.groups; heading: string; lines: FoundLine[] };

const group = (id: FoundGroup['id'], lines: FoundLine[]): FoundGroup => ({
  id,
  heading: searchText.groups[id],
  lines,
});

const lineOf = (found: Found): FoundLine => ({ key: `${found.from}:${found.id}`, name: found.label, found });

/** What fits the typed words: what can be done is known at once, places come when they are found. */
export const foundGroups = (
  operations: readonly FindableOperation[],
  found: readonly Found[],
  typed: string,
): FoundGroup[] => {
  const matching = matchOperations(operations, typed).map((operation) => ({
    key: `operation:${operation.id}`,
    name: operation.name,
    operation,
  }));
  const groups = [
    group('operations', matching),
    group('locations', found.filter(({ from }) => from === 'plan').map(lineOf)),
    group('places', found.filter(({ from }) => from !== 'plan').map(lineOf)),
  ];
  return groups.filter(({ lines }) => lines.length > 0);
};

/** Whether choosing a line leads anywhere now. */
export const isOpenTo = (line: FoundLine): boolean =>
  !('operation' in line) || line.operation.whyNot === undefined;
