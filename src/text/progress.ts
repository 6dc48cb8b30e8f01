import { fullDayText, several } from './dates';
import { homesText, numberText } from './numbers';

export const progressText = {
  view: 'Voortgang',
  since: 'Vergelijk met',
  sinceNone: 'geen momentopname',
  noSnapshots: 'Er is nog geen momentopname. Maak er een, dan ziet u later wat er schoof.',
  unreadable: 'Deze momentopname is niet te lezen.',
  reading: 'Momentopname lezen…',
  perYear: 'Per jaar',
  perYearHelp: 'Gepland naar jaar van oplevering; gerealiseerd is wat daarvan is opgeleverd.',
  perLocation: 'Per locatie',
  heldUp: 'Knelpunten',
  heldUpHelp:
    'Woningen die nog niet zijn opgeleverd, op locaties met dit knelpunt. Eén locatie kan er meer hebben.',
  noneHeldUp: 'Bij geen locatie staat een knelpunt.',
  following: 'Afspraak over volgen',
  notFollowing: 'Nog niet afgesproken hoe, wie en aan welke tafel. Dat kan bij Netwerk.',
  columns: {
    year: 'Jaar',
    planned: 'Gepland',
    was: 'Was',
    delivered: 'Gerealiseerd',
    location: 'Locatie',
    status: 'Status',
    delivery: 'Oplevering',
    moved: 'Verschoven',
    touched: 'Aangeraakt',
    why: 'Waarom',
  },
  reasonOf: (location: string) => `Waarom, in eigen woorden: ${location}`,
  reasonHint: 'reden',
  because: (location: string, reason: string) => `${location}: ${reason}`,
  noYear: 'onbekend',
  behind: (homes: number) => `${homesText(homes)} achter`,
  moved: (years: number) =>
    years === 0 ? 'gelijk' : `${several(Math.abs(years), 'jaar', 'jaar')} ${years > 0 ? 'later' : 'eerder'}`,
  fewer: (before: number, after: number) => `${numberText(before)} → ${numberText(after)} woningen`,
  statusWas: (before: string, after: string) => `status ${before} → ${after}`,
  isNew: 'nieuw',
  gone: (names: readonly string[]) => `Niet meer in het plan: ${names.join(', ')}.`,
  touched: (at: string) => fullDayText(at),
  notSince: (at: string) => `niet bekend (geschiedenis vanaf ${fullDayText(at)})`,
  touchedUnknown: 'niet bekend',
  touchedHelp: 'Uit de laatste 500 bewerkingen die dit apparaat onthoudt.',
  summary: (behind: number, slipped: number | undefined) =>
    [
      behind === 0 ? 'Niets loopt achter.' : `${several(behind, 'locatie loopt', 'locaties lopen')} achter.`,
      slipped === undefined
        ? ''
        : slipped === 0
          ? 'Sinds de momentopname schoof er niets.'
          : `${several(slipped, 'locatie schoof', 'locaties schoven')} sinds de momentopname.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  empty: 'Nog geen locaties, dus nog geen voortgang.',
  sum: 'Samen',
};
