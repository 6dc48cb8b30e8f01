import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { writePlanFile } from '@/exchange/door/writeFile';
import type { ReadResult } from '@/exchange/plan/readResult';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine } from '../../features/showPlan';
import { readAsFile, readCase, taken } from '../readFixture';
import { toldOf } from './places';

type Row = Record<string, unknown>;

const square = (x: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [5.24 + x, 52.09],
      [5.241 + x, 52.09],
      [5.241 + x, 52.091],
      [5.24 + x, 52.091],
      [5.24 + x, 52.09],
    ],
  ],
});

/** A file of another tool with these rows. */
const fileOf = (...rows: Row[]): Promise<ReadResult> =>
  readAsFile(
    JSON.stringify({
      type: 'FeatureCollection',
      features: rows.map((properties, n) => ({ type: 'Feature', properties, geometry: square(n / 100) })),
    }),
  );

/** The lines of a location, short: "24 geclusterd sociale_huur 2029". */
const linesOf = (read: ReadResult, index = 0): string[] =>
  (taken(read).locations[index]?.programme ?? []).map(({ count, type, segment, year }) =>
    [count, type, segment, year].filter((part) => part !== undefined).join(' '),
  );

const only = (read: ReadResult) => {
  const { locations } = taken(read);
  const [location] = locations;
  if (location === undefined || locations.length !== 1) throw new Error(`${locations.length} locations`);
  return location;
};

describe('kolommen van onszelf, in iedere schrijfwijze', () => {
  it('attr-own-columns-upper: hoofdletters, zoals Oracle en ArcGIS ze maken', async () => {
    const read = await readCase('attr-own-columns-upper.geojson');
    expect(only(read)).toMatchObject({ name: 'Beukenkwartier Oost', planningStatus: '2A' });
    expect(linesOf(read)).toEqual(['24 geclusterd sociale_huur']);
    expect(taken(read).homes).toEqual({ named: 24, read: 24 });
  });

  it('attr-own-columns-as-text: getallen als tekst', async () => {
    const read = await readCase('attr-own-columns-as-text.geojson');
    expect(linesOf(read)).toEqual(['24 geclusterd sociale_huur', '12 nultreden middenhuur']);
    expect(only(read).planningStatus).toBe('2A');
    expect(toldOf(read)).toEqual([]);
  });

  it('rt-own-via-shapefile: namen van tien letters', async () => {
    const read = taken(await readCase('rt-own-via-shapefile.geojson'));
    expect(read.locations).toMatchObject([
      { id: 'a', name: 'Beukenkwartier Oost', planningStatus: '3' },
      {
        id: 'b',
        name: 'Oude Melkfabriek',
        planningStatus: '5B',
        intramuralPlaces: 12,
        notes: 'Entree eerst',
      },
    ]);
    expect(linesOf(read)).toEqual(['24 geclusterd sociale_huur 2029']);
    expect(toldOf(read)).toEqual([]);
  });

  it('de tienletternaam "geclusterd" is alleen in een bestand van ons die van de sociale huur', async () => {
    const read = await fileOf({ naam: 'A', geclusterd: 12 });
    expect(linesOf(read)).toEqual(['12 geclusterd onbekend']);
  });

  it('een programma dat in de tabel is afgekapt, komt uit de kolommen, en dat wordt gezegd', async () => {
    const read = await fileOf({
      naam: 'A',
      programma:
        '[ { "id": "l1", "woningtype": "geclusterd", "segment": "sociale_huur", "aantal": 24, "gereal',
      geclusterd_sociale_huur: 24,
    });
    expect(linesOf(read)).toEqual(['24 geclusterd sociale_huur']);
    expect(toldOf(read)[0]).toMatch(
      /veld programma: dit is geen lijst .*; vervangen door “geclusterd_sociale_huur”/,
    );
    expect(taken(read).homes).toEqual({ named: 24, read: 24 });
  });
});

describe('het programma als tekst', () => {
  it('attr-programme-text-python: zoals Python het schrijft', async () => {
    expect(linesOf(await readCase('attr-programme-text-python.geojson'))).toEqual([
      '24 geclusterd sociale_huur',
    ]);
  });

  it('attr-type-spellings: types en segmenten met hoofdletters en spaties', async () => {
    const read = await readCase('attr-type-spellings.geojson');
    expect(linesOf(read)).toEqual(['24 geclusterd sociale_huur']);
    expect(toldOf(read)).toEqual([]);
  });

  it('wat niet te lezen is, telt als genoemd en niet als gelezen', async () => {
    const read = await fileOf({ naam: 'A', programma: 'woningtype=geclusterd; aantal=24' });
    expect(taken(read).homes).toEqual({ named: 24, read: 0 });
    expect(toldOf(read)[0]).toMatch(/\(24 woningen\)/);
  });
});

describe('een planologische status in iedere schrijfwijze', () => {
  it.each([
    ['2B', '2B'],
    ['2 B', '2B'],
    ['1a', '1A'],
    ['4A. Visie', '4A'],
    ['4A: Opgenomen in visie', '4A'],
    ['1A Onherroepelijk', '1A'],
    ['2B vastgesteld + uitwerkingsplicht', '2B'],
    ['3 in voorbereiding', '3'],
    ['_1C_ONHERROEPELIJK_WIJZIGINGSBEVOEGDHEID', '1C'],
    [3, '3'],
    ['Onherroepelijk', '1A'],
    ['onherroepelijk, uitwerkingsplicht', '1B'],
    ['Vastgesteld, wijzigingsbevoegdheid', '2C'],
    ['In voorbereiding', '3'],
    ['Optie', '4B'],
    ['Ambtelijk zonder locatie', '5B'],
  ])('%s is %s', async (value, status) => {
    const read = await fileOf({ naam: 'A', Planstatus: value });
    expect(only(read)).toMatchObject({ planningStatus: status, notes: '' });
    expect(toldOf(read)).toEqual([]);
  });

  it('"hard" is geen status: dat wordt gezegd en staat bij de opmerkingen', async () => {
    const read = await fileOf({ naam: 'A', Planstatus: 'hard' });
    expect(only(read)).toMatchObject({ planningStatus: '5A', notes: 'Planstatus: hard' });
    expect(toldOf(read)).toEqual([
      'Locatie 1 (A), veld Planstatus: deze planologische status kennen we niet (“hard”); vervangen door “5A”.',
    ]);
  });
});

describe('kolommen van registers', () => {
  it('attr-plancapaciteit-planstatus: statussen en restcapaciteit, huur en koop', async () => {
    const read = await readCase('attr-plancapaciteit-planstatus.geojson');
    const { locations, homes } = taken(read);
    const byName = new Map(locations.map((location) => [location.name, location]));
    expect([1, 2, 3, 4, 5].map((n) => byName.get(`Plan ${n}`)?.planningStatus)).toEqual([
      '1A',
      '2B',
      '3',
      '4A',
      '5A',
    ]);
    expect(byName.get('Plan 5')?.notes).toContain('Planstatus: Status onbekend');
    expect(linesOf(read)).toEqual(['25 onbekend huur_onbekend 2029', '15 onbekend koop_onbekend 2029']);
    expect(homes).toEqual({ named: 200, read: 200 });
  });

  it('attr-planmonitor-wonen: aantallen per type, opmerking en opdrachtgever', async () => {
    const read = await readCase('attr-planmonitor-wonen.geojson');
    const location = only(read);
    expect(location.planningStatus).toBe('4A');
    expect(location.notes).toMatch(/^Wacht op de entree/);
    expect(location.confidentiality).toBe('openbaar');
    expect(linesOf(read).sort()).toEqual([
      '24 geclusterd onbekend',
      '36 nultreden onbekend',
      '6 zorggeschikt onbekend',
    ]);
    expect(taken(read).partners).toMatchObject([{ name: 'Woonstichting De Linde' }]);
    expect(taken(read).homes).toEqual({ named: 66, read: 66 });
  });

  it('attr-planregistratie-provincie: types en jaar; provinciale klassen bij de opmerkingen', async () => {
    const read = await readCase('attr-planregistratie-provincie.geojson');
    const location = only(read);
    expect(location).toMatchObject({ planningStatus: '2A', intervention: 'transformatie' });
    // That they are all for rent is sure; of which class is kept in the notes.
    expect(linesOf(read)).toEqual(['36 nultreden huur_onbekend 2029', '24 geclusterd huur_onbekend 2029']);
    expect(location.notes).toContain('Totaal_huur1: 60');
    expect(taken(read).partners).toMatchObject([{ name: 'Woonstichting De Linde', role: 'corporatie' }]);
    expect(taken(read).homes).toEqual({ named: 60, read: 60 });
  });

  it('attr-diwi-nested: naam, status en woningen uit de geneste gegevens', async () => {
    const read = await readCase('attr-diwi-nested.geojson');
    expect(only(read)).toMatchObject({ name: 'Beukenkwartier Oost', planningStatus: '2A' });
    expect(linesOf(read)).toEqual(['24 onbekend huur_onbekend 2028']);
    expect(only(read).programme[0]?.building).toBe('meergezins');
  });

  it('DIWI als tekst of met het pad als kolomnaam is hetzelfde', async () => {
    const project = {
      basisgegevens: { naam: 'Dorpshart' },
      planologische_planstatus: { '1A. Onherroepelijk': '2024-01-01' },
    };
    const block = {
      mutatiegegevens: { mutatie_type: 'SLOOP', eigendom_type: 'HUURWONING_WONINGCORPORATIE', aantal: '12' },
      einddatum: '2027-05-01',
    };
    const asText = await fileOf({
      projectgegevens: JSON.stringify(project),
      woning_blokken: JSON.stringify([block]),
    });
    const flat = await fileOf({
      'projectgegevens.basisgegevens.naam': 'Dorpshart',
      'projectgegevens.planologische_planstatus.1A. Onherroepelijk': '2024-01-01',
      'woning_blokken.mutatiegegevens.mutatie_type': 'SLOOP',
      'woning_blokken.mutatiegegevens.eigendom_type': 'HUURWONING_WONINGCORPORATIE',
      'woning_blokken.mutatiegegevens.aantal': 12,
      'woning_blokken.einddatum': '2027-05-01',
    });
    for (const read of [asText, flat]) {
      expect(only(read)).toMatchObject({ name: 'Dorpshart', planningStatus: '1A' });
      expect(linesOf(read)).toEqual(['-12 onbekend huur_onbekend 2027']);
      expect(only(read).programme[0]?.owner).toBe('corporatie');
    }
  });

  it('wat wij als DIWI schrijven, komt terug met type, segment, jaar en status', async () => {
    const plan = examplePlan({
      locations: [
        exampleLocation({
          id: 'a',
          name: 'Hofje',
          planningStatus: '2B',
          confidentiality: 'vertrouwelijk',
          programme: [
            exampleLine({ id: 'l1', count: 24, year: 2029, retained: 25 }),
            exampleLine({ id: 'l2', type: 'nultreden', segment: 'betaalbare_koop', count: 6 }),
          ],
        }),
      ],
    });
    const written = await writePlanFile(plan, 'diwi');
    if (!written.ok) throw new Error(written.error);
    const read = await readAsFile(written.value.file, 'diwi.geojson');
    expect(only(read)).toMatchObject({
      name: 'Hofje',
      planningStatus: '2B',
      confidentiality: 'vertrouwelijk',
    });
    expect(linesOf(read)).toEqual(['24 geclusterd sociale_huur 2029', '6 nultreden betaalbare_koop']);
    expect(only(read).programme[0]?.retained).toBe(25);
  });

  it('Basisset 2.0: een verdeling met één klasse geldt voor alle woningen, een andere komt bij de opmerkingen', async () => {
    const read = await fileOf({
      naam_gemeente: 'Zeist',
      vertrouwelijk: 'Ja',
      naam: 'Dorpshart',
      planologische_status: '4B. Optie',
      bruto_aantalwoningen: 60,
      sloop_aantalwoningen: 10,
      netto_aantalwoningen: 50,
      opleverjaar_2030: 60,
      woningtype_eengezins: 20,
      woningtype_meergezins: 40,
      nultredenwoning: 12,
      geclusterde_woonvorm: 24,
      huur_sociaal_eigendom_corporatie: 60,
    });
    expect(linesOf(read)).toEqual([
      '12 nultreden sociale_huur 2030',
      '24 geclusterd sociale_huur 2030',
      '24 onbekend sociale_huur 2030',
      '-10 onbekend onbekend 2030',
    ]);
    const location = only(read);
    expect(location).toMatchObject({ planningStatus: '4B', confidentiality: 'vertrouwelijk' });
    expect(location.programme[0]?.owner).toBe('corporatie');
    expect(location.notes).toBe('woningtype_eengezins: 20\nwoningtype_meergezins: 40');
    expect(toldOf(read).join(' ')).toMatch(/deze verdeling is niet te combineren/);
    expect(taken(read).homes).toEqual({ named: 60, read: 60 });
  });

  it('Nationale Woningbouwkaart en Amsterdam: hun namen, met spaties en hoofdletters in het woord', async () => {
    const national = await fileOf({
      Plannaam: 'A',
      'Bruto Plancapaciteit': 100,
      'Netto Plancapaciteit': 90,
      'Sociale huur': 30,
      Middenhuur: 20,
      'Dure koop': 50,
    });
    expect(linesOf(national)).toEqual([
      '30 onbekend sociale_huur',
      '20 onbekend middenhuur',
      '50 onbekend dure_koop',
    ]);
    const amsterdam = await fileOf({
      projectnaam: 'B',
      aantalWoningenSocialeHuur: 10,
      aantalWoningenMiddeldureHuur: 5,
      aantalWoningenKoop: 5,
      aantalWoningenTotaal: 20,
      aantalWoningenHuidig: 8,
    });
    expect(linesOf(amsterdam)).toEqual([
      '10 onbekend sociale_huur',
      '5 onbekend middenhuur',
      '5 onbekend koop_onbekend',
    ]);
  });

  it('aantallen die in elkaar zitten (waarvan ... waarvan) tellen niet dubbel', async () => {
    const read = await fileOf({
      naam: 'A',
      aantal_woningen: 60,
      nultreden: 60,
      geclusterd: 24,
      zorggeschikt: 6,
    });
    expect(linesOf(read).sort()).toEqual([
      '18 geclusterd onbekend',
      '36 nultreden onbekend',
      '6 zorggeschikt onbekend',
    ]);
  });

  it('één rij per locatie met type, segment, aantal en jaar in een eigen kolom', async () => {
    const read = await fileOf({
      Naam: 'A',
      Woningtype: 'Zorggeschikte woning',
      Segment: 'Middeldure huur',
      'Aantal woningen': '1.200',
      Opleverjaar: '31-12-2031',
    });
    expect(linesOf(read)).toEqual(['1200 zorggeschikt middenhuur 2031']);
    expect(toldOf(read)).toEqual([
      'Locatie 1 (A), veld Aantal woningen: dit getal is niet zeker: er staat een punt, een teken of een woord in, zoals “1.200”, “10+5”, “<12” of “circa 12” (“1.200”); gelezen als “1200”.',
    ]);
  });
});

describe('aantallen in woorden en jaren', () => {
  it.each([
    ['24', 24],
    ['24,0', 24],
    ['1 200', 1200],
    ['24 woningen', 24],
    ['-', undefined],
    ['n.v.t.', undefined],
  ])('%s', async (value, count) => {
    const read = await fileOf({ naam: 'A', aantal_woningen: value }, { naam: 'B', aantal_woningen: 1 });
    expect(linesOf(read)).toEqual(count === undefined ? [] : [`${count} onbekend onbekend`]);
    expect(toldOf(read)).toEqual([]);
  });

  it('"ca. 24" wordt gelezen en genoemd; "20-30" gaat naar de opmerkingen', async () => {
    const about = await fileOf({ naam: 'A', aantal_woningen: 'ca. 24' }, { naam: 'B', aantal_woningen: 1 });
    expect(linesOf(about)).toEqual(['24 onbekend onbekend']);
    expect(toldOf(about)[0]).toMatch(/“ca\. 24”\); gelezen als “24”/);
    const range = await fileOf({ naam: 'A', aantal_woningen: '20-30' }, { naam: 'B', aantal_woningen: 1 });
    const [first] = taken(range).locations;
    expect(first).toMatchObject({ programme: [], notes: 'aantal_woningen: 20-30' });
    expect(toldOf(range)[0]).toMatch(/geen heel getal .* \(“20-30”\)/);
  });

  it('een kolom per jaar verdeelt de woningen over jaren', async () => {
    const read = await fileOf({ naam: 'A', nultreden: 24, '2027': 10, '2028': 14 });
    expect(linesOf(read)).toEqual(['10 nultreden onbekend 2027', '14 nultreden onbekend 2028']);
  });

  it('telt niets anders woningen, dan wordt de ene kolom die dat wel lijkt te doen voorgesteld', async () => {
    const read = await fileOf({ naam: 'A', aant_won_nw: 24, kavels: 3 });
    expect(linesOf(read)).toEqual(['24 onbekend onbekend']);
    expect(taken(read).columns.find(({ name }) => name === 'aant_won_nw')).toMatchObject({
      meaning: 'aantal_woningen',
      isSure: false,
    });
  });

  it('getallen die geen woningen zijn, tellen niet', async () => {
    const read = await fileOf({
      naam: 'A',
      percentage_huurwoningen: 30,
      koopsom: 400_000,
      huurders: 12,
      oppervlakte_m2_huur: 800,
      aantal_woningen: 24,
    });
    expect(linesOf(read)).toEqual(['24 onbekend onbekend']);
    expect(taken(read).homes).toEqual({ named: 24, read: 24 });
  });
});

describe('partners', () => {
  it('in kolommen van hun eigen soort, en bij elkaar in één cel van een tabel van ons', async () => {
    const read = await fileOf({
      naam: 'A',
      corporatie: 'De Linde; Woonzorg Zuid',
      zorgaanbieder: 'Zorggroep De Haven',
      ontwikkelaar: 'nog onbekend',
    });
    expect(
      taken(read)
        .partners.map(({ name, role }) => [name, role])
        .sort(),
    ).toEqual([
      ['De Linde', 'corporatie'],
      ['Woonzorg Zuid', 'corporatie'],
      ['Zorggroep De Haven', 'zorgorganisatie'],
    ]);
    const cell = await fileOf({ naam: 'A', partners: 'De Linde, Zorggroep De Haven' });
    expect(
      taken(cell)
        .partners.map(({ name }) => name)
        .sort(),
    ).toEqual(['De Linde', 'Zorggroep De Haven']);
  });

  it('knelpunten en doelgroepen worden codes', async () => {
    const read = await fileOf({
      plannaam: 'A',
      knelpunten_meerkeuze: 'Stikstof; Nuts (netcongestie/water)',
      aandachtsgroepen: 'Ouderen',
    });
    expect(only(read)).toMatchObject({
      bottlenecks: ['stikstof', 'nuts'],
      targetGroups: ['ouderen'],
      notes: '',
    });
  });
});

describe('naam en omschrijving', () => {
  it('attr-names-odd: een getal, een andere kolom, of de omschrijving', async () => {
    const { locations } = taken(await readCase('attr-names-odd.geojson'));
    expect(locations.map(({ name }) => name).sort()).toEqual(['12', 'Alleen omschrijving', 'Uit plannaam']);
  });

  it('attr-html-description: de tekst, zonder opmaak, en dat wordt gezegd', async () => {
    const read = await readCase('attr-html-description.geojson');
    expect(only(read).notes).toBe('woningen: 24');
    // What stands in it as a table of names and values, as in KML, is read as columns.
    expect(linesOf(read)).toEqual(['24 onbekend onbekend']);
    expect(toldOf(read).join(' ')).toMatch(/de opmaak \(HTML\) is weggelaten/);
  });

  it('attr-ids-duplicate: nummers van een ander programma houden niets tegen', async () => {
    const { locations } = taken(await readCase('attr-ids-duplicate.geojson'));
    expect(locations.map(({ name }) => name).sort()).toEqual(['Beukenkwartier Oost', 'Oude Melkfabriek']);
  });
});

describe('wat de app niet kent', () => {
  it('staat bij de opmerkingen; wat een programma zelf toevoegt, wordt alleen genoemd', async () => {
    const read = await fileOf({ naam: 'A', OBJECTID: 1, projectleider: 'mevrouw Jansen', leeg: null });
    expect(only(read).notes).toBe('projectleider: mevrouw Jansen');
    expect(toldOf(read)).toEqual([
      'Bestand, veld properties: voor deze kolommen heeft een locatie geen veld (“projectleider”); bij de opmerkingen gezet.',
      'Bestand, veld properties: deze eigenschappen kent de app niet (“OBJECTID”); niet overgenomen.',
    ]);
  });

  it('een kolom met een naam als die van een functie doet niets bijzonders', async () => {
    const read = await fileOf({ naam: 'A', constructor: 'x', toString: 3, hasOwnProperty: 1 });
    expect(only(read).name).toBe('A');
  });

  it('een plan zonder vorm noemt zijn woningen', async () => {
    const read = await readCase('geom-null-with-data.geojson');
    expect(toldOf(read).join(' ')).toMatch(/\(24 woningen\)/);
    expect(taken(read).locations.reduce((sum, location) => sum + homesIn(location), 0)).toBe(24);
  });
});
