import { describe, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { partsOf } from '@/domain/commands/command';
import { fillPlan, importRecords } from '@/domain/commands/importPlan';
import { exampleLocation, examplePlan } from '../examplePlan';

const many = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    exampleLocation({ id: `l${String(n).padStart(4, '0')}`, name: `L ${n}` }),
  );

describe('een grote wijziging in delen', () => {
  it('is één stap terug en één stap opnieuw, hoe lang elk deel ook duurt', () => {
    const document = openPlanDocument(documentOfPlan(examplePlan()));
    const parts = partsOf(importRecords({ locations: many(700) }), 'import-1');
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) document.run(part);
    expect(document.plan()?.locations).toHaveLength(700);
    expect(document.history().undo).toMatchObject({ code: 'locations_imported', count: 700 });
    document.undo();
    expect(document.plan()?.locations).toHaveLength(0);
    expect(document.history().undo).toBeUndefined();
    document.redo();
    expect(document.plan()?.locations).toHaveLength(700);
  });

  it('laat een plan dat geheel wordt overgenomen de tijd van zijn eigen laatste wijziging', () => {
    const document = openPlanDocument(documentOfPlan(examplePlan()));
    const updatedAt = '2026-01-02T03:04:05.000Z';
    const brought = { ...examplePlan({ locations: many(700) }), updatedAt };
    for (const part of partsOf(fillPlan(brought), 'import-3')) document.run(part);
    expect(document.plan()?.updatedAt).toBe(updatedAt);
  });

  it('twee keer hetzelfde na elkaar zijn twee stappen', () => {
    const document = openPlanDocument(documentOfPlan(examplePlan()));
    const [first = [], second = []] = [many(800).slice(0, 400), many(800).slice(400)];
    for (const part of partsOf(importRecords({ locations: first }), 'import-1')) document.run(part);
    for (const part of partsOf(importRecords({ locations: second }), 'import-2')) document.run(part);
    document.undo();
    expect(document.plan()?.locations).toHaveLength(400);
  });
});
