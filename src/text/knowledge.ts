import type { Agreement } from '@/domain/agreement';
import type { HousingType } from '@/domain/housingType';
import type { PlanningStatus } from '@/domain/planningStatus';

/** What something means, where one needs it: terms in our own words, and where they come from. */
export type Knowledge = { title: string; items: { term: string; text: string }[]; source: string };

const typeMeaning: Record<HousingType, { term: string; text: string }> = {
  nultreden: {
    term: 'Nultreden',
    text: 'Zelfstandige woning die zonder trap te bereiken is. Woonkamer, keuken, badkamer, toilet en een slaapkamer zijn ook zonder trap te bereiken, meteen bij oplevering. Met een traplift telt een woning niet.',
  },
  geclusterd: {
    term: 'Geclusterd',
    text: 'Nultreden, in een woonvorm die op contact is gericht, met een ontmoetingsruimte in het gebouw of op loopafstand (ongeveer 100 m). Vanaf 12 woningen. Een kleiner hofje kan goed zijn, maar telt als nultreden.',
  },
  zorggeschikt: {
    term: 'Zorggeschikt',
    text: 'Nultreden, in een geclusterde woonvorm waar zorg uit de Wlz kan worden gegeven. Woning en woonvorm zijn geschikt voor een rolstoel, er is plek om te verzorgen, en het is dementievriendelijk.',
  },
  overig_geschikt: {
    term: 'Overig geschikt',
    text: 'Geschikt voor ouderen op een andere manier. De gemeente vult zelf in wat dat is.',
  },
  regulier: { term: 'Regulier', text: 'Alles wat niet aan het bovenstaande voldoet.' },
  onbekend: { term: 'Onbekend', text: 'Nog niet gezegd welk type het wordt.' },
};

const statusMeaning: Record<PlanningStatus, string> = {
  '1A': 'Het omgevingsplan of projectbesluit staat vast en er kan niemand meer tegen in beroep. Hard.',
  '1B': 'Als 1A, maar er is nog een uitwerking nodig. Hard.',
  '2A': 'Vastgesteld, maar er kan nog beroep zijn. Hard.',
  '2B': 'Als 2A, maar er is nog een uitwerking nodig. Hard.',
  '1C': 'Kan alleen met een wijziging door B en W. Zacht.',
  '2C': 'Als 1C, en nog niet onherroepelijk. Zacht.',
  '3': 'De procedure is begonnen. Zacht.',
  '4A': 'Locatie in beeld, B en W zijn het er in beginsel mee eens, en zij staat in een visie. Zacht.',
  '4B': 'Als 4A, maar niet in een visie. Zacht.',
  '5A': 'Locatie in beeld bij ambtenaren, zonder akkoord van B en W. Dit is geen plancapaciteit en gaat niet naar de provincie.',
  '5B': 'Als 5A, maar er is nog geen plek.',
};

const agreementMeaning: Record<Exclude<Agreement['subject'], 'anders'>, [term: string, text: string]> = {
  gemeenschapsvorming: [
    'Gemeenschapsvorming',
    'Wie bouwt de gemeenschap op en houdt haar in stand, en wie betaalt dat? Vaak is dat een community builder.',
  ],
  brandveiligheid: ['Brandveiligheid', 'Wie zorgt voor de brandmelding, en wie betaalt die?'],
  toegankelijkheid: [
    'Toegankelijkheid',
    'Spreek een lift apart af: aan de bouwregels voldoen betekent nog niet dat er een lift komt.',
  ],
  zorglevering: [
    'Zorglevering',
    'Welke zorg wordt gegeven, en hoeveel woningen vraagt een stevig team? Er is geen vaste norm: de zorgorganisatie zegt het.',
  ],
  techniek: ['Techniek', 'Internet en gewone zorgtechniek, zoals een medicijndispenser of beeldzorg.'],
  ontmoetingsruimte: [
    'Ontmoetingsruimte',
    'In het gebouw of op ongeveer 100 m. Met keuken, en open voor de buurt als dat kan.',
  ],
  buitenruimte: ['Buitenruimte', 'Een fijne plek buiten, die iedereen kan gebruiken.'],
  centrale_entree: ['Centrale entree', 'Eén ingang waar bewoners elkaar tegenkomen.'],
  intensieve_zorg: ['Intensieve zorg', 'Woningen waarin ook zware zorg kan worden gegeven.'],
  beheer: ['Beheer', 'Wie onderhoudt wat, ook de gedeelde ruimte.'],
  toewijzing: [
    'Toewijzing',
    'Het label 55+ regelt u met een afspraak of met toewijzing, niet in het omgevingsplan. Ook het deel voor mensen met een Wlz-indicatie.',
  ],
  doorstroming: ['Doorstroming', 'Voorrang, een verhuiscoach, of huurgewenning.'],
  grondprijs: ['Grondprijs', 'Wat de grond kost, en waarvan dat afhangt.'],
  planning: ['Planning', 'Wie doet wat wanneer.'],
};

const entries = <Key extends string>(record: Record<Key, string>) =>
  Object.entries<string>(record).map(([term, text]) => ({ term, text }));

export const knowledge: Record<'types' | 'statuses' | 'agreements', Knowledge> = {
  types: {
    title: 'Wat de woningtypen betekenen',
    items: Object.values(typeMeaning),
    source: 'Helptekst Planmonitor Wonen, januari 2025, in eigen woorden. Elke woning telt in één type.',
  },
  statuses: {
    title: 'Wat 1A tot en met 5B betekenen',
    items: entries(statusMeaning),
    source: 'Helptekst Planmonitor Wonen, januari 2025, in eigen woorden.',
  },
  agreements: {
    title: 'Waarover u afspraken maakt',
    items: Object.values(agreementMeaning).map(([term, text]) => ({ term, text })),
    source: 'Stappenplan ouderenhuisvesting, 24 april 2025, in eigen woorden.',
  },
};

export const knowledgeText = {
  view: 'Kennis',
  policies: 'Eigen beleid',
  policiesHelp:
    'Beleidsstukken van de gemeente, met wat ze zeggen over ouderen of over een locatie. De app opent een link alleen als u erop drukt.',
  noPolicies: 'Nog geen stukken. Voeg bijvoorbeeld de woonzorgvisie of het volkshuisvestingsprogramma toe.',
  addPolicy: 'Stuk toevoegen',
  policyHint: 'bijvoorbeeld Woonzorgvisie',
  change: (name: string) => `Stuk wijzigen: ${name}`,
  name: 'Naam',
  date: 'Datum van het stuk',
  link: 'Link',
  linkHint: 'https://…',
  noLink: 'Een link begint met https:// of http://.',
  open: (name: string) => `${name} openen in een nieuw venster`,
  openShort: 'Openen',
  note: 'Wat het zegt',
  remove: 'Stuk verwijderen',
  removed: (name: string) => `Stuk '${name}' verwijderd`,
  closed: 'Klaar',
  aboutLocation: 'Beleid over deze locatie',
  documents: (count: number) => (count === 1 ? '1 stuk' : `${count} stukken`),
  tie: 'Stuk erbij',
  choose: 'Kies een stuk',
  untie: (name: string) => `${name} weghalen bij deze locatie`,
  says: (name: string) => `Wat ${name} over deze locatie zegt`,
  saysHint: 'Wat zegt het over deze locatie?',
  goneDocument: 'Een stuk dat niet meer in het plan staat',
  addAtKnowledge: 'Nog geen stukken. Voeg ze toe bij Proces, Kennis.',
  ofLocation: (location: string, says: string) => (says === '' ? location : `${location}: ${says}`),
  meanings: 'Begrippen',
  process: 'Tips voor het proces',
  sources: 'Bronnen',
  ofSource: (title: string, date: string | undefined) => (date === undefined ? title : `${title}, ${date}`),
};
