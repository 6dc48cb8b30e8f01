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
  setField,
  valueAt,
  valuesAt,
} from './recordPath';
import {
  isRecord,
  isRoot,
  rootRecord,
  type SharedDocument,
  type SharedRecord,
  stampRecord,
} from './sharedDocument';
import { noteCreated, noteRemoved, noteValue, type Step } from './step';

/** Writes when the plan was last changed (ISO, UTC). */
export const writeStamp = (doc: SharedDocument, updatedAt: string): void => {
  stampRecord(doc).set('updatedAt', updatedAt);
};

const removeRecord = (doc: SharedDocument, path: Path, step: Step): void => {
  if (recordAt(doc, path) === undefined) return;
  for (const [at, value] of valuesAt(doc, path))
    noteValue(step, at.slice(0, -1), at.at(-1) ?? '', value, undefined);
  for (const record of recordsFrom(doc, path)) noteRemoved(step, record);
  removeRecordAt(doc, path);
};

/** The record at a path, made now if need be; undefined when what it should be in is not there. */
const recordFor = (doc: SharedDocument, path: Path, step: Step): SharedRecord | undefined => {
  const there = recordAt(doc, path);
  if (there !== undefined || !makeRecordAt(doc, path)) return there;
  noteCreated(step, path);
  return recordAt(doc, path);
};

/** Writes a field of the record at `path`, if it differs. */
const writeValue = (record: SharedRecord, path: Path, name: string, value: unknown, step: Step): void => {
  const before = record.get(name);
  if (dequal(before, value)) return;
  noteValue(step, path, name, before, value);
  setField(record, name, value);
};

/**
 * What a later version said: values and records under the names that they have there. What this version knows and has a
 * value for stays as it is. `kind`: of the record at `path`, where it is a known one.
 */
const writeRest = (
  doc: SharedDocument,
  record: SharedRecord,
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
    if (!isTaken([...path, name], name) && !isRecord(record.get(name))) {
      writeValue(record, path, name, value, step);
    }
  }
  for (const [name, rest] of Object.entries(records)) {
    const at = inside(name);
    const isHeld = isRoot(name) && rootRecord(doc, name).size > 0;
    if (kind === 'plan' ? isHeld : isTaken(at, name)) continue;
    const made = recordFor(doc, at, step);
    if (made !== undefined) writeRest(doc, made, at, rest, step);
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
  const record = recordFor(doc, path, step);
  if (record === undefined) return;
  const { rest, ...fields } = edit.set;
  for (const [name, value] of Object.entries(fields)) {
    if (edit.record === 'plan' && name === 'updatedAt') continue;
    writeValue(record, path, name, value, step);
  }
  if (rest !== undefined) writeRest(doc, record, path, rest, step, edit.record);
  if (edit.record === 'plan' && edit.set.updatedAt !== undefined) writeStamp(doc, edit.set.updatedAt);
};
