import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import type { Change } from '@/domain/change';
import { addLocation } from '@/domain/commands/addLocation';
import { changeLocation, renameLocation } from '@/domain/commands/changeLocation';
import { addPartnerAt, removePartner } from '@/domain/commands/changePartners';
import { renamePlan } from '@/domain/commands/changePlan';
import { fillPlan } from '@/domain/commands/fillPlan';
import { removeLocation } from '@/domain/commands/removeLocation';
import { setHomes } from '@/domain/commands/setHomes';
import type { Location } from '@/domain/location';
import { exampleLocation, examplePlan, noneAround } from '../examplePlan';

const opened = (plan = examplePlan()) => {
  const shared = documentOfPlan(plan);
  const document = openPlanDocument(shared, () => '2026-11-21T12:00:00.000Z');
  const changes: Change[] = [];
  document.subscribe((change) => changes.push(change));
  const location = (id: string): Location => {
    const found = (document.plan()?.locations ?? []).find((each) => each.id === id);
    if (found === undefined) throw new Error(`no location ${id}`);
    return found;
  };
  return { shared, document, changes, location };
};

describe('het plan als gedeeld document', () => {
  it('geeft een plan terug zoals het erin ging', () => {
    const plan = examplePlan({
      partners: [{ id: 'p', name: 'Stichting Thuis', role: 'corporatie' }],
      locations: [exampleLocation({ id: 'a', commitments: [{ partnerId: 'p', level: 'intentie' }] })],
    });
    expect(opened(plan).document.plan()).toEqual(plan);
  });

  it('meldt per bewerking alleen wat geraakt is', () => {
    const { document, changes } = opened(examplePlan({ locations: [exampleLocation({ id: 'b' })] }));
    document.run(addLocation(exampleLocation({ id: 'a' })));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.cause).toBe('edit');
    expect(changes[0]?.label).toEqual({ code: 'location_added', subject: 'Locatie a' });
    expect(changes[0]?.locations.puts.map((location) => location.id)).toEqual(['a']);
    expect(changes[0]?.header).toBeUndefined();
  });

  it('maakt een bewerking ongedaan en doet haar opnieuw, met haar naam', () => {
    const { document, location } = opened(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    document.run(changeLocation(location('a'), { planningStatus: '1A' }));
    document.run(removeLocation(location('a')));
    expect(document.history().undo).toEqual({ code: 'location_removed', subject: 'Locatie a' });
    document.undo();
    expect(location('a').planningStatus).toBe('1A');
    expect(document.history()).toEqual({
      undo: {
        code: 'location_changed',
        subject: 'Locatie a',
        changed: { field: 'planningStatus', from: '5A', to: '1A' },
      },
      redo: { code: 'location_removed', subject: 'Locatie a' },
    });
    document.undo();
    expect(location('a').planningStatus).toBe('5A');
    document.redo();
    document.redo();
    expect(document.plan()?.locations ?? []).toEqual([]);
    expect(document.history().undo).toEqual({ code: 'location_removed', subject: 'Locatie a' });
  });

  it('noemt bij ongedaan maken en opnieuw doen de bewerking zelf', () => {
    const { document, location, changes } = opened(
      examplePlan({ locations: [exampleLocation({ id: 'a' })] }),
    );
    document.run(changeLocation(location('a'), { planningStatus: '1A' }));
    document.run(removeLocation(location('a')));
    document.undo();
    document.undo();
    document.redo();
    expect(changes.slice(2).map(({ cause, label }) => [cause, label?.code])).toEqual([
      ['undo', 'location_removed'],
      ['undo', 'location_changed'],
      ['redo', 'location_changed'],
    ]);
  });

  it('opent ook met een onmogelijke datum bij de opgave, en houdt de getallen', () => {
    const { shared, document } = opened();
    shared.getMap('plan').set('target', { ...examplePlan().target, asOf: '20245-01-01' });
    expect(document.header()?.target).toEqual({ ...examplePlan().target, asOf: '' });
  });

  it('maakt van getypte cijfers achter elkaar een stap', () => {
    const { document, location } = opened(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    document.run(setHomes(location('a'), 'geclusterd', 'sociale_huur', 2));
    document.run(setHomes(location('a'), 'geclusterd', 'sociale_huur', 24));
    document.run(setHomes(location('a'), 'nultreden', 'middenhuur', 8));
    document.undo();
    expect(location('a').programme.map((line) => line.count)).toEqual([24]);
    document.undo();
    expect(location('a').programme).toEqual([]);
    expect(document.history().undo).toBeUndefined();
  });

  it('noemt bij typen wat er stond en wat er staat, en zegt dat het doorgaat', () => {
    const { document, location, changes } = opened(
      examplePlan({ locations: [exampleLocation({ id: 'a' })] }),
    );
    for (const homes of [2, 24]) {
      document.run(setHomes(location('a'), 'geclusterd', 'sociale_huur', homes));
    }
    const changed = { field: 'count', type: 'geclusterd', segment: 'sociale_huur', from: 0, to: 24 };
    expect(document.history().undo).toEqual({ code: 'programme_changed', subject: 'Locatie a', changed });
    expect(changes.map(({ goesOn }) => goesOn)).toEqual([false, true]);
    expect(changes.at(-1)?.label?.changed).toEqual(changed);
  });

  it('slaat bij ongedaan maken over wie een getal typte en weer weghaalde', () => {
    const { document, location } = opened(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    document.run(changeLocation(location('a'), { planningStatus: '3' }));
    for (const homes of [2, 0]) {
      document.run(setHomes(location('a'), 'geclusterd', 'sociale_huur', homes));
    }
    expect(document.history().undo?.code).toBe('location_changed');
    expect(document.undo()).toMatchObject({ label: { code: 'location_changed' }, isDone: true });
    expect(location('a').planningStatus).toBe('5A');
  });

  it('laat een bewerking die niets verandert geen stap zijn', () => {
    const { document, location, changes } = opened(
      examplePlan({ locations: [exampleLocation({ id: 'a' })] }),
    );
    document.run(changeLocation(location('a'), { planningStatus: '5A' }));
    expect(document.history().undo).toBeUndefined();
    expect(changes).toEqual([]);
    expect(document.header()?.updatedAt).toBe('2026-11-21T10:00:00.000Z');
  });

  it('laat bij wat een partner toezegde zijn naam staan als hij weggaat, en brengt hem terug', () => {
    const { document, location } = opened(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    const partner = { id: 'p', name: 'Zorg Dichtbij', role: 'zorgorganisatie' } as const;
    document.run(addPartnerAt(location('a'), partner));
    document.run(removePartner(partner, document.plan()?.locations ?? [], noneAround));
    expect(location('a').commitments).toEqual([
      { partnerId: 'p', level: 'genoemd', formerName: 'Zorg Dichtbij' },
    ]);
    document.undo();
    expect(location('a').commitments).toEqual([{ partnerId: 'p', level: 'genoemd' }]);
    expect(document.plan()?.partners ?? []).toEqual([partner]);
  });

  it('maakt alleen eigen werk ongedaan, niet dat van een ander tabblad', () => {
    const { shared, document, changes, location } = opened(
      examplePlan({ locations: [exampleLocation({ id: 'a' })] }),
    );
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(shared));
    const other = openPlanDocument(elsewhere);
    document.run(changeLocation(location('a'), { planningStatus: '3' }));
    other.run(changeLocation(location('a'), { notes: 'van het andere tabblad' }));
    Y.applyUpdate(shared, Y.encodeStateAsUpdate(elsewhere));
    expect(changes.at(-1)?.cause).toBe('elsewhere');
    document.undo();
    expect(location('a').planningStatus).toBe('5A');
    expect(location('a').notes).toBe('van het andere tabblad');
  });

  it('raakt bij ongedaan maken niets anders aan als een ander tabblad er al was, en zegt dat', () => {
    const { shared, document, location } = opened(
      examplePlan({ locations: [exampleLocation({ id: 'a' }), exampleLocation({ id: 'b' })] }),
    );
    document.run(changeLocation(location('b'), { planningStatus: '1A' }));
    document.run(changeLocation(location('a'), { planningStatus: '3' }));
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(shared));
    openPlanDocument(elsewhere).run(changeLocation(location('a'), { planningStatus: '4B' }));
    Y.applyUpdate(shared, Y.encodeStateAsUpdate(elsewhere));
    expect(document.undo()).toMatchObject({ label: { subject: 'Locatie a' }, isDone: false });
    expect([location('a'), location('b')].map(({ planningStatus }) => planningStatus)).toEqual(['4B', '1A']);
    expect(document.history().undo?.subject).toBe('Locatie b');
  });

  it('laat ook staan wat een ander tabblad met opzet op dezelfde waarde zette', () => {
    const { shared, document, location } = opened(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    document.run(changeLocation(location('a'), { planningStatus: '1A' }));
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(shared));
    const other = openPlanDocument(elsewhere);
    other.run(changeLocation(location('a'), { planningStatus: '4B' }));
    const [changed] = other.plan()?.locations ?? [];
    if (changed === undefined) throw new Error('no location');
    other.run(changeLocation(changed, { planningStatus: '1A' }));
    Y.applyUpdate(shared, Y.encodeStateAsUpdate(elsewhere));
    expect(document.undo()).toMatchObject({ isDone: false });
    expect(location('a').planningStatus).toBe('1A');
  });

  it('maakt een regel, geen twee, als twee tabbladen tegelijk dezelfde cel beginnen', () => {
    const { shared, document, location } = opened(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(shared));
    const empty = location('a');
    document.run(setHomes(empty, 'geclusterd', 'sociale_huur', 24));
    openPlanDocument(elsewhere).run(setHomes(empty, 'geclusterd', 'sociale_huur', 40));
    Y.applyUpdate(shared, Y.encodeStateAsUpdate(elsewhere));
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(shared));
    const { programme } = location('a');
    expect(programme).toHaveLength(1);
    expect([24, 40]).toContain(programme[0]?.count);
    expect(openPlanDocument(elsewhere).plan()?.locations).toEqual(document.plan()?.locations);
  });

  it('houdt namen uniek', () => {
    const { document, location } = opened(
      examplePlan({ locations: [exampleLocation({ id: 'a' }), exampleLocation({ id: 'b' })] }),
    );
    document.run(renameLocation(location('b'), 'Locatie a', new Set(['Locatie a'])));
    expect(location('b').name).toBe('Locatie a (2)');
  });

  it('vult een leeg plan met een ander, zonder iets te verliezen', () => {
    const source = examplePlan({
      id: 'uit-bestand',
      name: 'Uit bestand',
      locations: [exampleLocation({ id: 'a' })],
    });
    const { document } = opened(examplePlan({ name: 'Leeg' }));
    document.run(fillPlan(source));
    expect(document.plan()).toEqual(source);
    document.undo();
    expect(document.header()?.name).toBe('Leeg');
  });

  it('leest wat kapot is als zijn beginwaarde en laat de rest staan', () => {
    const { shared, document, location } = opened(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    const record = shared.getMap('locations').get('a');
    if (!(record instanceof Y.Map)) throw new Error('no record');
    record.set('planningStatus', 'zeven');
    record.set('uit_de_toekomst', 1);
    expect(location('a').planningStatus).toBe('5A');
    document.run(renamePlan('Nieuwe naam'));
    expect(record.get('uit_de_toekomst')).toBe(1);
  });
});
