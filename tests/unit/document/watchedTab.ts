import { dequal } from 'dequal';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { encodeDocument } from '@/document/encodeDocument';
import { openPlanDocument } from '@/document/planDocument';
import { newSharedDocument, type SharedDocument } from '@/document/sharedDocument';
import type { Command } from '@/domain/commands/command';
import { compareIds } from '@/domain/ids';
import type { Plan } from '@/domain/plan';
import { headerOf, pickRecords } from '@/domain/recordParts';
import type { Totals } from '@/domain/totals/totals';
import { countTotals } from '@/domain/totals/updateTotals';
import { editInVariant } from '@/domain/variants/editInVariant';
import { followChange, showVariant } from '@/state/followChange';
import { locationsIn, type PlanView, shownVariant, viewOf } from '@/state/planView';
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
  locations: sorted(view.allLocations.values()),
  partners: sorted(view.partners.values()),
  variants: sorted(view.variants.values()),
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
    const followed = followChange(view, change);
    view = followed.view;
    map.follow(followed.shown);
    signals?.follow(followed.shown, view);
  });
  /** Shows one of the variants there are, or with an empty id the whole plan. */
  const look = (variantId: string): void => {
    const followed = showVariant(view, view.variants.get(variantId) ?? null);
    view = followed.view;
    map.follow(followed.shown);
    signals?.follow(followed.shown, view);
  };

  /** A command built from what is shown, as the app carries it out. */
  const run = (build: (shown: Plan) => Command): void => {
    const variant = shownVariant(view);
    const command = build({ ...planOfView(view), locations: sorted(view.locations.values()) });
    document.run(variant === null ? command : editInVariant(command, variant, view.allLocations));
  };

  /** Everything that followed, against the same made anew from the document. */
  const expectIsRebuild = (where: string): void => {
    const plan = document.plan();
    if (plan === undefined) throw new Error(`${where}: the plan is not readable any more`);
    const { updatedAt: _shown, ...header } = view.header;
    const { locations, partners } = plan;
    const { updatedAt: _kept, ...headerInPlan } = headerOf(plan);
    const variant = shownVariant(view);
    const shown = variant === null ? locations : locationsIn(locations, variant);
    expectSame(view.locationIds, [...shown.map(({ id }) => id)], `${where}: list`);
    expectSame(sorted(view.locations.values()), shown, `${where}: locations`);
    expectSame(sorted(view.allLocations.values()), locations, `${where}: all locations`);
    expectSame(sorted(view.partners.values()), partners, `${where}: partners`);
    expectSame(onlyKeys(header, headerInPlan), headerInPlan, `${where}: header`);
    const { horizon } = plan.target;
    expectSame(view.totals, countTotals(shown, horizon), `${where}: totals`);
    expectSame(view.planTotals, countTotals(locations, horizon), `${where}: totals of the plan`);
    const ofVariants = plan.variants.map((each): [string, Totals] => [
      each.id,
      countTotals(locationsIn(locations, each), horizon),
    ]);
    expectSame(new Map(view.variantTotals), new Map(ofVariants), `${where}: totals of the variants`);
    if (signals !== undefined) {
      const now = variant === null ? viewOf(plan) : showVariant(viewOf(plan), variant).view;
      expectSame(
        byId(signals.byLocation),
        byId(signalIndexOf(now, signalSetting).byLocation),
        `${where}: signals`,
      );
    }
    const features = featuresFor(shown);
    expectSame(map.shapes, features.shapes, `${where}: shapes on the map`);
    expectSame(map.centres, features.centres, `${where}: centres on the map`);
  };
  /** What another session would read from storage, edit by edit or written again in full. */
  const expectIsStored = (where: string): void => {
    const plan = document.plan();
    expectSame(planIn(stored), plan, `${where}: stored edit by edit`);
    expectSame(planIn([encodeDocument(doc)]), plan, `${where}: stored in full`);
  };
  return { doc, document, planNow: () => planOfView(view), look, run, expectIsRebuild, expectIsStored };
};

/** The header that a view starts with is the whole plan: only what a header holds counts. */
const onlyKeys = (record: object, like: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key in like));
