import { describe, expect, it } from 'vitest';
import { homesIn, type Location } from '@/domain/location';
import { fitIntoPlan } from '@/exchange/plan/fitIntoPlan';
import { readRows as read } from './readRows';

// A table of another with a row for each kind of home: as many homes as it says, each as hard as it says.

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
    ['een deelgebied', ['Deelgebied;Plan;Aantal', 'Noord;A;10', 'Zuid;;20']],
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

describe('twee rijen met hetzelfde aantal', () => {
  const head = 'Naam;Woningtype;Opleverjaar;Aantal';
  it.each([
    ['met dezelfde naam tellen allebei', ['A;;;10', 'A;nultreden;;10'], 20],
    ['met een later jaar tellen allebei', ['A;;2027;10', 'A;nultreden;2030;10'], 20],
    ['zonder naam en met een later jaar ook', ['A;;2027;10', ';nultreden;2030;10'], 20],
    ['zonder naam zijn één aantal', ['A;;2030;10', ';nultreden;2027;10'], 10],
    ['waarvan er één totaal heet, zijn één aantal', ['A;nultreden;;10', 'A;Totaal;;10'], 10],
  ])('%s', async (_, rows, homes) => {
    const { homes: found, counted } = await read(head, ...rows);
    expect(found).toEqual([['A', homes]]);
    expect(counted).toEqual({ named: homes, read: homes });
  });
});

describe('rijen van twee plekken of fasen', () => {
  it.each(['Gemeente', 'Kern', 'Dorp', 'Wijk', 'Stadsdeel', 'Gemeentenaam', 'Deelgebied', 'Regio'])(
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
