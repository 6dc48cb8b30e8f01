import type { Change } from '@/domain/change';
import type { Command } from '@/domain/commands/command';
import type { EditLabel } from '@/domain/commands/editLabel';
import type { Plan, PlanHeader } from '@/domain/plan';
import { applyStep } from './applyStep';
import type { ReportLoss } from './loss';
import { observeChanges } from './observeChanges';
import { readHeader, readPlan } from './readRecords';
import type { SharedDocument } from './sharedDocument';
import type { Step } from './step';
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
  run: (command: Command) => void;
  /** Takes back the last step of this tab. What others changed since stays as it is. */
  undo: () => Taken | undefined;
  redo: () => Taken | undefined;
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
  const take = (cause: 'undo' | 'redo') => (step: Step, label: EditLabel) => {
    let didAny = false;
    transact({ cause, label }, () => {
      didAny = applyStep(doc, step, cause);
      if (didAny) writeStamp(doc, now());
    });
    return didAny;
  };

  return {
    header: () => readHeader(doc),
    plan: (report) => readPlan(doc, report),
    run: (command) => {
      const { step, ...named } = history.begin(command.label, command.typing, command.deed);
      transact({ cause: 'edit', ...named }, () => {
        for (const edit of command.edits) writeEdit(doc, edit, step);
        if (step.size > 0 && !stampsItself(command)) writeStamp(doc, now());
      });
      history.end();
      tellPending();
    },
    undo: () => {
      const taken = history.undo(take('undo'));
      tellPending();
      return taken;
    },
    redo: () => {
      const taken = history.redo(take('redo'));
      tellPending();
      return taken;
    },
    history: history.now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      stop();
      listeners.clear();
    },
  };
};
