import { afterEach, expect, it, vi } from 'vitest';
import { changeArea, renamePlan } from '@/domain/commands/changePlan';
import { askAnew } from '@/plans/askAnew';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { closeDocument, openPlanNow, run } from '@/state/planStore';
import { exampleLocation, examplePlan } from '../examplePlan';
import { showPlan } from '../features/showPlan';

afterEach(() => useBroughtFiles.setState({ files: [] }));

const later = () => new Promise((resolve) => setTimeout(resolve));

it('wat over een gebied gevraagd is, wordt voor een andere gemeente of een ander bestand opnieuw gevraagd', async () => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
  const { planId } = openPlanNow();
  const ask = vi.fn(async () => note());
  const note = askAnew('neighbourhoods', () => planId, ask);
  run(() => changeArea({ kind: 'municipality', name: 'Zeist', code: 'GM0355' }));
  await later();
  expect(ask).not.toHaveBeenCalled();
  note();
  run(() => changeArea({ kind: 'municipality', name: 'Soest', code: 'GM0342' }));
  await later();
  expect(ask).toHaveBeenCalledTimes(1);
  run(() => renamePlan('Een andere naam'));
  await later();
  expect(ask).toHaveBeenCalledTimes(1);
});

it('wie een plan verlaat, vraagt niets meer, ook al gaan zijn bestanden als eerste weg', async () => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
  const file = {
    id: 'f',
    planId: openPlanNow().planId,
    kind: 'neighbourhoods' as const,
    name: 'buurten.csv',
    at: '2026-11-28T10:00:00.000Z',
    content: new Blob(),
  };
  useBroughtFiles.setState({ files: [file] });
  const { planId } = openPlanNow();
  const ask = vi.fn(async () => undefined);
  askAnew('neighbourhoods', () => planId, ask)();
  useBroughtFiles.setState({ files: [] });
  closeDocument();
  await later();
  expect(ask).not.toHaveBeenCalled();
});
