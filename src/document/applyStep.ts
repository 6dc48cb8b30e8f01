import { dequal } from 'dequal';
import {
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
import type { RecordSteps, Step } from './step';

const isWithin = (path: Path, record: Path): boolean => record.every((key, index) => path[index] === key);

const shallowFirst = (paths: Iterable<Path>): Path[] => [...paths].sort((a, b) => a.length - b.length);

/** Whether a value still stands as this step left it; not when somebody else came to the same value since. */
const isAsLeft = (doc: SharedDocument, path: Path, left: unknown): boolean =>
  dequal(valueAt(doc, path), left) && isOwnValue(doc, path);

/** Whether a record holds just the values it had when this step was last done: nobody else touched it. */
const isUntouched = (doc: SharedDocument, record: Path, { values }: RecordSteps): boolean => {
  const expected = [...values.values()].filter(
    (value) => value.before !== undefined && isWithin(value.path, record),
  );
  const now = valuesAt(doc, record);
  return now.length === expected.length && expected.every(({ path, before }) => isAsLeft(doc, path, before));
};

const takeRecordSteps = (doc: SharedDocument, steps: RecordSteps): boolean => {
  const settled: Path[] = [];
  const isSettled = (path: Path): boolean => settled.some((record) => isWithin(path, record));
  let didAny = false;
  for (const record of shallowFirst(steps.removed.values())) {
    if (isSettled(record)) continue;
    settled.push(record);
    if (recordAt(doc, record) === undefined || !isUntouched(doc, record, steps)) continue;
    removeRecordAt(doc, record);
    didAny = true;
  }
  const refused: Path[] = [];
  for (const record of shallowFirst(steps.created.values())) {
    if (isSettled(record)) continue;
    if (recordAt(doc, record) === undefined && makeRecordAt(doc, record)) didAny = true;
    else if (!refused.some((other) => isWithin(record, other))) refused.push(record);
  }
  settled.push(...refused);
  for (const { path, before, after } of steps.values.values()) {
    if (dequal(before, after) || isSettled(path) || !isAsLeft(doc, path, before)) continue;
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
export const applyStep = (doc: SharedDocument, step: Step): boolean => {
  let didAny = false;
  for (const steps of step.values()) didAny = takeRecordSteps(doc, steps) || didAny;
  return didAny;
};
