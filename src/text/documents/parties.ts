import type { Agreement } from '@/domain/agreement';
import { homesText, locationsText } from '../numbers';

/** The chapter about agreements per party (table D). */
export const partiesChapter = {
  heading: 'Afspraken per corporatie',
  none: 'Open: bij geen van de locaties is een corporatie genoemd.',
  lead: (name: string, locations: number, homes: number) =>
    `${name} is partner bij ${locationsText(locations)} met samen ${homesText(homes)}.`,
  years: (name: string) => `Tabel D. ${name}: woningen per jaar en type`,
  locations: (name: string) => `Tabel D, vervolg. ${name}: locaties en toezeggingen`,
  columns: {
    number: 'Nr',
    name: 'Locatie',
    homes: 'Woningen',
    social: 'Sociale huur',
    delivery: 'Oplevering',
    firmness: 'Zekerheid',
    level: 'Toezegging',
    kind: 'Soort afspraak',
    promised: 'Toegezegd',
    reserve: 'Voorbehoud',
    term: 'Looptijd',
  },
  promises: (name: string) => `Tabel D, vervolg. ${name}: soort afspraak, voorbehoud en looptijd`,
  note: 'Geteld zijn alle woningen op deze locaties, ook die van een andere eigenaar. Werken twee corporaties aan één locatie, dan staan de woningen bij allebei.',
  agreements: (name: string) => `Tabel D, vervolg. ${name}: afspraken`,
  agreementColumns: {
    location: 'Locatie',
    subject: 'Onderwerp',
    state: 'Stand',
    date: 'Datum',
    laidDownIn: 'Vastgelegd in',
    payer: 'Betaalt',
    remark: 'Opmerking',
  },
  noAgreements: 'Open: er zijn nog geen afspraken per onderwerp vastgelegd.',
};

export const documentNames: Record<NonNullable<Agreement['laidDownIn']>, string> = {
  volkshuisvestingsprogramma: 'Volkshuisvestingsprogramma',
  uitvoeringsprogramma: 'Uitvoeringsprogramma',
  prestatieafspraken: 'Prestatieafspraken',
  anterieure_overeenkomst: 'Anterieure overeenkomst',
};
