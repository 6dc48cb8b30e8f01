import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { readRows as read } from './readRows';

// Rows that add up others, stand below a total to divide or compare it, or say what goes: each home counts once.

describe('subtotalen per soort', () => {
  it('zijn geen locaties, ook als een locatie in meer delen van de tabel staat', async () => {
    const { homes, counted } = await read(
      'Naam;Woningtype;Aantal',
      'A;nultreden;10',
      'B;nultreden;20',
      'Subtotaal nultreden;;30',
      'A;geclusterd;5',
      'B;geclusterd;6',
      'Subtotaal geclusterd;;11',
      'Totaal;;41',
    );
    expect(homes).toEqual([
      ['A', 15],
      ['B', 26],
    ]);
    expect(counted).toEqual({ named: 41, read: 41 });
  });

  it('en een totaal op meer rijen telt niet mee', async () => {
    const { homes, counted } = await read(
      'Naam;Woningtype;Aantal',
      'A;nultreden;10',
      ';geclusterd;5',
      'Totaal;;15',
      ';nultreden;10',
      ';geclusterd;5',
    );
    expect(homes).toEqual([['A', 15]]);
    expect(counted).toEqual({ named: 15, read: 15 });
  });
});

describe('een rij met het totaal', () => {
  it.each([
    ['boven de andere', ['Totaal;45', 'A;15', 'B;30']],
    ['boven en onder de andere', ['Totaal;45', 'A;15', 'B;30', 'Totaal;45']],
    ['onder de andere, zonder naam', ['A;15', 'B;30', ';45']],
    ['kort geschreven', ['A;15', 'B;30', 'Tot.;45']],
    ['in het Engels', ['A;15', 'B;30', 'Grand Total;45']],
    ['met spaties tussen de letters', ['A;15', 'B;30', 'T O T A A L;45']],
    ['dat naar de gemeente heet', ['A;15', 'B;30', 'Gemeente Bunnik;45']],
    ['dat samen heet', ['A;15', 'B;30', 'Samen;45']],
    ['van alle plannen', ['A;15', 'B;30', 'Alle plannen;45']],
    ['waaronder het verdeeld is per soort', ['A;15', 'B;30', 'Totaal;45', 'Sociale huur;15', 'Koop;30']],
    ['waaronder het verdeeld is per kern', ['A;15', 'B;30', 'Totaal;45', 'Zeist;25', 'Soest;20']],
    [
      'waaronder het twee keer verdeeld is',
      ['A;15', 'B;30', 'Totaal;45', 'Zeist;25', 'Soest;20', 'Hard;15', 'Zacht;30'],
    ],
    ['van de totale capaciteit', ['A;15', 'B;30', 'Totale plancapaciteit;45']],
  ])('%s noemt geen woningen die ontbreken', async (_, rows) => {
    const { homes, counted } = await read('Naam;Aantal', ...rows);
    expect(homes).toEqual([
      ['A', 15],
      ['B', 30],
    ]);
    expect(counted).toEqual({ named: 45, read: 45 });
  });

  it.each([
    ['op iets anders komen', ['A;15', 'B;30', 'Totaal;45', 'C;25', 'D;21']],
    ['hun eigen totaal hebben', ['A;15', 'B;30', 'Totaal;45', 'C;25', 'D;20', 'Totaal;90']],
    ['er één is', ['A;15', 'B;30', 'Totaal;45', 'C;45']],
  ])('met rijen eronder die %s: die blijven locaties, met hun regels in het verslag', async (_, rows) => {
    const { homes, notes } = await read('Naam;Aantal', ...rows);
    expect(homes).toHaveLength(rows.length - rows.filter((row) => row.startsWith('Totaal')).length);
    expect(notes.filter((note) => note.includes('zonder plek op de kaart'))).toHaveLength(homes.length);
  });

  it('zonder naam onder elk deel noemt ook geen woningen die ontbreken', async () => {
    const { counted } = await read('Naam;Aantal', 'A;5', 'B;10', ';15', 'C;10', 'D;20', ';30', ';45');
    expect(counted).toEqual({ named: 45, read: 45 });
  });

  it('per wijk boven haar rijen is geen locatie', async () => {
    const { homes, counted, notes } = await read(
      'Naam;Aantal',
      'Totaal gemeente;60',
      'Totaal Noord;30',
      'A;10',
      'B;20',
      'Totaal Zuid;30',
      'C;30',
    );
    expect(homes).toEqual([
      ['A', 10],
      ['B', 20],
      ['C', 30],
    ]);
    expect(counted).toEqual({ named: 60, read: 60 });
    expect(notes).toContainEqual(expect.stringMatching(/Totaal Zuid.*telt de andere op.*30 woningen/));
  });

  const north = ['Totaal Noord;30', 'A;10', 'B;20'];
  const south = ['Totaal Zuid;40', 'C;40'];
  it.each([
    ['boven de rijen, en een van alles eronder', [...north, ...south, 'Totaal gemeente;70'], 70],
    ['boven en onder dezelfde rijen', [...north, 'Totaal Noord;30'], 30],
    ['boven en onder elk deel', ['X;5', ...north, 'Totaal Noord;30', ...south, 'Totaal Zuid;40'], 75],
    [
      'boven en onder de delen en alles',
      ['Totaal gemeente;70', ...north, 'Totaal Noord;30', ...south, 'Totaal Zuid;40', 'Totaal gemeente;70'],
      70,
    ],
    ['boven de rijen, en eronder een zonder naam', [...north, ';30'], 30],
    ['boven de rijen, en eronder een zonder naam van alles', [...north, ...south, ';70'], 70],
    ['boven de rijen, en eronder meer', [...north, 'Totaal;30', 'C;5'], 35],
  ])('%s telt niet nog eens mee', async (_, rows, homes) => {
    const { homes: found, counted } = await read('Naam;Aantal', ...rows);
    expect(found.filter(([name]) => String(name).startsWith('Totaal'))).toEqual([]);
    expect(counted).toEqual({ named: homes, read: homes });
  });

  it('per wijk, per kern en van alles is geen locatie', async () => {
    const { homes, counted, notes } = await read(
      'Plan;Aantal',
      ...[
        'A;10',
        'B;20',
        'Subtotaal wijk 1;30',
        'C;5',
        'D;5',
        'Subtotaal wijk 2;10',
        'Totaal kern Bunnik;40',
      ],
      ...['E;7', 'F;8', 'Subtotaal wijk 3;15', 'G;1', 'H;2', 'Subtotaal wijk 4;3', 'Totaal kern Odijk;18'],
      'Eindtotaal;58',
    );
    expect(homes.map(([name]) => name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    expect(counted).toEqual({ named: 58, read: 58 });
    expect(notes.filter((note) => note.includes('telt de andere op'))).toHaveLength(7);
  });

  it.each([
    ['met de naam van een deel, ook als het niet klopt', ['A;10', 'B;20', 'Subtotaal Noord;31', 'C;5'], 35],
    [
      'onder losse rijen',
      ['A;40', 'B;10', 'C;5', 'C totaal;15', 'D;7', 'E;9', 'E totaal;16', 'Totaal;71'],
      71,
    ],
    ['van één soort, en dan van alles', ['A;12', 'B;18', 'Totaal sociaal;11', 'Totaal;30'], 30],
    ['van één soort, onder dat van alles', ['A;12', 'B;18', 'Totaal;30', 'Totaal sociaal;11'], 30],
    ['per soort alleen', ['A;12', 'B;18', 'Totaal koop;11', 'Totaal huur;19'], 30],
    ['per hardheid alleen', ['A;12', 'B;18', 'Totaal hard;12', 'Totaal zacht;18'], 30],
    [
      'per soort, en dan van de gemeente',
      ['A;12', 'B;18', 'Totaal koop;11', 'Totaal huur;19', 'Totaal Bunnik;30'],
      30,
    ],
    ['van de plancapaciteit', ['A;12', 'B;18', 'Totaal plancapaciteit;30'], 30],
    ['per soort, en dan van alles', ['A;12', 'B;18', 'Totaal koop;11', 'Totaal huur;19', 'Totaal;30'], 30],
  ])('%s telt niet mee', async (_, rows, expected) => {
    const { counted, homes } = await read('Naam;Aantal', ...rows);
    expect(homes.filter(([name]) => /totaal/i.test(String(name)))).toEqual([]);
    expect(counted.read).toBe(expected);
  });

  it.each([
    ['met een naam', 'Plan;Segment;Aantal', ['Totaal;koop;32', 'Totaal;sociale huur;18']],
    ['en van alles', 'Plan;Segment;Aantal', ['Totaal;koop;32', 'Totaal;sociale huur;18', 'Totaal;;50']],
    ['zonder naam', 'Plan;Segment;Aantal', [';Totaal koop;32', ';Totaal huur;18']],
    ['in de kolom van de kern', 'Plan;Kern;Aantal', [';Totaal koop;32', ';Totaal huur;18']],
  ])('per soort klopt met de andere samen: %s', async (_, head, totals) => {
    const { counted, notes } = await read(head, 'A;koop;32', 'B;sociale huur;18', ...totals);
    expect(counted).toEqual({ named: 50, read: 50 });
    expect(notes.join()).not.toContain('past niet bij de rijen');
    expect(notes.filter((note) => note.includes('telt de andere op'))).toHaveLength(totals.length);
  });

  it('per status, zonder naam en ook van één rij, telt niet mee', async () => {
    const { counted } = await read(
      'Status;Plan;Aantal',
      ...['1A;A;30', '1A;B;20', '1A;;50', '3;C;20', '3;;20', ';;70'],
    );
    expect(counted).toEqual({ named: 70, read: 70 });
  });

  it('in de kolom van de kern, zonder naam, telt niet mee', async () => {
    const { counted, notes } = await read(
      'Kern;Plan;Aantal',
      ...['Zeist;A;10', 'Zeist;B;20', 'Zeist totaal;;30', 'Driebergen;C;5', 'Driebergen totaal;;5'],
      'Eindtotaal;;35',
    );
    expect(counted).toEqual({ named: 35, read: 35 });
    expect(notes.filter((note) => note.includes('telt de andere op'))).toHaveLength(3);
  });

  it('boven de andere, op een rij per soort, telt niet mee', async () => {
    const { homes, counted } = await read(
      'Naam;Woningtype;Aantal',
      'Totaal Noord;nultreden;10',
      ';geclusterd;20',
      'A;nultreden;10',
      'B;geclusterd;20',
    );
    expect(homes).toEqual([
      ['A', 10],
      ['B', 20],
    ]);
    expect(counted).toEqual({ named: 30, read: 30 });
  });

  it('krijgt één regel in het verslag, en een locatie die alleen zo heet houdt de hare', async () => {
    const { notes } = await read('Naam;Aantal', ...north, 'Totaal Wonen;7', 'C;5');
    expect(notes.filter((note) => note.includes('Totaal Noord'))).toEqual([
      expect.stringMatching(/telt de andere op.*30 woningen/),
    ]);
    expect(notes.filter((note) => note.includes('Totaal Wonen'))).toHaveLength(
      notes.filter((note) => note.includes('(C)')).length,
    );
  });

  it('is de laatste rij niet in een tabel zonder namen', async () => {
    const { counted, notes } = await read('Projectnummer;Aantal', '1;10', '2;20', '3;30');
    expect(counted.named).toBe(60);
    expect(notes).not.toContainEqual(expect.stringContaining('telt de andere op'));
  });

  it('in een naam is een locatie waar de rijen eronder op iets anders komen, of er maar één is', async () => {
    const { counted, homes } = await read(
      'Naam;Aantal',
      'Totaal Wonen;20',
      'A;20',
      'Totaal Zorg;7',
      'B;5',
      'C;3',
    );
    expect(homes).toHaveLength(5);
    expect(counted).toEqual({ named: 55, read: 55 });
  });

  it.each([
    ['boven de andere dat hoger is', ['Totaal;50', 'A;15', 'B;30'], 50],
    ['zonder naam dat niet klopt', ['A;15', 'B;30', ';5'], 50],
  ])('%s zegt dat er woningen ontbreken', async (_, rows, named) => {
    const { counted } = await read('Naam;Aantal', ...rows);
    expect(counted).toEqual({ named, read: 45 });
  });
});

describe('een rij onder de tabel met een getal om mee te vergelijken', () => {
  it.each([
    'Opgave',
    'Woningbouwopgave t/m 2030',
    'Restopgave',
    'Behoefte',
    'Woningbehoefte 2030',
    'Verschil',
    'Saldo',
    'Gemiddeld per jaar',
    'Percentage',
    '%',
  ])('is geen locatie: %s', async (name) => {
    const { homes, counted, notes } = await read('Plan;Aantal', 'A;20', 'B;30', 'Totaal;50', `${name};80`);
    expect(homes).toEqual([
      ['A', 20],
      ['B', 30],
    ]);
    expect(counted).toEqual({ named: 50, read: 50 });
    expect(notes).toContainEqual(expect.stringMatching(/een getal over de tabel.*80 woningen/));
  });

  it.each(['Saldo;koop;80', 'Verschilweg;;80', 'Behoeftepark;;80'])('maar “%s” wel', async (row) => {
    const { counted } = await read('Plan;Segment;Aantal', 'A;koop;20', row);
    expect(counted).toEqual({ named: 100, read: 100 });
  });
});

describe('woningen die gaan', () => {
  it.each([
    ['in een rij met sloop', ['Naam;Soort;Aantal', 'A;nieuwbouw;50', 'B;sloop;20', 'Totaal Bunnik;;30']],
    ['als getal onder nul', ['Naam;Soort;Aantal', 'A;;50', 'B;;-20', 'Totaal Bunnik;;30']],
    ['met hun eigen totaal', ['Naam;Aantal', 'A;50', 'B;-12', 'C;-8', 'Subtotaal sloop;-20', 'Totaal;30']],
  ])('zijn van het totaal af: %s', async (_, rows) => {
    const { locations, counted, notes } = await read(...rows);
    expect(locations.reduce((sum, location) => sum + homesIn(location), 0)).toBe(30);
    expect(counted).toEqual({ named: 50, read: 50 });
    expect(notes.join()).not.toContain('past niet bij de rijen');
  });

  it.each([
    ['in een rij', ['Naam;Aantal', 'A;50', 'B;-20', ';10']],
    ['van dezelfde locatie', ['Naam;Woningtype;Aantal', 'A;nultreden;50', 'A;regulier;-20', ';;10']],
  ])('verbergen niet dat er woningen ontbreken: %s', async (_, rows) => {
    const { counted } = await read(...rows);
    expect(counted).toEqual({ named: 60, read: 50 });
  });
});

describe('een rij die zegt dat het sloop is', () => {
  it.each(['Soort mutatie', 'Soort', 'Ingreep'])('in de kolom %s haalt woningen weg', async (column) => {
    const { locations, counted, notes } = await read(
      `Naam;${column};Woningtype;Aantal`,
      'A;nieuwbouw;nultreden;50',
      'A;Sloop;regulier;20',
    );
    expect(locations.reduce((sum, location) => sum + homesIn(location), 0)).toBe(30);
    expect(counted).toEqual({ named: 50, read: 50 });
    expect(notes).toContainEqual(expect.stringMatching(/sloop: haar woningen gaan eraf.*20 woningen/));
  });

  it('telt die één keer waar ook een eigen kolom ze noemt', async () => {
    const { homes, notes } = await read('Naam;Soort mutatie;Aantal woningen;Sloop', 'A;Sloop;20;20');
    expect(homes).toEqual([['A', -20]]);
    expect(notes).toContainEqual(expect.stringMatching(/haar woningen gaan eraf.*20 woningen/));
  });

  it('is er geen als een andere kolom het zegt', async () => {
    const { homes } = await read('Naam;Huidige situatie;Aantal', 'A;sloop;50');
    expect(homes).toEqual([['A', 50]]);
  });
});
