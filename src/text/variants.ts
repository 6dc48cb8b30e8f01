import { locationsText } from './numbers';

export const variantText = {
  button: 'Variant',
  wholePlan: 'Hele plan',
  manage: 'Varianten…',
  make: 'Nieuwe variant…',
  dialog: 'Varianten',
  explain:
    'Een variant is een scenario binnen dit plan. Wat voor alle varianten geldt, staat er één keer. Per locatie kiest u of zij meedoet, en zo nodig met andere aantallen.',
  none: 'Dit plan heeft nog geen varianten.',
  name: 'Naam van de variant',
  nameOf: (name: string) => `Naam van ${name}`,
  start: 'Begint met',
  starts: { plan: 'Alle locaties van het plan', nothing: 'Geen locaties' },
  copyOf: (name: string) => `Hetzelfde als ${name}`,
  add: 'Variant maken',
  added: (name: string) => `Variant '${name}' gemaakt. Wat u nu tekent, hoort alleen bij deze variant.`,
  nameEmpty: 'Geef de variant een naam.',
  nameTaken: (name: string) => `Er is al een variant '${name}'.`,
  show: 'Tonen',
  shown: 'Getoond',
  remove: (name: string) => `Variant ${name} verwijderen`,
  removed: (name: string) => `Variant '${name}' verwijderd. De locaties staan nog in het plan.`,
  columns: { name: 'Naam', locations: 'Locaties', homes: 'Woningen', actions: 'Acties' },
  section: 'Varianten',
  ownNumbers: (name: string) => `Eigen aantallen in ${name}`,
  sharedNumbers: 'De aantallen hierboven gelden voor elke variant.',
  ownNumbersHelp: (name: string) => `De aantallen hierboven gelden alleen in ${name}.`,
  leftOut: (count: number, name: string) => `${locationsText(count)} niet in ${name}`,
  takeIn: (name: string) => `${name} opnemen`,
  takeInShort: 'Opnemen',
  inVariant: 'In variant',
  takeInto: (variant: string) => `Opnemen in ${variant}`,
  leaveOut: (variant: string) => `Weglaten uit ${variant}`,
  changedMany: (count: number, variant: string, isIn: boolean) =>
    `${locationsText(count)} ${isIn ? 'opgenomen in' : 'weggelaten uit'} ${variant}`,
  leave: (name: string, variant: string) => `'${name}' hoort niet meer bij ${variant}`,
};

/** "A", "B" ...: how the next variant is called until somebody says otherwise. */
export const nextVariantName = (taken: ReadonlySet<string>): string => {
  for (let n = 0; n < 26; n += 1) {
    const letter = String.fromCharCode(65 + n);
    if (![...taken].some((name) => name === letter || name.startsWith(`${letter} `))) return letter;
  }
  return '';
};
