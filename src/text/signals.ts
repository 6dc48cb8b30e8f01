import type { Severity, SignalSource, SignalValues } from '@/domain/signals/signal';
import type { SignalCode } from '@/domain/signals/signals';
import { homesText, locationsText, numberText } from './numbers';

/** Of one kind of signal: its name, what is the matter at one location, and why that matters. */
type SignalWords = {
  name: string;
  reason: (values: SignalValues) => string;
  why: string;
  /** The button that takes the cause away. */
  fix?: (values: SignalValues) => string;
};

const homes = (value: SignalValues[string] | undefined): string => homesText(Number(value));
const count = (value: SignalValues[string] | undefined): string => numberText(Number(value));

const missing = ({ room, lift, wheelchair }: SignalValues): string =>
  [
    room === 1 && 'een ontmoetingsruimte in het gebouw of binnen ongeveer 100 meter',
    lift === 1 && 'een lift',
    wheelchair === 1 && 'of een rolstoel er overal kan komen',
  ]
    .filter((each) => each !== false)
    .join(', ');

export const signalWords: Record<SignalCode, SignalWords> = {
  over_delivered: {
    name: 'Meer opgeleverd dan gepland',
    reason: ({ completed, planned }) => `${count(completed)} opgeleverd, ${count(planned)} gepland.`,
    why: 'Wat boven het geplande aantal ligt, telt niet mee. Pas een van de twee aan.',
  },
  outside: {
    name: 'Buiten de gemeente',
    reason: () => 'Het midden van de locatie ligt buiten de gemeente.',
    why: 'De woningen tellen mee, maar misschien horen ze bij een andere gemeente.',
  },
  lost_original: {
    name: 'Alternatief van iets dat niet telt',
    reason: ({ original }) =>
      original === undefined
        ? 'De locatie waarvan dit een alternatief is, is er niet meer.'
        : `Dit is een alternatief van '${original}', en die telt zelf niet mee.`,
    why: 'Nu telt geen van beide locaties mee voor de opgave.',
    fix: () => 'Laat weer meetellen',
  },
  confidential_hard: {
    name: 'Vertrouwelijk en toch hard',
    reason: () => 'De locatie is vertrouwelijk, maar de status is hard.',
    why: 'Alleen zachte plannen mogen vertrouwelijk zijn.',
  },
  overlap: {
    name: 'Locaties over elkaar',
    reason: ({ other, percent, others }) =>
      `Overlapt met '${other}' (${percent}% van de kleinste)${Number(others) > 0 ? ` en met nog ${locationsText(Number(others))}` : ''}.`,
    why: 'De woningen op dezelfde plek tellen dubbel. Van een locatie en haar alternatief telt er één.',
    fix: ({ other }) => `Maak alternatief van '${other}'`,
  },
  small_cluster: {
    name: 'Cluster kleiner dan 12',
    reason: ({ homes: each }) => `Het cluster heeft ${homes(each)}.`,
    why: 'Een cluster met minder dan 12 woningen telt in de landelijke monitoring als nultreden. In een kleine kern kan het toch goed zijn.',
    fix: () => 'Tel geclusterd als nultreden',
  },
  care_without_partner: {
    name: 'Zorg zonder zorgpartner',
    reason: ({ homes: each }) => `${homes(each)} zorggeschikt, en geen zorgorganisatie bij de partners.`,
    why: 'Zonder afspraak over de zorg is een woning niet zeker zorggeschikt.',
  },
  no_lift: {
    name: 'Zorggeschikt zonder lift',
    reason: ({ homes: each }) => `${homes(each)} zorggeschikt, en er komt geen lift.`,
    why: 'Een zorggeschikte woning is zonder trap te bereiken.',
  },
  no_wheelchair: {
    name: 'Niet geschikt voor een rolstoel',
    reason: ({ homes: each }) => `${homes(each)} zorggeschikt, en niet geschikt voor een rolstoel.`,
    why: 'Een zorggeschikte woning en het gebouw zijn geschikt voor een rolstoel.',
  },
  no_meeting_room: {
    name: 'Geen ontmoetingsruimte',
    reason: ({ homes: each }) => `${homes(each)} geclusterd of zorggeschikt, en geen ontmoetingsruimte.`,
    why: 'Bij een cluster hoort een ontmoetingsruimte in het gebouw of op loopafstand, ongeveer 100 meter.',
  },
  below_scale: {
    name: 'Kleiner dan de zorgpartner vraagt',
    reason: ({ homes: each, scale, by }) =>
      `${homes(each)} zorggeschikt, ${by === undefined ? 'gevraagd zijn er' : `${by} vraagt er`} ${count(scale)}.`,
    why: 'Een zorgteam heeft een minimale schaal nodig. Het getal is van de zorgpartner, geen norm.',
  },
  short_social: {
    name: 'Sociale huur van de markt, korter dan 25 jaar',
    reason: ({ homes: each, years }) =>
      `${homes(each)} van een marktpartij, niet voor minstens ${years} jaar.`,
    why: 'Sociale huur van een marktpartij telt landelijk pas mee als die minstens 25 jaar blijft.',
  },
  short_middle: {
    name: 'Middenhuur korter dan 10 jaar',
    reason: ({ homes: each, years }) => `${homes(each)} niet voor minstens ${years} jaar.`,
    why: 'Middenhuur telt pas mee als die minstens 10 jaar blijft.',
  },
  hard_without_partner: {
    name: 'Hard zonder partner',
    reason: () => 'De status is hard, maar er is geen partner genoemd.',
    why: 'Bij een hard plan is bekend wie er bouwt.',
  },
  past_delivery: {
    name: 'Oplevering in het verleden',
    reason: ({ homes: each, year }) => `${homes(each)} met oplevering in ${year}, nog niet opgeleverd.`,
    why: 'Vul in wat is opgeleverd, of kies een later jaar.',
  },
  no_year: {
    name: 'Jaar ontbreekt',
    reason: ({ homes: each }) => `${homes(each)} zonder jaar van oplevering.`,
    why: 'Zonder jaar tellen woningen mee alsof ze op tijd klaar zijn.',
  },
  no_next_step: {
    name: 'Geen volgende stap',
    reason: ({ homes: each }) => `Kansrijk, met ${homes(each)} die nog komen, en geen volgende stap.`,
    why: 'Zet boven aan de locatie wat er nu moet gebeuren, wie dat doet en wanneer.',
  },
  unknown_access: {
    name: 'Toegankelijkheid nog niet ingevuld',
    reason: (values) => `Nog niet bekend: ${missing(values)}.`,
    why: 'Dit hoort bij geclusterd en zorggeschikt wonen. U vult het in bij “Zorg en toegankelijkheid”.',
  },
};

export const severityNames: Record<Severity, string> = {
  wrong: 'Klopt niet',
  attention: 'Let op',
  open: 'Nog in te vullen',
};

export const sourceNames: Record<SignalSource, string> = {
  planmonitor: 'Bron: Planmonitor Wonen, helptekst januari 2025',
  stappenplan: 'Bron: Stappenplan ouderenhuisvesting, Aanjaagteam 2025',
  app: 'Controle van deze app, geen regel van buiten',
};

const signalsText = (signals: number): string =>
  `${numberText(signals)} ${signals === 1 ? 'signaal' : 'signalen'}`;

export const signalText = {
  heading: 'Signalen',
  open: (signals: number) => (signals === 0 ? 'Geen signalen' : signalsText(signals)),
  back: 'Terug naar de lijst',
  sum: (signals: number, locations: number) =>
    `${signalsText(signals)} bij ${locationsText(locations)}. Een signaal vraagt aandacht en houdt niets tegen.`,
  none: 'Geen signalen: er is niets dat aandacht vraagt.',
  noneHere: 'geen',
  muted: 'Gedempt',
  mutedBecause: (reason: string) => (reason === '' ? 'Gedempt.' : `Gedempt: ${reason}`),
  mute: 'Dempen',
  muteOf: (kind: string, location: string) => `Dempen: ${kind}, ${location}`,
  unmute: 'Niet meer dempen',
  unmuteOf: (kind: string, location: string) => `Niet meer dempen: ${kind}, ${location}`,
  reason: 'Waarom is dit hier goed?',
  reasonNeeded: 'Vul in waarom. Dat blijft bij het plan staan.',
  goTo: (location: string) => `Ga naar ${location}`,
  fixOf: (fix: string, location: string) => `${fix} (${location})`,
  at: (location: string, what: string) => `${location}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  more: (left: number) => `Toon meer (nog ${numberText(left)})`,
};
