import { describe, expect, it } from 'vitest';
import { columnWidths } from '@/exchange/documents/tableLook';

describe('de kolommen van een tabel in een document', () => {
  const table = {
    kind: 'table' as const,
    caption: '',
    rowHead: 0,
    columns: [
      { head: 'Naam', align: 'left' as const, width: 3 },
      { head: 'Woningen', align: 'right' as const, width: 3 },
      { head: 'Prioriteit', align: 'left' as const, width: 1 },
    ],
    rows: [
      { cells: ['Een naam die veel langer is dan de regel breed is. '.repeat(5), '12', 'Nader onderzoek'] },
    ],
  };
  const [name = 0, homes = 0, priority = 0] = columnWidths(table, 170);

  it('vullen samen de breedte, en geven ruimte aan tekst die anders breekt', () => {
    expect(name + homes + priority).toBeCloseTo(170, 1);
    // "Nader onderzoek" in letters of 8 points, and no more for a figure than its head.
    expect(priority).toBeGreaterThan(22);
    expect(homes).toBeLessThan(20);
    expect(name).toBeGreaterThan(110);
  });

  it('houden woorden los van het getal dat ervoor staat', () => {
    const beside = {
      ...table,
      columns: table.columns.map((column) => ({ ...column, align: 'left' as const })),
    };
    expect(priority - (columnWidths(beside, 170)[2] ?? 0)).toBeCloseTo(2, 1);
  });
});
