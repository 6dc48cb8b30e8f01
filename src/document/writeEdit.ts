import { dequal } from 'dequal';
import type { Edit } from '@/domain/commands/command';
import { rowOf } from '@/domain/records';
import type { Rest } from '@/domain/rest';
import {
  makeRecordAt,
  type Path,
  pathOf,
  recordAt,
  recordsFrom,
  removeRecordAt,
  setValueAt,
  valueAt,
  valuesAt,
} from './recordPath';
import { isRecord, type SharedDocument, stampRecord } from './sharedDocument';
import { noteCreated, noteRemoved, noteValue, type Step } from './step';

const planPath: Path = [rowOf('plan').place];

/** Writes when the plan was last changed (ISO, UTC). */
export const writeStamp = (doc: SharedDocument, updatedAt: string): void => {
  stampRecord(doc).set('updatedAt', updatedAt);
};

const removeRecord = (doc: SharedDocument, path: Path, step: Step): void => {
  if (recordAt(doc, path) === undefined) return;
  for (const [valuePath, value] of valuesAt(doc, path)) noteValue(step, valuePath, value, undefined);
  for (const record of recordsFrom(doc, path)) noteRemoved(step, record);
  removeRecordAt(doc, path);
};

/** Whether the record is there, made now if need be. */
const hasRecord = (doc: SharedDocument, path: Path, step: Step): boolean => {
  if (recordAt(doc, path) !== undefined) return true;
  if (!makeRecordAt(doc, path)) return false;
  noteCreated(step, path);
  return true;
};

const writeValue = (doc: SharedDocument, path: Path, value: unknown, step: Step): void => {
  const before = valueAt(doc, path);
  if (dequal(before, value)) return;
  noteValue(step, path, before, value);
  setValueAt(doc, path, value);
};

/**
 * What a later version said: values and records under the names that they have there. A value never takes the place of a
 * record, nor a record that of a value.
 */
const writeRest = (
  doc: SharedDocument,
  path: Path,
  { values = {}, records = {} }: Rest,
  step: Step,
): void => {
  for (const [name, value] of Object.entries(values)) {
    if (!isRecord(valueAt(doc, [...path, name]))) writeValue(doc, [...path, name], value, step);
  }
  for (const [name, rest] of Object.entries(records)) {
    // What the plan holds stands beside what is said of the plan.
    const inside = dequal(path, planPath) ? [name] : [...path, name];
    const there = inside.length === 1 ? undefined : valueAt(doc, inside);
    if (there !== undefined && !isRecord(there)) continue;
    if (hasRecord(doc, inside, step)) writeRest(doc, inside, rest, step);
  }
};

/**
 * Carries out one edit and notes in `step` what it did. Must run inside a transaction. Only what differs is
 * written, so that an edit that changes nothing leaves no trace. An edit in a location that is gone, does
 * nothing.
 */
export const writeEdit = (doc: SharedDocument, edit: Edit, step: Step): void => {
  const path = pathOf(edit);
  if (edit.set === null) {
    removeRecord(doc, path, step);
    return;
  }
  if (!hasRecord(doc, path, step)) return;
  const { rest, ...fields } = edit.set;
  for (const [name, value] of Object.entries(fields)) {
    if (edit.record === 'plan' && name === 'updatedAt') continue;
    writeValue(doc, [...path, name], value, step);
  }
  if (rest !== undefined) writeRest(doc, path, rest, step);
  if (edit.record === 'plan' && edit.set.updatedAt !== undefined) writeStamp(doc, edit.set.updatedAt);
};
