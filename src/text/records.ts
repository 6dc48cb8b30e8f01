import { type RecordKind, rowOf } from '@/domain/records';
import { agreementStateNames, agreementSubjectNames } from './agreements';
import { commitmentNames } from './codes';
import { commitmentKindNames } from './partnerCodes';
import { stepStateNames } from './stepStates';
import { stockFutureNames, stockKindNames } from './stockCodes';

/** What a kind of record is called, and what can be said of it, by field. */
type RecordWords = {
  name: string;
  fields: Readonly<Record<string, string>>;
  /** Names of codes, by field. */
  values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export const recordWords: Record<RecordKind, RecordWords> = {
  plan: {
    name: 'plan',
    fields: { target: 'opgave', settings: 'dichtheid, m² per woning, geld en kolommen van de tabel' },
  },
  location: {
    name: 'locatie',
    fields: {
      planningStatus: 'planologische status',
      priority: 'prioriteit',
      intervention: 'ingreep',
      origin: 'herkomst',
      notes: 'notities',
      neighbourhood: 'buurt',
      meetingRoom: 'ontmoetingsruimte',
      lift: 'lift',
      wheelchair: 'geschikt voor een rolstoel',
      minimumScale: 'minimale schaal voor zorg',
      meetingRoomArea: 'm² ontmoetingsruimte',
      guestRoom: 'logeerkamer',
      label55: '55-pluslabel',
      wlzShare: 'aandeel Wlz',
      nextStep: 'volgende stap',
      nextStepBy: 'wie de volgende stap zet',
      nextStepOn: 'wanneer de volgende stap is',
      progressReason: 'reden bij de voortgang',
      seeks: 'zoekt partner',
      landOwner: 'grondeigenaar',
      landConsent: 'medewerking van de eigenaar',
      policyRegime: 'beleid',
      targetGroups: 'doelgroepen',
      bottlenecks: 'knelpunten',
      conceptPoints: 'wensen',
      confidentiality: 'vertrouwelijkheid',
      picture: 'foto',
      investment: 'investering in euro',
      shortage: 'tekort in euro (onrendabele top)',
      shortageCauses: 'oorzaken van het tekort',
      alternativeOf: 'alternatief van',
      externalIds: 'nummer in een register',
      offerId: 'bod',
      offeredBy: 'bod van',
      offeredOn: 'datum van het bod',
      intramuralPlaces: 'intramurale plaatsen',
      programme: 'programma',
      commitments: 'partners',
    },
  },
  goal: {
    name: 'doel',
    fields: {
      name: 'naam',
      direction: 'richting',
      measure: 'maat',
      value: 'waarde',
      over: 'welke woningen',
      within: 'deel van welke woningen',
      byYear: 't/m jaar',
      source: 'bron',
      asOf: 'datum van de bron',
      isInDock: 'in de balk onderaan',
    },
  },
  savedFilter: { name: 'filter', fields: { name: 'naam', filter: 'wat het vraagt' } },
  line: {
    name: 'programmaregel',
    fields: {
      completed: 'gerealiseerd',
      year: 'opleverjaar',
      owner: 'eigenaar',
      building: 'bouwvorm',
      retained: 'instandhouding',
    },
  },
  analysis: {
    name: 'analyse van de opgave',
    fields: {
      name: 'bron',
      horizon: 't/m jaar',
      byType: 'woningen per type',
      asOf: 'peildatum',
      note: 'opmerking',
    },
  },
  demand: {
    name: 'reeks van de vraag',
    fields: {
      name: 'bron',
      type: 'woningtype',
      measure: 'wat het telt',
      level: 'niveau',
      area: 'gebied',
      asOf: 'datum van de bron',
      years: 'woningen per jaar',
    },
  },
  suitability: {
    name: 'kansenkaart',
    fields: {
      name: 'naam',
      preset: 'voorinstelling',
      full: 'afstand waarop iets vol telt',
      none: 'afstand vanaf waar iets niet telt',
      detour: 'omwegfactor',
      walks: 'of over looppaden wordt gemeten',
      weights: 'gewichten',
      countsPlanned: 'of gepland meetelt',
      year: 'jaar',
    },
  },
  plannedAmenity: {
    name: 'geplande voorziening',
    fields: { name: 'naam', kind: 'soort', place: 'plek', year: 'jaar' },
  },
  stockSite: {
    name: 'bestaand aanbod',
    fields: {
      name: 'naam',
      kind: 'soort',
      capacity: 'capaciteit',
      future: 'toekomst',
      year: 'jaar',
      point: 'plek',
      source: 'bron',
      asOf: 'datum van de bron',
    },
    values: { kind: stockKindNames, future: stockFutureNames },
  },
  rate: {
    name: 'aanname per 1.000 80-plussers',
    fields: { name: 'bron', perThousand: 'woningen per 1.000 80-plussers' },
  },
  criterion: {
    name: 'criterium',
    fields: { name: 'naam', weight: 'gewicht', fact: 'gegeven', within: 'afstand' },
  },
  score: { name: 'score', fields: { value: 'score' } },
  step: {
    name: 'stap',
    fields: { state: 'stand', owner: 'eigenaar', date: 'datum' },
    values: { state: stepStateNames },
  },
  action: {
    name: 'actie',
    fields: {
      name: 'wat',
      stepId: 'stap',
      owner: 'wie',
      date: 'datum',
      done: 'gedaan op',
      locationIds: 'locaties',
    },
  },
  decision: {
    name: 'besluit',
    fields: { name: 'besluit', body: 'orgaan', date: 'datum', locationIds: 'locaties', note: 'opmerking' },
  },
  networkTable: {
    name: 'tafel',
    fields: {
      name: 'naam',
      level: 'niveau',
      rhythm: 'ritme',
      chair: 'trekker',
      partnerIds: 'wie er zit',
      follows: 'hoe de voortgang wordt gevolgd',
      followedBy: 'wie de voortgang volgt',
    },
  },
  meeting: {
    name: 'overleg',
    fields: {
      name: 'naam',
      tableId: 'tafel',
      date: 'datum',
      time: 'tijd',
      agenda: 'agenda',
      partnerIds: 'wie er was',
      formerPartners: 'wie er was, en weg is',
      others: 'wie er nog meer was',
    },
  },
  remark: {
    name: 'opmerking',
    fields: {
      name: 'tekst',
      from: 'van wie',
      locationId: 'locatie',
      place: 'plek',
      date: 'datum',
      answer: 'wat ermee is gedaan',
    },
  },
  policy: {
    name: 'beleidsstuk',
    fields: { name: 'naam', date: 'datum', link: 'link', note: 'wat het zegt' },
  },
  cover: { name: 'dekking van het tekort', fields: { who: 'wie het betaalt', amount: 'bedrag in euro' } },
  homeMoney: {
    name: 'bedrag per woning',
    fields: { cost: 'kosten in euro', yield: 'opbrengst in euro' },
  },
  policyNote: { name: 'beleid over de locatie', fields: { says: 'wat het zegt' } },
  vote: { name: 'stem', fields: { dots: 'stippen' } },
  delivery: {
    name: 'verzending',
    fields: {
      name: 'wat',
      to: 'aan wie',
      at: 'wanneer',
      snapshot: 'momentopname van toen',
      locations: 'locaties',
      homes: 'woningen',
      variant: 'variant',
      isPublic: 'alleen wat openbaar is',
      partnerId: 'het blad van wie',
    },
  },
  importReport: {
    name: 'importverslag',
    fields: {
      name: 'bestand',
      at: 'wanneer',
      counts: 'aantallen',
      named: 'woningen genoemd',
      read: 'woningen gelezen',
      remarks: 'opmerkingen',
      entries: 'locaties',
      ids: 'wat er kwam',
    },
  },
  offer: {
    name: 'bod',
    fields: {
      name: 'van wie',
      role: 'soort',
      madeAt: 'gemaakt op',
      takenAt: 'verwerkt op',
      validUntil: 'geldig tot en met',
      conditions: 'voorwaarden',
      asks: 'wat het in ruil vraagt',
      covers: 'wat het in een gebied dekt',
      coverAreas: 'buurten die het dekt',
      coverAnswer: 'antwoord op de dekking',
      isComplete: 'volledig voorstel',
      answers: 'antwoorden',
    },
  },
  agreement: {
    name: 'afspraak',
    fields: {
      subject: 'onderwerp',
      title: 'titel',
      formerPartners: 'partijen die weg zijn',
      state: 'stand',
      partnerIds: 'partijen',
      date: 'datum',
      payer: 'wie betaalt',
      laidDownIn: 'vastgelegd in',
      remark: 'opmerking',
    },
    values: { subject: agreementSubjectNames, state: agreementStateNames },
  },
  mutedSignal: { name: 'gedempt signaal', fields: { reason: 'reden' } },
  milestone: { name: 'mijlpaal', fields: { planned: 'gepland', done: 'gehaald', body: 'orgaan' } },
  commitment: {
    name: 'toezegging',
    fields: {
      level: 'toezegging',
      roles: 'rollen',
      kind: 'aard',
      homes: 'woningen',
      date: 'datum',
      term: 'termijn',
      reserve: 'voorbehoud',
      formerName: 'naam van een partner die weg is',
    },
    values: { level: commitmentNames, kind: commitmentKindNames },
  },
  partner: {
    name: 'partner',
    fields: {
      role: 'soort',
      kind: 'soort',
      represents: 'namens',
      tables: 'tafels',
      rhythm: 'overlegritme',
      care: 'zorg',
      minimumScale: 'minimale schaal',
      conditions: 'voorwaarden',
      yieldWish: 'rendementswens',
      contact: 'contact',
    },
  },
  variant: { name: 'variant', fields: { name: 'naam', startsWith: 'begint met' } },
  preset: { name: 'voorbeeld', fields: { name: 'naam', lines: 'woningen' } },
  variantPart: {
    name: 'plaats in een variant',
    fields: { isIn: 'hoort bij de variant', hasOwnNumbers: 'eigen aantallen' },
  },
  variantLine: {
    name: 'programmaregel in een variant',
    fields: { completed: 'gerealiseerd', year: 'opleverjaar', owner: 'eigenaar', building: 'bouwvorm' },
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Locatie 'Kerkweg'", "Een programmaregel van 'Kerkweg'", or "Een locatie" when nobody knows which. */
export const recordName = (kind: RecordKind, name: string | undefined): string => {
  const words = recordWords[kind];
  const one = kind === 'plan' ? `Het ${words.name}` : `Een ${words.name}`;
  if (name === undefined) return one;
  return rowOf(kind).parent === undefined ? `${capital(words.name)} '${name}'` : `${one} van '${name}'`;
};

/** What a field is called; a field without a word stands for itself. */
export const fieldName = (kind: RecordKind, field: string): string =>
  recordWords[kind].fields[field] ?? field;
