import type { Failure } from '@/exchange/door/deliver';
import { locationsText, numberText } from '../numbers';

/** The screen on which a document is chosen, looked at and made. */
export const reportText = {
  title: 'Document maken',
  back: 'Terug naar het plan',
  preview: 'Voorbeeld van het document',
  kind: 'Document',
  isPublic: 'Openbare versie',
  isPublicHelp: 'Zonder zachte, ambtelijke en vertrouwelijke locaties.',
  withPersonal: 'Met opmerkingen en namen',
  paper: 'Papier',
  papers: { a4: 'A4', a3: 'A3' },
  orientation: 'Stand',
  orientations: { portrait: 'Staand', landscape: 'Liggend' },
  corporation: 'Corporatie',
  allCorporations: 'Alle, elk een eigen blad',
  upright: 'Liggend past dit niet op één bladzijde A4.',
  about: (locations: number, leftOut: number) =>
    `${locationsText(locations)} in dit document.${leftOut === 0 ? '' : ` ${locationsText(leftOut)} ${leftOut === 1 ? 'blijft' : 'blijven'} weg.`}`,
  many: (locations: number) =>
    `Dit wordt een lang document: ${locationsText(locations)}. Het maken kan even duren.`,
  makeAnyway: 'Toch maken',
  drawing: 'De kaarten worden getekend…',
  making: 'Het document wordt gemaakt…',
  failed: {
    cancelled: 'Het document is niet gemaakt: u bent gestopt.',
    not_loaded:
      'Het document is niet gemaakt: een onderdeel van de app kon niet worden geladen. Is er internet? Het plan is niet gewijzigd.',
    failed: 'Het document is niet gemaakt. Het plan is niet gewijzigd. Probeer het met minder locaties.',
  } satisfies Record<Failure, string>,
  made: (fileName: string, bytes: string) => `${fileName} gemaakt (${bytes}). Kijk bij uw downloads.`,
  printHint: 'In het venster van de browser kiest u een printer, of “Opslaan als PDF”.',
  row: (number: number) => numberText(number),
};

/** What of the plan is in a document, in its accounting. */
export const partWords = {
  which: {
    all: (whose: string, locations: string) => `Alle locaties van het plan${whose}: ${locations}.`,
    filter: (whose: string, locations: string) =>
      `Alleen wat het filter in de app toonde${whose}: ${locations}.`,
    selection: (whose: string, locations: string) =>
      `Alleen wat in de app was gekozen${whose}: ${locations}.`,
  },
  whose: (partner: string | undefined) => (partner === undefined ? '' : ` met ${partner} als partner`),
  variant: (name: string) => `Variant '${name}'.`,
  isPublic:
    'Openbare versie: alleen harde plannen die niet vertrouwelijk zijn. De andere locaties tellen hier niet mee.',
  goal: 'Staat niet het hele plan in dit document, dan gaan de aantallen in tabel B alleen over dit deel. De opgave geldt voor het hele plan.',
};
