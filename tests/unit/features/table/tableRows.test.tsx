import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renameLocation } from '@/domain/commands/changeLocation';
import type { Location } from '@/domain/location';
import type { ColumnId } from '@/features/table/columns';
import { type Cell, nextCell } from '@/features/table/gridKeys';
import { sumFigures } from '@/features/table/rowFigures';
import { setTable, type useTable } from '@/features/table/tableStore';
import { useLocationTable } from '@/features/table/useLocationTable';
import { run } from '@/state/planStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const partners = new Map([['p', { id: 'p', name: 'De Dijk', role: 'corporatie' as const }]]);
const mapOf = (...locations: Location[]) => new Map(locations.map((location) => [location.id, location]));

const locations = mapOf(
  exampleLocation({ id: 'a', name: 'Kerkweg 10', neighbourhood: 'Oude Kern', programme: [exampleLine()] }),
  exampleLocation({
    id: 'b',
    name: 'Kerkweg 9',
    planningStatus: '1A',
    neighbourhood: 'Havenkwartier',
    programme: [exampleLine({ count: 8, year: 2029 }), exampleLine({ id: 'x', count: 4, year: 2033 })],
    commitments: [{ partnerId: 'p', level: 'genoemd' }],
  }),
  exampleLocation({ id: 'c', name: 'akker', intervention: 'bestaande_bouw', programme: [exampleLine()] }),
);

type Look = Partial<ReturnType<typeof useTable.getState>>;

/** The ids of the rows of a table that is looked at so; of a head its group. */
const rowsOf = (look: Look): unknown[] => {
  showPlan(examplePlan({ locations: [...locations.values()], partners: [...partners.values()] }));
  setTable({ planId: null, sorting: [], grouping: null, expanded: true, ...look });
  const { table } = renderHook(useLocationTable).result.current;
  return table
    .getRowModel()
    .rows.map((row) => (row.getIsGrouped() ? [row.getValue(row.groupingColumnId ?? '')] : row.id));
};
const sorted = (id: ColumnId, desc: boolean) => rowsOf({ sorting: [{ id, desc }] });

describe('de volgorde van de tabel', () => {
  it('is die van een kolom, met getallen in namen als getal, op en neer', () => {
    expect(sorted('name', false)).toEqual(['c', 'b', 'a']);
    expect(sorted('name', true)).toEqual(['a', 'b', 'c']);
    expect(sorted('geclusterd', true)).toEqual(['a', 'c', 'b']);
    expect(sorted('status', false)).toEqual(['b', 'a', 'c']);
  });

  it('zet wat niemand weet achteraan, welke kant het ook op gaat', () => {
    expect(sorted('neighbourhood', false)).toEqual(['b', 'a', 'c']);
    expect(sorted('neighbourhood', true)).toEqual(['a', 'b', 'c']);
    expect(sorted('year', true)[0]).toBe('b');
  });

  it('volgt een wijziging, en raakt alleen de rij die wijzigde', () => {
    showPlan(examplePlan({ locations: [...locations.values()] }));
    setTable({ planId: null, sorting: [{ id: 'name', desc: false }], grouping: null, expanded: true });
    const { result } = renderHook(useLocationTable);
    const before = result.current.table.getCoreRowModel().rowsById;
    act(() => run(() => renameLocation(locationNow('a'), 'aanleg', new Set())));
    expect(result.current.ids).toEqual(['a', 'c', 'b']);
    const after = result.current.table.getCoreRowModel().rowsById;
    expect(['a', 'b', 'c'].map((id) => before[id] === after[id])).toEqual([false, true, true]);
    act(() => undo());
    expect(result.current.ids).toEqual(['c', 'b', 'a']);
  });
});

describe('de tabel in groepen', () => {
  it('zet per buurt een kop boven de locaties, en wat geen buurt heeft achteraan', () => {
    const grouping = 'neighbourhood';
    expect(rowsOf({ grouping })).toEqual([['Havenkwartier'], 'b', ['Oude Kern'], 'a', [undefined], 'c']);
  });

  it('sorteert in elke groep, en de groepen zelf als hun eigen kolom wordt gesorteerd', () => {
    const grouping = 'status';
    expect(rowsOf({ grouping, sorting: [{ id: 'name', desc: false }] }).slice(2)).toEqual([[9], 'c', 'a']);
    expect(rowsOf({ grouping, sorting: [{ id: 'status', desc: true }] })[0]).toEqual([9]);
  });

  it('laat van een dichte groep alleen de kop zien, die nog weet wat erin zit', () => {
    expect(rowsOf({ grouping: 'status', expanded: { 'status:9': false } })).toEqual([[0], 'b', [9]]);
  });
});

describe('de sommen van de tabel', () => {
  it('tellen zoals de opgave telt, met wat niet meetelt apart', () => {
    const sums = sumFigures(locations.values(), {}, 2030);
    expect(sums.byType.geclusterd).toBe(32);
    expect(sums.bySegment.sociale_huur).toBe(32);
    expect(sums.total).toBe(32);
    expect(sums.apart).toEqual({ after: 4, existing: 24, dropped: 0, alternative: 0 });
  });

  it('tellen van een locatie alleen de woningen waar het filter om vraagt', () => {
    const sums = sumFigures(locations.values(), { fromYear: 2029, toYear: 2029 }, 2030);
    expect(sums.total).toBe(8);
    expect(sums.apart.after).toBe(0);
  });
});

describe('de toetsen in de tabel', () => {
  const size = { rows: 100, columns: 5, page: 10 };
  const go = (key: string, from: Cell, ctrlKey = false) => nextCell({ key, ctrlKey }, from, size);

  it('lopen van cel naar cel, tot de rand en in de kop', () => {
    expect(go('ArrowDown', { row: 3, column: 2 })).toEqual({ row: 4, column: 2 });
    expect(go('ArrowUp', { row: 0, column: 2 })).toEqual({ row: -1, column: 2 });
    expect(go('ArrowUp', { row: -1, column: 2 })).toEqual({ row: -1, column: 2 });
    expect(go('ArrowRight', { row: 3, column: 4 })).toEqual({ row: 3, column: 4 });
    expect(go('End', { row: 3, column: 2 })).toEqual({ row: 3, column: 4 });
    expect(go('End', { row: 3, column: 2 }, true)).toEqual({ row: 99, column: 4 });
    expect(go('PageDown', { row: 95, column: 1 })).toEqual({ row: 99, column: 1 });
    expect(go('PageUp', { row: 5, column: 1 })).toEqual({ row: 0, column: 1 });
    expect(go('x', { row: 5, column: 1 })).toBeUndefined();
  });
});
