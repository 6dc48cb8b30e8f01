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
  earlier: 'Boden in dit plan',
  none: 'Er is nog geen bod verwerkt in dit plan.',
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
  covers: 'Dekt een gebied',
  isComplete: 'Kan staan als volledig voorstel voor de prestatieafspraken.',
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
  same: (count: number) => `${locationsText(count)} gelijk aan ons plan`,
  more: (count: number) =>
    `En nog ${locationsText(count)}. Alles overnemen of alles afwijzen geldt ook daarvoor.`,
  withChoices: 'Met uw keuzes',
  withAll: 'Als u alles overneemt',
  process: 'Keuzes verwerken',
  processed: (name: string, taken: number, declined: number) =>
    `Bod van ${name} verwerkt: ${locationsText(taken)} overgenomen, ${numberText(declined)} afgewezen.`,
  undecided: (count: number) =>
    count === 1
      ? 'Bij 1 locatie is nog niets gekozen.'
      : `Bij ${numberText(count)} locaties is nog niets gekozen.`,
  sure: 'Ik weet dit, en wil het bod toch verwerken',
  warnings: {
    otherPlan: (name: string) => `Dit bod is gemaakt vanaf een ander plan: ${name}.`,
    otherArea: (name: string) => `Dit bod gaat over een ander gebied: ${name}.`,
    older: (at: string) => `U heeft van deze afzender al een nieuwer bod verwerkt, van ${dayText(at)}.`,
    again: (at: string) =>
      `U heeft dit bod al verwerkt op ${dayText(at)}. Uw antwoorden komen in de plaats van die van toen.`,
    expired: (at: string) => `Dit bod was geldig tot en met ${dayText(at)}.`,
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
  if (part.kind === 'line')
    return part.field === 'count' ? kind : `${kind}: ${fieldName('line', part.field)}`;
  const name = part.field === 'geometry' ? 'plek en vorm' : fieldName(part.kind, part.field);
  const said = kind === '' ? name : `${kind}: ${name}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
};
