import { expect, it } from 'vitest';
import { restoringText } from '@/text/restoring';

const none = {
  plans: 0,
  known: 0,
  addedParts: 0,
  lostPlans: 0,
  lostParts: 0,
  damaged: [],
  heldPlans: 0,
  unstoredPlans: 0,
  unstoredParts: 0,
};

it.each([
  [{ plans: 1 }, '1 plan teruggezet uit de reservekopie.'],
  [{ known: 2 }, '2 plannen stonden er al precies zo.'],
  [
    { known: 1, addedParts: 3 },
    '1 plan stond er al. Teruggezet is wat daar nog bij hoorde: 3 momentopnamen, bewerkingen of eigen bestanden.',
  ],
  [
    { plans: 2, lostPlans: 1, lostParts: 1 },
    '2 plannen teruggezet uit de reservekopie. Niet te lezen: 1 plan en 1 onderdeel.',
  ],
  [{ plans: 1, lostParts: 4 }, '1 plan teruggezet uit de reservekopie. Niet te lezen: 4 onderdelen.'],
  [
    { plans: 1, lostParts: 1, damaged: ['Kerkweg'] },
    "1 plan teruggezet uit de reservekopie. Niet te lezen: 1 onderdeel (bij 'Kerkweg').",
  ],
  [{ lostPlans: 2 }, 'Er is geen plan teruggezet uit de reservekopie. Niet te lezen: 2 plannen.'],
  [
    { unstoredPlans: 1, unstoredParts: 2 },
    'Er is geen plan teruggezet uit de reservekopie. Niet opgeslagen: 1 plan en 2 onderdelen. De browser heeft geen ruimte, of geeft geen toegang tot de opslag. Maak ruimte en open de reservekopie nog eens: wat er al staat, komt er niet dubbel in.',
  ],
])('zegt na het terugzetten wat er terug is, en waarom de rest niet: %j', (counts, words) => {
  expect(restoringText.restored({ ...none, ...counts })).toBe(words);
});
