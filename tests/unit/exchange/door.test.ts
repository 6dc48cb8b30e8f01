import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headerOf, pickRecords } from '@/domain/recordParts';
import type { WholePlan } from '@/exchange/backup/wholePlan';
import { packPlan, unpackPlan } from '@/exchange/door/packedPlan';
import { readBackupFile } from '@/exchange/door/readBackupFile';
import { readFactFile } from '@/exchange/door/readFactFile';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { openServer } from '@/exchange/door/serve';
import { writeBackupFile, writePlanFile } from '@/exchange/door/writeFile';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { exampleLocation, examplePlan } from '../examplePlan';
import { FakeWorker, withWorkers } from './fakeWorker';
import { randomPlan } from './randomPlan';

const at = '2026-11-21T12:00:00.000Z';
const file = new Blob(['{"type": "Point", "coordinates": [5, 52]}']);
const plan = randomPlan(3, 40);
const largePlan = examplePlan({
  locations: Array.from({ length: 900 }, (_, n) => exampleLocation({ id: `l-${n}` })),
});
const silent = () => () => undefined;

const whole = (id: string): WholePlan => ({
  plan: examplePlan({ id, locations: [exampleLocation({ id: `in-${id}` })] }),
  snapshots: ['s1', 's2'].map((name) => ({
    id: name,
    gemaakt_op: at,
    reden: 'hand',
    naam: name,
    samenvatting: { locations: 1 },
    inhoud: new Uint8Array([1, 2, 250]),
  })),
  edits: [{ gemaakt_op: at, tabblad: 't', soort: 'edit', bewerking: { code: 'plan_renamed' } }],
  files: [{ gebracht_op: at, soort: 'map', naam: 'kaart.pmtiles', inhoud: new Uint8Array([0, 255, 7]) }],
});

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['in een worker', () => withWorkers()],
  ['zonder worker, hier', () => undefined],
])('bestanden lezen en schrijven %s', (_, setUp) => {
  beforeEach(setUp);

  it('een plan gaat heen en komt terug zoals het was', async () => {
    const written = await writePlanFile(plan, 'geojson');
    if (!written.ok) throw new Error(written.error);
    expect(await written.value.file.text()).toBe(writeGeoJson(plan));
    expect(await readPlanFile(written.value.file)).toMatchObject({
      ok: true,
      kind: 'plan',
      header: headerOf(plan),
      ...pickRecords(plan),
      notes: [],
    });
  });

  it('een momentopname komt terug zoals hij was, en een beschadigde zegt dat hij dat is', async () => {
    const packed = await packPlan(plan);
    if (!packed.ok) throw new Error(packed.error);
    expect(await unpackPlan(packed.value)).toEqual({ ok: true, value: plan });
    expect(await unpackPlan(packed.value.slice(0, 200))).toEqual({ ok: false, error: 'damaged' });
  });

  it('een reservekopie komt terug met alles wat bij elk plan hoort', async () => {
    const plans = [whole('a'), whole('b')];
    const written = await writeBackupFile(plans, at);
    if (!written.ok) throw new Error(written.error);
    expect(await readBackupFile(written.value)).toEqual({
      ok: true,
      value: { madeAt: at, plans, lostPlans: 0, lostParts: 0, damaged: [] },
    });
  });

  it('van een bestand met gegevens komt elke regel terug, met zijn plaats', async () => {
    const csv = new File(['soort;lon;lat\napotheek;5.1;52.1\nhuisarts;;\n'], 'zorg.csv');
    expect(await readFactFile(csv)).toEqual({
      ok: true,
      value: {
        form: 'row',
        notes: [],
        records: [
          {
            fields: new Map([
              ['soort', 'apotheek'],
              ['lon', '5.1'],
              ['lat', '52.1'],
            ]),
            place: { ok: true, value: { type: 'Point', coordinates: [5.1, 52.1] } },
          },
          { fields: new Map([['soort', 'huisarts']]), place: { ok: false, error: 'no_place' } },
        ],
      },
    });
    const empty = new File(['naam;adres\n'], 'zorg.csv');
    expect(await readFactFile(empty)).toMatchObject({ ok: false, error: { code: 'no_place_columns' } });
  });

  it('zegt onderweg hoe ver het is', async () => {
    const shares: number[] = [];
    await writePlanFile(largePlan, 'geojson', { progress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('begint niet eens als er al geannuleerd is', async () => {
    const signal = AbortSignal.abort();
    expect(await readPlanFile(file, { signal })).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await writePlanFile(plan, 'geojson', { signal })).toEqual({ ok: false, error: 'cancelled' });
    expect(await packPlan(plan, { signal })).toEqual({ ok: false, error: 'cancelled' });
    expect(FakeWorker.started).toEqual([]);
  });
});

describe('de worker', () => {
  it('is daarna weg', async () => {
    withWorkers();
    expect(await readPlanFile(file)).toMatchObject({ ok: true, locations: [{}] });
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    expect(FakeWorker.started[0]?.url.href).toMatch(/files\.worker\.ts$/);
  });

  it('krijgt grote plannen in stukken, zodat de pagina nooit lang vastzit', async () => {
    withWorkers();
    await writePlanFile(largePlan, 'geojson');
    const lengths = (FakeWorker.started[0]?.got ?? []).map((message) => JSON.stringify(message).length);
    expect(lengths.length).toBeGreaterThan(12);
    const sum = lengths.reduce((a, b) => a + b, 0);
    expect(Math.max(...lengths)).toBeLessThan(sum / 6);
  });

  it('stopt meteen na Annuleren, bij lezen en bij schrijven', async () => {
    withWorkers(silent);
    const stop = new AbortController();
    const { signal } = stop;
    const reading = readPlanFile(file, { signal });
    const writing = writeBackupFile([whole('a')], at, { signal });
    await expect.poll(() => FakeWorker.started.length).toBe(2);
    stop.abort();
    expect(await reading).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await writing).toEqual({ ok: false, error: 'cancelled' });
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });

  const broken = new Event('error');
  it.each<[string, (post: (message: unknown) => void) => (message: unknown) => unknown]>([
    [
      'crasht',
      (post) => {
        post({ progress: 0 });
        return () => setTimeout(() => FakeWorker.started[0]?.dispatchEvent(broken));
      },
    ],
    ['onzin antwoordt', (post) => () => post({ ok: true, kind: 'plan', locations: 'veel' })],
    ['een locatie geeft die er geen is', (post) => () => post({ piece: { locations: [{ id: 1 }] } })],
    [
      'iets anders antwoordt dan gevraagd',
      (post) => () => {
        post({ rest: { ok: true, kind: 'plan' }, isClosed: true });
        post({ isLast: true });
      },
    ],
  ])('zegt het als hij %s', async (_, otherSide) => {
    withWorkers(otherSide);
    expect(await readPlanFile(file)).toEqual({ ok: false, error: { code: 'reader_failed' } });
    expect(FakeWorker.started[0]?.isTerminated).toBe(true);
  });

  it('die niet op gang komt, laat het werk hier gebeuren', async () => {
    withWorkers(() => {
      throw new Error('no network');
    });
    expect(await readPlanFile(file)).toMatchObject({ ok: true, locations: [{}] });
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('kijkt alleen naar een bestand', async () => {
    const answers: unknown[] = [];
    const take = openServer((message) => answers.push(message));
    await take({ rest: { job: 'read', format: 'geojson', file: '/etc/passwd' }, isClosed: true });
    await take({ isLast: true });
    expect(answers).toContainEqual({ rest: { failure: 'failed' }, isClosed: true });
  });
});
