import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { readAsFile, taken } from '../readFixture';

// What a column of numbers counts, and when: no home of a table is lost or doubled by its columns.

const read = async (...rows: string[]) => {
  const { locations, notes, homes, columns } = taken(await readAsFile(`${rows.join('\n')}\n`, 'tabel.csv'));
  const inOrder = [...locations].sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
  return {
    homes: inOrder.map((location) => [location.name, homesIn(location)]),
    lines: inOrder.map(({ programme }) =>
      programme.map(({ segment, year, count }) => [count, segment, year]),
    ),
    said: inOrder.map((location) => location.notes),
    codes: notes.map(({ code, value }) => (value === undefined ? code : `${code}: ${value}`)),
    uncounted: columns.flatMap(({ name, uncounted }) => (uncounted === undefined ? [] : [[name, uncounted]])),
    counted: homes,
  };
};

describe('een cel die geen getal is', () => {
  it.each(['?', 'n.t.b.', 'onbekend', 'nnb'])('"%s" haalt de woningen eronder niet weg', async (cell) => {
    const { homes, counted, codes } = await read(
      'Plan;Sociale huur;Middenhuur;Koop',
      'A;10;10;20',
      `B;30;${cell};40`,
      `C;5;${cell};5`,
    );
    expect(homes).toEqual([
      ['A', 40],
      ['B', 70],
      ['C', 10],
    ]);
    expect(counted).toEqual({ named: 120, read: 120 });
    expect(codes.filter((code) => code === `bad_count: ${cell}`)).toHaveLength(2);
  });

  it.each(['Nultreden', 'Oplevering 2026', '2026-2030', 'Appartementen'])(
    'ook niet in de kolom "%s"',
    async (column) => {
      const { counted } = await read(`Plan;Status;${column}`, 'A;2A;10', 'B;2A;?', 'C;2A;nnb');
      expect(counted).toEqual({ named: 10, read: 10 });
    },
  );

  it('een streepje is niets, hoe lang ook', async () => {
    const { homes, codes } = await read('Plan;Sociale huur;Middenhuur', 'A;10;—', 'B;10;5');
    expect(homes).toEqual([
      ['A', 10],
      ['B', 15],
    ]);
    expect(codes.filter((code) => code.startsWith('bad_count'))).toEqual([]);
  });

  it('mag de kop zijn, die boven elke kern weer staat', async () => {
    const { counted } = await read(
      'Plan;Sociale huur;Koop',
      'A;10;10',
      'Plan;Sociale huur;Koop',
      'B;5;5',
      'C;1;1',
    );
    expect(counted).toEqual({ named: 32, read: 32 });
  });

  it.each([
    ['Toelichting sociale huur', '12', 'zie boven'],
    ['Opmerking koop', 'volgt nog', '5'],
    ['Start bouw sociale huur', '2027', 'n.t.b.'],
    ['Oplevering sociale huur', '2027', '2028-2029'],
    ['Gereed sociale huur', '2027', 'nnb'],
  ])('in "%s" staan woorden, en een getal ertussen telt niet', async (column, first, second) => {
    const { homes, said } = await read(`Plan;Aantal;${column}`, `A;10;${first}`, `B;10;${second}`);
    expect(homes).toEqual([
      ['A', 10],
      ['B', 10],
    ]);
    expect(said).toEqual([`${column}: ${first}`, `${column}: ${second}`]);
  });

  it('ook onder een naam die niemand kent worden de getallen genoemd, als dat de meeste zijn', async () => {
    const { uncounted } = await read('Plan;Hofjes;Kavels', 'A;10;x', 'B;?;3', 'C;12;x');
    expect(uncounted).toEqual([['Hofjes', 22]]);
  });

  it('de ene kolom die woningen lijkt te tellen wordt ook dan voorgesteld', async () => {
    const { counted } = await read('Plan;Woningen volgens raadsbesluit', 'A;10', 'B;?', 'C;12');
    expect(counted).toEqual({ named: 22, read: 22 });
  });
});
