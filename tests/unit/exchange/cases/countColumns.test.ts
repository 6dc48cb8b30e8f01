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

  it.each([
    ['in één rij', ['Plan;Sociale huur;Koop']],
    ['in twee rijen', ['Plan;Huur;;Koop', ';sociaal;midden;duur']],
  ])('mag de kop zijn, die boven elke kern weer staat: %s', async (_, head) => {
    const { homes, counted, codes } = await read(...head, 'A;10;10', ...head, 'B;5;5', 'C;1;1');
    expect(homes).toEqual([
      ['A', 20],
      ['B', 10],
      ['C', 2],
    ]);
    expect(counted).toEqual({ named: 32, read: 32 });
    expect(codes.filter((code) => code !== 'no_geometry')).toEqual([`head_again: ${head.length}`]);
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

describe('een kolom die andere kolommen optelt', () => {
  const rent = 'Sociale huur;Middenhuur;Totaal huur';
  it.each([
    [`${rent};Betaalbare koop;Dure koop;Totaal koop`, '30;10;40;20;40;60', 100],
    [`${rent};Betaalbare koop;Dure koop;Totaal koop;Totaal`, '30;10;40;20;40;60;100', 100],
    ['Totaal;Huur;waarvan sociale huur;Koop;waarvan betaalbare koop', '100;60;40;40;20', 100],
    ['Huur;waarvan sociale huur;Koop', '60;40;40', 100],
    ['2026;2027;2028;2026-2028;2029-2033', '10;10;10;30;60', 90],
    ['2026;2027;2028;2026-2028;2029-2033;2026-2033', '10;10;10;30;60;90', 90],
    ['Sociale huur;Middenhuur;Huur;Koop', '30;10;40;20', 60],
  ])('%s: %s is samen %d', async (head, cells, count) => {
    const { homes, counted, codes } = await read(`Plan;${head}`, `A;${cells}`);
    expect(homes).toEqual([['A', count]]);
    expect(counted).toEqual({ named: count, read: count });
    expect(codes.filter((code) => code.startsWith('totals_differ'))).toEqual([]);
  });

  it.each([
    [`Totaal;${rent}`, '50;30;10;50'],
    ['Totaal;Sociale huur;Middenhuur;Huur', '50;30;10;50'],
    [rent, '30;10;50'],
  ])('%s: %s houdt wat er meer is dan in de andere', async (head, cells) => {
    const { lines } = await read(`Plan;${head}`, `A;${cells}`);
    expect(lines).toEqual([
      [
        [30, 'sociale_huur', undefined],
        [10, 'middenhuur', undefined],
        [10, 'huur_onbekend', undefined],
      ],
    ]);
  });

  it.each([
    ['Sociale huur;Middenhuur;Huur', '30;10;50', 90],
    ['Sociale huur;Huur;Totaal', '30;30;60', 60],
    ['Sociale huur;Huur onbekend', '30;30', 60],
    ['Totaal sociale huur;Totaal huur', '30;50', 80],
    ['2026;2026-2028', '10;50', 60],
  ])('%s: %s zijn %d woningen naast elkaar', async (head, cells, count) => {
    const { homes, counted } = await read(`Plan;${head}`, `A;${cells}`);
    expect(homes).toEqual([['A', count]]);
    expect(counted).toEqual({ named: count, read: count });
  });

  it('telt niets op als het totaal met alle samen klopt', async () => {
    const { lines } = await read('Plan;Sociale huur;Huur;Totaal', 'A;30;30;60');
    expect(lines[0]).toEqual([
      [30, 'sociale_huur', undefined],
      [30, 'huur_onbekend', undefined],
    ]);
  });

  it('staat bij de opmerkingen als alleen haar getal dat zegt', async () => {
    const { homes, said, codes } = await read('Plan;Sociale huur;Huur', 'A;30;30');
    expect(homes).toEqual([['A', 30]]);
    expect(said[0]).toBe('Huur: 30');
    expect(codes).toContain('division_left_out: Huur: 30');
  });
});

it('een kolom “Overig” met getallen wordt genoemd', async () => {
  const { uncounted, said } = await read('Plan;Nultreden;Geclusterd;Overig', 'A;10;5;15');
  expect(uncounted).toEqual([['Overig', 15]]);
  expect(said).toEqual(['Overig: 15']);
});

it('“Aantal totaal” is het totaal', async () => {
  const { homes, uncounted } = await read('Plan;Aantal huur;Aantal koop;Aantal totaal', 'A;10;5;20');
  expect(homes).toEqual([['A', 20]]);
  expect(uncounted).toEqual([]);
});

it('middeldure koop is geen dure koop, en geen som daarvan', async () => {
  const { lines } = await read('Plan;Middeldure koop;Dure koop', 'A;3;3', 'B;3;4');
  const expected = [
    [3, 'koop_onbekend', undefined],
    [expect.any(Number), 'dure_koop', undefined],
  ];
  expect(lines).toEqual([expected, expected]);
});

describe('een rij die sloop zegt', () => {
  it.each([
    ['Bouw/sloop', 'Sloop'],
    ['Nieuwbouw of sloop', 'te slopen'],
    ['Categorie', 'gesloopt'],
    ['Categorie', 'sloop woningen'],
    ['Woningtype', 'sloopwoningen'],
    ['Segment', 'Sloopwoning'],
    ['Soort', 'te slopen woningen'],
  ])('onder "%s" als "%s" neemt woningen weg', async (column, value) => {
    const { homes, counted } = await read(`Plan;${column};Aantal`, 'A;nieuwbouw;50', `B;${value};20`);
    expect(homes).toEqual([
      ['A', 50],
      ['B', -20],
    ]);
    expect(counted).toEqual({ named: 50, read: 50 });
  });

  it('doet dat ook onder de naam van een plan dat er al staat', async () => {
    const { homes } = await read('Plan;Bouw/sloop;Aantal', 'A;Bouw;50', 'A;Sloop;20');
    expect(homes.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(30);
  });

  it.each(['Stand ontwikkeling', 'Status ingreep', 'Sloop', 'Huidig woningtype', 'Opmerking'])(
    'neemt niets weg als "%s" zegt hoe het er nu voor staat',
    async (column) => {
      expect((await read(`Plan;${column};Aantal`, 'A;gesloopt;50')).homes).toEqual([['A', 50]]);
    },
  );
});

describe('een kolom per jaar', () => {
  it.each([
    ['Bruto 2026;Bruto 2027;Sloop 2026;Sloop 2027', '10;20;0;4', [10, 20, -4], [2026, 2027, undefined]],
    ['Plancapaciteit 2025-2029;Plancapaciteit 2030-2034', '10;20', [10, 20], [2029, 2034]],
    ['2025 t/m 2029;2030 t/m 2034', '10;20', [10, 20], [2029, 2034]],
    ['Woningen 2026 en 2027;2028 tot en met 2030', '10;20', [10, 20], [2027, 2030]],
    ['Bouw 2026;Bouw 2027;Sloop 2026;Sloop 2027', '10;20;1;3', [10, 20, -4], [2026, 2027, undefined]],
    [
      '2025 t/m 2029;2030 t/m 2034;Sloop 2025 t/m 2029;Sloop 2030 t/m 2034',
      '10;20;1;3',
      [10, 20, -4],
      [2029, 2034, undefined],
    ],
    ['Wooneenheden 2026;Wooneenheden 2027', '10;20', [10, 20], [2026, 2027]],
  ])('%s: %s telt elk jaar, met welk woord voor woningen ook', async (head, cells, counts, years) => {
    const { lines, counted } = await read(`Plan;${head}`, `A;${cells}`);
    expect(lines[0]?.map(([count]) => count)).toEqual(counts);
    expect(lines[0]?.map(([, , year]) => year)).toEqual(years);
    expect(counted).toEqual({ named: 30, read: 30 });
  });

  it('is van de plancapaciteit hoeveel het er in dat jaar waren', async () => {
    const { homes } = await read('Plan;Plancapaciteit 2025;Plancapaciteit 2026', 'A;10;20');
    expect(homes).toEqual([['A', 10]]);
  });
});
