import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHomesIn } from '@/domain/location';
import type { Table } from '@/exchange/plan/tables/table';
import { basissetOf } from '@/exchange/registers/basisset';
import { noCapacityOf } from '@/exchange/registers/capacity';
import { planmonitorOf } from '@/exchange/registers/planmonitor';
import { practicePlan } from '@/sources/practice/practicePlan';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { bytesOf, fileOf, testFolder } from './gdal';
import { locationsIn, sheetsIn } from './readBack';

const plan = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const rowsOf = ({ columns, rows }: Table) =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
const line = {
  type: 'geclusterd',
  segment: 'sociale_huur',
  completed: 0,
  owner: 'markt',
  building: 'meergezins',
} as const;

describe('het Excel-bestand', () => {
  it('heeft bladen voor locaties, regels, totalen en wat van de registers is afgeleid', async () => {
    const sheets = await sheetsIn(await bytesOf(plan, 'excel'));
    expect([...sheets.keys()].slice(0, 5)).toEqual([
      'locaties',
      'programmaregels',
      'totalen',
      'basisset 2.0 (afgeleid)',
      'planmonitor (afgeleid)',
    ]);
    expect(sheets.get('locaties')).toHaveLength(plan.locations.length);
  });

  it('komt terug als dezelfde locaties', async () => {
    expect(await locationsIn.excel(await bytesOf(plan, 'excel'))).toEqual(plan.locations);
  });

  it('houdt tekst die op een formule lijkt als tekst', async () => {
    const odd = examplePlan({ locations: [exampleLocation({ id: 'a', name: '=1+1', notes: '@SUM(A1)' })] });
    const [row] = (await sheetsIn(await bytesOf(odd, 'excel'))).get('locaties') ?? [];
    expect(row).toMatchObject({ naam: '=1+1', opmerkingen: '@SUM(A1)' });
  });
});

describe('de kolommen die van de Basisset 2.0 zijn afgeleid', () => {
  const rows = rowsOf(basissetOf(plan));

  it('hebben een rij voor wat plancapaciteit is, met bruto, sloop en netto', () => {
    const capacity = plan.locations.filter((location) => noCapacityOf(location) === undefined);
    expect(rows.map(({ naam }) => naam)).toEqual(capacity.map(({ name }) => name));
    expect(rows.map((row) => row.bruto_aantalwoningen)).toEqual(capacity.map(newHomesIn));
    for (const row of rows) {
      expect(row.netto_aantalwoningen).toBe(
        Number(row.bruto_aantalwoningen) - Number(row.sloop_aantalwoningen),
      );
    }
  });

  it('kloppen met hun controlekolommen, behalve waar geen jaar bekend is', () => {
    for (const row of rows) {
      expect([row.controle_2, row.controle_4]).toEqual([0, 0]);
      const location = plan.locations.find(({ name }) => name === row.naam);
      const undated = location?.programme.filter(
        ({ year, count }) => count > 0 && (year === undefined || year < 2025),
      );
      expect(row.controle_1).toBe(undated?.reduce((sum, { count }) => sum + count, 0));
    }
  });

  it('delen sociale huur van de markt in naar instandhouding', () => {
    const programme = [
      { ...line, id: '1', count: 10, retained: 25, year: 2036 },
      { ...line, id: '2', count: 4 },
      { ...line, id: '3', count: -3, segment: 'onbekend' as const },
    ];
    const example = examplePlan({
      locations: [exampleLocation({ id: 'a', planningStatus: '1A', programme })],
    });
    expect(rowsOf(basissetOf(example))).toMatchObject([
      {
        naam_gemeente: 'Utrecht',
        plancode: 'GM0344',
        bruto_aantalwoningen: 14,
        sloop_aantalwoningen: 3,
        netto_aantalwoningen: 11,
        opleverjaar_2035_2039: 10,
        controle_1: 4,
        huur_sociaal_eigendom_markt_inst: 10,
        huur_sociaal_eigendom_markt: 4,
        geclusterde_woonvorm: 14,
      },
    ]);
  });
});

it('in de marges van Planmonitor telt elke groep op tot nieuwbouw, en rest het verschil met gerealiseerd', () => {
  const rows = rowsOf(planmonitorOf(plan));
  const sumOf = (name: unknown, group: string) =>
    rows
      .filter(({ plan_naam, groep }) => plan_naam === name && groep === group)
      .reduce((sum, row) => sum + Number(row.totaal_gepland), 0);
  const all = rows.filter(({ groep }) => groep === 'Nieuwbouw');
  expect(all.length).toBeGreaterThan(10);
  for (const { plan_naam } of all) {
    const built = sumOf(plan_naam, 'Nieuwbouw');
    for (const group of ['Woningtype', 'Wonen en zorg', 'Betaalbaarheid'])
      expect(sumOf(plan_naam, group)).toBe(built);
  }
  for (const row of rows) {
    expect(row.restcapaciteit).toBe(Number(row.totaal_gepland) - Number(row.totaal_gerealiseerd));
  }
});

const folder = testFolder();
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice)
  process.stdout.write('LET OP: libreoffice ontbreekt; openen in LibreOffice is niet getest.\n');

describe.skipIf(!hasOffice)('LibreOffice opent', () => {
  it.each(['excel', 'csv'] as const)('%s, met elke locatie en tekst als tekst', async (format) => {
    const odd = examplePlan({
      locations: [
        exampleLocation({ id: 'a', name: '=1+1', programme: [{ ...line, id: '1', count: 1234 }] }),
        exampleLocation({ id: 'b', name: 'Café "De; Hoek"' }),
      ],
    });
    const path = await fileOf(folder, odd, format);
    const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false';
    const infilter = format === 'csv' ? ['--infilter=CSV:59,34,76'] : [];
    spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      ...infilter,
      '--convert-to',
      filter,
      '--outdir',
      join(folder, format),
      path,
    ]);
    const name =
      path
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '.csv') ?? '';
    const text = readFileSync(join(folder, format, name), 'utf8');
    const lines = text.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(text).toMatch(/;'?=1\+1;|^'?=1\+1;/m);
    expect(text).toContain('"Café ""De; Hoek"""');
    expect(text).toContain('1234');
  });
});
