import { dequal } from 'dequal';
import type { Edit } from '@/domain/commands/command';
import {
  makeRecordAt,
  pathOf,
  recordAt,
  recordsFrom,
  removeRecordAt,
  setValueAt,
  valueAt,
  valuesAt,
} from './recordPath';
import { type SharedDocument, stampRecord } from './sharedDocument';
import { noteCreated, noteRemoved, noteValue, type Step } from './step';

/** Writes when the plan was last changed (ISO, UTC). */
export const writeStamp = (doc: SharedDocument, updatedAt: string): void => {
  stampRecord(doc).set('updatedAt', updatedAt);
};

const removeRecord = (doc: SharedDocument, path: readonly string[], step: Step): void => {
  if (recordAt(doc, path) === undefined) return;
  for (const [valuePath, value] of valuesAt(doc, path)) noteValue(step, valuePath, value, undefined);
  for (const record of recordsFrom(doc, path)) noteRemoved(step, record);
  removeRecordAt(doc, path);
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
  if (recordAt(doc, path) === undefined) {
    if (!makeRecordAt(doc, path)) return;
    noteCreated(step, path);
  }
  for (const [name, value] of Object.entries(edit.set)) {
    if (edit.record === 'plan' && name === 'updatedAt') continue;
    const valuePath = [...path, name];
    const before = valueAt(doc, valuePath);
    if (dequal(before, value)) continue;
    noteValue(step, valuePath, before, value);
    setValueAt(doc, valuePath, value);
  }
  if (edit.record === 'plan' && edit.set.updatedAt !== undefined) writeStamp(doc, edit.set.updatedAt);
};
