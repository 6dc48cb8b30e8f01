import { dequal } from 'dequal';
import type { Edit } from '@/domain/commands/command';
import type { RecordKind } from '@/domain/records';
import type { Rest } from '@/domain/rest';
import {
  isField,
  kindAt,
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
import { isRecord, isRoot, rootRecord, type SharedDocument, stampRecord } from './sharedDocument';
import { noteCreated, noteRemoved, noteValue, type Step } from './step';

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
 * What a later version said: values and records under the names that they have there. What this version knows and has a
 * value for stays as it is. `kind`: of the record at `path`, where it is a known one.
 */
const writeRest = (
  doc: SharedDocument,
  path: Path,
  { values = {}, records = {} }: Rest,
  step: Step,
  kind?: RecordKind,
): void => {
  // What the plan holds stands beside what is said of the plan.
  const inside = (name: string): Path => (kind === 'plan' ? [name] : [...path, name]);
  const isTaken = (at: Path, name: string): boolean => {
    const isKnown = kind !== undefined && (isField(kind, name) || kindAt(kind, name) !== undefined);
    return isKnown && valueAt(doc, at) !== undefined;
  };
  for (const [name, value] of Object.entries(values)) {
    const at = [...path, name];
    if (!isTaken(at, name) && !isRecord(valueAt(doc, at))) writeValue(doc, at, value, step);
  }
  for (const [name, rest] of Object.entries(records)) {
    const at = inside(name);
    const isHeld = isRoot(name) && rootRecord(doc, name).size > 0;
    if (kind === 'plan' ? isHeld : isTaken(at, name)) continue;
    if (hasRecord(doc, at, step)) writeRest(doc, at, rest, step);
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
  if (rest !== undefined) writeRest(doc, path, rest, step, edit.record);
  if (edit.record === 'plan' && edit.set.updatedAt !== undefined) writeStamp(doc, edit.set.updatedAt);
};
