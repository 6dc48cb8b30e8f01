import { describe, expect, it } from 'vitest';
import type { Location } from '@/domain/location';
import { type Cell, nextCell } from '@/features/table/gridKeys';
import { sumFigures } from '@/features/table/rowFigures';
import { groupRows, sortIds } from '@/features/table/tableRows';
import { exampleLocation } from '../../examplePlan';
import { exampleLine } from '../showPlan';

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
const records = { locations, partners };
const all = ['a', 'b', 'c'];

describe('de volgorde van de tabel', () => {
  it('is die van een kolom, met getallen in namen als getal, op en neer', () => {
    expect(sortIds(all, { column: 'name', isDown: false }, records)).toEqual(['c', 'b', 'a']);
    expect(sortIds(all, { column: 'name', isDown: true }, records)).toEqual(['a', 'b', 'c']);
    expect(sortIds(all, { column: 'geclusterd', isDown: true }, records)).toEqual(['a', 'c', 'b']);
    expect(sortIds(all, { column: 'status', isDown: false }, records)).toEqual(['b', 'a', 'c']);
  });

  it('zet wat niemand weet achteraan, welke kant het ook op gaat', () => {
    expect(sortIds(all, { column: 'neighbourhood', isDown: false }, records)).toEqual(['b', 'a', 'c']);
    expect(sortIds(all, { column: 'neighbourhood', isDown: true }, records)).toEqual(['a', 'b', 'c']);
    expect(sortIds(all, { column: 'year', isDown: true }, records)[0]).toBe('b');
  });
});

describe('de tabel in groepen', () => {
  it('zet per buurt een kop boven de locaties, en wat geen buurt heeft achteraan', () => {
    const rows = groupRows(all, 'neighbourhood', new Set(), records);
    expect(rows.map((row) => (row.kind === 'group' ? (row.group ?? 'onbekend') : row.id))).toEqual([
      'Havenkwartier',
      'b',
      'Oude Kern',
      'a',
      'onbekend',
      'c',
    ]);
  });

  it('laat van een dichte groep alleen de kop zien, die nog weet wat erin zit', () => {
    const rows = groupRows(all, 'status', new Set(['5A']), records);
    expect(rows).toEqual([
      { kind: 'group', group: '1A', ids: ['b'], isFolded: false },
      { kind: 'location', id: 'b' },
      { kind: 'group', group: '5A', ids: ['a', 'c'], isFolded: true },
    ]);
  });
});

describe('de sommen van de tabel', () => {
  it('tellen zoals de opgave telt, met wat niet meetelt apart', () => {
    const sums = sumFigures(locations.values(), {}, 2030);
    expect(sums.byType.geclusterd).toBe(32);
    expect(sums.bySegment.sociale_huur).toBe(32);
    expect(sums.total).toBe(32);
    expect(sums.apart).toEqual({ after: 4, existing: 24, dropped: 0 });
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
