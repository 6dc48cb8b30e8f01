import type * as Y from 'yjs';
import type { Change } from '@/domain/change';
import { readHeader, readLocation, readPartner } from './readRecords';
import { locationRecords, partnerRecords, planRecord, type SharedDocument } from './sharedDocument';

type Touched = { header: boolean; locations: Set<string>; partners: Set<string> };

/** The ids of the records an event touched: the first step of its path, or the keys at the top. */
const collectIds = (event: Y.YEvent<Y.AbstractType<unknown>>, into: Set<string>): void => {
  const [first] = event.path;
  if (first !== undefined) into.add(String(first));
  else for (const key of event.changes.keys.keys()) into.add(key);
};

const split = <Item>(ids: Iterable<string>, read: (id: string) => Item | undefined) => {
  const puts: Item[] = [];
  const deletes: string[] = [];
  for (const id of ids) {
    const item = read(id);
    if (item === undefined) deletes.push(id);
    else puts.push(item);
  }
  return { puts, deletes };
};

/**
 * Calls back once per transaction that touched the plan, with the touched records read anew. Returns the
 * function that stops it.
 */
export const observeChanges = (
  doc: SharedDocument,
  onChange: (change: Omit<Change, 'cause' | 'label'>) => void,
): (() => void) => {
  let touched: Touched | undefined;
  const touch = (): Touched => {
    touched ??= { header: false, locations: new Set(), partners: new Set() };
    return touched;
  };
  const onPlan = () => {
    touch().header = true;
  };
  const onLocations = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) collectIds(event, touch().locations);
  };
  const onPartners = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) collectIds(event, touch().partners);
  };
  const onAfter = () => {
    if (touched === undefined) return;
    const { header, locations, partners } = touched;
    touched = undefined;
    const newHeader = header ? readHeader(doc) : undefined;
    onChange({
      ...(newHeader === undefined ? {} : { header: newHeader }),
      locations: split(locations, (id) => readLocation(doc, id)),
      partners: split(partners, (id) => readPartner(doc, id)),
    });
  };
  planRecord(doc).observeDeep(onPlan);
  locationRecords(doc).observeDeep(onLocations);
  partnerRecords(doc).observeDeep(onPartners);
  doc.on('afterTransaction', onAfter);
  return () => {
    planRecord(doc).unobserveDeep(onPlan);
    locationRecords(doc).unobserveDeep(onLocations);
    partnerRecords(doc).unobserveDeep(onPartners);
    doc.off('afterTransaction', onAfter);
  };
};
