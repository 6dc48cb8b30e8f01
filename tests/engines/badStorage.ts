import { addJunk, hold, lower, raise, versionNow, wipe } from './database';
import { handsOn, type Thing } from './hands';
import type { Path } from './mainPath';

const button = (name: string): Thing => ({ role: 'button', name });
const dock: Thing = { role: 'region', name: 'Opgave en totalen' };
const planName: Thing = { role: 'textbox', name: 'Naam van het plan' };

/** What is wrong with the storage, each with what the screen must say: what happened, what is safe, what to do. */
export const badStorage: Path = (engine, address) => {
  const hands = handsOn(engine);
  /** A page of the same site without the app. */
  const leave = () => engine.goTo(`${address}icon.svg`);
  const openPractice = async (): Promise<string> => {
    await leave();
    await engine.goTo(address);
    await engine.evaluate(`localStorage.setItem('boven-de-kaart/tour', 'shown')`);
    await hands.click(button('Oefenplan openen'));
    await hands.see(dock);
    await hands.seeText({ role: 'status', name: '' }, 'Opgeslagen');
    return String(await engine.evaluate('location.hash'));
  };
  const say = async (...words: readonly string[]) => {
    for (const each of words) await hands.seeWords(each);
  };
  const typeInName = async (text: string) => {
    await hands.click(planName);
    await hands.type(text);
    await hands.press('Tab');
  };
  let hash = '';

  return [
    [
      'damaged: the plan says so, and what can be read becomes a plan',
      async () => {
        hash = await openPractice();
        await leave();
        await engine.evaluate(addJunk(decodeURIComponent(hash.slice('#/plan/'.length))));
        await engine.goTo(`${address}${hash}`);
        await say('Dit plan is beschadigd', 'Het is niet gewist.');
        await hands.click(button('Herstellen wat leesbaar is'));
        await hands.seeValue(planName, 'Oefenplan (fictief) (hersteld)');
        await say('1 onderdeel kon niet worden gelezen');
      },
    ],
    [
      'wiped under an open plan: it is stored again, and what is lost is told',
      async () => {
        await engine.evaluate(wipe);
        await say('De opslag van de browser is gewist', 'is opnieuw opgeslagen', 'Zet die terug');
        await engine.evaluate('location.reload()');
        await hands.wait(1000);
        await hands.seeValue(planName, 'Oefenplan (fictief) (hersteld)');
      },
    ],
    [
      'wiped while the plan was closed: it is not here, and how to get it back',
      async () => {
        await leave();
        await engine.evaluate(wipe);
        await engine.goTo(`${address}${hash}`);
        await say('Dit plan staat niet (meer) in deze browser', 'Heeft u een kopie?');
      },
    ],
    [
      'failing: the plan stays in the window, and is stored when it can be',
      async () => {
        hash = await openPractice();
        await engine.evaluate(`(() => {
          const { prototype } = IDBObjectStore;
          window.kept = { add: prototype.add, put: prototype.put };
          prototype.add = prototype.put = () => { throw new DOMException('broken', 'UnknownError'); };
        })()`);
        await typeInName('Mijn ');
        await say('De browser slaat nu niets op', 'Uw werk staat nog in dit venster', 'Bewaar een kopie');
        await engine.evaluate('void Object.assign(IDBObjectStore.prototype, window.kept)');
        await hands.seeText({ role: 'status', name: '' }, 'Opgeslagen');
      },
    ],
    [
      'silent: the plan says that it is not stored, and stores it as soon as there is an answer',
      async () => {
        await engine.evaluate(hold);
        await typeInName('Stil ');
        await say('Niet opgeslagen', 'De browser slaat nu niets op', 'Bewaar een kopie');
        await engine.evaluate('window.letGo()');
        await hands.seeText({ role: 'status', name: '' }, 'Opgeslagen');
      },
    ],
    [
      'older: it is brought up to date, and the plan is as it was',
      async () => {
        const { value } = await hands.see(planName);
        await leave();
        await engine.evaluate(lower);
        await engine.goTo(`${address}${hash}`);
        await hands.seeValue(planName, value ?? '');
        await leave();
        if ((await engine.evaluate(versionNow)) !== 40) throw new Error('it is not of version 4');
        await engine.goTo(`${address}${hash}`);
        await hands.see(dock);
      },
    ],
    [
      'newer under an open plan: this window writes no more, and what was done last goes along',
      async () => {
        await engine.evaluate(raise);
        await say('Een ander tabblad gebruikt een nieuwere versie', 'wat u tot nu toe deed, komt dan terug');
        await typeInName('Nog ');
        await say('Uw laatste wijzigingen gaan mee als u opnieuw laadt');
      },
    ],
    [
      'newer: plan and list say so, and that nothing is lost',
      async () => {
        for (const place of [hash, '']) {
          await leave();
          await engine.goTo(`${address}${place}`);
          await say('bewaard met een nieuwere versie van de app', 'Er is niets gewist.', 'Laad opnieuw');
        }
      },
    ],
  ];
};
