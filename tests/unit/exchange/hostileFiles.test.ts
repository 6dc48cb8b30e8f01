import { dequal } from 'dequal';
import { expect, it } from 'vitest';
import { documentOfPlan } from '@/document/documentOfPlan';
import { openPlanDocument, type PlanDocument } from '@/document/planDocument';
import { importLocations } from '@/domain/commands/importPlan';
import { compareIds } from '@/domain/ids';
import { type Plan, planSchema } from '@/domain/plan';
import { readBackup, writeBackup } from '@/exchange/backup/backup';
import { editInFileSchema, snapshotInFileSchema } from '@/exchange/backup/backupFile';
import { fitIntoPlan } from '@/exchange/fitIntoPlan';
import { readGeoJson } from '@/exchange/geojson/readGeoJson';
import { type ReadResult, readResultSchema } from '@/exchange/readResult';
import { soundFile } from './hostileBases';
import { heavyMutations, mutations } from './hostileMutations';
import { type Random, randomFrom } from './random';
import { randomPlan } from './randomPlan';

/** Half a minute for 1,000; `HOSTILE=10000 npx vitest run hostileFiles` for all. */
const files = Number(process.env.HOSTILE ?? 1_000);
const longest = 2_000;

const namesOf = Object.keys;
const all = { ...mutations, ...heavyMutations };

/** A damaged file, with what was done to it, for the message of a test that fails. */
const hostileFile = (random: Random) => {
  const { kind, text } = soundFile(random);
  const first = random.pick(namesOf(random.oneIn(100) ? heavyMutations : mutations));
  const second = random.oneIn(4) ? random.pick(namesOf(mutations)) : undefined;
  const once = all[first]?.(text, random) ?? text;
  const twice =
    second === undefined || typeof once !== 'string' || once.length > 50_000
      ? once
      : (all[second]?.(once, random) ?? once);
  return { kind, damage: [first, ...(twice === once ? [] : [second])].join(' + '), content: twice };
};

/** How long a piece of work takes, in ms. When the machine is busy with other things, only its own work counts. */
const timed = <Outcome>(what: string, act: () => Outcome): { outcome: Outcome; ms: number } => {
  const start = performance.now();
  const startOfWork = process.cpuUsage();
  const outcome = act();
  const { user, system } = process.cpuUsage(startOfWork);
  const ms = Math.min(performance.now() - start, (user + system) / 1_000);
  expect(ms, what).toBeLessThan(longest);
  return { outcome, ms };
};

const planOf = (document: PlanDocument, what: string): Plan => {
  const plan = document.plan();
  if (plan === undefined) throw new Error(`${what}: the open plan is no longer readable`);
  return plan;
};

const expectAllDifferent = (values: readonly string[], what: string): void =>
  expect(new Set(values).size, what).toBe(values.length);

/** Takes what was read over in the open plan, as the app does, and takes it back again. */
const importInto = (document: PlanDocument, read: Extract<ReadResult, { ok: true }>, what: string): void => {
  const before = planOf(document, what);
  const { outcome: fitted } = timed(`${what}, imported`, () => {
    const fits = fitIntoPlan(read, before, 'Locatie');
    document.run(importLocations(fits.locations, fits.partners));
    return fits;
  });
  const after = planOf(document, what);
  expect(planSchema.safeParse(after).error, what).toBeUndefined();
  expect(after.locations.length, what).toBe(
    before.locations.length + read.locations.length - fitted.known.same,
  );
  const ids = after.locations.map(({ id }) => id);
  expectAllDifferent(ids, `${what}: ids`);
  expectAllDifferent([...after.locations.map(({ name }) => name)], `${what}: names`);
  if (fitted.locations.length + fitted.partners.length > 0) document.undo();
  const { updatedAt: _now, ...undone } = planOf(document, what);
  const { updatedAt: _then, ...wanted } = before;
  if (!dequal(undone, wanted)) expect(undone, `${what}: undone`).toEqual(wanted);
};

const expectUntouched = (document: PlanDocument, before: Plan, what: string): void => {
  const now = planOf(document, what);
  if (!dequal(now, before)) expect(now, `${what}: the open plan`).toEqual(before);
};

/** An open plan keeps lines and promises by id; a damaged file has them in any order. */
const asKept = (plan: Plan): Plan => ({
  ...plan,
  locations: plan.locations.map((location) => ({
    ...location,
    programme: location.programme.toSorted((a, b) => compareIds(a.id, b.id)),
    commitments: location.commitments.toSorted((a, b) => compareIds(a.partnerId, b.partnerId)),
  })),
});

/** Opens a backup as the app does, and gives the name of the outcome. */
const openBackup = (content: string | Uint8Array, what: string): string => {
  // As `Blob.text` does: what is not UTF-8 becomes a replacement character.
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const { outcome } = timed(what, () => readBackup(text));
  if (outcome === undefined) return 'no backup';
  for (const { plan, snapshots, edits } of outcome.plans) {
    expect(planSchema.safeParse(plan).error, what).toBeUndefined();
    expect(openPlanDocument(documentOfPlan(plan)).plan(), what).toEqual(asKept(plan));
    for (const each of snapshots) expect(snapshotInFileSchema.safeParse(each).success, what).toBe(true);
    for (const each of edits) expect(editInFileSchema.safeParse(each).success, what).toBe(true);
  }
  return outcome.lostPlans + outcome.lostParts > 0 ? 'backup in part' : 'backup';
};

const openDocument = () => openPlanDocument(documentOfPlan(randomPlan(3, 4)));

it(`${files} kapotte bestanden: nooit een crash, nooit langer dan 2 s, en het open plan blijft heel`, {
  timeout: Math.max(120_000, files * 60),
}, () => {
  const outcomes = new Map<string, number>();
  let document = openDocument();
  let slowest = { ms: 0, what: '' };
  let notes = 0;
  const start = performance.now();
  for (let seed = 0; seed < files; seed += 1) {
    // What was imported and taken back leaves traces that are kept: a fresh document now and then.
    if (seed % 50 === 0) document = openDocument();
    const { kind, damage, content } = hostileFile(randomFrom(seed + 100));
    const what = `seed ${seed}, ${kind}, ${damage}`;
    const before = planOf(document, what);
    if (kind === 'backup') {
      const outcome = openBackup(content, what);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    const { outcome: read, ms } = timed(what, () => readGeoJson(content));
    if (ms > slowest.ms) slowest = { ms, what };
    expect(readResultSchema.safeParse(read).error, what).toBeUndefined();
    expectUntouched(document, before, what);
    if (read.ok) {
      importInto(document, read, what);
      notes += read.notes.length + read.moreNotes;
    }
    const outcome = read.ok ? read.kind : read.error.code;
    if (kind === 'file') outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(Reflect.get({}, 'a')).toBeUndefined();
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  const counts = [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `${files} kapotte bestanden in ${seconds} s: ${counts.join(', ')}; ${notes} meldingen; ` +
      `traagste ${Math.round(slowest.ms)} ms (${slowest.what})\n`,
  );
});

/** These two were found by the files above. */
it('een versie die geen getal is maar 1e999, geeft een melding en geen antwoord dat niemand kan lezen', () => {
  const read = readGeoJson(
    '{"type":"FeatureCollection","format":"boven-de-kaart","version":1e999,"features":[]}',
  );
  expect(readResultSchema.safeParse(read).error).toBeUndefined();
  expect(read.ok && read.notes[0]).toMatchObject({ code: 'bad_version', value: 'Infinity' });
});

it('een reservekopie met een plan dat te diep genest is, telt dat plan als verloren en geeft de rest', () => {
  const plans = [1, 2].map((seed) => ({ plan: randomPlan(seed, 1), snapshots: [], edits: [], files: [] }));
  const nested = '['.repeat(200_000) + ']'.repeat(200_000);
  const text = writeBackup(plans, '2026-11-21T10:00:00.000Z');
  expect(readBackup(text.replace('"features":', `"diep":${nested},"features":`))).toMatchObject({
    lostPlans: 1,
    plans: [{ plan: { id: 'plan-2' } }],
  });
});
