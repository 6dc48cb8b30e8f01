import { dequal } from 'dequal';
import { expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument } from '@/document/planDocument';
import { fromBase64 } from '@/domain/base64';
import { compareIds } from '@/domain/ids';
import { type Plan, planSchema } from '@/domain/plan';
import { recordsIn } from '@/domain/recordParts';
import { kindsIn, rowOf } from '@/domain/records';
import { readBackup, writeBackup } from '@/exchange/backup/backup';
import { editInFileSchema, snapshotInFileSchema } from '@/exchange/backup/backupFile';
import { partName, seedsOfPart } from '../part';
import { countOutcomes } from './countOutcomes';
import { soundBackup } from './hostileBases';
import { hostileFile } from './hostileFile';
import { randomFrom } from './random';
import { randomPlan } from './randomPlan';
import { expectNothingPolluted, share } from './readHostileFiles';
import { timedQuick } from './timed';

const seeds = seedsOfPart(1_000 * share);
const files = seeds.length;

/** An open plan keeps the records in a location by id; a damaged file has them in any order. */
const asKept = (plan: Plan): Plan => ({
  ...plan,
  locations: plan.locations.map((location) => {
    const lists = kindsIn('location').map((kind) => {
      const { place, key } = rowOf(kind);
      const records = recordsIn('location', location).filter((inner) => inner.kind === kind);
      const sorted = records.toSorted((a, b) => compareIds(String(a.record[key]), String(b.record[key])));
      return [place, sorted.map(({ record }) => record)];
    });
    return { ...location, ...Object.fromEntries(lists) };
  }),
});

/** A plan out of a backup goes into a document of its own, and comes out of it as it went in. */
const expectRestorable = (plan: Plan, what: string): void => {
  const { error } = planSchema.safeParse(plan);
  if (error !== undefined) expect.fail(`${what}: ${error.message}`);
  const restored = openPlanDocument(documentOfPlan(plan)).plan();
  if (!dequal(restored, asKept(plan))) expect(restored, what).toEqual(asKept(plan));
};

/** Opens a backup as the app does, and gives the name of the outcome. */
const openBackup = (content: string | Uint8Array, what: string) => {
  // As `Blob.text` does: what is not UTF-8 becomes a replacement character.
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const { outcome, ms } = timedQuick(what, () => readBackup(text));
  if (outcome === undefined) return { name: 'no backup', ms };
  for (const { plan, snapshots, edits, files: brought } of outcome.plans) {
    expectRestorable(plan, what);
    for (const each of snapshots) expect(snapshotInFileSchema.safeParse(each).success, what).toBe(true);
    for (const each of edits) expect(editInFileSchema.safeParse(each).success, what).toBe(true);
    for (const { inhoud } of [...snapshots, ...brought]) fromBase64(inhoud);
  }
  return { name: outcome.lostPlans + outcome.lostParts > 0 ? 'backup in part' : 'backup', ms };
};

it(`${files} kapotte reservekopieën: nooit een crash, nooit langer dan 2 s, en wat eruit komt is een heel plan (${partName})`, {
  timeout: 60_000 + files * 60,
}, () => {
  const outcomes = countOutcomes();
  for (const seed of seeds) {
    const random = randomFrom(seed + 500_000);
    const weight = random.oneIn(40) ? 'heavy' : 'light';
    const { damage, content } = hostileFile(soundBackup(random), random, weight);
    const what = `backup seed ${seed}, ${damage}`;
    const { name, ms } = openBackup(content, what);
    expectNothingPolluted(what);
    outcomes.count(name, ms, what);
  }
  outcomes.print(`${files} kapotte reservekopieën`);
});

/** Found by the files of this test. */
it('een reservekopie met een plan dat te diep genest is, telt dat plan als verloren en geeft de rest', () => {
  const plans = [1, 2].map((seed) => ({ plan: randomPlan(seed, 1), snapshots: [], edits: [], files: [] }));
  const nested = '['.repeat(200_000) + ']'.repeat(200_000);
  const text = writeBackup(plans, '2026-11-21T10:00:00.000Z');
  expect(readBackup(text.replace('"features":', `"diep":${nested},"features":`))).toMatchObject({
    lostPlans: 1,
    plans: [{ plan: { id: 'plan-2' } }],
  });
});
