import type { Page } from '@playwright/test';
import { mapCanvas } from './mapPage';

type Colour = readonly [number, number, number];

/** How many pixels of a picture have each colour, by `red,green,blue`. */
const coloursIn = async (page: Page, picture: Buffer): Promise<Map<string, number>> => {
  const counts = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (pen === null) throw new Error('no canvas to read the picture with');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const found = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join();
      found.set(colour, (found.get(colour) ?? 0) + 1);
    }
    return [...found];
  }, picture.toString('base64'));
  return new Map(counts);
};

/** The share (0 to 1) of the map's picture that has a colour, to within a shade. */
export const shareOfMap = async (page: Page, wanted: Colour): Promise<number> => {
  let same = 0;
  let all = 0;
  for (const [colour, pixels] of await coloursIn(page, await mapCanvas(page).screenshot())) {
    const isSame = colour
      .split(',')
      .every((channel, at) => Math.abs(Number(channel) - (wanted[at] ?? 0)) <= 4);
    if (isSame) same += pixels;
    all += pixels;
  }
  return same / all;
};

/** Whether the middle of the map has one colour only: no name, no line, nothing. */
export const isMiddleBlank = async (page: Page): Promise<boolean> => {
  const { x, y, width, height } = (await mapCanvas(page).boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const clip = { x: x + width / 2 - 60, y: y + height / 2 - 40, width: 120, height: 80 };
  const picture = await page.screenshot({ clip });
  const colours = await coloursIn(page, picture);
  return colours.size === 1;
};

export const white: Colour = [255, 255, 255];
