import { dequal } from 'dequal';
import {
  bringBackRecordAt,
  forgetRecordAt,
  isOwnValue,
  makeRecordAt,
  type Path,
  recordAt,
  removeRecordAt,
  setValueAt,
  valueAt,
  valuesAt,
} from './recordPath';
import type { SharedDocument } from './sharedDocument';
import { type RecordSteps, type Step, valuesIn } from './step';

const isWithin = (path: Path, record: Path): boolean => record.every((key, index) => path[index] === key);

const shallowFirst = (paths: Iterable<Path>): Path[] => [...paths].sort((a, b) => a.length - b.length);

/** Whether a value still stands as this step left it; not when somebody else came to the same value since. */
const isAsLeft = (doc: SharedDocument, path: Path, left: unknown): boolean =>
  dequal(valueAt(doc, path), left) && isOwnValue(doc, path);

/** Undo takes out for good what the step had made; redo removes again, with a mark, what it had removed. */
type Direction = 'undo' | 'redo';

/** Whether a record holds just the values it had when this step was last done: nobody else touched it. */
const isUntouched = (
  doc: SharedDocument,
  record: Path,
  steps: RecordSteps,
  direction: Direction,
): boolean => {
  const expected = valuesIn(steps).filter(
    (value) => value.before !== undefined && isWithin(value.path, record),
  );
  const now = valuesAt(doc, record);
  const isSame = ({ path, before }: (typeof expected)[number]): boolean =>
    // Who brought a record back did not write what is in it.
    direction === 'undo' ? isAsLeft(doc, path, before) : dequal(valueAt(doc, path), before);
  return now.length === expected.length && expected.every(isSame);
};

const takeRecordSteps = (doc: SharedDocument, steps: RecordSteps, direction: Direction): boolean => {
  const settled: Path[] = [];
  const isSettled = (path: Path): boolean => settled.some((record) => isWithin(path, record));
  const remove = direction === 'undo' ? forgetRecordAt : removeRecordAt;
  let didAny = false;
  for (const record of shallowFirst(steps.removed.values())) {
    if (isSettled(record)) continue;
    settled.push(record);
    if (recordAt(doc, record) === undefined || !isUntouched(doc, record, steps, direction)) continue;
    remove(doc, record);
    didAny = true;
  }
  const refused: Path[] = [];
  const back: Path[] = [];
  const isBack = (path: Path): boolean => back.some((record) => isWithin(path, record));
  for (const record of shallowFirst(steps.created.values())) {
    if (isSettled(record) || isBack(record)) continue;
    if (bringBackRecordAt(doc, record)) back.push(record);
    else if (recordAt(doc, record) === undefined && makeRecordAt(doc, record)) didAny = true;
    else if (!refused.some((other) => isWithin(record, other))) refused.push(record);
  }
  didAny ||= back.length > 0;
  settled.push(...refused);
  for (const { path, before, after } of valuesIn(steps)) {
    if (dequal(before, after) || isSettled(path)) continue;
    const now = valueAt(doc, path);
    // What came back has its values, and what others made of them since; not what the step itself wrote before it removed.
    const isToBeSet = isBack(path)
      ? now !== undefined && !dequal(now, after) && isOwnValue(doc, path)
      : isAsLeft(doc, path, before);
    if (!isToBeSet) continue;
    if (after !== undefined && recordAt(doc, path.slice(0, -1)) === undefined) continue;
    setValueAt(doc, path, after);
    didAny = true;
  }
  return didAny;
};

/**
 * Does a step (for undo: the reverse of one) again. What somebody else changed since is left as it is: a
 * value is only set where it still is what this step starts from, a record only removed when it is
 * untouched. False when nothing was left to do. Must run inside a transaction.
 */
export const applyStep = (doc: SharedDocument, step: Step, direction: Direction): boolean => {
  let didAny = false;
  for (const steps of step.values()) didAny = takeRecordSteps(doc, steps, direction) || didAny;
  return didAny;
};
