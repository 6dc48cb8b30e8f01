import type { Change } from '@/domain/change';
import type { Command } from '@/domain/commands/command';
import type { EditLabel } from '@/domain/commands/editLabel';
import { createPace } from '@/domain/pace';
import type { Plan, PlanHeader } from '@/domain/plan';
import { applyStep } from './applyStep';
import type { ReportLoss } from './loss';
import { observeChanges } from './observeChanges';
import { readHeader, readPlan } from './readRecords';
import { type SharedDocument, stateOf } from './sharedDocument';
import { reverseOf, type Step } from './step';
import { createUndoHistory, type History, type Taken } from './undoHistory';
import { writeEdit, writeStamp } from './writeEdit';

/** An open plan. Every edit goes in by `run`, `undo` or `redo`, and comes out as a Change. */
export type PlanDocument = {
  header: () => PlanHeader | undefined;
  /**
   * The whole plan as it is now, or undefined when the document holds no readable plan. `report` hears of each part
   * that could not be read.
   */
  plan: (report?: ReportLoss) => Plan | undefined;
  /** A word for how the document is now: another one after any edit, here or elsewhere. */
  state: () => string;
  run: (command: Command) => void;
  /**
   * Takes back the last step of this tab. What others changed since stays as it is. Of a large step a first part: the rest
   * comes with `goOn`, or when anything else is asked for.
   */
  undo: () => Taken | undefined;
  redo: () => Taken | undefined;
  /** Takes the next part of what undo or redo began: how far that is now (0 to 1), undefined when there was none. */
  goOn: () => number | undefined;
  history: () => History;
  /** Calls back once per transaction that touched the plan, after it. Returns the function that stops it. */
  subscribe: (listener: (change: Change) => void) => () => void;
  close: () => void;
};

/** A plan that is taken over whole brings its own time of change. */
const stampsItself = (command: Command): boolean =>
  command.edits.some((edit) => edit.record === 'plan' && edit.set.updatedAt !== undefined);

type Doing = Pick<Change, 'cause' | 'label' | 'goesOn'>;

/** Opens a shared document that has been loaded. `now` gives the time of an edit (ISO, UTC). */
export const openPlanDocument = (
  doc: SharedDocument,
  now: () => string = () => new Date().toISOString(),
): PlanDocument => {
  const history = createUndoHistory();
  const listeners = new Set<(change: Change) => void>();
  let doing: Doing = { cause: 'elsewhere' };
  let pending: Change[] = [];

  const stop = observeChanges(doc, (records) => {
    const change = { ...doing, ...records };
    if (doing.cause === 'elsewhere') tell(change);
    else pending.push(change);
  });
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  /** Carries out one transaction of this tab; those who follow hear of it when the history is in order. */
  const transact = (what: Doing, act: () => void): void => {
    doing = what;
    try {
      doc.transact(act);
    } finally {
      doing = { cause: 'elsewhere' };
    }
  };
  const tellPending = (): void => {
    const changes = pending;
    pending = [];
    changes.forEach(tell);
  };
  /** Takes the next part of a large step: how far that is. */
  let rest: (() => number | undefined) | undefined;
  const goOn = (): number | undefined => {
    const share = rest?.();
    if (share === undefined) rest = undefined;
    tellPending();
    return share;
  };
  const finish = (): void => {
    while (goOn() !== undefined);
  };
  const take = (cause: 'undo' | 'redo') => (step: Step, label: EditLabel) => {
    // What came last goes first: the document closes its ranks at the end, which halves the work of a large undo.
    const records = cause === 'undo' ? [...step].reverse() : [...step];
    const pace = createPace(100);
    let [at, didAny] = [0, false];
    const takePart = (): number | undefined => {
      if (at >= records.length) return undefined;
      const part: Step = new Map(records.slice(at, at + pace.size()));
      at += part.size;
      pace.time(() =>
        transact({ cause, label, ...(didAny && { goesOn: true }) }, () => {
          const did = applyStep(doc, cause === 'undo' ? reverseOf(part) : part, cause);
          if (did) writeStamp(doc, now());
          didAny ||= did;
        }),
      );
      return at / records.length;
    };
    while (!didAny && takePart() !== undefined);
    rest = takePart;
    return didAny;
  };

  return {
    header: () => readHeader(doc),
    plan: (report) => {
      finish();
      return readPlan(doc, report);
    },
    state: () => stateOf(doc),
    run: (command) => {
      finish();
      const { step, ...named } = history.begin(command.label, command.typing, command.deed);
      transact({ cause: 'edit', ...named }, () => {
        for (const edit of command.edits) writeEdit(doc, edit, step);
        if (step.size > 0 && !stampsItself(command)) writeStamp(doc, now());
      });
      history.end();
      tellPending();
    },
    undo: () => {
      finish();
      const taken = history.undo(take('undo'));
      tellPending();
      return taken;
    },
    redo: () => {
      finish();
      const taken = history.redo(take('redo'));
      tellPending();
      return taken;
    },
    goOn,
    history: history.now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      finish();
      stop();
      listeners.clear();
    },
  };
};
