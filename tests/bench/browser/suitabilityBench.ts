import type { Page } from '@playwright/test';
import { amenityKinds } from '@/domain/amenityKind';
import type { Plan } from '@/domain/plan';
import type { Amenity } from '@/sources/interfaces/amenities';
import { practicePlan } from '@/sources/practice/practicePlan';
import { standInForSources } from '../../browser/standInForSources';
import { exampleLocation, examplePlan } from '../../unit/examplePlan';
import { seededRandom } from '../../unit/seededRandom';
import type { Figure, Report } from '../report';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';

const changes = 12;
/** A map that was not drawn for so long has come to rest, in ms. */
const quiet = 700;

type Area = {
  name: string;
  plan: Plan;
  amenities: Amenity[];
  /** From where nothing counts any more, so that the middle of the map has another colour by the weight that is changed. */
  none: string;
};

const practice: Area = {
  name: 'practice municipality',
  plan: practicePlan('oefen', '2026-11-28T10:00:00.000Z'),
  amenities: [],
  none: '200',
};

const [west, south] = [5, 52] as const;
/** 20 by 20 km around two locations: what lies within 2 km of them counts too. */
const [wide, high] = [16 / 68.4, 16 / 111.3] as const;
const large: Area = {
  name: '400 km²',
  plan: examplePlan({
    locations: [
      exampleLocation({ id: 'a', geometry: { type: 'Point', coordinates: [west, south] } }),
      exampleLocation({ id: 'b', geometry: { type: 'Point', coordinates: [west + wide, south + high] } }),
    ],
  }),
  amenities: (() => {
    const random = seededRandom(16);
    const many = { bushalte: 900, park: 300, huisarts: 60, supermarkt: 45, station: 4 };
    return amenityKinds.flatMap((kind) =>
      Array.from({ length: Reflect.get(many, kind) ?? 30 }, (_, nth): Amenity => {
        const point: Amenity['point'] = [
          west + (random.below(1_000) / 1_000) * wide,
          south + (random.below(1_000) / 1_000) * high,
        ];
        return { id: `osm-node-${nth + 1}${amenityKinds.indexOf(kind)}`, kind, name: '', point };
      }),
    );
  })(),
  none: '3000',
};

/** Presses a key, and waits until the middle of the map has another colour: until that is drawn. */
const pressed = async (page: Page, key: string): Promise<number> => {
  await page.evaluate(() => window.bench.awaitEdit('.dock', true));
  await page.keyboard.press(key);
  await page.waitForFunction(() => window.bench.edit.map !== undefined, undefined, { polling: 20 });
  await mapAtRest(page, quiet);
  return page.evaluate(() => (window.bench.edit.map ?? Number.NaN) - (window.bench.edit.key ?? Number.NaN));
};

const changed = async (page: Page, label: string): Promise<number[]> => {
  await page.getByLabel(label).focus();
  const runs: number[] = [];
  // The first makes the picture to compare with.
  await page.keyboard.press('End');
  await page.evaluate(() => window.bench.awaitEdit('.dock', true));
  await page.keyboard.press('Home');
  await mapAtRest(page, quiet);
  for (let n = 0; n < changes; n += 1) runs.push(await pressed(page, n % 2 === 0 ? 'End' : 'Home'));
  return runs;
};

const measure = async (site: Site, { name, plan, amenities, none }: Area): Promise<Figure[]> => {
  const context = await site.newContext();
  const nothing = {
    places: [],
    parcels: [],
    buildings: [],
    municipalities: [],
    neighbourhoods: [],
    zoning: [],
  };
  if (amenities.length > 0) await standInForSources(context, { ...nothing, amenities });
  const { address } = await storePlan(context, site, plan);
  const page = await context.newPage();
  await page.goto(address);
  await mapAtRest(page, 1_500);
  await page.getByRole('tab', { name: 'Kaartlagen' }).click();
  await page.evaluate(() =>
    document.addEventListener('click', () => Reflect.set(window, 'benchClick', performance.now()), true),
  );
  await page.getByRole('button', { name: 'Kansenkaart openen' }).click();
  await page.getByRole('region', { name: 'Legenda van de kansenkaart' }).waitFor();
  await mapAtRest(page, quiet);
  const first = await page.evaluate(
    () => (window.bench.marks.drawn ?? Number.NaN) - Number(Reflect.get(window, 'benchClick')),
  );
  await page.getByLabel('Telt vol tot (m)').fill('1');
  await page.getByLabel('Telt niet meer vanaf (m)').fill(none);
  const opacity = page.getByLabel('Zichtbaarheid van Kansenkaart');
  if (!(await opacity.isVisible()))
    await page.locator('[data-layer="suitability"]').getByRole('button').last().click();
  await opacity.fill('1');
  await mapAtRest(page, quiet);
  const weights = await changed(page, 'Gewicht van supermarkt');
  const peers = await changed(page, 'Zichtbaarheid van Kansenkaart');
  await context.close();
  return [
    { what: `${name}: from the press to the first picture at rest`, unit: 'ms', runs: [first] },
    { what: `${name}: one weight changed, to the new picture`, unit: 'ms', runs: weights, budget: 100 },
    { what: `${name}: peer, the layer made fainter, which draws the map anew`, unit: 'ms', runs: peers },
  ];
};

/** The kansenkaart in the browser: to screen, and after one weight is changed. */
export const suitabilityBench = async (site: Site): Promise<Report> => ({
  title: 'kansenkaart at squares of 100 m, in the browser',
  figures: [...(await measure(site, practice)), ...(await measure(site, large))],
  notes: [
    'From the timestamp of the key to the frame in which 80 x 60 pixels in the middle of the map have another colour, read ' +
      'back from it: so after it was drawn, without a graphics card. The peer is the floor of that.',
    'The first picture includes fetching the parts of the app and the amenities, and 400 km² is asked for in four parts.',
  ],
});
