import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { fileSchema } from '@/exchange/plan/fileSchema';
import type { Engine } from './engine';
import { handsOn, type Thing } from './hands';

const button = (name: string): Thing => ({ role: 'button', name });
const dock: Thing = { role: 'region', name: 'Opgave en totalen' };
const map: Thing = { role: 'region', name: 'Kaart' };
const homes = (cell: string): Thing => ({ role: 'spinbutton', name: cell });
const social = homes('Geclusterd, Sociale huur');
const saved: Thing = { role: 'status', name: '' };

type Step = readonly [words: string, walk: () => Promise<void>];

/** What is done in an engine, step by step. */
export type Path = (engine: Engine, address: string) => readonly Step[];

/** The steps of a planner from the first screen to a file and back, each with what must be seen. */
export const mainPath: Path = (engine, address) => {
  const hands = handsOn(engine);
  const folder = mkdtempSync(join(tmpdir(), 'boven-de-kaart-engine-'));
  const file = join(folder, 'plan.geojson');
  const counted = (type: string, count: string) => hands.seeText({ role: 'region', name: type }, count);

  const typeSocial = async (count: string) => {
    await hands.click({ role: 'button', name: 'Locatie 1', startsSo: true });
    await hands.seeFocus(social);
    await hands.click(social);
    await hands.type(count);
    await hands.seeValue(social, count);
  };

  return [
    [
      'the practice plan opens and counts',
      async () => {
        await engine.goTo(address);
        await engine.evaluate(`localStorage.setItem('boven-de-kaart/tour', 'shown')`);
        await hands.click(button('Oefenplan openen'));
        await hands.see(dock);
        await hands.see({ role: 'table', name: 'Locaties' });
      },
    ],
    [
      'a new plan for Zeist',
      async () => {
        await hands.click({ role: 'link', name: 'Alle plannen' });
        await hands.click(button('Nieuw plan'));
        await hands.seeFocus({ role: 'combobox', name: 'Gemeente' });
        await hands.type('Zeist');
        await hands.click({ role: 'option', name: 'Zeist', startsSo: true });
        await hands.click(button('Plan maken'));
        await hands.see(dock);
      },
    ],
    [
      'a rectangle is drawn and its homes are typed',
      async () => {
        await hands.click(button('Rechthoek tekenen'));
        await hands.wait(1500);
        await hands.click(map, 0.4, 0.4);
        await hands.wait(400);
        await hands.click(map, 0.5, 0.5);
        await hands.seeFocus(social);
        await hands.type('20');
        await hands.seeValue(social, '20');
        await hands.press('Escape');
        await counted('Geclusterd', '20');
      },
    ],
    [
      'who clicks a number replaces it; who clicks again places the caret',
      async () => {
        await typeSocial('37');
        await hands.click(social, 0.1);
        // Slower than a double click, which takes the whole number.
        await hands.wait(800);
        await hands.click(social, 0.1);
        await hands.type('1');
        await hands.seeValue(social, '137');
        const middle = homes('Geclusterd, Middenhuur');
        await hands.click(middle);
        await hands.type('8');
        await hands.seeValue(middle, '8');
        await hands.click(social);
        await hands.click(middle);
        await hands.type('9');
        await hands.seeValue(middle, '9');
        await counted('Geclusterd', '146');
      },
    ],
    [
      'after a reload all of it is there',
      async () => {
        await hands.seeText(saved, 'Opgeslagen');
        await engine.evaluate('location.reload()');
        await hands.wait(1000);
        await counted('Geclusterd', '146');
      },
    ],
    [
      'who leaves the app and comes back with the Back button goes on, and that is stored',
      async () => {
        await typeSocial('40');
        await hands.click(button('Klaar'));
        await engine.goTo(`${address}icon.svg`);
        await engine.evaluate('void history.back()');
        await hands.wait(1000);
        await counted('Geclusterd', '49');
        await typeSocial('137');
        await hands.seeText(saved, 'Opgeslagen');
        await engine.evaluate('void location.reload()');
        await hands.wait(1000);
        await counted('Geclusterd', '146');
      },
    ],
    [
      'the export is a file of the plan',
      async () => {
        // What the app hands to the browser to keep: each browser has a place of its own for it.
        await engine.evaluate(`(() => {
          const make = URL.createObjectURL;
          URL.createObjectURL = (blob) => { window.keptFile = blob.text(); return make.call(URL, blob); };
        })()`);
        await hands.click(button('Exporteren'));
        await hands.click({ role: 'menuitem', name: 'GeoJSON (WGS84)', startsSo: true });
        let text: string | null = null;
        for (let tries = 0; text === null && tries < 100; tries += 1) {
          await hands.wait(200);
          text = z
            .string()
            .nullable()
            .parse(await engine.evaluate('window.keptFile ?? null'));
        }
        const plan = fileSchema.parse(JSON.parse(text ?? 'null'));
        if (plan.features.length !== 1) throw new Error(`${plan.features.length} locations in the file`);
        writeFileSync(file, text ?? '');
      },
    ],
    [
      'the file opens as a plan',
      async () => {
        await hands.click({ role: 'link', name: 'Alle plannen' });
        await hands.see(button('Bestand openen'));
        await engine.chooseFile('input[type=file]', file);
        await hands.see(dock);
        await counted('Geclusterd', '146');
        rmSync(folder, { recursive: true, force: true });
      },
    ],
  ];
};
