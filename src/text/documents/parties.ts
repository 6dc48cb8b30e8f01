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
  },
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
  kinds:
    'Open: het plan houdt nog niet bij of een toezegging een resultaatafspraak, een procesafspraak of een verzoek is, en ook niet het voorbehoud en de looptijd.',
};

export const documentNames: Record<string, string> = {
  volkshuisvestingsprogramma: 'Volkshuisvestingsprogramma',
  uitvoeringsprogramma: 'Uitvoeringsprogramma',
  prestatieafspraken: 'Prestatieafspraken',
  anterieure_overeenkomst: 'Anterieure overeenkomst',
};
