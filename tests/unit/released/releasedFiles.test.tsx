import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '@/domain/plan';
import { readBackup } from '@/exchange/backup/backup';
import { backupVersion, backupVersions } from '@/exchange/backup/backupVersions';
import { unpackPlan } from '@/exchange/backup/packPlan';
import { planInText } from '@/exchange/backup/planInText';
import { migrations } from '@/exchange/formats/geojson/migrations';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { fileVersion } from '@/exchange/plan/fileSchema';
import { withDocument } from '@/plans/storedPlans';
import { database } from '@/storage/database';
import { databaseVersions } from '@/storage/databaseVersions';
import { readHistory } from '@/storage/historyTable';
import { readPlanRows } from '@/storage/planTable';
import { readSnapshots } from '@/storage/snapshotTable';
import { layDatabase, released } from './layDatabase';

/**
 * What the plan of each version must still say. The databases of versions 3 and 4 were made out of that of version 2; in
 * that of 4 the library of then made one update of many, with a row of its own among them.
 */
const expected = {
  1: (plan: Plan | undefined) => {
    expect(plan?.area).toEqual({ kind: 'municipality', code: 'GM0344', name: 'Utrecht' });
    expect(plan?.partners).toEqual([{ id: 'p', name: 'Woonstichting De Dijk', role: 'corporatie' }]);
    expect(plan?.locations.map(({ name, planningStatus }) => [name, planningStatus])).toEqual([
      ['Kerkweg', '3'],
      ['Zoeklocatie', '5B'],
    ]);
    expect(linesOf(plan)).toEqual([
      ['geclusterd', 24, 4, 2029],
      ['zorggeschikt', 6, 0, undefined],
    ]);
  },
  2: (plan: Plan | undefined) => {
    expect(plan?.area).toEqual({ kind: 'undecided' });
    expect(plan?.partners).toEqual([{ id: 'p', name: 'Woonstichting De Dijk', role: 'corporatie' }]);
    expect(plan?.locations[0]?.origin).toEqual({
      kind: 'parcel',
      id: '12340567870009',
      designation: 'VBD00 A 5609',
      registeredArea: 1409,
      source: 'brk',
      asOf: '2026-11-22',
    });
    expect(linesOf(plan)).toEqual([['geclusterd', 24, 4, 2029]]);
  },
};

const linesOf = (plan: Plan | undefined) =>
  plan?.locations[0]?.programme.map(({ type, count, completed, year }) => [type, count, completed, year]);

const lastBuilding = {
  kind: 'building',
  id: '0999100000000001',
  yearBuilt: 1974,
  uses: ['kantoorfunctie'],
  floorArea: 2581,
  source: 'bag',
  asOf: '2026-11-22',
};

beforeEach(async () => {
  await database.delete();
});

const planIn = (version: 1 | 2, text: string) => {
  const plan = planInText(text);
  expected[version](plan);
  return plan;
};

describe('wat een eerdere versie heeft gemaakt, opent nog', () => {
  it.each([1, 2] as const)('een GeoJSON-bestand van versie %i, zonder een enkele opmerking', (version) => {
    const text = released(`plan-${version}.geojson`);
    planIn(version, text);
    const read = readGeoJson(text);
    expect(read.ok && read.notes).toEqual([]);
  });

  it('een pand dat als locatie was gekozen, met zijn bouwjaar en gebruik', () => {
    expect(planInText(released('plan-2.geojson'))?.locations[1]?.origin).toEqual(lastBuilding);
  });

  it.each([1, 2] as const)('een reservekopie van versie %i, met haar momentopname', async (version) => {
    const backup = readBackup(released(`reservekopie-${version}.json`));
    expect(backup).toMatchObject({ lostPlans: 0, lostParts: 0 });
    const [kept] = backup?.plans ?? [];
    expected[version](kept?.plan);
    const [snapshot] = kept?.snapshots ?? [];
    const bytes = Uint8Array.from(Buffer.from(snapshot?.inhoud ?? '', 'base64'));
    expected[version](await unpackPlan(bytes));
  });

  it.each([
    [1, 'Plan van versie 1, hernoemd', 'Eerste momentopname', ['plan_renamed']],
    [2, 'Plan van versie 2, hernoemd', 'Tweede momentopname', ['location_removed', 'plan_renamed']],
    [
      3,
      'Plan van versie 3, hernoemd',
      'Tweede momentopname',
      ['plan_renamed', 'location_removed', 'plan_renamed'],
    ],
    [
      4,
      'Plan van versie 4, hernoemd',
      'Tweede momentopname',
      ['plan_renamed', 'location_removed', 'plan_renamed'],
    ],
  ] as const)(
    'de opslag in de browser van versie %i: plannen, momentopnamen en bewerkingen',
    async (version, name, snapshot, edits) => {
      (await layDatabase(version)).close();
      await database.open();
      const [row] = await readPlanRows();
      expect(row?.name).toBe(name);
      const planId = row?.id ?? '';
      expected[version === 1 ? 1 : 2](await withDocument(planId, (document) => document.plan()));
      expect((await readSnapshots(planId)).map((each) => each.name)).toEqual([snapshot]);
      expect((await readHistory(planId)).map(({ label }) => label.code)).toEqual(edits);
    },
  );

  it('alles van nu heeft een versienummer waarvan het bestand hierboven staat', () => {
    expect(backupVersions.map(({ version }) => version)).toEqual([1]);
    expect(backupVersion).toBe(1);
    expect(databaseVersions.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(fileVersion).toBe(2);
    expect(migrations.map(({ to }) => to)).toEqual([2]);
  });
});
