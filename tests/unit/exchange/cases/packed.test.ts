import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { membersOf } from '@/exchange/door/membersOf';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { workbookOf } from '@/exchange/formats/excel/workbook';
import type { Cell } from '@/exchange/plan/tables/table';
import { asBrought } from '@/features/transfer/asFiles';
import { readAsFile, taken } from '../readFixture';
import { toldOf } from './places';

const pointFile = (name: string): Uint8Array =>
  strToU8(
    JSON.stringify({
      type: 'Feature',
      properties: { naam: name },
      geometry: { type: 'Point', coordinates: [5.24, 52.09] },
    }),
  );
const zipOf = (files: Record<string, Uint8Array>): File =>
  new File([new Uint8Array(zipSync(files))], 'levering.zip');

const sheet = (name: string, ...rows: Cell[][]) => {
  const [head = [], ...others] = rows;
  return {
    name,
    columns: head.map((cell) => ({ name: String(cell ?? ''), kind: 'text' as const })),
    rows: others,
  };
};
const workbook = (...sheets: ReturnType<typeof sheet>[]) =>
  readAsFile(new Blob(workbookOf(sheets, () => undefined)), 'plannen.xlsx');

const linesOf = (read: Awaited<ReturnType<typeof readAsFile>>, name: string): string[] =>
  (taken(read).locations.find((location) => location.name === name)?.programme ?? [])
    .map(({ count, type, segment, year }) => [count, type, segment, year ?? ''].join(' ').trim())
    .sort();

describe('meer bestanden in één zip', () => {
  const delivery = () =>
    zipOf({
      'noord/plannen.geojson': pointFile('Noord'),
      'zuid/plannen.geojson': pointFile('Zuid'),
      'tabel.csv': strToU8('naam;x;y\nKade;145240;456340'),
      'leesmij.txt': strToU8('lees mij'),
      '__MACOSX/noord/._plannen.geojson': strToU8('rommel'),
    });

  it('komen alle aan de beurt, een voor een', async () => {
    const brought = await asBrought([delivery()]);
    expect(brought.map(({ member }) => member)).toEqual([
      'noord/plannen.geojson',
      'zuid/plannen.geojson',
      'tabel.csv',
    ]);
    const names: unknown[] = [];
    for (const { file, member } of brought) {
      const read = taken(await readPlanFile(file, member === undefined ? {} : { member }));
      names.push(...read.locations.map(({ name }) => name));
      expect(read.notes.filter(({ code }) => code === 'read_inside')).toEqual([]);
    }
    expect(names).toEqual(['Noord', 'Zuid', 'Kade']);
  });

  it('een bestand dat niet te lezen is, houdt de andere niet tegen', async () => {
    const file = zipOf({ 'stijl.json': strToU8('{"version": 8}'), 'plan.geojson': pointFile('Noord') });
    const members = await membersOf(file);
    expect(members).toEqual(['stijl.json', 'plan.geojson']);
    expect(await readPlanFile(file, { member: 'stijl.json' })).toMatchObject({ ok: false });
    expect(taken(await readPlanFile(file, { member: 'plan.geojson' })).locations).toHaveLength(1);
  });

  it('wie er één kiest, hoort dat er meer zijn; een werkboek is één bestand', async () => {
    expect(toldOf(await readPlanFile(delivery()))[0]).toMatch(/er zijn meer bestanden ingepakt/);
    const book = new File(
      workbookOf([sheet('A', ['naam'], ['Kade'])], () => undefined),
      'a.xlsx',
    );
    expect(await membersOf(book)).toEqual([]);
    expect(await membersOf(new File(['PK\u0003\u0004kapot'], 'kapot.zip'))).toEqual([]);
  });
});

describe('een werkboek van een ander', () => {
  it('heeft een titel boven de kolommen, en meer bladen: gezegd welk is gelezen', async () => {
    const read = await workbook(
      sheet('Toelichting', ['Planlijst 2026'], ['Gemeente Zeist']),
      sheet('Plannen', ['Planlijst 2026'], [], ['Plannaam', 'Aantal woningen'], ['Kade', 24]),
      sheet('Oud', ['Plannaam', 'Aantal woningen'], ['Weg', 8]),
    );
    expect(taken(read).locations.map(({ name }) => name)).toEqual(['Kade']);
    expect(toldOf(read)).toContain(
      'Bestand: er zijn meer bladen; alleen dit is gelezen (“Plannen”); overgenomen zoals het is.',
    );
  });

  it('Planmonitor Wonen: een rij per categorie wordt één locatie, met jaren, sloop en gerealiseerd', async () => {
    const head = ['plan_naam', 'categorie', 'totaal_gepland', 'totaal_gerealiseerd', '2027', '2028'];
    const read = await workbook(
      sheet(
        'Plannen',
        ['plan_naam', 'status_planologisch', 'opmerkingen'],
        ['Kade', '2A. Vastgesteld', 'Wacht'],
      ),
      sheet(
        'Categorieën',
        head,
        ['Kade', 'Nieuwbouw', 60, 0, 0, 60],
        ['Kade', 'Eengezins', 0, 0, 0, 0],
        ['Kade', 'Meergezins', 60, 0, 0, 60],
        ['Kade', 'Nultreden', 36, 0, 0, 36],
        ['Kade', 'Geclusterd', 24, 0, 0, 24],
        ['Kade', 'Onbekend', 0, 0, 0, 0],
        ['Kade', 'Huur middenhuur', 60, 0, 0, 60],
        ['Kade', 'Sloop', 12, 0, 0, 12],
        ['Hof', 'Nieuwbouw', 8, 8, 0, 0],
        ['Hof', 'Zorggeschikt', 8, 8, 0, 0],
      ),
    );
    const { locations, homes } = taken(read);
    expect(locations.map(({ name }) => name).toSorted()).toEqual(['Hof', 'Kade']);
    expect(locations.find(({ name }) => name === 'Kade')).toMatchObject({
      planningStatus: '2A',
      notes: 'Wacht',
    });
    expect(linesOf(read, 'Kade')).toEqual([
      '-12 onbekend onbekend 2028',
      '24 geclusterd middenhuur 2028',
      '36 nultreden middenhuur 2028',
    ]);
    expect(linesOf(read, 'Hof')).toEqual(['8 zorggeschikt onbekend']);
    expect(locations.find(({ name }) => name === 'Hof')?.programme[0]?.completed).toBe(8);
    expect(homes).toEqual({ named: 68, read: 68 });
  });
});

describe('prijsklassen van een provincie', () => {
  const table = (head: string, row: string) => readAsFile(`${head}\r\n${row}`, 'provincie.csv');

  it('tellen als huur of koop, en de klasse staat in de opmerkingen', async () => {
    const read = await table(
      'plannaam;Totaal_bouw;Totaal_huur1;Totaal_huur2;Totaal_koop3',
      'Kade;60;20;10;30',
    );
    expect(linesOf(read, 'Kade')).toEqual(['30 onbekend huur_onbekend', '30 onbekend koop_onbekend']);
    expect(taken(read).locations[0]?.notes).toBe('Totaal_huur1: 20\nTotaal_huur2: 10\nTotaal_koop3: 30');
    expect(taken(read).homes).toEqual({ named: 60, read: 60 });
    // Asked on the spot: which national segment a class is, only the planner knows.
    expect(
      taken(read)
        .columns.filter(({ isSure }) => !isSure)
        .map(({ name }) => name),
    ).toEqual(['Totaal_huur1', 'Totaal_huur2', 'Totaal_koop3']);
  });

  it('wie zegt welk segment een klasse is, krijgt dat', async () => {
    const file = new File(['plannaam;Totaal_huur1;Totaal_koop3\r\nKade;20;30'], 'provincie.csv');
    const choices = { columns: { Totaal_huur1: 'aantal_sociale_huur' }, values: {} };
    const read = await readPlanFile(file, { choices });
    expect(linesOf(read, 'Kade')).toEqual(['20 onbekend sociale_huur', '30 onbekend koop_onbekend']);
  });

  it('per soort woning en jaar: niets verdwijnt', async () => {
    const read = await table(
      'plannaam;meergezins_huur1;eengezins_koop2;onbekend_koop_onb;sloop_meergezins_huur1',
      'Kade;20;10;5;7',
    );
    expect(linesOf(read, 'Kade')).toEqual(['15 onbekend koop_onbekend', '20 onbekend huur_onbekend']);
    expect(taken(read).locations[0]?.notes).toContain('sloop_meergezins_huur1: 7');
  });
});
