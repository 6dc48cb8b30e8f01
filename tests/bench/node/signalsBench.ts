import { dequal } from 'dequal';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { changeLine } from '@/domain/commands/changeLines';
import { moveLocation } from '@/domain/commands/changeLocation';
import type { Command } from '@/domain/commands/command';
import { shiftGeometry } from '@/geo/shiftGeometry';
import { followChange } from '@/state/followChange';
import { viewOf } from '@/state/planView';
import { signalIndexOf } from '@/state/signalIndex';
import { seededRandom } from '../../unit/seededRandom';
import { benchPlan } from '../benchPlan';
import type { Report } from '../report';

const size = 20_000;
const edits = 600;
/** Not measured: until then the engine is still compiling. */
const warmUp = 100;

const timed = <Result>(act: () => Result): [ms: number, result: Result] => {
  const start = performance.now();
  const result = act();
  return [performance.now() - start, result];
};

/** Signals after one edit in a plan of 20,000 locations, in Node: another number of homes, and another place. */
export const signalsBench = (): Report => {
  const document = openPlanDocument(documentOfPlan(benchPlan(size)));
  const plan = document.plan();
  if (plan === undefined) throw new Error('the plan cannot be read');
  const setting = { year: 2026, outline: null };
  let view = viewOf(plan);
  const builds = Array.from({ length: 3 }, () => timed(() => signalIndexOf(view, setting)));
  const index = signalIndexOf(view, setting);
  const runs: Record<'count' | 'move', number[]> = { count: [], move: [] };
  let kind: 'count' | 'move' = 'count';
  document.subscribe((change) => {
    view = followChange(view, change).view;
    runs[kind].push(timed(() => index.follow(change, view))[0]);
  });
  const random = seededRandom(11);
  const next = (): Command => {
    const location = view.locations.get(random.pick(view.locationIds));
    if (location?.geometry === undefined) throw new Error('a location is missing');
    // About 70 m to the east: half over the next one.
    if (kind === 'move')
      return moveLocation(location, shiftGeometry(location.geometry, [0, 52.09], [0.001, 52.09]));
    return changeLine(location, random.pick(location.programme), { count: 1 + random.below(60) });
  };
  for (kind of ['count', 'move'] as const) {
    for (let n = 0; n < warmUp + edits; n += 1) document.run(next());
  }
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  // Fast and wrong is no figure.
  if (!dequal(sorted(index.byLocation), sorted(signalIndexOf(view, setting).byLocation))) {
    throw new Error('the signals that were kept differ from a rebuild');
  }
  document.close();
  return {
    title: 'signals after one edit in a plan of 20,000 locations (Node)',
    figures: [
      { what: 'another number of homes', unit: 'ms', runs: runs.count.slice(warmUp), budget: 5 },
      { what: 'moved, half over its neighbour', unit: 'ms', runs: runs.move.slice(warmUp), budget: 5 },
      { what: 'all signals of a plan that opens', unit: 'ms', runs: builds.map(([ms]) => ms) },
    ],
    notes: [
      `${size} locations, ${index.byLocation.size} of them with signals; afterwards equal to a rebuild.`,
    ],
  };
};
