import { afterEach, expect, it, vi } from 'vitest';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { exampleLocation, examplePlan } from '../examplePlan';

const plan = examplePlan({ locations: [exampleLocation({ id: 'a' })] });

/** As without a network, before this part of the app was ever fetched. */
const takeAway = (module: string): void => {
  vi.resetModules();
  vi.doMock(module, () => {
    throw new Error('Failed to fetch dynamically imported module');
  });
};

const bringBack = (module: string): void => {
  vi.doUnmock(module);
  vi.resetModules();
};

afterEach(() => vi.resetModules());

it('een lezer die niet geladen kan worden, zegt dat; is hij er weer, dan lukt het', async () => {
  const reader = '@/exchange/formats/geojson/readGeoJsonFile';
  const file = new File([writeGeoJson(plan)], 'plan.geojson');
  takeAway(reader);
  const away = await import('@/exchange/door/readPlanFile');
  expect(await away.readPlanFile(file)).toEqual({ ok: false, error: { code: 'not_loaded' } });
  bringBack(reader);
  const back = await import('@/exchange/door/readPlanFile');
  expect(await back.readPlanFile(file)).toMatchObject({ ok: true, kind: 'plan' });
});

it('een schrijver die niet geladen kan worden, zegt dat; is hij er weer, dan lukt het', async () => {
  const writer = '@/exchange/backup/packPlan';
  takeAway(writer);
  const away = await import('@/exchange/door/packedPlan');
  expect(await away.packPlan(plan)).toEqual({ ok: false, error: 'not_loaded' });
  bringBack(writer);
  const back = await import('@/exchange/door/packedPlan');
  expect(await back.packPlan(plan)).toMatchObject({ ok: true });
});
