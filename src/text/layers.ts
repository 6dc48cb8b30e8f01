import type { LayerState } from '@/map/layers/mapLayer';
import type { BackgroundChoice } from '@/map/mapContract';
import type { ZoneKind } from '@/sources/interfaces/zones';
import { numberText } from './numbers';

/** The choices of the tab "Kaartlagen". What lies under the plan now is in words.ts: it is on the first screen. */
export const layerChoiceText = {
  background: 'Achtergrond',
  backgrounds: {
    auto: 'Kaart van Nederland (BRT, grijs)',
    standaard: 'Kaart van Nederland (BRT, kleur)',
    pastel: 'Kaart van Nederland (BRT, pastel)',
    luchtfoto: 'Luchtfoto',
    builtin: 'Eenvoudige kaart (werkt zonder internet)',
    own: 'Uw eigen kaartbestand (werkt zonder internet)',
  } satisfies Record<BackgroundChoice, string>,
  theme: 'Weergave',
  themes: { system: 'Zoals dit apparaat', light: 'Licht', dark: 'Donker' },
};

export const layerListText = {
  list: 'Lagen op de kaart',
  plan: 'Locaties van het plan',
  planPlace: 'altijd bovenaan',
  opacity: (name: string) => `Zichtbaarheid van ${name}`,
  opacityLabel: 'Zichtbaarheid',
  percent: (share: number) => `${Math.round(share * 100)}%`,
  move: (name: string) => `${name} verplaatsen`,
  moveHint: 'Pijl omhoog of omlaag verplaatst deze laag in de lijst.',
  movedTo: (name: string, place: number, of: number) => `${name} staat nu op plaats ${place} van ${of}.`,
  more: (name: string) => `Meer over ${name}`,
  legend: (name: string) => `Legenda van ${name}`,
  offline: 'Werkt zonder internet.',
  online: 'Heeft internet nodig.',
  failed: 'niet te bereiken',
  states: {
    looking: 'Wordt opgehaald…',
    ready: '',
    unreachable: 'niet te bereiken. De laag blijft leeg; de app probeert het vanzelf opnieuw.',
  } satisfies Record<LayerState, string>,
  remove: (name: string) => `${name} weghalen`,
};

/** What the built-in layers are called and what they show. */
export const layerNames = {
  background: { name: 'Achtergrond', shows: 'De kaart waar alles op ligt.' },
  municipality: { name: 'Gemeentegrens', shows: 'De grens van de gemeente van dit plan.' },
  amenities: { name: 'Voorzieningen', shows: 'Wat er voor ouderen in de buurt is, per soort.' },
  neighbourhoods: { name: 'Buurten', shows: 'Grenzen, namen en cijfers van de buurten.' },
  parcels: {
    name: 'Percelen',
    shows: 'Kadastrale grenzen en nummers, van dichtbij. Er is geen maatvoering uit af te leiden.',
  },
};

export const layerSources = {
  kadasterBrk: 'Kadaster (BRK), via PDOK',
  kadasterAreas: 'Kadaster (bestuurlijke gebieden)',
  rivm: 'RIVM (Atlas Leefomgeving)',
  practice: 'Oefengemeente Markerwaard (fictief)',
  current: 'actueel',
};

/** Figures of neighbourhoods as colours. */
export const figureLayerText = {
  share_65_plus: { name: '65-plussers per buurt', shows: 'Welk deel van de inwoners 65 jaar of ouder is.' },
  share_80_plus: { name: '80-plussers per buurt', shows: 'Welk deel van de inwoners 80 jaar of ouder is.' },
  households: { name: 'Huishoudens per buurt', shows: 'Hoeveel huishoudens er zijn.' },
  homes: { name: 'Woningen per buurt', shows: 'Hoeveel woningen er staan.' },
  unknown: 'onbekend',
};

/** "12 tot en met 18%", or of one value only that. */
export const figureValueText = (isShare: boolean, from: number, to: number): string => {
  const unit = isShare ? '%' : '';
  return from === to
    ? `${numberText(from)}${unit}`
    : `${numberText(from)} tot en met ${numberText(to)}${unit}`;
};

/** What can hold a plan up. The tool never says that it does. */
export const zoneLayerText = {
  percelen: layerNames.parcels,
  bestemming: {
    name: 'Bestemming',
    shows:
      'Bestemming volgens ruimtelijkeplannen (kan verouderd zijn). Wat nu geldt, staat bij Regels op de kaart.',
  },
  natura2000: {
    name: 'Natura 2000',
    shows: 'Beschermde natuur. Ook dichtbij kan het gevolgen hebben (stikstof).',
  },
  overstroming: {
    name: 'Overstromingsgevaar',
    shows: 'Gebieden met overstromingsrisico volgens de EU-richtlijn: grof, zonder diepte.',
  },
  erfgoed: { name: 'Erfgoed', shows: 'Beschermde dorps- en stadsgezichten en rijksmonumenten.' },
  geluid: { name: 'Geluid', shows: 'Geluid van weg, spoor en andere bronnen (Lden): alleen een indicatie.' },
} satisfies Record<ZoneKind, { name: string; shows: string }>;

export const zoneText = {
  asking: 'De laag wordt opgehaald…',
  without: 'De laag blijft daarom leeg. Met uw plan kunt u gewoon verder.',
  none: 'In dit gebied kent de bron hiervan niets.',
  shown: (count: number) => `${numberText(count)} op de kaart.`,
  noPlace: 'Kies eerst bij Opgave een gemeente, of zoom in tot een gebied van hoogstens 60 km.',
};
