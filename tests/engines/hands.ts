import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';
import type { Engine } from './engine';

// The same look at roles and names as the unit tests have, brought into the page.
const library = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

const placeSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  value: z.string().nullable(),
  text: z.string(),
  isFocused: z.boolean(),
});

/** Something on screen: where it is in CSS pixels, what it holds and whether keys go to it. */
type Place = z.infer<typeof placeSchema>;

/** What to look for: a role and the whole name, or how the name starts. */
export type Thing = { role: string; name: string; startsSo?: boolean };

const patience = 30_000;
const keys = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' };

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a user has: eyes, a mouse and keys. Every wait ends after half a minute with what was looked for. */
export const handsOn = (engine: Engine) => {
  const bring = () =>
    engine.evaluate(`(() => { if (!window.TestingLibraryDom) { ${library} } return true; })()`);

  const look = async ({ role, name, startsSo = false }: Thing): Promise<Place | undefined> => {
    await bring();
    const found = await engine.evaluate(`(() => {
      const wanted = ${JSON.stringify(name)};
      const named = (text) => ${startsSo} ? text.startsWith(wanted) : text === wanted;
      const seen = TestingLibraryDom.queryAllByRole(document.body, ${JSON.stringify(role)}, { name: named })[0];
      if (!seen) return null;
      seen.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = seen.getBoundingClientRect();
      return { x, y, width, height, value: seen.value ?? null, text: seen.textContent ?? '',
        isFocused: document.activeElement === seen };
    })()`);
    return found === null ? undefined : placeSchema.parse(found);
  };

  const until = async <Found>(what: string, tryIt: () => Promise<Found | undefined>): Promise<Found> => {
    const end = Date.now() + patience;
    for (;;) {
      const found = await tryIt().catch((error: unknown) => {
        // A page that is just loading answers nothing sensible.
        if (Date.now() > end) throw error;
        return undefined;
      });
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`not seen: ${what}`);
      await wait(100);
    }
  };

  const words = ({ role, name }: Thing) => `${role} "${name}"`;
  const see = (thing: Thing) => until(words(thing), () => look(thing));
  const seeThat = (thing: Thing, what: string, holds: (place: Place) => boolean) =>
    until(`${words(thing)} ${what}`, async () => {
      const place = await look(thing);
      return place && holds(place) ? place : undefined;
    });

  const clickAt = (x: number, y: number) =>
    engine.act([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 },
          { type: 'pointerDown', button: 0 },
          { type: 'pause', duration: 40 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  const send = (typed: readonly string[]) =>
    engine.act([
      {
        type: 'key',
        id: 'keys',
        actions: typed.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'pause', duration: 20 },
          { type: 'keyUp', value },
          { type: 'pause', duration: 20 },
        ]),
      },
    ]);

  return {
    see,
    wait,
    seeValue: (thing: Thing, value: string) =>
      seeThat(thing, `with ${value}`, (place) => place.value === value),
    seeFocus: (thing: Thing) => seeThat(thing, 'with the focus', (place) => place.isFocused),
    /** Anywhere on the screen. */
    seeWords: (text: string) =>
      until(`the words ${text}`, async () =>
        (await engine.evaluate(`document.body.innerText.includes(${JSON.stringify(text)})`)) === true
          ? true
          : undefined,
      ),
    seeText: (thing: Thing, text: string) =>
      seeThat(thing, `saying ${text}`, (place) => place.text.includes(text)),
    /** In the middle, or at a share (0 to 1) of its width and height. */
    click: async (thing: Thing, across = 0.5, down = 0.5) => {
      const { x, y, width, height } = await see(thing);
      await clickAt(x + width * across, y + height * down);
    },
    type: (text: string) => send([...text]),
    press: (key: keyof typeof keys) => send([keys[key]]),
  };
};

export type Hands = ReturnType<typeof handsOn>;
