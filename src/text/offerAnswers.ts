import type { Part } from '@/domain/offers/compareOffer';
import type { Verdict } from '@/domain/offers/offer';
import type { OfferError } from '@/exchange/offers/offerError';
import {
  buildingNames,
  commitmentNames,
  housingTypeNames,
  interventionNames,
  ownerNames,
  priorityNames,
  segmentNames,
} from './codes';
import { dayText, locationsText, numberText } from './numbers';
import { readErrorText } from './readErrors';
import { fieldName } from './records';

/** Words for taking in an offer (bod), and for the answer to it. */
export const offersText = {
  open: 'Bod openen',
  title: 'Bod openen',
  help: 'Kies het bestand van een bod, of van het antwoord op uw bod. Niets telt mee tot u het verwerkt.',
  choose: 'Bestand kiezen',
  other: 'Ander bestand kiezen',
  reading: 'Bod lezen…',
  comparing: 'Bod naast het plan leggen…',
  processing: (name: string, percent?: number) =>
    `Bod van ${name} verwerken${percent === undefined ? '' : `: ${percent}%`}`,
  left: (name: string) =>
    `Het bod van ${name} is maar voor een deel verwerkt, want er ging een ander plan open.`,
  failed: (name: string) => `Het bod van ${name} is niet verwerkt. Probeer het nog eens.`,
  failedPartly: (name: string) =>
    `Het bod van ${name} verwerken ging mis. Een deel staat misschien al in het plan. Met Ctrl+Z neemt u dat terug.`,
  showMore: (count: number) => `Nog ${locationsText(count)} tonen`,
  earlier: 'Boden in dit plan',
  none: 'Er is nog geen bod verwerkt in dit plan.',
  answerList: 'Antwoorden',
  makeAnswer: 'Antwoord maken',
  makeAnswerTo: (name: string) => `Antwoord maken aan ${name}`,
  from: (name: string) => `Bod van ${name}`,
  answerFrom: (name: string) => `Antwoord van ${name}`,
  made: (at: string, basisAt: string | undefined, validUntil: string | undefined) =>
    [
      `gemaakt op ${dayText(at)}`,
      basisAt === undefined ? 'zonder uitgangspunt' : `vanaf het plan van ${dayText(basisAt)}`,
      validUntil === undefined ? '' : `geldig tot en met ${dayText(validUntil)}`,
    ]
      .filter(Boolean)
      .join(' · '),
  conditions: 'Voorwaarden',
  asks: 'Vraagt in ruil',
  covers: 'Dekking van een gebied',
  coverUnnamed: 'niet gezegd waarvan',
  coverAbout: (areas: readonly string[], { locations, homes }: { locations: number; homes: number }) =>
    areas.length === 0
      ? 'Geen woningen. Het bod noemt geen buurten.'
      : `Geen woningen. In ${areas.join(' en ')} heeft uw plan ${locationsText(locations)}, met ${numberText(homes)} zorggeschikt.`,
  complete: 'Prestatieafspraken',
  isComplete: 'Dit bod kan staan als volledig voorstel.',
  quiet: 'Niets telt mee tot u het verwerkt.',
  takeAll: 'Alles overnemen',
  declineAll: 'Alles afwijzen',
  item: 'Onderdeel',
  basis: 'Uitgangspunt',
  ours: 'Ons plan nu',
  theirs: 'Bod',
  choice: (name: string) => `Uw keuze: ${name}`,
  reason: (name: string) => `Reden bij ${name}`,
  reasonPlaceholder: 'Reden (niet verplicht)',
  becomes: (what: string) => `Wordt: ${what}`,
  gone: 'U heeft deze locatie intussen verwijderd. Overnemen zet haar terug.',
  waits: 'Nog zonder plek: na overnemen wacht deze locatie in de Parkeerplaats.',
  letGo: 'Weghalen',
  keep: 'Laten staan',
  toTray: 'Naar parkeerplaats',
  takesAway: 'De afzender wil deze locatie uit het plan.',
  leftOut: 'Kwam met een eerder bod van deze afzender, en staat niet meer in dit bod.',
  before: (verdict: string, on: string | undefined, reason: string) =>
    `Eerder ${[verdict, on === undefined ? '' : `op ${on}`].filter(Boolean).join(' ')}${reason === '' ? '' : `: ${reason}`}.`,
  show: 'Toon op de kaart',
  mark: (letter: string, sender: string, name: string) => `${letter} ${sender}: ${name}, aangeboden`,
  marks: (count: number, sender: string) =>
    `${numberText(count)} ${sender}: ${locationsText(count)} aangeboden, inzoomen`,
  notCounted: 'aangeboden, telt nog niet mee',
  filter: 'Wat u ziet',
  yourChoice: 'Uw keuze',
  year: (what: string) => `Opleverjaar: ${what}`,
  yearPlaceholder: 'jaar',
  sameMark: 'gelijk',
  same: (names: readonly string[]) =>
    names.length <= 6
      ? `${names.join(', ')}: niet veranderd ten opzichte van ons plan`
      : `${locationsText(names.length)} niet veranderd ten opzichte van ons plan`,
  outOfPlan: 'uit het plan',
  processedOn: (on: string) => `verwerkt op ${on}`,
  agree: 'Afspraken',
  agreeAt: (name: string) => `Afspraken bij ${name}`,
  answerHelp:
    'Dit is verwerkt in het plan. Met Antwoord maken krijgt u een bestand voor de afzender; bij elke locatie legt u afspraken vast.',
  more: (count: number) =>
    `En nog ${locationsText(count)}. Alles overnemen of alles afwijzen geldt ook daarvoor.`,
  withChoices: 'Met uw keuzes',
  withAll: 'Als u alles overneemt',
  process: 'Keuzes verwerken',
  processed: (name: string, taken: number, declined: number) =>
    `Bod van ${name} verwerkt: ${locationsText(taken)} overgenomen, ${numberText(declined)} afgewezen.`,
  undecided: (count: number) =>
    count === 1
      ? 'Bij 1 onderdeel is nog niets gekozen.'
      : `Bij ${numberText(count)} onderdelen is nog niets gekozen.`,
  sure: 'Ik weet dit, en wil het bod toch verwerken',
  warnings: {
    otherPlan: (name: string) => `Dit bod is gemaakt vanaf een ander plan: ${name}.`,
    otherArea: (name: string) => `Dit bod gaat over een ander gebied: ${name}.`,
    older: (at: string) => `U heeft van deze afzender al een nieuwer bod verwerkt, van ${dayText(at)}.`,
    again: (at: string) =>
      `U heeft dit bod al verwerkt op ${dayText(at)}. Uw antwoorden komen in de plaats van die van toen.`,
    expired: (at: string) => `Dit bod was geldig tot en met ${dayText(at)}.`,
    olderCopy: (at: string, count: number) =>
      `Dit bod ging uit van ons plan van ${dayText(at)}. Sindsdien wijzigde ons plan bij ${locationsText(count)} van dit bod; wat beide kanten wijzigden, staat als botsing.`,
    repeated: (count: number) =>
      `Dit bod noemt ${locationsText(count)} twee keer, onder hetzelfde nummer. Alleen de eerste keer staat hier. Vraag de afzender wat geldt.`,
    noBasis: 'Dit bod zegt niet van welk plan het uitging. Alles wat verschilt, staat als botsing.',
    notes: (count: number) =>
      `Het bestand is met de hand gewijzigd of beschadigd: ${numberText(count)} keer is iets anders gelezen dan er stond.`,
  },
  answered: (fileName: string) =>
    `Het antwoord is opgeslagen als ${fileName}. Stuur dit bestand aan de afzender.`,
  answerFile: (name: string) => `antwoord op bod van ${name}`,
};

export const offerErrorText = (error: OfferError, fileName: string): string => {
  if (error.code === 'not_an_offer') {
    return 'Dit bestand is geen bod. Een plan of een lijst locaties opent u met Importeren. Het plan is niet gewijzigd.';
  }
  if (error.code === 'no_terms') {
    return 'In dit bod is niet te lezen van wie en van wanneer het is. Het plan is niet gewijzigd. Vraag de afzender om een nieuw bestand.';
  }
  return readErrorText(error, { fileName });
};

export const verdictNames: Record<Verdict, string> = {
  overgenomen: 'Overnemen',
  aangepast: 'Aanpassen',
  afgewezen: 'Afwijzen',
};

const names: Readonly<Record<string, string>> = {
  ...interventionNames,
  ...priorityNames,
  ...housingTypeNames,
  ...segmentNames,
  ...ownerNames,
  ...buildingNames,
  ...commitmentNames,
};

/** A value of one side: a number, a code in words, or that something larger is there. */
export const partValueText = ({ field }: Part, value: unknown): string => {
  if (value === undefined) return '–';
  if (typeof value === 'number') return field === 'year' ? String(value) : numberText(value);
  if (typeof value === 'string') return names[value]?.toLowerCase() ?? value;
  return field === 'geometry' ? 'eigen vorm' : 'ingevuld';
};

/** What a part is of: "Geclusterd, sociale huur", "Partner: toezegging". */
export const partName = (part: Part, kind: string): string => {
  if (part.kind === 'line' && part.field === 'count') return kind;
  const name = part.field === 'geometry' ? 'plek en vorm' : fieldName(part.kind, part.field);
  const said = kind === '' ? name : `${kind}: ${name}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** The fictional offers of the practice plan (`data/practice/offers.json`). */
export const practiceOfferText = {
  heading: 'Oefenboden (fictief)',
  help: 'Verzonnen boden op het oefenplan, om te zien hoe het gaat. Ook zonder internet.',
  open: 'Oefenbod openen',
  openOf: (name: string) => `Oefenbod openen van ${name}`,
  offers: [
    {
      name: 'Polderwonen',
      about: 'Meer woningen op drie locaties, een nieuwe plek, en een locatie die nog een plek zoekt.',
    },
    {
      name: 'Zorggroep De Haven',
      about: 'Zorgwoningen die een plek zoeken, nachtzorg in twee buurten, en een locatie die weg mag.',
    },
  ],
};
