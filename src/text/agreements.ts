import type { Agreement } from '@/domain/agreement';
import { fullDayText } from './dates';
import { numberText } from './numbers';

export const agreementSubjectNames: Record<Agreement['subject'], string> = {
  gemeenschapsvorming: 'Gemeenschapsvorming',
  brandveiligheid: 'Brandveiligheid en brandmelding',
  toegankelijkheid: 'Toegankelijkheid en lift',
  zorglevering: 'Zorglevering en minimale schaal',
  techniek: 'Techniek en internet',
  ontmoetingsruimte: 'Ontmoetingsruimte met keuken',
  buitenruimte: 'Buitenruimte',
  centrale_entree: 'Centrale entree',
  intensieve_zorg: 'Ruimte voor intensieve zorg',
  beheer: 'Beheer',
  toewijzing: 'Toewijzing: 55-plus en Wlz',
  doorstroming: 'Doorstroming',
  grondprijs: 'Grondprijs',
  planning: 'Planning',
  anders: 'Iets anders',
};

/** What an agreement on a subject can be about; nothing of it is obligatory. */
export const agreementSubjectHelp: Partial<Record<Agreement['subject'], string>> = {
  zorglevering: 'Wie levert de zorg, vanaf hoeveel woningen, en onder welke voorwaarden.',
  toewijzing:
    'Een label voor 55-plus regelt u met een afspraak of bij de toewijzing, nooit in het omgevingsplan. Ook: welk deel naar mensen met een Wlz-indicatie gaat.',
  doorstroming: 'Bijvoorbeeld voorrang, een verhuiscoach of huurgewenning.',
  beheer: 'Wie beheert de gemeenschappelijke ruimten, en wie betaalt dat.',
  ontmoetingsruimte: 'Hoe groot, met welke keuken, en voor wie open.',
};

export const agreementStateNames: Record<Agreement['state'], string> = {
  onbesproken: 'Onbesproken',
  in_gesprek: 'In gesprek',
  afgesproken: 'Afgesproken',
  getekend: 'Getekend',
  vervallen: 'Vervallen',
};

export const agreementDocumentNames: Record<NonNullable<Agreement['laidDownIn']>, string> = {
  volkshuisvestingsprogramma: 'Volkshuisvestingsprogramma (VHP)',
  uitvoeringsprogramma: 'Uitvoeringsprogramma',
  prestatieafspraken: 'Prestatieafspraken',
  anterieure_overeenkomst: 'Anterieure overeenkomst',
};

/** What an agreement is called: by its own words, or by its subject. */
export const agreementName = ({ title, subject }: Pick<Agreement, 'title' | 'subject'>): string =>
  title ?? agreementSubjectNames[subject];

/** Who, who pays, since when and where it was laid down, in a line. */
export const agreementFacts = (
  { partnerIds, formerPartners = [], payer, date, laidDownIn, remark }: Agreement,
  nameOf: (partnerId: string) => string | undefined,
): string =>
  [
    ...partnerIds.map(nameOf),
    ...formerPartners.map((name) => `${name} (niet meer in het plan)`),
    payer && `${payer} betaalt`,
    date && fullDayText(date),
    laidDownIn && agreementDocumentNames[laidDownIn],
    remark,
  ]
    .filter((each) => each !== undefined && each !== '')
    .join(' · ');

export const agreementText = {
  heading: 'Afspraken',
  settled: (settled: number, all: number) => `${numberText(settled)} van ${numberText(all)} rond`,
  none: 'Nog geen afspraken bij deze locatie.',
  add: 'Afspraak toevoegen',
  subject: 'Waarover',
  title: 'Waarover gaat het',
  titleHint: 'bijvoorbeeld laadpalen voor scootmobielen',
  ownTitle: 'Eigen naam',
  parties: 'Wie',
  others: 'Een andere partner',
  othersChoose: 'Kies een partner',
  date: 'Wanneer',
  state: (subject: string) => `Stand van ${subject}`,
  stateShort: 'Stand',
  payer: 'Wie betaalt',
  laidDownIn: 'Vastgelegd in',
  notLaidDown: 'Nog nergens',
  remark: 'Opmerking',
  keep: 'Vastleggen',
  remove: (subject: string) => `Afspraak over ${subject} weghalen`,
  removeThis: 'Afspraak weghalen',
};
