import { dequal } from 'dequal';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { encodeDocument } from '@/document/encodeDocument';
import { openPlanDocument } from '@/document/planDocument';
import { newSharedDocument, type SharedDocument } from '@/document/sharedDocument';
import { compareIds } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import { headerOf, pickRecords } from '@/domain/recordParts';
import { countTotals } from '@/domain/totals/updateTotals';
import { followChange, type PlanView, viewOf } from '@/state/planView';
import { signalIndexOf } from '@/state/signalIndex';
import { exampleLocation } from '../examplePlan';
import { createMapModel, featuresFor } from './mapModel';
import { createOwnValues } from './ownValues';

/** What differs is shown in full; what is equal, as it nearly always is, costs little. */
const expectSame = (found: unknown, wanted: unknown, what: string): void => {
  if (!dequal(found, wanted)) expect(found, what).toEqual(wanted);
};

const sorted = <Item extends { id: string }>(items: Iterable<Item>): Item[] =>
  [...items].sort((a, b) => compareIds(a.id, b.id));

/** In the middle of what random work draws. */
const signalSetting = {
  year: 2029,
  outline: exampleLocation({ id: 'outline' }).geometry,
};

const byId = <Value>(values: ReadonlyMap<string, Value>): [string, Value][] =>
  [...values].sort(([a], [b]) => compareIds(a, b));

const planIn = (updates: readonly Uint8Array[]): Plan | undefined => {
  const doc = newSharedDocument();
  for (const update of updates) Y.applyUpdateV2(doc, update);
  return openPlanDocument(doc).plan();
};

const planOfView = (view: PlanView): Plan => ({
  ...view.header,
  ...pickRecords(view),
  locations: sorted(view.locations.values()),
  partners: sorted(view.partners.values()),
});

/** A tab in which a shared document is open, with everything in it that only follows changes. */
/** `withSignals`: signals too; they look at every neighbour of what changed, which takes time. */
export const openWatchedTab = (doc: SharedDocument, withSignals = false) => {
  const document = openPlanDocument(doc);
  const start = document.plan();
  if (start === undefined) throw new Error('no plan');
  let view = viewOf(start);
  const map = createMapModel(start.locations);
  const signals = withSignals ? signalIndexOf(view, signalSetting) : undefined;
  const own = createOwnValues();
  // As the storage keeps it: one update per edit, after the document as it was made.
  const stored = [encodeDocument(doc)];
  doc.on('updateV2', (update: Uint8Array) => stored.push(update));
  document.subscribe((change) => {
    own.follow(view, change);
    view = followChange(view, change);
    signals?.follow(change, view);
    map.follow(change);
  });

  /** Everything that followed, against the same made anew from the document. */
  const expectIsRebuild = (where: string): void => {
    const plan = document.plan();
    if (plan === undefined) throw new Error(`${where}: the plan is not readable any more`);
    const { updatedAt: _shown, ...header } = view.header;
    const { locations, partners } = plan;
    const { updatedAt: _kept, ...headerInPlan } = headerOf(plan);
    expectSame(view.locationIds, [...locations.map(({ id }) => id)], `${where}: list`);
    expectSame(sorted(view.locations.values()), locations, `${where}: locations`);
    expectSame(sorted(view.partners.values()), partners, `${where}: partners`);
    expectSame(onlyKeys(header, headerInPlan), headerInPlan, `${where}: header`);
    expectSame(view.totals, countTotals(locations, plan.target.horizon), `${where}: totals`);
    if (signals !== undefined) {
      const rebuilt = signalIndexOf(viewOf(plan), signalSetting).byLocation;
      expectSame(byId(signals.byLocation), byId(rebuilt), `${where}: signals`);
    }
    const features = featuresFor(locations);
    expectSame(map.shapes, features.shapes, `${where}: shapes on the map`);
    expectSame(map.centres, features.centres, `${where}: centres on the map`);
  };
  /** What another session would read from storage, edit by edit or written again in full. */
  const expectIsStored = (where: string): void => {
    const plan = document.plan();
    expectSame(planIn(stored), plan, `${where}: stored edit by edit`);
    expectSame(planIn([encodeDocument(doc)]), plan, `${where}: stored in full`);
  };
  return { doc, document, planNow: () => planOfView(view), expectIsRebuild, expectIsStored };
};

/** The header that a view starts with is the whole plan: only what a header holds counts. */
const onlyKeys = (record: object, like: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key in like));
