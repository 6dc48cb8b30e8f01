import { dequal } from 'dequal';
import { expect } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { importRecords } from '@/domain/commands/importPlan';
import { type Plan, planSchema } from '@/domain/plan';
import { type Fitted, fitIntoPlan } from '@/exchange/plan/fitIntoPlan';
import type { ReadResult } from '@/exchange/plan/readResult';
import { randomPlan } from './randomPlan';
import { expectQuick, timed } from './timed';

type Sound = Extract<ReadResult, { ok: true }>;

const expectAllDifferent = (values: readonly string[], what: string): void => {
  if (new Set(values).size !== values.length) expect.fail(`${what} that are the same`);
};

const expectSame = (now: Plan, wanted: Plan, what: string): void => {
  if (!dequal(now, wanted)) expect(now, what).toEqual(wanted);
};

export type KeptPlan = {
  importInto: (read: Sound, what: string) => { fitted: Fitted; ms: number };
  importAndUndo: (read: Sound, what: string) => void;
  expectUntouched: (what: string) => void;
  /** The last look at a plan, whether it was told of an update or not. */
  expectWhole: (what: string) => void;
  /** What was imported and taken back leaves traces that are kept: of how many locations. */
  traces: () => number;
};

/**
 * An open plan that files are read beside. Nothing gets into a shared document without an update of it: so as long as
 * there was none the plan is known to be whole, and it is read again only where there was one.
 */
export const openKeptPlan = (): KeptPlan => {
  // One of the bases: some of the files hold what this plan has already, or had before it was damaged.
  const doc = documentOfPlan(randomPlan(30, 3));
  const document = openPlanDocument(doc);
  let updates = 0;
  doc.on('update', () => {
    updates += 1;
  });
  const planNow = (what: string): Plan =>
    document.plan() ?? expect.fail(`${what}: the open plan is no longer readable`);
  let kept = planNow('at the start');
  let imported = 0;

  const expectUntouched = (what: string): void => {
    if (updates !== 0) expectSame(planNow(what), kept, `${what}: the open plan`);
  };
  /** Takes what was read over, as the app does. */
  const importInto = (read: Sound, what: string) => {
    const { outcome: fitted, ms } = timed(`${what}, imported`, () => {
      const fits = fitIntoPlan(read, kept, 'Locatie');
      document.run(importRecords(fits));
      return fits;
    });
    return { fitted, ms };
  };
  /** The same, and takes it back again. */
  const importAndUndo = (read: Sound, what: string): void => {
    const { fitted, ms } = importInto(read, what);
    expectQuick(`${what}, imported`, ms, () => openKeptPlan().importInto(read, what).ms);
    if (fitted.locations.length + fitted.partners.length === 0) {
      expectUntouched(what);
      return;
    }
    const after = planNow(what);
    const { error } = planSchema.safeParse(after);
    if (error !== undefined) expect.fail(`${what}: ${error.message}`);
    const count = kept.locations.length + read.locations.length - fitted.known.same - fitted.updates.length;
    if (after.locations.length !== count) expect(after.locations.length, what).toBe(count);
    expectAllDifferent(
      after.locations.map(({ id }) => id),
      `${what}: ids`,
    );
    expectAllDifferent(
      after.locations.map(({ name }) => name),
      `${what}: names`,
    );
    document.undo();
    const undone = planNow(what);
    expectSame(undone, { ...kept, updatedAt: undone.updatedAt }, `${what}: undone`);
    kept = undone;
    updates = 0;
    imported += fitted.locations.length;
  };
  return {
    importInto,
    importAndUndo,
    expectUntouched,
    expectWhole: (what) => expectSame(planNow(what), kept, `${what}: the open plan`),
    traces: () => imported,
  };
};
