import { describe, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument, type PlanDocument } from '@/document/planDocument';
import { restorePlan } from '@/domain/commands/restorePlan';
import type { Plan } from '@/domain/plan';
import { packPlan, unpackPlan } from '@/exchange/backup/packPlan';
import { viewOf } from '@/state/planView';
import { examplePlan } from '../examplePlan';
import { seededRandom } from '../seededRandom';
import { randomCommand } from './randomCommand';

const planOf = (document: PlanDocument): Plan => {
  const plan = document.plan();
  if (plan === undefined) throw new Error('no plan');
  return plan;
};

/** What a restore brings back: all but the time of the last change. */
const contents = ({ updatedAt: _updatedAt, ...plan }: Plan) => plan;

const work = (document: PlanDocument, seed: number, steps: number) => {
  const random = seededRandom(seed);
  for (let step = 0; step < steps; step += 1) document.run(randomCommand(random, planOf(document)));
};

describe('een momentopname terugzetten', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'brengt precies het plan van toen terug, en is zelf ongedaan te maken (reeks %i)',
    async (seed) => {
      const document = openPlanDocument(documentOfPlan(examplePlan()));
      work(document, seed, 80);
      const then = planOf(document);
      const kept = await unpackPlan(await packPlan(then));
      expect(kept).toEqual(then);
      if (kept === undefined) return;
      work(document, seed + 100, 80);
      const now = planOf(document);
      document.run(restorePlan(viewOf(now), kept, 'toen'));
      expect(contents(planOf(document))).toEqual(contents(then));
      document.undo();
      expect(contents(planOf(document))).toEqual(contents(now));
    },
  );

  it('geeft van een beschadigde momentopname niets, in plaats van een half plan', async () => {
    const packed = await packPlan(examplePlan());
    expect(await unpackPlan(packed.slice(0, packed.length - 20))).toBeUndefined();
    expect(await unpackPlan(new Uint8Array([1, 2, 3]))).toBeUndefined();
  });
});
