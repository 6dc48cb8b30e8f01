import type { Agreement } from '@/domain/agreement';

export const agreementSubjectNames: Record<Agreement['subject'], string> = {
  gemeenschapsvorming: 'Gemeenschapsvorming',
  brandveiligheid: 'Brandveiligheid en brandmelding',
  toegankelijkheid: 'Toegankelijkheid en lift',
  zorglevering: 'Zorglevering',
  techniek: 'Techniek en internet',
  ontmoetingsruimte: 'Ontmoetingsruimte',
  buitenruimte: 'Buitenruimte',
  centrale_entree: 'Centrale entree',
  intensieve_zorg: 'Ruimte voor intensieve zorg',
  beheer: 'Beheer',
  toewijzing: 'Toewijzing',
  doorstroming: 'Doorstroming',
  grondprijs: 'Grondprijs',
  planning: 'Planning',
  anders: 'Anders',
};

export const agreementStateNames: Record<Agreement['state'], string> = {
  onbesproken: 'Onbesproken',
  in_gesprek: 'In gesprek',
  afgesproken: 'Afgesproken',
  getekend: 'Getekend',
  vervallen: 'Vervallen',
};

export const agreementText = {
  heading: 'Afspraken',
  filled: (count: number) => (count === 0 ? 'nog geen' : String(count)),
  add: 'Onderwerp toevoegen',
  choose: 'Kies een onderwerp…',
  state: (subject: string) => `Stand van ${subject}`,
  remark: (subject: string) => `Opmerking bij ${subject}`,
  remarkHint: 'Opmerking',
  remove: (subject: string) => `Afspraak over ${subject} weghalen`,
};
