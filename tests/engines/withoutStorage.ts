import { handsOn } from './hands';
import type { Path } from './mainPath';

/** A browser that may store nothing: it says so, and a plan can be worked on while its window is open. */
export const withoutStorage: Path = (engine, address) => {
  const hands = handsOn(engine);
  return [
    [
      'with all site data blocked the first screen says what that means',
      async () => {
        await engine.goTo(address);
        await hands.seeText({ role: 'alert', name: '' }, 'geen toegang tot opslag');
      },
    ],
    [
      'and a plan opens, counts, and says that it is in this window alone',
      async () => {
        await hands.click({ role: 'button', name: 'Oefenplan openen' });
        await hands.see({ role: 'region', name: 'Opgave en totalen' });
        await hands.seeText({ role: 'alert', name: '' }, 'kies bij Exporteren voor Reservekopie');
      },
    ],
  ];
};
