import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument, type PlanDocument } from '@/document/planDocument';
import { countTotals } from '@/domain/totals/updateTotals';
import { followChange, type PlanView, viewOf } from '@/state/planView';
import { examplePlan } from '../examplePlan';
import { seededRandom } from '../seededRandom';
import { randomCommand } from './randomCommand';

const planOf = (document: PlanDocument) => {
  const plan = document.plan();
  if (plan === undefined) throw new Error('no plan');
  return plan;
};

const follow = (document: PlanDocument): { view: () => PlanView } => {
  const plan = planOf(document);
  let view = viewOf(plan, plan.locations, plan.partners);
  document.subscribe((change) => {
    view = followChange(view, change);
  });
  return { view: () => view };
};

/** Two replicas, as two tabs that exchange their work now and then. */
const twoReplicas = () => {
  const first = documentOfPlan(examplePlan());
  const second = new Y.Doc();
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
  const exchange = () => {
    Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
    Y.applyUpdate(first, Y.encodeStateAsUpdate(second));
  };
  return { documents: [openPlanDocument(first), openPlanDocument(second)] as const, exchange };
};

const expectViewIsRebuild = (document: PlanDocument, view: PlanView) => {
  const plan = planOf(document);
  expect(view.locationIds).toEqual(plan.locations.map((location) => location.id));
  expect([...view.locations.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(plan.locations);
  expect([...view.partners.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(plan.partners);
  expect(view.totals).toEqual(countTotals(plan.locations, plan.target.horizon));
};

const runSeed = (seed: number, steps: number) => {
  const random = seededRandom(seed);
  const { documents, exchange } = twoReplicas();
  const views = documents.map(follow);
  for (let step = 0; step < steps; step += 1) {
    const document = random.pick(documents);
    const dice = random.below(10);
    if (dice < 6) document.run(randomCommand(random, planOf(document)));
    else if (dice < 8) document.undo();
    else if (dice < 9) document.redo();
    else exchange();
  }
  exchange();
  documents.forEach((document, index) => {
    const view = views[index]?.view();
    if (view === undefined) throw new Error('no view');
    expectViewIsRebuild(document, view);
  });
  const [first, second] = documents.map(planOf);
  expect(second?.locations).toEqual(first?.locations);
};

const seeds = 100;
const steps = 120;

describe(`${seeds} reeksen van ${steps} willekeurige bewerkingen in twee tabbladen`, () => {
  for (let seed = 1; seed <= seeds; seed += 1) {
    it(`reeks ${seed}: lijst, namen en totalen zijn gelijk aan een telling vanaf nul`, () => {
      runSeed(seed, steps);
    });
  }
});

describe('alles ongedaan maken', () => {
  it('brengt het plan terug naar het begin, en opnieuw doen naar het eind', () => {
    const random = seededRandom(7);
    const document = openPlanDocument(documentOfPlan(examplePlan()));
    const start = planOf(document).locations;
    for (let step = 0; step < 200; step += 1) document.run(randomCommand(random, planOf(document)));
    const end = planOf(document);
    while (document.history().undo !== undefined) document.undo();
    expect(planOf(document).locations).toEqual(start);
    while (document.history().redo !== undefined) document.redo();
    expect(planOf(document).locations).toEqual(end.locations);
    expect(planOf(document).partners).toEqual(end.partners);
  });
});
