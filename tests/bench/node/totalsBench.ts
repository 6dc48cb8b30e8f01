import { dequal } from 'dequal';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument, type PlanDocument } from '@/document/planDocument';
import type { Change } from '@/domain/change';
import { changeLine } from '@/domain/commands/changeLines';
import type { Command } from '@/domain/commands/command';
import { countTotals, updateTotals } from '@/domain/totals/updateTotals';
import { followChange } from '@/state/followChange';
import { type PlanView, viewOf } from '@/state/planView';
import { type SeededRandom, seededRandom } from '../../unit/seededRandom';
import { benchPlan } from '../benchPlan';
import type { Report } from '../report';

const size = 20_000;
const edits = 2_000;
/** Not measured: until then the engine is still compiling. */
const warmUp = 300;
const recounts = 25;

const timed = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

/** Another number of homes for one line somewhere in the plan. */
const nextEdit = (random: SeededRandom, view: PlanView): Command => {
  const location = view.locations.get(random.pick(view.locationIds));
  if (location === undefined) throw new Error('a location is missing');
  const line = random.pick(location.programme);
  return changeLine(location, line, { count: line.count + 1 });
};

/** The view of an open document, brought up to date by `follow` after each change. */
const openView = (document: PlanDocument, follow: (view: PlanView, change: Change) => PlanView) => {
  const plan = document.plan();
  if (plan === undefined) throw new Error('the plan cannot be read');
  const open = { view: viewOf(plan) };
  document.subscribe((change) => {
    open.view = follow(open.view, change);
  });
  return open;
};

/** The same edits as everywhere, with `follow` after each; gives how long each edit took in all, in ms. */
const runEdits = (follow: (view: PlanView, change: Change) => PlanView): number[] => {
  const document = openPlanDocument(documentOfPlan(benchPlan(size)));
  const open = openView(document, follow);
  const random = seededRandom(7);
  const whole: number[] = [];
  for (let n = 0; n < warmUp + edits; n += 1) {
    const command = nextEdit(random, open.view);
    whole.push(timed(() => document.run(command)));
  }
  const { horizon } = open.view.header.target;
  // Fast and wrong is no figure.
  if (!dequal(open.view.totals, countTotals(open.view.locations.values(), horizon))) {
    throw new Error('the totals that were kept differ from a recount');
  }
  document.close();
  return whole.slice(warmUp);
};

/** Totals after one edit in a plan of 20,000 locations, in Node, beside a recount of the whole. */
export const totalsBench = (): Report => {
  const whole = runEdits((view, change) => followChange(view, change).view);

  const totalsOnly: number[] = [];
  const followed: number[] = [];
  runEdits((view, change) => {
    const { horizon } = view.header.target;
    const [after] = change.locations.puts;
    const before = after && view.locations.get(after.id);
    totalsOnly.push(timed(() => updateTotals(view.totals, before, after, horizon)));
    let next = view;
    followed.push(
      timed(() => {
        next = followChange(view, change).view;
      }),
    );
    return next;
  });

  const { locations, target } = benchPlan(size);
  const recounted = Array.from({ length: recounts + 5 }, () =>
    timed(() => countTotals(locations, target.horizon)),
  ).slice(5);

  const budget = 1;
  return {
    title: 'totals after one edit in a plan of 20,000 locations (Node)',
    figures: [
      { what: 'updateTotals alone', unit: 'ms', runs: totalsOnly.slice(warmUp), budget },
      { what: 'followChange: totals and view', unit: 'ms', runs: followed.slice(warmUp), budget },
      { what: 'document.run until the view has followed', unit: 'ms', runs: whole, budget },
      { what: 'peer: full recount (countTotals)', unit: 'ms', runs: recounted },
    ],
    notes: [
      `${size} locations with 1 to 4 lines; each edit gives one line of one location another number. ` +
        `${warmUp} edits to warm up; afterwards the totals kept equal those of a recount.`,
      'document.run: the shared document changed, undo noted, the location read anew and checked, totals and view.',
    ],
  };
};
