import { areaText, homesText, locationsText, numberText } from './numbers';

const named = (names: readonly string[]): string => {
  const [last = '', ...others] = names.map((name) => `'${name}'`).toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} en ${last}`;
};

const metresText = (metres: number): string =>
  metres < 10
    ? `${metres.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} m`
    : `${numberText(Math.round(metres))} m`;

/** "4 en 11 woningen". */
const sharesText = (homes: readonly number[]): string => {
  const [last = 0, ...others] = homes.toReversed();
  return `${others.toReversed().map(numberText).join(', ')} en ${homesText(last)}`;
};

/** The words of what can be done with the shape of locations. */
export const shapeText = {
  menu: 'Vorm',
  merge: 'Samenvoegen',
  split: 'Splitsen met een lijn',
  cut: 'Stuk eruit snijden',
  part: 'Deel erbij tekenen',
  overlap: 'Overlap met andere locaties wegsnijden',
  cutOverlap: 'Overlap wegsnijden',
  holes: 'Gaten dichten',
  grow: 'Rand erbij of eraf…',
  simplify: 'Vereenvoudigen…',
  rotate: 'Draaien…',
  duplicate: 'Dupliceren',
  corner: 'Hoek',
  removeCorner: 'Hoek verwijderen',
  splitHere: 'Vanaf hier splitsen',
  parcels: 'Percelen erbij kiezen',
  groups: { together: 'Samen', draw: 'Tekenen', shape: 'Vorm' },

  whyNot: {
    one: 'Kies één locatie met een vlak.',
    several: 'Kies eerst twee of meer locaties.',
    nothing: 'Kies eerst een locatie op de kaart.',
    noHoles: 'Deze locatie heeft geen gaten.',
  },
  impossible: 'Dat lukt niet met deze vormen. Er is niets gewijzigd.',
  gone: 'Die locatie is er niet meer.',

  merged: (count: number, name: string, homes: number) =>
    `${locationsText(count)} samengevoegd tot '${name}', samen ${homesText(homes)}`,
  otherStatus: (status: string) => `De status verschilde en is nu ${status}.`,
  apart: (metres: number) =>
    `Deze locaties raken elkaar niet: er zit ${metresText(metres)} tussen. Er is niets gewijzigd.`,
  mergeParts: 'Toch samenvoegen, in delen',
  noSurface: (name: string) => `'${name}' heeft geen vlak. Samenvoegen kan alleen met vlakken.`,

  didSplit: (name: string, homes: readonly number[]) =>
    `'${name}' gesplitst in ${numberText(homes.length)}${
      homes.some((each) => each !== 0) ? `: ${sharesText(homes)}` : ''
    }`,
  whySplit: {
    misses:
      'De lijn loopt nergens helemaal door het vlak. Teken hem van buiten naar buiten. Er is niets gewijzigd.',
    along_edge:
      'De lijn loopt langs de rand: daar blijft geen stuk over. Teken hem door het vlak heen. Er is niets gewijzigd.',
    crosses_itself: 'De lijn kruist zichzelf. Teken hem in één richting. Er is niets gewijzigd.',
  },
  share: 'Woningen',
  shares: { by_area: 'verdelen naar oppervlakte', largest: 'alle bij het grootste stuk' },

  didCut: (name: string, from: number, to: number) =>
    `Uit '${name}' gesneden: ${areaText(from)} is nu ${areaText(to)}. De woningen zijn gelijk gebleven.`,
  didCutOverlap: (name: string, others: readonly string[], to: number) =>
    `Overlap met ${named(others)} weggesneden. '${name}' is nu ${areaText(to)}. De woningen zijn gelijk gebleven.`,
  whyCut: {
    all: 'Er zou niets van de locatie overblijven. Er is niets gewijzigd.',
    nothing: 'Dit ligt niet over de locatie. Er is niets gewijzigd.',
    impossible: 'Dat lukt niet met deze vormen. Er is niets gewijzigd.',
  },
  noOverlap: (name: string) => `'${name}' ligt niet over een andere locatie.`,
  didAdd: (name: string, from: number, to: number) =>
    `Deel bij '${name}' getekend: ${areaText(from)} is nu ${areaText(to)}`,
  didAddPicked: (picked: string, name: string, area: number) =>
    `${picked} bij '${name}': samen ${areaText(area)}`,
  didFill: (name: string, holes: number) =>
    `${holes === 1 ? 'Gat' : `${numberText(holes)} gaten`} in '${name}' gedicht`,
  didDuplicate: (name: string) => `'${name}' toegevoegd, met dezelfde gegevens. Sleep hem naar zijn plek.`,
  didDuplicateMany: (count: number) => `${locationsText(count)} toegevoegd, met dezelfde gegevens`,

  dialogs: {
    grow: {
      title: 'Rand erbij of eraf',
      help: 'Zo veel meter komt er rondom bij. Met een minteken gaat het eraf. Een punt wordt een cirkel.',
      label: 'Meter rondom',
    },
    simplify: {
      title: 'Vereenvoudigen',
      help: 'Hoeken die minder dan zo veel meter uitmaken, gaan weg.',
      label: 'Meter',
    },
    rotate: {
      title: 'Draaien',
      help: 'Zo veel graden met de klok mee, om het midden. Met een minteken ertegenin.',
      label: 'Graden',
    },
  },
  apply: 'Toepassen',
  now: (area: number, corners: number) => `Nu ${areaText(area)}, ${numberText(corners)} hoeken`,
  becomes: (area: number, corners: number) => `Wordt ${areaText(area)}, ${numberText(corners)} hoeken`,
  becomesNothing: 'Dan blijft er geen vlak over, of kruist het zichzelf.',
  noNumber: 'Vul een getal in.',
  outOfBounds: (least: number, most: number) => `Tussen ${numberText(least)} en ${numberText(most)}.`,
  did: {
    grow: (name: string, value: number) =>
      value < 0
        ? `${metresText(-value)} rondom van '${name}' af`
        : `${metresText(value)} rondom bij '${name}' gekomen`,
    simplify: (name: string, corners: number) => `'${name}' vereenvoudigd tot ${numberText(corners)} hoeken`,
    rotate: (name: string, value: number) => `'${name}' ${numberText(value)} graden gedraaid`,
  },
};

export type Measured = { length: number; area: number };

const lengthText = (metres: number): string =>
  metres < 1000
    ? metresText(metres)
    : `${(metres / 1000).toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} km`;

/** The words of measuring on the map. */
export const measureText = {
  now: ({ length, area }: Measured) =>
    area === 0 ? lengthText(length) : `${lengthText(length)} · als vlak ${areaText(area)}`,
  measured: (measured: Measured) => `Gemeten: ${measureText.now(measured)}`,
};

/** The words of choosing on the map. */
export const chooseText = {
  none: 'Daar ligt geen locatie met haar midden.',
  chosen: (count: number) => `${locationsText(count)} gekozen`,
};
