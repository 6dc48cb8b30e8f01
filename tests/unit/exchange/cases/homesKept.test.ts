import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { noteText } from '@/text/importNotes';
import { readAsFile, taken } from '../readFixture';

// No home of a table of another is lost, doubled or made up without a word.

const read = async (content: string, name = 'tabel.csv') => {
  const { locations, notes, homes } = taken(await readAsFile(content, name));
  return {
    homes: locations.map((location) => [location.name, homesIn(location)]),
    parts: locations.map(({ programme }) => programme.map(({ segment, count }) => [segment, count])),
    said: locations.map((location) => location.notes),
    statuses: locations.map(({ planningStatus }) => planningStatus),
    places: locations.map(({ geometry }) => geometry?.type),
    notes: notes.map(noteText),
    counted: homes,
  };
};

const cells = (tag: string, row: readonly string[]) => row.map((cell) => `<${tag}>${cell}`).join('');
const page = (...[head = [], ...rows]: string[][]) =>
  `<table><tr>${cells('th', head)}${rows.map((row) => `<tr>${cells('td', row)}`).join('')}</table>`;

describe('namen boven namen', () => {
  it.each([
    [
      'Nieuwbouw',
      ['huur', 'koop'],
      '',
      [],
      [10, 5],
      [
        ['huur_onbekend', 10],
        ['koop_onbekend', 5],
      ],
    ],
    [
      'Appartementen',
      ['sociale huur', 'koop'],
      'Eengezins',
      ['sociale huur', 'koop'],
      [10, 5, 3, 2],
      [
        ['sociale_huur', 13],
        ['koop_onbekend', 7],
      ],
    ],
    [
      'Nieuwbouw',
      ['sociale huur', 'midden'],
      '',
      [],
      [10, 14],
      [
        ['sociale_huur', 10],
        ['onbekend', 14],
      ],
    ],
    ['Nieuwbouw', ['fase 1', 'fase 2'], '', [], [10, 5], [['onbekend', 15]]],
    [
      'Nieuwbouw',
      ['totaal', 'sociale huur'],
      '',
      [],
      [24, 10],
      [
        ['sociale_huur', 10],
        ['onbekend', 14],
      ],
    ],
    [
      'Gepland',
      ['sociale huur', 'koop'],
      'Gerealiseerd',
      ['sociale huur', 'koop'],
      [10, 5, 3, 2],
      [
        ['sociale_huur', 10],
        ['koop_onbekend', 5],
      ],
    ],
    [
      'Gepland',
      ['sociale huur', 'koop'],
      'Sloop',
      ['sociale huur', 'koop'],
      [10, 5, 3, 2],
      [
        ['sociale_huur', 10],
        ['koop_onbekend', 5],
      ],
    ],
  ])('%s: %s; %s: %s', async (first, below, second, others, counts, expected) => {
    const head = [
      'Naam',
      first,
      ...below.slice(1).map(() => ''),
      ...others.map((_, n) => (n === 0 ? second : '')),
    ];
    const { parts, said } = await read(
      [head, ['', ...below, ...others], ['Kade', ...counts]].map((row) => row.join(';')).join('\n'),
    );
    expect(parts).toEqual([expected]);
    if (/Gerealiseerd|Sloop/.test(second)) expect(said[0]).toContain(`${second} koop: 2`);
  });

  it('mogen minder dan de helft van de namen eronder zijn, met sommen ertussen', async () => {
    const { parts, counted } = await read(
      [
        'Plan;Totaal;Huur;;;Koop;;',
        ';;Totaal huur;sociaal;midden;Totaal koop;betaalbaar;duur',
        'Kade;25;15;10;5;10;6;4',
        'Totaal;25;15;10;5;10;6;4',
      ].join('\n'),
    );
    expect(parts).toEqual([
      [
        ['betaalbare_koop', 6],
        ['dure_koop', 4],
        ['sociale_huur', 10],
        ['middenhuur', 5],
      ],
    ]);
    expect(counted).toEqual({ named: 25, read: 25 });
  });

  it('in één rij zegt sloop van een segment niet dat er woningen bij komen', async () => {
    const { homes, said } = await read('Naam;Sloop sociale huur;Nieuwbouw koop\nKade;10;24\n');
    expect(homes).toEqual([['Kade', 24]]);
    expect(said[0]).toContain('Sloop sociale huur: 10');
  });
});

describe('namen van plannen', () => {
  it.each(['', 'Projecten', 'Project / locatie', 'Bouwplan', 'Complex'])(
    'staan in de eerste kolom, ook als daar “%s” boven staat',
    async (name) => {
      const { homes, counted } = await read(`${name};Aantal woningen;Segment\nKade;10;koop\nOord;20;koop\n`);
      expect(homes).toEqual([
        ['Kade', 10],
        ['Oord', 20],
      ]);
      expect(counted).toEqual({ named: 30, read: 30 });
    },
  );

  it('staan niet in een eerste kolom zonder naam als een andere zo heet', async () => {
    const { homes, said } = await read(';Plan;Aantal\nNoord;Kade;10\n');
    expect(homes).toEqual([['Kade', 10]]);
    expect(said[0]).toContain('Noord');
  });
});

describe('aantallen in delen', () => {
  it.each([
    ['Nieuwbouw fase 1;Nieuwbouw fase 2', '10;5', 15, 'Nieuwbouw fase 2: 5'],
    ['Aantal woningen blok A;Aantal woningen blok B', '10;5', 15, 'Aantal woningen blok B: 5'],
    ['Aantal woningen;Woningen fase 1;Woningen fase 2', '15;10;5', 15, 'Woningen fase 1: 10'],
    ['Sociale huur fase 1;Sociale huur fase 2', '10;5', 15, ''],
    ['Woningen deelplan II', '12', 12, ''],
  ])('%s: %s is samen %d', async (head, cells, count, inNotes) => {
    const { homes, said, counted } = await read(`Naam;${head}\nKade;${cells}\n`);
    expect(homes).toEqual([['Kade', count]]);
    expect(counted).toEqual({ named: count, read: count });
    expect(said[0]).toContain(inNotes);
  });

  it.each([
    ['Nieuwbouw;Sloop fase 1;Sloop fase 2', '50;10;8', [50, -18], 0, ''],
    ['Nieuwbouw;Sloop;Sloop fase 1;Sloop fase 2', '50;18;10;8', [50, -18], 0, 'Sloop fase 2: 8'],
    ['Nieuwbouw;Gerealiseerd fase 1;Gerealiseerd fase 2', '50;10;8', [50], 18, ''],
    ['Nultreden;Regulier;Gerealiseerd fase 1;Gerealiseerd fase 2', '30;20;10;8', [30, 20], 0, 'fase 2: 8'],
    ['Netto toevoeging fase 1;Netto toevoeging fase 2;Sloop', '30;20;5', [55, -5], 0, ''],
    ['Netto;Sloop', '0;20', [20, -20], 0, ''],
    ['Nieuwbouw;Sloop 2026;Sloop 2027', '50;10;15', [50, -25], 0, ''],
    ['Nieuwbouw;Sloop;Sloop 2026;Sloop 2027', '50;25;10;15', [50, -25], 0, 'Sloop 2027: 15'],
    ['Nieuwbouw;Opgeleverd 2023;Opgeleverd 2024', '50;10;15', [50], 25, ''],
    ['Nieuwbouw;Opgeleverd t/m 2023;Opgeleverd t/m 2024', '50;10;15', [50], 10, 't/m 2024: 15'],
    ['Nieuwbouw;Opgeleverd per 1-1-2023;Opgeleverd per 1-1-2024', '50;10;15', [50], 10, '1-1-2024: 15'],
  ])('%s: %s houdt sloop en wat er staat', async (head, cells, counts, completed, inNotes) => {
    const { locations } = taken(await readAsFile(`Naam;${head}\nKade;${cells}\n`, 'a.csv'));
    expect(locations[0]?.programme.map(({ count }) => count)).toEqual(counts);
    expect(locations[0]?.programme[0]?.completed).toBe(completed);
    expect(locations[0]?.notes).toContain(inNotes);
  });

  it.each(['Nieuwbouw 2026;Nieuwbouw 2027', 'Woningen 2026;Woningen 2027', '2026;2027'])(
    '%s zijn woningen per jaar',
    async (head) => {
      const { locations } = taken(await readAsFile(`Naam;Woningen;${head}\nKade;15;10;5\n`, 'a.csv'));
      expect(locations[0]?.programme.map(({ count, year }) => [count, year])).toEqual([
        [10, 2026],
        [5, 2027],
      ]);
    },
  );

  it('waarvan, waarvan: er worden niet meer woningen genoemd dan er komen', async () => {
    const { homes, counted } = await read(
      'Naam;Totaal aantal woningen;waarvan nultreden;waarvan geclusterd;waarvan zorggeschikt\nKade;60;40;24;12\n',
    );
    expect(homes).toEqual([['Kade', 60]]);
    expect(counted).toEqual({ named: 60, read: 60 });
  });

  it.each([
    ['"24"', 24],
    ['24+', 24],
    ['24*', 24],
    ['> 24', 24],
    ['24 + 12', 36],
  ])('%s is %d', async (cell, count) => {
    expect((await read(page(['Naam', 'Woningen'], ['Kade', cell]), 'p.html')).homes).toEqual([
      ['Kade', count],
    ]);
  });
});

describe('een rij per soort woningen', () => {
  const head = 'Plan;Status;Woningtype;Segment;Aantal;Opleverjaar;X;Y;Corporatie\n';
  const first = 'Kade;2A;Geclusterd;Sociale huur;24;2028;145240;456340;De Linde\n';

  it.each([
    ['met de naam in elke rij', 'Kade;2A;Nultreden;Middenhuur;12;2029;145240;456340;Woonzorg\n'],
    ['met de naam alleen in de eerste', ';;Nultreden;Middenhuur;12;2029;;;Woonzorg\n'],
  ])('%s is één locatie met een regel per rij', async (_, second) => {
    const read = taken(
      await readAsFile(
        `${head}${first}${second}Oord;3;Regulier;Koop;6;2027;145900;456700;\nTotaal;;;;42;;;;\n`,
        'a.csv',
      ),
    );
    const kade = read.locations.find(({ name }) => name === 'Kade');
    expect(kade?.programme.map(({ type, segment, count, year }) => [type, segment, count, year])).toEqual([
      ['geclusterd', 'sociale_huur', 24, 2028],
      ['nultreden', 'middenhuur', 12, 2029],
    ]);
    expect(kade?.commitments).toHaveLength(2);
    expect(read.locations).toHaveLength(2);
    expect(read.homes).toEqual({ named: 42, read: 42 });
    expect(read.notes.map(noteText)).toContainEqual(
      expect.stringMatching(/Locatie 1 \(Kade\): .*op meer rijen.*\(2 rijen\)/),
    );
  });

  it('een andere plek, een ander adres of dezelfde woningen nog eens blijft een andere locatie', async () => {
    const { homes } = await read(
      'Plan;Woningtype;Aantal;Plaats\nCentrum;Nultreden;24;Zeist\nCentrum;Geclusterd;12;Den Dolder\nKade;Nultreden;6;Zeist\nKade;Nultreden;6;Zeist\n',
    );
    expect(homes.map(([, count]) => count)).toEqual([24, 12, 6, 6]);
  });
});

describe('twee kolommen met dezelfde naam', () => {
  const point = '"geometry":{"type":"Point","coordinates":[5.24,52.09]}';
  it.each([
    [
      'a.geojson',
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"naam":"Kade","woningen":24,"woningen":12},${point}}]}`,
    ],
    [
      'a.kml',
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Kade</name><ExtendedData><Data name="woningen"><value>24</value></Data><Data name="woningen"><value>12</value></Data></ExtendedData><Point><coordinates>5.24,52.09</coordinates></Point></Placemark></kml>',
    ],
    [
      'a.gml',
      '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2"><wfs:member><plan><naam>Kade</naam><woningen>24</woningen><woningen>12</woningen><g><gml:Point srsName="EPSG:28992"><gml:pos>145240 456340</gml:pos></gml:Point></g></plan></wfs:member></wfs:FeatureCollection>',
    ],
  ])('%s: de eerste telt, de andere staat bij de opmerkingen', async (name, content) => {
    const { homes, said } = await read(content, name);
    expect(homes).toEqual([['Kade', 24]]);
    expect(said[0]).toBe('woningen (2): 12');
  });
});

describe('getallen die misschien woningen zijn', () => {
  it('worden met hun som genoemd; jaren, nummers en wat iemand al een plek gaf niet', async () => {
    const csv =
      'Naam;Studios;Hofjes;Start;Dossiernr;Prijs;Kavels\nKade;10;5;2027;7;300;x\nOord;2;;2028;8;310;3\n';
    const { columns } = taken(await readAsFile(csv, 'a.csv'));
    const uncounted = columns.flatMap(({ name, uncounted }) =>
      uncounted === undefined ? [] : [[name, uncounted]],
    );
    expect(uncounted).toEqual([
      ['Studios', 12],
      ['Hofjes', 5],
    ]);
  });

  it('zijn geen nummers van rijen, en geen volgorde of wijk', async () => {
    const csv = 'Naam;Volgorde;Wijk;Rijtje;Hofjes\nA;3;2;1;4\nB;1;2;2;4\nC;2;5;3;2\n';
    const { columns } = taken(await readAsFile(csv, 'a.csv'));
    expect(columns.filter(({ uncounted }) => uncounted !== undefined).map(({ name }) => name)).toEqual([
      'Hofjes',
    ]);
  });

  it('cellen zonder aantal worden geteld bij kolommen van woningen, en nergens anders', async () => {
    const csv = 'Naam;Woningen;Intramurale plaatsen\nKade;24;3\nOord;250000;veel\nVeld;n.n.b.;3\n';
    const { columns } = taken(await readAsFile(csv, 'a.csv'));
    expect(columns.flatMap(({ name, noHomes }) => (noHomes ? [[name, noHomes]] : []))).toEqual([
      ['Woningen', { count: 2, example: '250000' }],
    ]);
  });
});

describe('een cel van een webpagina', () => {
  it.each([
    ['24<sup>1</sup>', 24],
    ['<b>24</b> <sup>(2)</sup>', 24],
    ['<s>24</s> 30', 30],
    ['1 200', 1200],
    ['10<br>5', 0],
    ['10<br>500', 0],
  ])('%s is %d woningen', async (cell, count) => {
    const { homes, notes, said } = await read(
      page(['Naam', 'Woningen'], ['Kade', cell], ['Oord', '7']),
      'p.html',
    );
    expect(homes).toEqual([
      ['Kade', count],
      ['Oord', 7],
    ]);
    if (count > 0) return;
    expect(notes.join()).toContain('Kade');
    expect(said[0]).toContain('10');
  });

  it('met een tabel erin laat de rijen erna staan', async () => {
    const inner = '<table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>';
    const rows = [
      ['Kade', inner, '24'],
      ['Oord', '', '12'],
      ['Veld', '', '8'],
    ];
    const { homes, said } = await read(page(['Naam', 'Uitleg', 'Woningen'], ...rows), 'p.html');
    expect(homes).toEqual([
      ['Kade', 24],
      ['Oord', 12],
      ['Veld', 8],
    ]);
    expect(said[0]).toContain('Uitleg: a b c d');
  });

  it('over meer rijen wordt gezegd, en letters met een accent zijn letters', async () => {
    const html =
      '<table><tr><th>Naam<th>Status<th>Woningen<tr><td>Caf&eacute; &Ouml;st &ndash; &euro;<td rowspan=2>1A<td>3<tr><td>Oord<td>4</table>';
    const { homes, notes } = await read(html, 'p.html');
    expect(homes).toEqual([
      ['Café Öst – €', 3],
      ['Oord', 4],
    ]);
    expect(notes).toContainEqual(expect.stringContaining('samengevoegde cellen'));
  });
});

describe('een rij die optelt', () => {
  it('is er alleen een als de som klopt', async () => {
    const { homes, counted } = await read(
      'Naam;Woningen\nKade;24\nTotaal Wonen Noord;20\nOord;6\nGemeente totaal;50\n',
    );
    expect(homes).toEqual([
      ['Kade', 24],
      ['Totaal Wonen Noord', 20],
      ['Oord', 6],
    ]);
    expect(counted).toEqual({ named: 50, read: 50 });
  });

  it.each(['Sub-totaal', 'Eind-totaal', 'Algemeen totaal', 'Som', 'Totaal'])('heet ook %s', async (name) => {
    const { homes, notes } = await read(`Naam;Woningen\nKade;24\nOord;6\n${name};30\n`);
    expect(homes).toEqual([
      ['Kade', 24],
      ['Oord', 6],
    ]);
    expect(notes).toContainEqual(expect.stringMatching(/telt de andere op.*30 woningen/));
  });

  it('en die op meer komt, zegt dat er woningen ontbreken', async () => {
    const { counted, notes } = await read('Naam;Woningen\nKade;24\nOord;6\nTotaal;40\n');
    expect(counted).toEqual({ named: 40, read: 30 });
    expect(notes).toContain(
      'Locatie 3 (Totaal): dit totaal past niet bij de rijen; het noemt 40 woningen, in de rijen staan er 30. Kijk de rijen na.',
    );
    expect(notes.join()).not.toContain('telt de andere op');
  });

  it.each([
    ['op minder', ['Kade;40', 'Oord;55', 'Eindtotaal;65'], ['65 woningen, in de rijen staan er 95']],
    [
      'op minder, met een streepje',
      ['A;9', 'B;6', 'Totaal-generaal;6'],
      ['6 woningen, in de rijen staan er 15'],
    ],
    ['boven de rijen', ['Totaal;50', 'A;15', 'B;30'], ['50 woningen, in de rijen staan er 45']],
    [
      'van een deel',
      ['A;10', 'B;20', 'Subtotaal;30', 'C;5', 'D;6', 'Subtotaal;12', 'Eindtotaal;41'],
      ['12 woningen, in de rijen staan er 11'],
    ],
  ])('en die %s uitkomt, zegt dat ook', async (_, rows, expected) => {
    const { notes } = await read(`Naam;Woningen\n${rows.join('\n')}\n`);
    expect(notes.filter((note) => note.includes('past niet bij de rijen'))).toEqual(
      expected.map((said) => expect.stringContaining(said)),
    );
  });

  it.each([
    ['per kern', 'A;10', 'Totaal;10', 'B;5', 'C;6', 'Totaal;11', 'Eindtotaal;21'],
    ['van wijken in een kern', 'A;3', 'Totaal;3', 'B;5', 'Subtotaal;5', 'C;6', 'Subtotaal;6', 'Totaal;11'],
    ['onder de naam van een kern', 'Noord;', 'A;10', 'B;4', 'Zuid;', 'C;5', 'D;6', 'Totaal;11'],
    ['boven elk deel', 'Totaal;14', 'A;10', 'B;4', 'Totaal;11', 'C;5', 'D;6'],
    ['zonder aantal', 'A;10', 'B;4', 'Totaal;'],
  ])('en die %s klopt, zegt niets anders', async (_, ...rows) => {
    const { notes } = await read(`Naam;Woningen\n${rows.join('\n')}\n`);
    expect(notes.join()).not.toContain('past niet bij de rijen');
  });

  it.each([30, 50, 70])('met sloop erbij klopt op %d', async (total) => {
    const { notes } = await read(`Naam;Soort;Woningen\nA;Nieuwbouw;50\nB;Sloop;20\nTotaal;;${total}\n`);
    expect(notes.join()).not.toContain('past niet bij de rijen');
  });
});

describe('een kolom zonder bekende naam', () => {
  it('geeft een status als er niets anders in staat', async () => {
    const { statuses } = await read(
      'Naam;Woningen;Waar staan we\nKade;24;2B vastgesteld\nOord;6;in voorbereiding\n',
    );
    expect(statuses).toEqual(['2B', '3']);
  });

  it.each([
    [
      'Type',
      'Zorggeschikt',
      'geclusterde woningen',
      [
        ['zorggeschikt', 'onbekend'],
        ['geclusterd', 'onbekend'],
      ],
    ],
    [
      'Soort',
      'sociale huur',
      'Koop',
      [
        ['onbekend', 'sociale_huur'],
        ['onbekend', 'koop_onbekend'],
      ],
    ],
  ])(
    'geeft een woningtype of segment als er niets anders in staat: %s',
    async (column, first, second, kinds) => {
      const csv = `Naam;${column};Woningen\nKade;${first};24\n;${second};6\n`;
      const { locations, homes } = taken(await readAsFile(csv, 'a.csv'));
      expect(locations.map(({ programme }) => programme.map(({ type, segment }) => [type, segment]))).toEqual(
        [kinds],
      );
      expect(homes).toEqual({ named: 30, read: 30 });
    },
  );

  it.each(['Koopmanshof', 'Reguliersgracht', 'zorggeschikt maken'])(
    'maakt van “%s” geen woningtype of segment',
    async (said) => {
      const { said: notes } = await read(`Naam;Woningen;Soort\nKade;24;${said}\n`);
      expect(notes[0]).toContain(`Soort: ${said}`);
    },
  );

  it('heeft statussen in een zin als haar naam zegt dat ze daarover gaat', async () => {
    const { statuses } = await read(
      'Naam;Woningen;Stand van zaken planologisch\nA;1;Bestemmingsplan onherroepelijk\nB;1;Omgevingsplan vastgesteld door de raad\nC;1;Ontwerpbestemmingsplan ter inzage\nD;1;Status: 1B\nE;1;opgenomen in de woonvisie\n',
    );
    expect(statuses).toEqual(['1A', '2A', '3', '1B', '4A']);
  });

  it('met een code van ons in een andere spelling is die code; wat geen code is, staat bij de opmerkingen', async () => {
    const { locations, notes } = taken(
      await readAsFile('Naam;Woningen;Grondeigenaar\nKade;24;GEMEENTE\nOord;6;de heer Jansen\n', 'a.csv'),
    );
    expect(locations.map(({ landOwner }) => landOwner)).toEqual(['gemeente', undefined]);
    expect(locations[1]?.notes).toBe('Grondeigenaar: de heer Jansen');
    expect(notes.map(noteText)).toContainEqual(
      expect.stringMatching(/de heer Jansen.*bij de opmerkingen gezet/),
    );
  });

  it.each(['Centrum (vastgesteld 2013)', '3 fasen', 'Havenvisie'])(
    'maakt van “%s” geen status',
    async (said) => {
      const { statuses, said: notes } = await read(`Naam;Woningen;Geldend plan\nKade;24;${said}\n`);
      expect(statuses).toEqual([
        taken(await readAsFile('Naam;Woningen\nKade;24\n', 'a.csv')).locations[0]?.planningStatus,
      ]);
      expect(notes[0]).toContain(`Geldend plan: ${said}`);
    },
  );
});

it('een dag als getal is een dag in Nederland', async () => {
  const value = { naam: 'Kade', aantal_woningen: 24, opleverjaar: 1_924_988_400_000 };
  const file = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: value, geometry: null }],
  };
  const read = taken(await readAsFile(JSON.stringify(file)));
  expect(read.locations[0]?.programme[0]?.year).toBe(2031);
});

it('Markdown eindigt waar de tabel eindigt, met elk teken in zijn cel', async () => {
  const { homes, notes } = await read(
    '| Naam | Uitleg | Woningen |\n|---|---|---|\n| Kade | x \\| y | 24 |\n| "Oord | "a | 6 |\n\nTekst\n\n| Naam | Woningen |\n|---|---|\n| Veld | 3 |\n',
  );
  expect(homes).toEqual([
    ['Kade', 24],
    ['"Oord', 6],
  ]);
  expect(notes).toContainEqual(expect.stringContaining('meer tabellen'));
});

it('een plek in één kolom die niet te lezen is, staat bij de opmerkingen', async () => {
  const { places, said } = await read(
    'Naam;Woningen;Coördinaten\nKade;24;hoek Dorpsstraat\nOord;6;N 52.095 E 5.244\n',
  );
  expect(places).toEqual([undefined, 'Point']);
  expect(said[0]).toContain('Coördinaten: hoek Dorpsstraat');
});
