import { continuedLabel, type EditLabel } from '@/domain/commands/editLabel';
import { hasEffect, type Step } from './step';

/** A pause in typing longer than this, in ms, starts a new step of undo. */
const typingPause = 1000;

/** Steps that can be undone, at least. */
export const stepsKept = 500;

type NamedStep = { label: EditLabel; step: Step };

/** The labels of the steps that undo and redo would take now. */
export type History = { undo: EditLabel | undefined; redo: EditLabel | undefined };

/** Takes a step of this name back, or does it again. False when nothing was left to do: others changed all of it since. */
type Take = (step: Step, label: EditLabel) => boolean;

/** What came of undo or redo: of which step, and whether it was done. */
export type Taken = { label: EditLabel; isDone: boolean };

/** The steps of this tab, to be taken back and done again. Knows nothing of the document itself. */
export type UndoHistory = {
  /** The step to note a command in: a new one, or the last one while the same typing or deed goes on (`goesOn`). */
  begin: (label: EditLabel, typing?: string, deed?: string) => NamedStep & { goesOn: boolean };
  /** After the command: drops a step in which nothing happened, else makes redo impossible. */
  end: () => void;
  /** Passes the last step to `take`. A step that it cannot take is gone, and named. */
  undo: (take: Take) => Taken | undefined;
  redo: (take: Take) => Taken | undefined;
  now: () => History;
};

const next = (steps: readonly NamedStep[]): NamedStep | undefined =>
  steps.findLast(({ step }) => hasEffect(step));

export const createUndoHistory = (clock: () => number = Date.now): UndoHistory => {
  const done: NamedStep[] = [];
  const undone: NamedStep[] = [];
  let typing: { key: string; at: number } | undefined;
  let deedNow: string | undefined;

  const move = (from: NamedStep[], to: NamedStep[], take: Take): Taken | undefined => {
    typing = undefined;
    deedNow = undefined;
    let named = from.pop();
    while (named !== undefined && !hasEffect(named.step)) named = from.pop();
    if (named === undefined) return undefined;
    const isDone = take(named.step, named.label);
    if (isDone) to.push(named);
    return { label: named.label, isDone };
  };

  return {
    begin: (label, typingKey, deed) => {
      const now = clock();
      const isTyping = typing !== undefined && typing.key === typingKey && now - typing.at < typingPause;
      const isDeed = deed !== undefined && deed === deedNow;
      const goesOn = (isTyping || isDeed) && undone.length === 0;
      deedNow = deed;
      typing = typingKey === undefined ? undefined : { key: typingKey, at: now };
      const last = done.at(-1);
      if (goesOn && last !== undefined) {
        last.label = continuedLabel(last.label, label);
        return { ...last, goesOn };
      }
      const named = { label, step: new Map() };
      done.push(named);
      return { ...named, goesOn: false };
    },
    end: () => {
      if (done.at(-1)?.step.size === 0) {
        done.pop();
        typing = undefined;
        deedNow = undefined;
      } else undone.length = 0;
      if (done.length > stepsKept) done.shift();
    },
    undo: (take) => move(done, undone, take),
    redo: (take) => move(undone, done, take),
    now: () => ({ undo: next(done)?.label, redo: next(undone)?.label }),
  };
};
