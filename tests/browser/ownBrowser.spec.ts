import { expect, test } from '@playwright/test';

test('de browser van de proeven komt niet verder dan deze machine', async ({ page }) => {
  expect((await page.goto('/'))?.status()).toBe(200);
  for (const elsewhere of ['http://example.org/', 'https://192.0.2.1/']) {
    await expect(page.goto(elsewhere)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  }
});

test('de browser van de proeven kan een kaart tekenen en schrijft getallen op zijn Nederlands', async ({
  page,
}) => {
  await page.goto('/');
  const seen = await page.evaluate(() => ({
    webgl: document.createElement('canvas').getContext('webgl2') !== null,
    number: (4170).toLocaleString(),
  }));
  expect(seen).toEqual({ webgl: true, number: '4.170' });
});
