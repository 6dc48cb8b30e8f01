import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { isPlaced } from '@/domain/placed';
import type { Plan } from '@/domain/plan';
import { centreOf } from '@/geo/measure';
import type { Site } from './site';

const dist = new URL('../../../node_modules/maplibre-gl/dist/', import.meta.url);
const parts = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl-shared.mjs'];

const collection = (features: readonly object[]) => ({ type: 'FeatureCollection', features });

/** Polygons filled and outlined, and a circle on each: the least that shows the same plan. */
const dataOf = (plan: Plan) => {
  const placed = plan.locations.filter(isPlaced);
  return {
    shapes: collection(
      placed.map(({ id, geometry }) => ({ type: 'Feature', geometry, properties: { id, homes: 1 } })),
    ),
    centres: collection(
      placed.map(({ id, geometry }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: centreOf(geometry) },
        properties: { id, homes: 1 },
      })),
    ),
  };
};

const html = `<!doctype html><meta charset="utf-8"><div id="map" style="position:fixed;inset:0"></div>
<script type="module">
import * as maplibre from './floor/maplibre-gl.mjs';
maplibre.setWorkerUrl(new URL('./floor/maplibre-gl-worker.mjs', location.href).href);
const { shapes, centres } = await (await fetch('./floor/data.json')).json();
const source = (data) => ({ type: 'geojson', data, promoteId: 'id' });
window.floor = new maplibre.Map({
  container: 'map', center: [5.12, 52.09], zoom: Number(new URLSearchParams(location.search).get('zoom')),
  attributionControl: false,
  style: { version: 8, sources: { shapes: source(shapes), centres: source(centres) }, layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#f4f1ea' } },
    { id: 'fill', type: 'fill', source: 'shapes', paint: { 'fill-color': '#ee7733', 'fill-opacity': 0.6 } },
    { id: 'line', type: 'line', source: 'shapes', paint: { 'line-color': '#994411', 'line-width': 1.75 } },
    { id: 'circle', type: 'circle', source: 'centres', paint: {
      'circle-radius': ['step', ['get', 'homes'], 14, 20, 20], 'circle-color': '#4477aa' } },
  ] },
});
</script>`;

/** Opens a page with nothing but MapLibre and the locations of a plan. */
export const openFloor = async (
  context: BrowserContext,
  site: Site,
  plan: Plan,
  zoom: number,
): Promise<Page> => {
  const page = await context.newPage();
  const data = JSON.stringify(dataOf(plan));
  await page.route('**/floor.html*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route('**/floor/data.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: data }),
  );
  for (const part of parts) {
    await page.route(`**/floor/${part}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: readFileSync(new URL(part, dist), 'utf8') }),
    );
  }
  await page.goto(new URL(`floor.html?zoom=${zoom}`, site.address).href);
  return page;
};

/** Changes one number of one location, by diffs, as the app does. */
export const editFloor = (page: Page, homes: number): Promise<void> =>
  page.evaluate((count) => {
    type Source = { updateData: (diff: object) => void };
    const { floor } = window as unknown as { floor: { getSource: (id: string) => Source } };
    window.bench.edit = { key: performance.now() };
    const update = [{ id: 'bench-000000', addOrUpdateProperties: [{ key: 'homes', value: count }] }];
    for (const id of ['shapes', 'centres']) floor.getSource(id).updateData({ update });
  }, homes);
