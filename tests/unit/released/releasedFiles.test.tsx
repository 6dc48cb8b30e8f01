import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readBackup } from '@/exchange/backup/backup';
import { unpackPlan } from '@/exchange/packPlan';
import { planInText } from '@/exchange/planInText';
import { withDocument } from '@/state/storedPlans';
import { database } from '@/storage/database';
import { readEdits } from '@/storage/editTable';
import { readPlanRows } from '@/storage/planTable';
import { readSnapshots } from '@/storage/snapshotTable';

/** Made by the first version and never changed since: what people have on their disks. */
const released = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/released', name), 'utf8');

const databaseSchema = z.object({
  name: z.string(),
  version: z.number(),
  schema: z.array(
    z.object({
      name: z.string(),
      keyPath: z.string(),
      autoIncrement: z.boolean(),
      indexes: z.array(z.object({ name: z.string(), keyPath: z.string() })),
    }),
  ),
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

const base64Schema = z.object({ base64: z.string() });

/** Bytes stand in the fixture as base64. */
const revive = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      const packed = base64Schema.safeParse(value);
      return [key, packed.success ? Uint8Array.from(Buffer.from(packed.data.base64, 'base64')) : value];
    }),
  );

/** Builds the database as that version left it, by hand and not by our own code. */
const layDatabase = (fixture: z.infer<typeof databaseSchema>): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(fixture.name, fixture.version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes } of fixture.schema) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
        for (const row of fixture.rows[name] ?? []) store.add(revive(row));
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

const expectPlanOfVersion1 = (plan: ReturnType<typeof planInText>) => {
  expect(plan?.area).toEqual({ kind: 'municipality', code: 'GM0344', name: 'Utrecht' });
  expect(plan?.partners).toEqual([{ id: 'p', name: 'Woonstichting De Dijk', role: 'corporatie' }]);
  expect(plan?.locations.map(({ name, planningStatus }) => [name, planningStatus])).toEqual([
    ['Kerkweg', '3'],
    ['Zoeklocatie', '5B'],
  ]);
  expect(
    plan?.locations[0]?.programme.map(({ type, count, completed, year }) => [type, count, completed, year]),
  ).toEqual([
    ['geclusterd', 24, 4, 2029],
    ['zorggeschikt', 6, 0, undefined],
  ]);
};

beforeEach(async () => {
  await database.delete();
});

describe('wat de eerste versie heeft gemaakt, opent nog', () => {
  it('een GeoJSON-bestand van versie 1', () => {
    expectPlanOfVersion1(planInText(released('plan-1.geojson')));
  });

  it('een reservekopie van versie 1, met haar momentopname', async () => {
    const backup = readBackup(released('reservekopie-1.json'));
    expect(backup).toMatchObject({ lostPlans: 0, lostParts: 0 });
    const [kept] = backup?.plans ?? [];
    expectPlanOfVersion1(kept?.plan);
    const [snapshot] = kept?.snapshots ?? [];
    const bytes = Uint8Array.from(Buffer.from(snapshot?.inhoud ?? '', 'base64'));
    expectPlanOfVersion1(await unpackPlan(bytes));
  });

  it('de opslag in de browser van versie 1: plannen, momentopnamen en bewerkingen', async () => {
    await layDatabase(databaseSchema.parse(JSON.parse(released('database-1.json'))));
    await database.open();
    const [row] = await readPlanRows();
    expect(row?.name).toBe('Plan van versie 1, hernoemd');
    const planId = row?.id ?? '';
    expectPlanOfVersion1(await withDocument(planId, (document) => document.plan()));
    expect((await readSnapshots(planId)).map(({ name }) => name)).toEqual(['Eerste momentopname']);
    expect((await readEdits(planId)).map(({ label }) => label.code)).toEqual(['plan_renamed']);
  });
});
