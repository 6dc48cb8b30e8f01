import type * as Y from 'yjs';
import type { Change } from '@/domain/change';
import type { NumbersMet } from '@/domain/numbersMet';
import { rowOf, type TopKind, topKinds } from '@/domain/records';
import { locationsNaming } from './formerPartners';
import { numbersThatMet } from './numbersThatMet';
import { readHeader, readRecord } from './readRecords';
import { isMarkAmong, isRecord, isRemoved, rootRecord, type SharedDocument } from './sharedDocument';

/** The ids of the records an event touched: the first step of its path, or the keys at the top. */
const collectIds = (event: Y.YEvent<Y.AbstractType<unknown>>, into: Set<string>): void => {
  const [first] = event.path;
  if (first !== undefined) into.add(String(first));
  else for (const key of event.changes.keys.keys()) into.add(key);
};

const changeOf = (doc: SharedDocument, kind: TopKind, ids: Iterable<string>) => {
  const puts: object[] = [];
  const deletes: string[] = [];
  for (const id of ids) {
    const record = readRecord(doc, kind, id);
    if (record === undefined) deletes.push(id);
    else puts.push(record);
  }
  return { puts, deletes };
};

/** Whether an event made a record go or come back, or is in one that is gone. */
const isOfRemoval = ({ path, target, changes }: Y.YEvent<Y.AbstractType<unknown>>): boolean =>
  isMarkAmong(changes.keys) ||
  (isRecord(target) && isRemoved(target)) ||
  (path.length === 0 && [...changes.keys.values()].some(({ action }) => action !== 'add'));

/** The records that a transaction touched. */
type Records = Omit<Change, 'cause' | 'label' | 'goesOn'>;

/**
 * Calls back once per transaction that touched the plan, with the touched records read anew. Returns the
 * function that stops it.
 */
export const observeChanges = (doc: SharedDocument, onChange: (change: Records) => void): (() => void) => {
  let isTouched = false;
  let isHeaderTouched = false;
  const touched = new Map<TopKind, Set<string>>(topKinds.map((kind) => [kind, new Set()]));
  const removedPartners = new Set<string>();
  let numbersMet: NumbersMet[] = [];
  const onPlan = () => {
    isTouched = true;
    isHeaderTouched = true;
  };
  const watches = topKinds.map((kind) => ({
    records: rootRecord(doc, rowOf(kind).place),
    onEvents: (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      isTouched = true;
      for (const event of events) {
        collectIds(event, touched.get(kind) ?? new Set());
        if (kind === 'location') numbersMet.push(...numbersThatMet(doc, event));
        if (kind === 'partner' && isOfRemoval(event)) collectIds(event, removedPartners);
      }
    },
  }));
  const onAfter = () => {
    if (!isTouched) return;
    const header = isHeaderTouched ? readHeader(doc) : undefined;
    if (removedPartners.size > 0) {
      for (const id of locationsNaming(doc, removedPartners)) touched.get('location')?.add(id);
    }
    const met = numbersMet;
    numbersMet = [];
    removedPartners.clear();
    const changes = [...touched].map(([kind, ids]) => {
      const change = changeOf(doc, kind, ids);
      ids.clear();
      return [rowOf(kind).place, change];
    });
    isTouched = false;
    isHeaderTouched = false;
    // Each place has the changes of its kind, by the table.
    onChange({
      ...(header === undefined ? {} : { header }),
      ...(met.length === 0 ? {} : { numbersMet: met }),
      ...Object.fromEntries(changes),
    } as Records);
  };
  rootRecord(doc, rowOf('plan').place).observeDeep(onPlan);
  for (const { records, onEvents } of watches) records.observeDeep(onEvents);
  doc.on('afterTransaction', onAfter);
  return () => {
    rootRecord(doc, rowOf('plan').place).unobserveDeep(onPlan);
    for (const { records, onEvents } of watches) records.unobserveDeep(onEvents);
    doc.off('afterTransaction', onAfter);
  };
};
