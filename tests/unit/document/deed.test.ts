import { describe, expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { renamePlan } from '@/domain/commands/changePlan';
import { fillInParts, importInParts } from '@/domain/commands/importPlan';
import { exampleLocation, examplePlan } from '../examplePlan';

const many = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    exampleLocation({ id: `l${String(n).padStart(4, '0')}`, name: `L ${n}` }),
  );

describe('een grote wijziging in delen', () => {
  it('is één stap terug en één stap opnieuw, hoe lang elk deel ook duurt', () => {
    const document = openPlanDocument(documentOfPlan(examplePlan()));
    const parts = [...importInParts({ locations: many(700) })];
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) document.run({ ...part, deed: 'import-1' });
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
    for (const part of fillInParts(brought)) document.run({ ...part, deed: 'import-3' });
    expect(document.plan()?.updatedAt).toBe(updatedAt);
  });

  it('gaat ook in delen terug, en wie ertussen komt wacht tot alles terug is', () => {
    const document = openPlanDocument(documentOfPlan(examplePlan()));
    const left: number[] = [];
    document.subscribe(({ locations }) => left.push(locations.deletes.length));
    for (const part of importInParts({ locations: many(700) })) document.run({ ...part, deed: 'import-1' });
    left.length = 0;
    document.undo();
    expect(left).toEqual([100]);
    expect(document.goOn()).toBeCloseTo((100 + (left[1] ?? 0)) / 700);
    expect(left).toHaveLength(2);
    document.run(renamePlan('Anders'));
    expect(left.reduce((sum, count) => sum + count)).toBe(700);
    expect(left.at(-1)).toBe(0);
    expect(document.goOn()).toBeUndefined();
    document.undo();
    expect(document.plan()).toMatchObject({ locations: [], name: examplePlan().name });
  });

  it('twee keer hetzelfde na elkaar zijn twee stappen', () => {
    const document = openPlanDocument(documentOfPlan(examplePlan()));
    const [first = [], second = []] = [many(800).slice(0, 400), many(800).slice(400)];
    for (const part of importInParts({ locations: first })) document.run({ ...part, deed: 'import-1' });
    for (const part of importInParts({ locations: second })) document.run({ ...part, deed: 'import-2' });
    document.undo();
    expect(document.plan()?.locations).toHaveLength(400);
  });
});
