import { describe, expect, it } from 'vitest';
import { homesIn, type Location } from '@/domain/location';
import { fitIntoPlan } from '@/exchange/plan/fitIntoPlan';
import { noteText } from '@/text/importNotes';
import { readAsFile, taken } from '../readFixture';

// A table of another with a row for each kind of home: as many homes as it says, each as hard as it says.

const read = async (...lines: string[]) => {
  const found = taken(await readAsFile(`${lines.join('\n')}\n`, 'tabel.csv'));
  const { locations, notes, homes } = found;
  return {
    found,
    locations,
    homes: locations.map((location) => [location.name, homesIn(location)]),
    kinds: locations.map(({ programme }) => programme.map(({ type, count }) => [type, count])),
    states: locations.map(({ name, planningStatus, priority }) => [name, planningStatus, priority]),
    said: locations.map((location) => location.notes),
    notes: notes.map(noteText),
    counted: homes,
  };
};

describe('rijen met een andere status', () => {
  const head = 'Naam;Woningtype;Aantal woningen;Prioriteit;Planologische status';

  it.each([
    ['met dezelfde naam', 'Plan A'],
    ['zonder naam', ''],
  ])('%s worden geen deel van een hardere locatie', async (_, name) => {
    const { homes, states, counted } = await read(
      head,
      'Plan A;nultreden;10;kansrijk;1A',
      `${name};geclusterd;50;valt_af;4B`,
      `${name};zorggeschikt;5;Valt af;4B`,
      `${name};regulier;7;kansrijk;1A`,
    );
    expect(homes).toEqual([
      ['Plan A', 17],
      ['Plan A (2)', 55],
    ]);
    expect(states).toEqual([
      ['Plan A', '1A', 'kansrijk'],
      ['Plan A (2)', '4B', 'valt_af'],
    ]);
    expect(counted).toEqual({ named: 72, read: 72 });
  });

  it('zonder naam: dat het een eigen locatie is, wordt gezegd, en wat leeg is, is als erboven', async () => {
    const { notes, states, locations } = await read(
      `${head};Buurt`,
      'Plan A;nultreden;10;kansrijk;1A;Centrum',
      ';geclusterd;50;valt_af;;',
      ';zorggeschikt;5;;;',
    );
    expect(notes).toContainEqual(expect.stringMatching(/Locatie 2 \(Plan A\): .*eigen locatie/));
    expect(states).toEqual([
      ['Plan A', '1A', 'kansrijk'],
      ['Plan A (2)', '1A', 'valt_af'],
    ]);
    expect(locations.map(({ neighbourhood }) => neighbourhood)).toEqual(['Centrum', 'Centrum']);
    expect(locations.map(homesIn)).toEqual([10, 55]);
  });

  it('onder een rij met alleen de naam geeft de eerste die locatie haar status', async () => {
    const { homes, states } = await read(
      head,
      'Plan A;;;;',
      ';nultreden;10;kansrijk;2A',
      ';geclusterd;50;;4B',
    );
    expect(homes).toEqual([
      ['Plan A', 10],
      ['Plan A (2)', 50],
    ]);
    expect(states).toEqual([
      ['Plan A', '2A', 'kansrijk'],
      ['Plan A (2)', '4B', 'kansrijk'],
    ]);
  });

  it.each([
    ['alleen in de eerste', ['Plan A;nultreden;10;kansrijk;1A', 'Plan A;geclusterd;5;;']],
    ['alleen in de tweede', ['Plan A;nultreden;10;;', 'Plan A;geclusterd;5;kansrijk;1A']],
    ['elk in een andere', ['Plan A;nultreden;10;kansrijk;', 'Plan A;geclusterd;5;;1A']],
    ['onder een rij met alleen de naam', ['Plan A;;;;', 'Plan A;nultreden;15;kansrijk;1A']],
    ['alleen in de tweede, zonder naam', ['Plan A;nultreden;10;;', ';geclusterd;5;kansrijk;1A']],
  ])('zijn dat niet waar de status leeg is: %s', async (_, rows) => {
    const { homes, states, counted } = await read(head, ...rows);
    expect(homes).toEqual([['Plan A', 15]]);
    expect(states).toEqual([['Plan A', '1A', 'kansrijk']]);
    expect(counted).toEqual({ named: 15, read: 15 });
  });

  it.each(['Plan A', ''])('in woorden die wij niet kennen zijn één locatie (naam: “%s”)', async (name) => {
    const { homes, said } = await read(
      'Naam;Woningtype;Aantal woningen;Planologische status',
      'Plan A;nultreden;10;zacht',
      `${name};geclusterd;5;Zacht, in overleg`,
    );
    expect(homes).toEqual([['Plan A', 15]]);
    expect(said[0]).toContain('Zacht, in overleg');
  });

  it.each(['Plan A', ''])('die wij niet kennen maken geen woningen hard (naam: “%s”)', async (name) => {
    const { states, homes } = await read(
      'Naam;Woningtype;Aantal woningen;Planologische status',
      'Plan A;nultreden;10;1A',
      `${name};geclusterd;5;zacht`,
    );
    expect(homes[0]).toEqual(['Plan A', 10]);
    expect(states[1]?.[1]).not.toBe('1A');
  });

  it('worden bij nog een keer inlezen weer dezelfde locaties', async () => {
    const file = [head, 'Plan A;nultreden;10;kansrijk;1A', ';geclusterd;50;valt_af;4B'];
    const { found } = await read(...file);
    const open = {
      locations: found.locations.map(({ told: _, ...location }) => location as Location),
      partners: [],
    };
    for (const locations of [open.locations, open.locations.toReversed()]) {
      const { known } = fitIntoPlan((await read(...file)).found, { ...open, locations }, 'Locatie');
      expect(known).toEqual({ new: 0, same: 2, changed: 0, gone: 0 });
    }
  });
});

describe('rijen zonder naam', () => {
  it('horen bij die erboven, ook met hetzelfde woningtype', async () => {
    const { kinds, counted } = await read('Naam;Woningtype;Aantal', 'Plan A;nultreden;10', ';nultreden;5');
    expect(kinds).toEqual([
      [
        ['nultreden', 10],
        ['nultreden', 5],
      ],
    ]);
    expect(counted).toEqual({ named: 15, read: 15 });
  });

  it('horen bij de rij erboven, ook als die de tweede met deze naam is', async () => {
    const { homes } = await read(
      'Naam;Woningtype;Aantal',
      'Plan A;nultreden;10',
      'Plan A;nultreden;10',
      ';geclusterd;5',
    );
    expect(homes).toEqual([
      ['Plan A', 10],
      ['Plan A (2)', 15],
    ]);
  });

  it('zeggen bij de opmerkingen alleen wat anders is, en een lijst helemaal', async () => {
    const { said } = await read(
      'Naam;Woningtype;Aantal;Buurt;Knelpunten;Doelgroepen',
      'Plan A;nultreden;10;Centrum;"stikstof, draagvlak";ouderen',
      ';geclusterd;5;Noord;"stikstof, draagvlak";"ouderen, studenten"',
    );
    expect(said).toEqual(['Buurt: Noord\nDoelgroepen: ouderen, studenten']);
  });

  it('werken de locatie bij, ook als de eerste rij alleen haar naam heeft', async () => {
    const head = 'Naam;Woningtype;Aantal;Corporatie;Bijzonderheid';
    const first = (await read(head, 'Plan A;;;;', ';nultreden;10;;', ';geclusterd;3;;')).found;
    const open = first.locations.map(({ told: _, ...location }) => location as Location);
    const again = (await read(head, 'Plan A;;;;', ';nultreden;20;De Linde;hof', ';geclusterd;3;;')).found;
    const { updates } = fitIntoPlan(again, { locations: open, partners: [] }, 'Locatie');
    expect(updates.map(({ after }) => [homesIn(after), after.commitments.length, after.notes])).toEqual([
      [23, 1, 'Bijzonderheid: hof'],
    ]);
  });
});

describe('rijen zonder naam in een tabel zonder soorten', () => {
  it.each([
    ['een fase', ['Plan;Fase;Aantal', 'A;1;30', ';2;20', 'B;1;10', ';2;50'], [50, 60]],
    ['een blok', ['Plan;Onderdeel;Aantal', 'A;blok A;30', ';Blok B;20', 'B;;60'], [50, 60]],
    [
      'een fase, onder hun som',
      ['Plan;Onderdeel;Aantal', 'A;;50', ';fase 1;30', ';fase 2;20', 'B;;60'],
      [50, 60],
    ],
    ['sloop', ['Plan;Soort;Aantal', 'A;nieuwbouw;70', ';sloop;20', 'B;nieuwbouw;60'], [50, 60]],
  ])('horen bij de rij erboven als er %s in staat', async (_, rows, expected) => {
    const { homes, counted } = await read(...rows, 'Totaal;;110');
    expect(homes).toEqual([
      ['A', expected[0]],
      ['B', expected[1]],
    ]);
    expect(counted.named).toBe(counted.read);
  });

  it.each([
    ['alleen een getal', ['Plan;Aantal', 'A;10', ';20']],
    ['een plek', ['Kern;Plan;Fase;Aantal', 'Zeist;A;1;10', 'Soest;;1;20']],
    ['iets anders', ['Plan;Soort;Aantal', 'A;bruto;10', ';netto;20']],
  ])('met %s komen niet mee, en er staat waarom', async (_, rows) => {
    const { homes, counted, notes } = await read(...rows);
    expect(homes).toEqual([['A', 10]]);
    expect(counted).toEqual({ named: 30, read: 10 });
    expect(notes).toContain(
      'Locatie 2: deze rij heeft geen naam en geen plek op de kaart; niet overgenomen (20 woningen).',
    );
  });
});

describe('rijen met dezelfde naam in een tabel zonder soorten', () => {
  it.each(['A', ''])('zijn delen van de rij die ze samen optelt (naam: “%s”)', async (name) => {
    const { homes, counted, notes } = await read(
      'Plan;Deelplan;Aantal',
      ...['A;;60', `${name};Noord;40`, `${name};Zuid;20`, 'B;;5'],
    );
    expect(homes).toEqual([
      ['A', 60],
      ['B', 5],
    ]);
    expect(counted).toEqual({ named: 65, read: 65 });
    expect(notes).toContainEqual(expect.stringMatching(/som van haar andere rijen.*60 woningen/));
  });

  it('blijven locaties naast elkaar als elk een eigen fase heeft', async () => {
    const { homes } = await read('Plan;Fase;Aantal', 'A;1;30', 'A;2;40');
    expect(homes).toEqual([
      ['A', 30],
      ['A (2)', 40],
    ]);
  });

  it.each(['A', ''])('zijn één locatie als elke rij een jaar is (naam: “%s”)', async (name) => {
    const { locations, counted } = await read(
      'Plan;Jaar;Aantal',
      ...['A;2026;30', `${name};2027;40`, 'Totaal A;;70', 'B;2026;5', 'Totaal;;75'],
    );
    const years = locations.map(({ programme }) => programme.map(({ count, year }) => [count, year]));
    expect(years).toEqual([
      [
        [30, 2026],
        [40, 2027],
      ],
      [[5, 2026]],
    ]);
    expect(counted).toEqual({ named: 75, read: 75 });
  });
});

describe('een rij die andere van haar locatie optelt', () => {
  it.each([
    ['de eerste', ['Plan A;;15', ';nultreden;10', ';geclusterd;5']],
    ['de laatste', ['Plan A;nultreden;10', ';geclusterd;5', 'Plan A;;15']],
    ['die zo heet', ['Plan A;nultreden;10', 'Plan A;geclusterd;5', 'Plan A;Totaal;15']],
  ])('%s telt niet nog eens mee, en dat wordt gezegd', async (_, rows) => {
    const { kinds, counted, notes } = await read('Naam;Woningtype;Aantal', ...rows, 'Totaal;;15');
    expect(kinds).toEqual([
      [
        ['nultreden', 10],
        ['geclusterd', 5],
      ],
    ]);
    expect(counted).toEqual({ named: 15, read: 15 });
    expect(notes).toContainEqual(expect.stringMatching(/som van haar andere rijen.*15 woningen/));
  });

  it('geeft die rijen het jaar dat alleen zij noemt, en houdt de sloop', async () => {
    const { locations, said } = await read(
      'Naam;Woningtype;Aantal;Opleverjaar;Sloop;Gerealiseerd',
      'Plan A;;15;2028;8;4',
      ';nultreden;10;;;',
      ';geclusterd;5;2030;;',
    );
    expect(locations[0]?.programme.map(({ count, year }) => [count, year])).toEqual([
      [-8, 2028],
      [10, 2028],
      [5, 2030],
    ]);
    expect(said[0]).toBe('Gerealiseerd: 4');
  });

  it('telt ook rijen op die om hun status een eigen locatie zijn', async () => {
    const { homes } = await read(
      'Naam;Woningtype;Aantal;Status',
      'Plan A;;15;1A',
      ';nultreden;10;1A',
      ';geclusterd;5;4B',
    );
    expect(homes).toEqual([
      ['Plan A', 10],
      ['Plan A (2)', 5],
    ]);
  });

  it('is er geen als haar woningen van een andere soort zijn', async () => {
    const { counted } = await read('Naam;Woningtype;Aantal', 'Plan A;regulier;10', ';nultreden;10');
    expect(counted).toEqual({ named: 20, read: 20 });
  });
});

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

describe('rijen met “waarvan”', () => {
  it.each([
    ['zonder naam', ['A;;40', ';waarvan nultreden;10', ';waarvan geclusterd;5']],
    ['in de kolom van de naam', ['A;;40', 'waarvan nultreden;nultreden;10', ';geclusterd;5']],
  ])('%s tellen mee in de rij erboven', async (_, rows) => {
    const { kinds, counted, notes } = await read(
      'Naam;Woningtype;Aantal',
      ...rows,
      'B;regulier;3',
      'Totaal;;43',
    );
    expect(kinds).toEqual([
      [
        ['onbekend', 25],
        ['nultreden', 10],
        ['geclusterd', 5],
      ],
      [['regulier', 3]],
    ]);
    expect(counted).toEqual({ named: 43, read: 43 });
    expect(notes).toContainEqual(expect.stringContaining('“waarvan”'));
  });

  it('zijn ook zonder soorten geen locaties', async () => {
    const { homes, counted, notes } = await read(
      'Naam;Aantal',
      'A;40',
      'waarvan sociaal;10',
      'w.v. koop;30',
      'B;3',
      'Totaal;43',
    );
    expect(homes).toEqual([
      ['A', 40],
      ['B', 3],
    ]);
    expect(counted).toEqual({ named: 43, read: 43 });
    expect(notes).toContainEqual(expect.stringMatching(/waarvan sociaal.*niet overgenomen.*10 woningen/));
  });
});

describe('rijen met “waarvan” zijn nooit woningen erbij', () => {
  it.each([
    ['als de soort niet bekend is', ['A;;40', ';waarvan de Krim;30'], [['onbekend', 40]]],
    [
      'als ze elkaar overlappen',
      ['A;;40', ';waarvan nultreden;25', ';waarvan regulier;30'],
      [
        ['onbekend', 15],
        ['nultreden', 25],
      ],
    ],
    [
      'onder een rij van een andere soort',
      ['A;regulier;20', ';geclusterd;40', ';waarvan nultreden;15'],
      [
        ['regulier', 20],
        ['geclusterd', 25],
        ['nultreden', 15],
      ],
    ],
  ])('%s', async (_, rows, expected) => {
    const homes = expected.reduce((sum, [, count]) => sum + Number(count), 0);
    const { kinds, counted, notes } = await read('Naam;Woningtype;Aantal', ...rows);
    expect(kinds).toEqual([expected]);
    expect(counted).toEqual({ named: homes, read: homes });
    expect(notes).toContainEqual(expect.stringContaining('“waarvan”'));
  });

  it('en wat niet past, staat bij de opmerkingen, met een regel in het verslag', async () => {
    const { said, notes } = await read('Naam;Woningtype;Aantal', 'A;;40', ';waarvan de Krim;30');
    expect(said).toEqual(['Woningtype: waarvan de Krim, Aantal: 30']);
    expect(notes).toContainEqual(expect.stringMatching(/“waarvan”.*bij de opmerkingen.*30 woningen/));
  });

  it('van een andere status gaan ze van de rij erboven af', async () => {
    const { homes, counted } = await read(
      'Naam;Woningtype;Aantal;Status',
      'A;;40;1A',
      ';waarvan nultreden;10;4B',
      ';waarvan geclusterd;5;4B',
    );
    expect(homes).toEqual([
      ['A', 25],
      ['A (2)', 15],
    ]);
    expect(counted).toEqual({ named: 40, read: 40 });
  });

  it('maar een rij waarvan de uitleg zo begint, is een gewone rij', async () => {
    const { homes } = await read(
      'Naam;Woningtype;Aantal;Opmerkingen',
      'A;nultreden;10;',
      'A;regulier;20;waarvan 5 sociaal',
    );
    expect(homes).toEqual([['A', 30]]);
  });
});

describe('rijen met “waarvan” zonder een kolom met soorten', () => {
  it('zijn de woningen zelf als de rij erboven geen aantal heeft, en dat wordt gezegd', async () => {
    const { counted, notes } = await read(
      'Naam;Aantal',
      'Centrum;',
      'waarvan sociaal;10',
      'waarvan koop;30',
      'B;3',
    );
    expect(counted).toEqual({ named: 43, read: 43 });
    expect(notes).toContainEqual(expect.stringMatching(/waarvan koop.*“waarvan”.*30 woningen/));
  });

  it('zijn ook een deel als het in een andere kolom staat, of onder het totaal', async () => {
    const { homes, counted } = await read(
      'Naam;Omschrijving;Aantal',
      'Totaal;;43',
      ';waarvan sociaal;10',
      'A;;40',
      ';waarvan sociaal;10',
      'B;;3',
    );
    expect(homes).toEqual([
      ['A', 40],
      ['B', 3],
    ]);
    expect(counted).toEqual({ named: 43, read: 43 });
  });
});

describe('twee rijen met hetzelfde aantal', () => {
  const head = 'Naam;Woningtype;Opleverjaar;Aantal';
  it.each([
    ['met dezelfde naam tellen allebei', ['A;;;10', 'A;nultreden;;10'], 20],
    ['met een later jaar tellen allebei', ['A;;2027;10', 'A;nultreden;2030;10'], 20],
    ['zonder naam en met een later jaar ook', ['A;;2027;10', ';nultreden;2030;10'], 20],
    ['zonder naam zijn één aantal', ['A;;2030;10', ';nultreden;2027;10'], 10],
    ['waarvan er één totaal heet, zijn één aantal', ['A;nultreden;;10', 'A;Totaal;;10'], 10],
  ])('%s', async (_, rows, homes) => {
    const { homes: read1, counted } = await read(head, ...rows);
    expect(read1).toEqual([['A', homes]]);
    expect(counted).toEqual({ named: homes, read: homes });
  });
});

describe('rijen van twee plekken of fasen', () => {
  it.each(['Gemeente', 'Kern', 'Dorp', 'Wijk', 'Stadsdeel', 'Gemeentenaam'])(
    'met een andere %s blijven twee locaties, elk met de eigen status',
    async (column) => {
      const { homes, states } = await read(
        `${column};Plan;Segment;Aantal;Status`,
        'Zeist;Centrum;sociale huur;10;4B',
        'De Bilt;Centrum;koop;20;1A',
        'Zeist;Centrum;koop;5;',
      );
      expect(homes.map(([, count]) => count)).toEqual([15, 20]);
      expect(states.map(([, status]) => status)).toEqual(['4B', '1A']);
    },
  );

  it('met een andere plek krijgen niet elkaars status', async () => {
    const { homes, states } = await read(
      'Gemeente;Plan;Segment;Aantal;Status',
      'Zeist;Centrum;sociale huur;10;',
      'De Bilt;Centrum;koop;20;1A',
    );
    expect(homes.map(([, count]) => count)).toEqual([10, 20]);
    expect(states[0]?.[1]).not.toBe('1A');
  });

  it.each(['Fase', 'Deelplan', 'Blok', 'Gebouw'])(
    'met een eigen %s zijn niet de som van elkaar, tenzij er totaal staat',
    async (column) => {
      const one = await read(`Plan;${column};Woningtype;Aantal`, 'Kerkweg;1;;30', ';2;nultreden;30');
      expect(one.homes).toEqual([['Kerkweg', 60]]);
      const three = ['Kerkweg;1;;30', 'Kerkweg;2;nultreden;10', 'Kerkweg;3;geclusterd;20'];
      const more = await read(`Plan;${column};Woningtype;Aantal`, ...three);
      expect(more.homes).toEqual([['Kerkweg', 60]]);
      const sum = ['Kerkweg;Totaal;;30', 'Kerkweg;1;nultreden;10', 'Kerkweg;2;geclusterd;20'];
      const added = await read(`Plan;${column};Woningtype;Aantal`, ...sum);
      expect(added.homes).toEqual([['Kerkweg', 30]]);
    },
  );
});

describe('een rij met waarvan', () => {
  it('hoort bij de rij erboven, hoe het er ook staat', async () => {
    const { homes, counted } = await read(
      'Plan;Segment;Aantal',
      ...['A;;40', 'waarvan;sociale huur;10', 'B;;20', '- waarvan sociaal;;5', 'C;;30', 'waarvan: koop;;30'],
    );
    expect(homes).toEqual([
      ['A', 40],
      ['B', 20],
      ['C', 30],
    ]);
    expect(counted).toEqual({ named: 90, read: 90 });
  });

  it.each([
    'waaronder sociaal',
    'daarvan sociaal',
    'wv sociaal',
    'w.v. sociaal',
    'w.o. sociaal',
    'Wv. sociaal',
    'hiervan sociaal',
    '- sociale huur',
    'Koop',
    'dure koopwoningen',
    '(waarvan 5 sociaal)',
    '– waarvan koop',
    'Waarvan',
  ])('mag ook “%s” heten', async (name) => {
    const { homes } = await read('Plan;Aantal', 'A;40', `${name};5`, 'B;20');
    expect(homes).toEqual([
      ['A', 40],
      ['B', 20],
    ]);
  });

  it.each(['Daarvan 2 voor senioren', 'Waarvan de helft later'])(
    'is “%s” bij de opmerkingen niet',
    async (said) => {
      const { counted } = await read(
        'Plan;Woningtype;Aantal;Opmerkingen',
        ...['A;nultreden;10;', `;geclusterd;5;${said}`],
      );
      expect(counted).toEqual({ named: 15, read: 15 });
    },
  );

  it.each(['Daarvandaan', 'WV-terrein', 'Waarvanweg', 'Koopmanshof', 'Midden', 'Woningen'])(
    'is “%s” niet',
    async (name) => {
      const { homes } = await read('Plan;Aantal', 'A;40', `${name};5`);
      expect(homes).toHaveLength(2);
    },
  );
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
    const { homes: read1, counted } = await read('Naam;Aantal', ...rows);
    expect(read1.filter(([name]) => String(name).startsWith('Totaal'))).toEqual([]);
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
