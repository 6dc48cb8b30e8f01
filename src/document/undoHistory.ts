import type { EditLabel } from '@/domain/commands/command';
import { reverseOf, type Step } from './step';

/** A pause in typing longer than this, in ms, starts a new step of undo. */
const typingPause = 1000;

/** Steps that can be undone, at least. */
export const stepsKept = 500;

type NamedStep = { label: EditLabel; step: Step };

/** The labels of the steps that undo and redo would take now. */
export type History = { undo: EditLabel | undefined; redo: EditLabel | undefined };

/** Carries out a step of this name. False when nothing was left to do. */
type Take = (step: Step, label: EditLabel) => boolean;

/** The steps of this tab, to be taken back and done again. Knows nothing of the document itself. */
export type UndoHistory = {
  /** The step to note a command in: a new one, or the last one while the same typing goes on. */
  begin: (label: EditLabel, typing: string | undefined) => Step;
  /** After the command: drops a step in which nothing happened, else makes redo impossible. */
  end: () => void;
  /** Takes back the last step that `take` can; the reverse of the step is passed to it. */
  undo: (take: Take) => void;
  redo: (take: Take) => void;
  now: () => History;
};

export const createUndoHistory = (clock: () => number = Date.now): UndoHistory => {
  const done: NamedStep[] = [];
  const undone: NamedStep[] = [];
  let typing: { key: string; at: number } | undefined;

  const move = (from: NamedStep[], to: NamedStep[], take: Take, direction: (step: Step) => Step): void => {
    typing = undefined;
    for (let named = from.pop(); named !== undefined; named = from.pop()) {
      if (!take(direction(named.step), named.label)) continue;
      to.push(named);
      return;
    }
  };

  return {
    begin: (label, typingKey) => {
      const now = clock();
      const goesOn =
        typing !== undefined &&
        typing.key === typingKey &&
        now - typing.at < typingPause &&
        undone.length === 0;
      typing = typingKey === undefined ? undefined : { key: typingKey, at: now };
      const last = done.at(-1);
      if (goesOn && last !== undefined) return last.step;
      const named = { label, step: new Map() };
      done.push(named);
      return named.step;
    },
    end: () => {
      if (done.at(-1)?.step.size === 0) {
        done.pop();
        typing = undefined;
      } else undone.length = 0;
      if (done.length > stepsKept) done.shift();
    },
    undo: (take) => move(done, undone, take, reverseOf),
    redo: (take) => move(undone, done, take, (step) => step),
    now: () => ({ undo: done.at(-1)?.label, redo: undone.at(-1)?.label }),
  };
};
