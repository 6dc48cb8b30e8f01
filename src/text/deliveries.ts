import { homesText, locationsText, momentText } from './numbers';

/** What went out, when, to whom. */
export const deliveryText = {
  title: 'Verzonden',
  help: 'Wat u heeft verstuurd, met een momentopname van toen. De app verstuurt zelf niets.',
  none: 'Nog niets genoteerd.',
  what: 'Wat',
  whatExample: 'VHP-bijlage, concept 2',
  to: 'Aan wie',
  toExample: 'Provincie Utrecht',
  note: 'Verzending noteren',
  noWhat: 'Vul in wat er is verstuurd.',
  line: (at: string, locations: number, homes: number) =>
    `${momentText(at)} · ${locationsText(locations)}, ${homesText(homes)}`,
  toWhom: (what: string, to: string) => (to === '' ? what : `${what} aan ${to}`),
  variant: (name: string) => `variant ${name}`,
  isPublic: 'alleen openbaar',
  changes: 'Wat is er sindsdien veranderd',
  hide: 'Niet meer bekijken',
  wholePlan: 'Hieronder staat het hele plan, ook wat niet is meegestuurd.',
  again: 'Nieuwe versie maken',
  partnerGone: (name: string) =>
    `${name} staat niet meer als corporatie in dit plan. Kies bij Exporteren, Word (prestatieafspraken) zelf van wie het blad is.`,
  gone: 'De momentopname van toen staat niet (meer) op dit apparaat.',
  remove: (what: string) => `Verzending ${what} verwijderen`,
} as const;

/** The name of the snapshot that is kept of what was sent, and what is told after. */
export const deliveryWords = (what: string, to: string) => ({
  snapshot: `Verzonden: ${deliveryText.toWhom(what, to)}, ${momentText(new Date().toISOString())}`.slice(
    0,
    200,
  ),
  noted: `Genoteerd bij Verzonden: ${deliveryText.toWhom(what, to)}.`,
  notKept: `Genoteerd bij Verzonden: ${deliveryText.toWhom(what, to)}. Er kon geen momentopname worden bewaard: later is niet te zien wat er sindsdien veranderde.`,
});
