import { numberText } from '../numbers';

/** Words of the chapter about what is near. */
export const nearnessChapter = {
  heading: 'Wat is er in de buurt (kansenkaart)',
  lead: 'Een hulpmiddel, geen oordeel: de kaart laat zien waar meer dichtbij is van wat de planner laat tellen. Er is geen landelijke norm voor afstand. Elke grens en elk gewicht is een keuze.',
  map: (preset: string, day: string) => `Kaart 4. Kansenkaart volgens ‘${preset}’, stand van ${day}`,
  alt: (locations: number) =>
    `Kaart in vierkanten van 100 m, donkerder waar meer dichtbij is, met ${locations === 1 ? 'één locatie' : `${numberText(locations)} locaties`}. Wat er bij elke locatie is, staat in de tabel eronder.`,
  scale: 'Score van een vierkant',
  weights: 'Gewichten',
  weightColumns: { kind: 'Voorziening', weight: 'Weegt' },
  rules: 'Hoe er is geteld',
  places: 'Locaties',
  placeColumns: { number: 'Nr', name: 'Locatie', score: 'Score', misses: 'Scheelt het meest' },
  placesNote:
    'Gerekend vanaf het midden van de locatie. Geen volgorde van goed naar slecht; locaties zonder plek staan er niet in.',
  notPublic:
    'Open: de kansenkaart telt mee wat dit plan zelf plant, en staat daarom niet in een openbaar document. Zet bij de kansenkaart “Geplande voorzieningen tellen mee” uit, dan wel.',
  unknown: 'onbekend',
};
