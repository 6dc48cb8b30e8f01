import * as Y from 'yjs';
import { compareIds } from '@/domain/ids';
import type { NumbersMet } from '@/domain/numbersMet';
import { rowOf } from '@/domain/records';
import { isRecord, type SharedDocument, type SharedRecord } from './sharedDocument';

type Members = SharedRecord['_map'];
type Entry = NonNullable<ReturnType<Members['get']>>;

/** The value that an entry of a record holds, also when another took its place in this transaction. */
const valueIn = (entry: Entry | undefined): unknown => entry?.content.getContent().at(-1);

/**
 * What this copy wrote under a key, where another copy, which had not seen it, wrote at the same time and won. Undefined
 * when the other knew what it replaced. Yjs notes of each entry which one its writer saw before it (`origin`).
 */
const overruled = (doc: SharedDocument, record: SharedRecord, key: string): Entry | undefined => {
  let winner = record._map.get(key);
  while (winner?.left && winner.left.id.client !== doc.clientID) winner = winner.left;
  const own = winner?.left;
  if (!winner || !own) return undefined;
  return winner.origin !== null && Y.compareIDs(winner.origin, own.lastId) ? undefined : own;
};

const countOf = (line: unknown): number | undefined => {
  const count = isRecord(line) ? valueIn(line._map.get('count')) : undefined;
  return typeof count === 'number' ? count : undefined;
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const linesPlace = rowOf('line').place;

/**
 * The numbers of homes that this copy of the plan typed, and that gave way to what another typed at the same moment: in
 * one line, or in a cell that both began. To be called while the transaction that brought the others' is being told.
 */
export const numbersThatMet = (
  doc: SharedDocument,
  event: Y.YEvent<Y.AbstractType<unknown>>,
): NumbersMet[] => {
  const { target, transaction, path } = event;
  if (transaction.local || !isRecord(target) || path[1] !== linesPlace) return [];
  const locationId = String(path[0]);
  const met: NumbersMet[] = [];
  for (const key of [...event.changes.keys.keys()].sort(compareIds)) {
    if (path.length === 3 && key !== 'count') continue;
    const own = overruled(doc, target, key);
    if (own === undefined) continue;
    const line = path.length === 3 ? target : target.get(key);
    const lost = path.length === 3 ? valueIn(own) : countOf(valueIn(own));
    const kept = countOf(line);
    if (typeof lost !== 'number' || kept === undefined || lost === kept || !isRecord(line)) continue;
    met.push({
      locationId,
      type: textOf(line.get('type')),
      segment: textOf(line.get('segment')),
      lost,
      kept,
    });
  }
  return met;
};
