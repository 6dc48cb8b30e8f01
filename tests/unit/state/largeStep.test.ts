import { afterEach, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { importInParts } from '@/domain/commands/importPlan';
import { closeDocument, openPlanNow, showDocument } from '@/state/planStore';
import { runInParts } from '@/state/runInParts';
import { undo } from '@/state/steps';
import { wholePlan } from '@/state/wholePlan';
import { exampleLocation, examplePlan } from '../examplePlan';

const locations = Array.from({ length: 400 }, (_, n) =>
  exampleLocation({ id: `l${n}`, name: `Locatie ${n}` }),
);

afterEach(closeDocument);

it('een kopie van het plan tijdens een grote stap terug heeft die stap helemaal', async () => {
  showDocument('plan-1', openPlanDocument(documentOfPlan(examplePlan())));
  const parts = importInParts({ locations, partners: [], importReports: [] }, [], { gone: [], earlier: [] });
  await runInParts(parts, 400, () => undefined);
  expect(wholePlan()?.locations).toHaveLength(400);
  undo();
  expect(openPlanNow().view.locations.size).toBeGreaterThan(0);
  expect(wholePlan()?.locations).toEqual([]);
});
