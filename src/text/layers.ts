import type { LayerState } from '@/map/layers/mapLayer';
import type { BackgroundChoice } from '@/map/mapContract';

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
  practice: 'Oefengemeente Markerwaard (fictief)',
  current: 'actueel',
};
