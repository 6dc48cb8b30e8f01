import { describe, expect, it } from 'vitest';
import { readRows as read } from './readRows';

// Rows that are a part of the row above, as 'waarvan' says: never homes on top of those.

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
