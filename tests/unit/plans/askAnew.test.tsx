import { afterEach, expect, it, vi } from 'vitest';
import { changeArea, renamePlan } from '@/domain/commands/changePlan';
import { askAnew } from '@/plans/askAnew';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { openPlanNow, run } from '@/state/planStore';
import { exampleLocation, examplePlan } from '../examplePlan';
import { showPlan } from '../features/showPlan';

afterEach(() => useBroughtFiles.setState({ files: [] }));

it('wat over een gebied gevraagd is, wordt voor een andere gemeente of een ander bestand opnieuw gevraagd', () => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
  const ask = vi.fn(async () => note());
  const note = askAnew('neighbourhoods', () => openPlanNow().planId, ask);
  run(() => changeArea({ kind: 'municipality', name: 'Zeist', code: 'GM0355' }));
  expect(ask).not.toHaveBeenCalled();
  note();
  run(() => changeArea({ kind: 'municipality', name: 'Soest', code: 'GM0342' }));
  expect(ask).toHaveBeenCalledTimes(1);
  run(() => renamePlan('Een andere naam'));
  expect(ask).toHaveBeenCalledTimes(1);
});
