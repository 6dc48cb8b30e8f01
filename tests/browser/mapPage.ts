import { expect, type Page } from '@playwright/test';
import { homesField } from './planPage';

/** Pixels east and south of the middle of the map, which stays where it is when the drawer opens. */
export type Place = readonly [east: number, south: number];

export type ToolName =
  | 'Selecteren'
  | 'Vlak tekenen'
  | 'Rechthoek tekenen'
  | 'Punt plaatsen'
  | 'Perceel kiezen'
  | 'Pand kiezen';

export const mapCanvas = (page: Page) => page.locator('.plan-canvas canvas');

export const toolButton = (page: Page, name: ToolName) =>
  page.getByRole('toolbar', { name: 'Tekengereedschap' }).getByRole('button', { name });

/** A place in pixels of the window, once the map fills the room it has. */
const pixelOf = async (page: Page, [east, south]: Place): Promise<{ x: number; y: number }> => {
  const box = async (selector: string) =>
    (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await expect
    .poll(async () => (await box('.plan-canvas')).width - (await box('.plan-canvas canvas')).width)
    .toBe(0);
  const { x, y, width, height } = await box('.plan-canvas');
  return { x: Math.round(x + width / 2) + east, y: Math.round(y + height / 2) + south };
};

export const pointAt = async (page: Page, place: Place): Promise<void> => {
  const { x, y } = await pixelOf(page, place);
  await page.mouse.move(x, y);
};

export const clickMap = async (page: Page, place: Place): Promise<void> => {
  await pointAt(page, place);
  await page.mouse.down();
  await page.mouse.up();
};

export const dragOnMap = async (page: Page, from: Place, to: Place): Promise<void> => {
  await pointAt(page, from);
  await page.mouse.down();
  const { x, y } = await pixelOf(page, to);
  await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.up();
};

/** The RD coordinates under the pointer at a place, as the map shows them. */
export const rdAt = async (page: Page, place: Place): Promise<string> => {
  await pointAt(page, [place[0] + 1, place[1]]);
  await pointAt(page, place);
  const readout = page.getByText(/^RD \d/);
  await expect(readout).toBeVisible();
  return (await readout.textContent()) ?? '';
};

/** Zooms in (or, below nought, out) so many steps with the button, and waits for the map to be there. */
export const zoomIn = async (page: Page, steps: number): Promise<void> => {
  const scale = page.locator('.maplibregl-ctrl-scale');
  const before = (await scale.textContent()) ?? '';
  const button = page.getByRole('button', { name: steps < 0 ? 'Uitzoomen' : 'Inzoomen' });
  for (let step = 0; step < Math.abs(steps); step += 1) await button.click();
  await expect(scale).not.toHaveText(before);
};

/** Waits until the map draws with the tool that was chosen. */
export const readyToDraw = (page: Page) => expect(mapCanvas(page)).toHaveCSS('cursor', 'crosshair');

export const chooseTool = async (page: Page, name: ToolName): Promise<void> => {
  await toolButton(page, name).click();
  if (name !== 'Selecteren') await readyToDraw(page);
};

/** Waits until what is typed goes into the first number of the drawer. */
const readyToType = (page: Page) => expect(homesField(page, 'Geclusterd, Sociale huur')).toBeFocused();

/** Draws a rectangle; after that its first number can be typed. */
export const drawRectangle = async (page: Page, from: Place, to: Place): Promise<void> => {
  await chooseTool(page, 'Rechthoek tekenen');
  await clickMap(page, from);
  await clickMap(page, to);
  await readyToType(page);
};

export const placePoint = async (page: Page, place: Place): Promise<void> => {
  await chooseTool(page, 'Punt plaatsen');
  await clickMap(page, place);
  await readyToType(page);
};
