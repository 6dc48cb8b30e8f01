import { chooseTool, clickMap, zoomIn } from './mapPage';
import { counted, counter, homesField, makePlan } from './planPage';
import { expect, test } from './test';

/** How long a person takes, in ms. */
const keystroke = 200;
const look = 600;

test('van vorm naar getal in de totalen: alleen de cijfers typen, zoals een mens dat doet', async ({
  page,
}) => {
  await makePlan(page, 'Zeist');
  await zoomIn(page, 3);
  let actions = 0;
  const does = async (pause: number, action: () => Promise<void>): Promise<void> => {
    await page.waitForTimeout(pause);
    await action();
    actions += 1;
  };
  const types = async (text: string): Promise<void> => {
    for (const key of text) await does(keystroke, () => page.keyboard.press(key));
  };

  const begin = Date.now();
  await does(look, () => chooseTool(page, 'Rechthoek tekenen'));
  await does(look, () => clickMap(page, [-90, -60]));
  await does(look, () => clickMap(page, [90, 60]));
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toBeFocused();
  const shape = Date.now();
  const shapeActions = actions;
  await page.waitForTimeout(look);
  await types('24');
  await does(keystroke, () => page.keyboard.press('Enter'));
  await types('12');
  await expect(counted(page, 'geclusterd')).toHaveText('36');
  await expect(counter(page, 'Geclusterd')).toContainText('ambtelijk 36');
  const end = Date.now();

  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  console.log(
    `Twenty seconds: shape finished after ${shapeActions} actions, ${seconds(shape - begin)} s; ` +
      `number in the dock ${actions - shapeActions} actions, ${seconds(end - shape)} s later.`,
  );
});
