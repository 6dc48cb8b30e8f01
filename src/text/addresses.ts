import type { FailureReason } from '@/sources/interfaces/answer';
import { locationsText, numberText } from './numbers';

const failures: Record<FailureReason, string> = {
  offline: 'er is geen internet',
  slow: 'de Locatieserver antwoordt niet op tijd',
  busy: 'de Locatieserver heeft het te druk',
  refused: 'de Locatieserver geeft een fout',
  unexpected: 'het antwoord is niet te lezen',
  aborted: 'gestopt',
  absent: 'de Locatieserver heeft dit niet',
};

/** Looking up the addresses of a file. */
export const addressText = {
  title: (count: number): string =>
    `${locationsText(count)} ${count === 1 ? 'heeft' : 'hebben'} een adres en geen plek op de kaart`,
  ask: 'U kunt de adressen laten opzoeken. Ze gaan dan naar de Locatieserver van PDOK (Kadaster); de rest van het bestand gaat niet mee. Wat niet wordt gevonden, zoekt een plek.',
  askPractice:
    'U kunt de adressen laten opzoeken in de oefengemeente. Wat niet wordt gevonden, zoekt een plek.',
  start: (count: number): string =>
    count === 1 ? 'Adres opzoeken' : `${numberText(count)} adressen opzoeken`,
  again: (count: number): string =>
    count === 1 ? 'Nog een keer opzoeken' : `${numberText(count)} nog een keer opzoeken`,
  stop: 'Stoppen',
  busy: (done: number, all: number): string =>
    `${numberText(done)} van ${numberText(all)} adressen opgezocht`,
  done: (found: number, all: number): string =>
    `${numberText(found)} van ${numberText(all)} adressen gevonden.`,
  notFound: 'Niet gevonden; deze locaties zoeken een plek',
  unsure: (address: string, label: string): string => `${address}: lijkt op ${label}, maar is dat niet zeker`,
  several: (address: string, labels: readonly string[]): string =>
    `${address}: kan ${labels.length > 3 ? 'van alles' : labels.join(' of ')} zijn; zet de plaats of postcode erbij`,
  none: (address: string): string => `${address}: niet gevonden`,
  failed: (address: string, reason: FailureReason): string => `${address}: ${failures[reason]}`,
  notAsked: (address: string): string => `${address}: niet opgezocht`,
  notLoaded: 'Wat nodig is om adressen op te zoeken, kon niet worden geladen.',
  more: (count: number): string => `en nog ${locationsText(count)}`,
};
