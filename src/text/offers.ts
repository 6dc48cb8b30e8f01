import type { ItemKind } from '@/domain/offers/compareOffer';
import type { Offer, Verdict } from '@/domain/offers/offer';
import { dayText, homesText, numberText } from './numbers';

/** Words for making an offer (bod) in an own copy of a plan. */
export const makeOfferText = {
  open: 'Bod maken',
  title: 'Bod maken',
  help: 'Een bod is een bestand met wat u aanbiedt. U stuurt het zelf aan de gemeente. Tot die het overneemt, verandert er niets in haar plan.',
  from: 'Namens wie',
  otherName: 'Een andere naam',
  name: 'Naam van de organisatie',
  role: 'Soort organisatie',
  nameMissing: 'Vul in van wie het bod is.',
  nothingChosen: 'Kies ten minste één locatie, of vul in welk gebied u dekt.',
  basis: 'Vergeleken met',
  basisHelp: 'Het plan zoals u het kreeg. Alleen wat u daarna wijzigde, gaat mee als bod.',
  noBasis: 'Niets: ik weet niet waar het bod van uitging',
  noSnapshot:
    'Er is geen momentopname van het plan zoals u het kreeg. Kies zelf welke locaties meegaan; de gemeente ziet dan alles wat verschilt als botsing.',
  reading: 'Momentopname lezen…',
  unreadable: 'Deze momentopname is niet te lezen. Kies een andere.',
  locations: (count: number, all: number) =>
    `Wat gaat mee: ${numberText(count)} van ${numberText(all)} gewijzigde of nieuwe locaties`,
  offered: 'Wat gaat mee',
  tickAll: 'Alles aan',
  tickNone: 'Alles uit',
  none: 'Er is niets gewijzigd sinds deze momentopname.',
  whole: 'Alle locaties van het plan',
  withoutPlace: 'zoekt plek',
  terms: 'Voorwaarden, ruil en termijn',
  conditions: 'Onder welke voorwaarden',
  conditionsExample: 'Bijvoorbeeld: onder voorbehoud van de raad van commissarissen',
  asks: 'Wat vraagt u in ruil',
  asksExample: 'Bijvoorbeeld: een sociale grondprijs',
  validUntil: 'Geldig tot en met',
  covers: 'Dekt ook een gebied, met',
  coversExample: 'Bijvoorbeeld: nachtzorg',
  coverAreas: 'In welke buurten',
  isComplete: 'Dit bod kan staan als volledig voorstel voor de prestatieafspraken',
  leftOut: 'Notities, contactgegevens, namen bij een volgende stap en gegevens over geld gaan niet mee.',
  save: 'Bod opslaan',
  saved: (fileName: string) => `Het bod is opgeslagen als ${fileName}. Stuur dit bestand aan de gemeente.`,
  notSaved: 'Het bod is niet gemaakt. Probeer het nog eens.',
  fileName: (name: string) => `bod ${name}`,
};

/** What is said when the file of an offer is opened where no plan is open. */
export const offerWithoutPlan =
  'Dit bestand is een bod of het antwoord op een bod. Open eerst het plan waar het bij hoort, en kies daar Bod openen. Er is niets gewijzigd.';

/** Where a location came from, beside where its shape did. */
export const fromOfferText = (name: string, on: string | undefined): string =>
  `Uit het bod van ${name}${on === undefined ? '' : `, ${dayText(on)}`}`;

export const offerNumberText = (id: string): string => `Nummer van het bod: ${id}`;

/** That a care organisation covers the neighbourhood of a location. */
export const coverText = ({ name, covers, madeAt }: Pick<Offer, 'name' | 'covers' | 'madeAt'>): string =>
  `In een gebied dat ${name} dekt${covers === '' ? '' : ` met ${covers.charAt(0).toLowerCase()}${covers.slice(1)}`} (bod van ${dayText(madeAt)})`;

/** The name of the file of a practice offer. */
export const practiceOfferFile = 'oefenbod (fictief).geojson';

/** The name of the snapshot that is kept of a plan as it came in. */
export const receivedName = 'Zoals ontvangen';

export const itemKindNames: Record<ItemKind, string> = {
  conflicting: 'botst',
  new: 'nieuw',
  changed: 'gewijzigd',
  removed: 'gaat weg',
  same: 'gelijk',
};

/** "2 nieuw", or "Alle 7" of any kind. */
export const offerKindText = (kind: ItemKind | null, count: number): string =>
  kind === null ? `Alle ${numberText(count)}` : `${numberText(count)} ${itemKindNames[kind]}`;

/** What was answered, as it is told afterwards. */
export const answeredNames: Record<Verdict, string> = {
  overgenomen: 'overgenomen',
  aangepast: 'aangepast',
  afgewezen: 'afgewezen',
};

/** What an offer brings: homes and types of one location, as the sender sees it before it goes. */
export const offeredLocationText = (kind: ItemKind, homes: number, isPlaced: boolean): string =>
  [itemKindNames[kind], homesText(homes), isPlaced ? '' : makeOfferText.withoutPlace]
    .filter(Boolean)
    .join(' · ');
