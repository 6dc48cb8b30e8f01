import type { AmenityKind } from '@/domain/amenityKind';
import type { Suitability, SuitabilityPreset } from '@/domain/suitability/suitability';
import { dayText, numberText } from './numbers';
import { amenityNames } from './surroundings';

const presetNames: Record<SuitabilityPreset, string> = {
  utrecht: 'Utrecht 500 m',
  geroscoop: 'Geroscoop',
  rollator: 'Rollator',
  eigen: 'Eigen',
};
export const presetName = (preset: SuitabilityPreset): string => presetNames[preset];

const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const atMostOne = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A distance: to the metre it would say more than anybody knows. */
export const metresText = (metres: number): string =>
  metres < 995
    ? `${numberText(Math.round(metres / 10) * 10)}\u00a0m`
    : `${oneDecimal.format(metres / 1000)}\u00a0km`;

/** How it is measured. `paths`: the name of the file with paths. */
const distanceKind = (paths?: string): string =>
  paths === undefined ? 'hemelsbreed' : `over het looppad (${paths})`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const listed = (kinds: readonly AmenityKind[]): string =>
  kinds.map((kind) => amenityNames[kind].toLowerCase()).join(', ');

export const suitabilityText = {
  name: 'Kansenkaart',
  lead: 'Wat is er in de buurt? U kiest wat telt en hoe zwaar. Een hulpmiddel, geen oordeel.',
  open: 'Kansenkaart openen',
  openLead: 'Vierkanten van 100 m, gekleurd naar wat dichtbij is. U weegt zelf.',
  close: 'Kansenkaart sluiten',
  shows: 'Vierkanten van 100 m, met een sterkere kleur waar meer dichtbij is van wat u laat tellen.',
  isOn: 'Op de kaart tonen',

  preset: 'Voorinstelling',
  presetAbout: {
    utrecht: 'Actieplan Utrecht, 2022',
    geroscoop: 'bezoeken per jaar',
    rollator: 'afstand vult u in',
    eigen: 'uw eigen keuze',
  } satisfies Record<SuitabilityPreset, string>,
  source: (source: string, asOf: string, readIn: string) =>
    `Bron: ${[source, /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? dayText(asOf) : asOf].filter(Boolean).join(', ')}. Gelezen in: ${readIn}.`,
  noNorm: 'Er is geen landelijke norm voor afstand. Elke grens is een keuze.',
  back: (name: string) => `Terug naar ${name}`,

  curve: 'Hoe ver telt mee',
  full: 'Telt vol tot (m)',
  none: 'Telt niet meer vanaf (m)',
  fillIn: 'Vul twee afstanden in, dan kleurt de kaart.',
  orderWrong: 'De tweede afstand is kleiner dan de eerste. Tot de eerste telt iets vol, daarna niet meer.',
  fullShort: 'vol',
  noneShort: 'nul',
  curveSummary: (full: string, none: string) =>
    `Iets telt vol tot ${full} en niet meer vanaf ${none}; daartussen steeds minder.`,
  distance: 'Afstand',
  asTheCrowFlies: 'Hemelsbreed',
  overPaths: 'Over het looppad',
  noPaths:
    'Over het looppad kan met een eigen bestand met looppaden (Kaartlagen, Eigen gegevens: lijnen, in elk formaat).',
  practicePaths: 'straten van de oefengemeente, fictief',
  pathsOf: (name: string) => `Looppaden: ${name}.`,
  unreadPaths: 'Deze looppaden konden niet worden gelezen. Afstanden zijn nu hemelsbreed.',
  straight: 'Hemelsbreed. Wie loopt, loopt om. Met een omwegfactor telt elke afstand zo veel zwaarder.',
  detour: 'Omwegfactor',
  detourHint: '1 is hemelsbreed, 1,3 is 30% langer',
  badDetour: 'Vul een getal in van 1 tot en met 3.',

  weight: 'Gewicht',
  weightLead: (most: number) => `0 telt niet, ${most} telt zwaar`,
  weightOf: (kind: string) => `Gewicht van ${kind.toLowerCase()}`,
  nothingWeighs: 'Geef minstens één voorziening een gewicht.',

  planned: 'Geplande voorzieningen tellen mee vanaf hun jaar',
  plannedNone: 'Er zijn nog geen geplande voorzieningen met een jaar.',
  year: 'Kijk naar het jaar',
  plannedList: 'Geplande voorzieningen',
  plannedOne: (kind: string, name: string, year: number | undefined) =>
    `${kind}: ${name}, ${year === undefined ? 'jaar onbekend, telt niet mee' : `vanaf ${year}`}`,
  plannedRooms: (count: number) =>
    `${numberText(count)} ${count === 1 ? 'locatie krijgt' : 'locaties krijgen'} zelf een ontmoetingsruimte. Die telt mee zodra de locatie klaar is.`,
  remove: 'Verwijderen',
  removeNamed: (name: string) => `${name} verwijderen`,
  removed: (name: string) => `‘${name}’ verwijderd`,
  addHere: 'Hier een voorziening plannen',
  addTitle: 'Voorziening plannen',
  kind: 'Soort',
  amenityName: 'Naam',
  comesIn: 'Komt er in (jaar)',
  comesInHint: 'Zonder jaar telt zij niet mee',
  badName: 'Geef de voorziening een naam.',
  badYear: (earliest: number, latest: number) =>
    `Vul een jaar in van ${earliest} tot en met ${latest}, of laat het leeg.`,
  save: 'Bewaren',

  asking: 'Voorzieningen worden opgehaald…',
  counting: 'Vierkanten worden geteld…',
  tooLarge:
    'Dit gebied is te groot, of er is nog geen gebied. Kies bij Opgave een gemeente, of teken een locatie.',
  notLoaded: 'Dit deel van de app is niet geladen. Is er internet?',
  without: 'Zonder voorzieningen is er geen kansenkaart. Met uw plan kunt u gewoon verder.',
  again: 'Opnieuw proberen',
  counted: (squares: number, amenities: number) =>
    `${numberText(squares)} vierkanten van 100 m, ${numberText(amenities)} voorzieningen.`,
  empty: 'Dit gebied heeft geen oppervlak.',
  unknownKinds: (kinds: readonly AmenityKind[]) =>
    `Onbekend, en dus niet geteld: ${listed(kinds)}. De bron kent er hier geen.`,
  edge: 'Van buiten de gemeente telt mee wat tot 2 km over de grens ligt, als de bron het kent.',
  kept: 'Bewaard in het plan.',
  notKept: (preset: string) => `Begint met ${preset}. Wat u wijzigt, wordt in het plan bewaard.`,
  inAnnex: 'Staat zij op de kaart, dan komt zij mee in Word (VHP-bijlage).',
  print: 'Afdrukken',
  sourceOf: (source: string) => `Bron: ${source}.`,

  ownChoice: 'eigen keuze',
  legendOf: 'Legenda van de kansenkaart',
  legendTitle: 'Kansenkaart',
  legendLead: 'dichtbij wat telt',
  legendAbout: (preset: string, source: string, paths?: string) =>
    `${preset} · ${distanceKind(paths)} · ${source}`,
  legendSettings: (
    weights: readonly (readonly [AmenityKind, number])[],
    { full, none, detour, year }: Pick<Suitability, 'full' | 'none' | 'detour' | 'year'>,
  ): string =>
    [
      `Gewicht: ${weights.map(([kind, weight]) => `${amenityNames[kind].toLowerCase()} ${atMostOne.format(weight)}`).join(', ')}`,
      full === undefined || none === undefined
        ? ''
        : `vol tot ${metresText(full)}, niet meer vanaf ${metresText(none)}`,
      detour === 1 ? '' : `omwegfactor ${atMostOne.format(detour)}`,
      year === undefined ? '' : `gepland telt mee t/m ${year}`,
    ]
      .filter(Boolean)
      .join('; '),
  /** How it was counted, on paper. */
  paper: {
    curve: ({ full, none, detour, countsPlanned, year }: Suitability, paths?: string): string =>
      [
        full === undefined || none === undefined
          ? 'Er zijn nog geen afstanden ingevuld.'
          : `Iets telt vol tot ${metresText(full)} en niet meer vanaf ${metresText(none)}; daartussen steeds minder.`,
        paths !== undefined
          ? `Afstanden zijn gemeten ${distanceKind(paths)}, vanaf het midden van een vierkant van 100 m.`
          : detour === 1
            ? 'Afstanden zijn hemelsbreed.'
            : `Afstanden zijn hemelsbreed, met een omwegfactor van ${atMostOne.format(detour)}.`,
        countsPlanned && year !== undefined
          ? `Wat gepland is telt mee t/m ${year}.`
          : 'Wat gepland is telt niet mee.',
      ].join(' '),
    preset: (name: string) => `Voorinstelling: ${name}. De gewichten staan hierboven.`,
    amenities: (source: string) => `Voorzieningen: ${source}.`,
  },
  legendClass: (from: number) => `${from} tot ${from + 20} van 100`,
  legendUnknown: 'nog niet te zeggen',

  why: 'Waarom deze kleur',
  closeWhy: 'Uitleg sluiten',
  whyHint: 'Kies een vierkant op de kaart voor de uitleg.',
  whyMiddle: 'Uitleg van het midden van de kaart',
  square: 'vierkant van 100 × 100 m',
  of100: 'van 100',
  outside: 'Deze plek ligt buiten het getelde gebied.',
  notYet: 'Nog niet te zeggen: vul afstanden en gewichten in.',
  columns: { kind: 'Voorziening', distance: 'afstand', weight: 'weegt', points: 'punten' },
  together: 'Samen',
  missesMost: 'Scheelt het meest:',
  nothingMisses: 'Alles wat telt is dichtbij.',
  missing: (kind: string, metres: string) => `${kind.toLowerCase()}, ${metres}`,
  foot: (detour: number, paths?: string) =>
    `${capital(distanceKind(paths))}${paths === undefined && detour !== 1 ? `; de punten rekenen met ${atMostOne.format(detour)} keer die afstand` : ''}. Een hulpmiddel, geen oordeel.`,
  unknown: 'onbekend',
  plannedFrom: (year: number) => `gepland, ${year}`,
  points: (points: number) => oneDecimal.format(points),
  weightText: (weight: number) => atMostOne.format(weight),
  score: (value: number) => numberText(Math.round(value)),
  whySaid: (value: number | null) =>
    value === null
      ? 'Van dit vierkant is niets te zeggen.'
      : `Dit vierkant krijgt ${numberText(Math.round(value))} van 100.`,

  people: (metres: number, people65: number | null, people80: number | null) =>
    `Binnen ${numberText(metres)} m wonen circa ${people65 === null ? 'een onbekend aantal' : numberText(people65)} mensen van 65+ en ${people80 === null ? 'een onbekend aantal' : numberText(people80)} van 80+.`,
  nobody: (metres: number) => `Binnen ${numberText(metres)} m liggen geen vierkanten met 65-plussers.`,
  hiddenSquares: (hidden: number, all: number) =>
    `Van ${numberText(hidden)} van de ${numberText(all)} vierkanten geeft de bron het aantal niet; die tellen niet mee.`,
  noSquares: (metres: number) =>
    `Hoeveel mensen van 65+ en 80+ er binnen ${numberText(metres)} m wonen is nu niet bekend. Met een eigen bestand met vierkanten (Kaartlagen, Eigen gegevens) ziet u het hier.`,

  locations: 'Locaties van het plan',
  shownOf: (shown: number, all: number) =>
    `${numberText(shown)} van de ${numberText(all)} locaties staan hier: wie een plek heeft, de hoogste eerst.`,
  locationsLead:
    'Gerekend vanaf het midden van de locatie. Geen volgorde van goed naar slecht: alleen van wat u laat tellen.',
  columnsOfLocations: { name: 'Locatie', score: 'Score', missing: 'Scheelt het meest' },
  noScore: '–',

  near: 'In de buurt',
  nearLead: (paths?: string) =>
    paths === undefined
      ? 'Hemelsbreed, vanaf het midden van de locatie.'
      : `${capital(distanceKind(paths))}, vanaf het midden van het vierkant van 100 m waar de locatie ligt.`,
  nearAsk: 'Voorzieningen ophalen',
  nearAskLead:
    'De app vraagt naar het gebied van de gemeente, niet naar deze locatie. Wie er in de buurt woont, vraagt zij daarna vanzelf aan het CBS, per vak van ruim een kilometer.',
  nearScore: (value: number, preset: string) =>
    `${numberText(Math.round(value))} van 100 volgens ‘${preset}’. Een hulpmiddel, geen oordeel.`,
  nearSaid: 'afstanden',
  noPlace: 'Deze locatie heeft nog geen plek.',
  toMap: 'Kansenkaart openen',
};
