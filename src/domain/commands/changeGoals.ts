import type { Goal } from '../goal';
import type { Command } from './command';
import { editOf } from './editsFor';

/** Shows one goal in the dock in place of the one that stood there, or with `isInDock` false none. */
export const showInDock = (goal: Goal, isInDock: boolean, all: Iterable<Goal>): Command => ({
  label: { code: 'record_changed', kind: 'goal', subject: goal.name },
  edits: [
    ...[...all]
      .filter((other) => other.isInDock && other.id !== goal.id)
      .map((other) => editOf('goal', other.id, { isInDock: false })),
    editOf('goal', goal.id, { isInDock }),
  ],
});
