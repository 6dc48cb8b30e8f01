import { afterEach, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { importInParts } from '@/domain/commands/importPlan';
import { actUnseen } from '@/state/keptPlan';
import { closeDocument, openPlanNow, showDocument, showKept } from '@/state/planStore';
import { runInParts } from '@/state/runInParts';
import { exampleLocation, examplePlan } from '../examplePlan';

afterEach(closeDocument);

it('een import in een plan dat nog laadt, komt niet in het plan waar men intussen naartoe ging', async () => {
  const [plan, other] = [examplePlan({ id: 'dit' }), examplePlan({ id: 'ander' })];
  const waiting = showKept(plan.id, plan, () => undefined);
  const locations = [exampleLocation({ id: 'x' })];
  const parts = importInParts({ locations, partners: [], importReports: [] }, [], { gone: [], earlier: [] });
  const importing = runInParts(parts, 1, () => undefined);
  closeDocument();
  showDocument(other.id, openPlanDocument(documentOfPlan(other)));
  actUnseen(openPlanDocument(documentOfPlan(plan)), waiting, () => undefined);
  expect(await importing).toBe(false);
  expect(openPlanNow().view.locations.size).toBe(0);
});
