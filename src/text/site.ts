import type { LocationFields } from '@/domain/location';

type Codes<Field extends keyof LocationFields> = Record<
  NonNullable<LocationFields[Field]> extends (infer Code extends string)[]
    ? Code
    : Extract<LocationFields[Field], string>,
  string
>;

export const landOwnerNames: Codes<'landOwner'> = {
  gemeente: 'Gemeente',
  corporatie: 'Woningcorporatie',
  zorgorganisatie: 'Zorgorganisatie',
  ontwikkelaar: 'Ontwikkelaar of belegger',
  particulier: 'Particulier',
  andere_overheid: 'Andere overheid',
  meerdere: 'Meer dan een eigenaar',
};

export const landConsentNames: Codes<'landConsent'> = {
  geen_toestemming: 'Geen toestemming van de eigenaar',
  intentie: 'Eigenaar wil meewerken',
  formele_toestemming: 'Eigenaar heeft toestemming gegeven',
};

export const targetGroupNames: Codes<'targetGroups'> = {
  regulier: 'Iedereen',
  jongeren: 'Jongeren',
  studenten: 'Studenten',
  ouderen: 'Ouderen',
  gehandicapten_en_zorg: 'Mensen met een beperking of zorgvraag',
  grote_gezinnen: 'Grote gezinnen',
};

/** Labels of Planmonitor Wonen. */
export const bottleneckNames: Codes<'bottlenecks'> = {
  ambtelijke_capaciteit: 'Ambtelijke capaciteit',
  bereikbaarheid: 'Bereikbaarheid',
  flora_fauna: 'Flora en fauna',
  geluidshinder: 'Geluidshinder',
  grond_didam: 'Grond (Didam)',
  draagvlak: 'Maatschappelijk draagvlak',
  nuts: 'Nuts: stroom en water',
  onrendabele_top: 'Onrendabele top',
  spuitzones_milieu: 'Spuitzones en milieu',
  stikstof: 'Stikstof',
  vervuilde_grond: 'Vervuilde grond',
  anders: 'Anders',
  geen: 'Geen knelpunten',
};

export const yesNoNames = { ja: 'Ja', nee: 'Nee' } satisfies Codes<'guestRoom'>;

export const siteText = {
  widen: 'Breder, in twee kolommen',
  nextStep: 'Volgende stap',
  noNextStep: 'Nog geen volgende stap',
  fill: 'Invullen',
  what: 'Wat',
  who: 'Wie',
  when: 'Vóór',
  before: (day: string) => `vóór ${day}`,
  whatHint: 'bijvoorbeeld zorgpartner vinden',
  whoHint: 'naam of functie',
  done: 'Vastleggen',
  taken: 'Stap is gezet',
  ground: 'Grond en beleid',
  landOwner: 'Eigenaar',
  landConsent: 'Medewerking',
  policyRegime: 'Beleid',
  policyHint: 'omgevingsplan, visie of programma',
  unknown: 'Niet bekend',
  groups: 'Doelgroepen',
  groupsFor: 'Voor wie',
  bottlenecks: 'Knelpunten',
  bottlenecksWhich: 'Wat houdt op',
  bottlenecksSource: 'Lijst van Planmonitor Wonen.',
  bottlenecksSaid: (count: number) => (count === 1 ? '1 knelpunt' : `${count} knelpunten`),
};
