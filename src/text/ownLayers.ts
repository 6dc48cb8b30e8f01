import type { AddressFault } from '@/sources/own/readAddress';
import type { Tried } from '@/sources/own/tryService';
import { numberText } from './numbers';

const faults: Record<AddressFault, string> = {
  no_address: 'Dit is geen internetadres.',
  not_https: 'Het adres moet met https:// beginnen.',
  private_host:
    'Dit adres ligt op een eigen netwerk of op dit apparaat. Zet het vinkje als u dat zo bedoelt.',
  upside_down: 'Dit adres telt de rijen van onderaf ({-y}). Dat kan de app niet tonen.',
  no_layer:
    'In dit adres staat niet welke laag u wilt. Zet “layers=naam” (WMS) of “layer=naam” (WMTS) erbij.',
  unknown_kind:
    'De app herkent dit adres niet. Gebruik een adres met {z}, {x} en {y}, of een WMS- of WMTS-adres met de naam van de laag.',
};

const triedTexts: Record<Exclude<Tried, 'ok' | 'no_tile_here'>, string> = {
  unreachable:
    'Deze dienst is niet te bereiken, of staat niet toe dat deze pagina haar gebruikt (CORS). Er is geen laag gemaakt.',
  busy: 'Deze dienst heeft het te druk. Probeer het later opnieuw.',
  refused: 'Deze dienst weigert of geeft een fout. Klopt het adres?',
  html: 'Dit adres geeft een webpagina, geen kaart. Kopieer het adres van de dienst zelf.',
  no_picture: 'Dit adres geeft iets anders dan een plaatje. Klopt de naam van de laag?',
};

export const ownText = {
  heading: 'Laag toevoegen',
  address: 'Adres van een kaartdienst (XYZ, WMTS of WMS)',
  addressHint: 'Bijvoorbeeld https://kaart.gemeente.nl/wms?layers=bomen. Alleen https.',
  name: 'Naam van de laag',
  tells: 'De dienst ziet welk gebied u bekijkt. Alleen op dit apparaat, alleen voor dit plan.',
  privateMeant: 'Ja, dit is een adres op ons eigen netwerk',
  add: 'Laag toevoegen',
  trying: 'De dienst wordt geprobeerd…',
  added: (name: string) => `${name} staat in de lijst.`,
  noTileHere:
    'De dienst antwoordt, maar heeft midden in Nederland op afstand niets. Zoom in om de laag te zien.',
  fault: (fault: AddressFault) => faults[fault],
  tried: (tried: Exclude<Tried, 'ok' | 'no_tile_here'>) => triedTexts[tried],
  errors: { name: 'Geef de laag een naam.' },
  addressShows: 'Een kaartdienst die u zelf hebt toegevoegd.',
  fileShows: 'Uit uw eigen bestand, alleen om naar te kijken: het telt niet mee en staat niet in het plan.',
  fileTaken: (name: string, count: number) =>
    `${name}: ${numberText(count)} ${count === 1 ? 'vorm' : 'vormen'} als laag op de kaart.`,
  fileEmpty: (name: string) => `In ${name} staat niets met een plek.`,
  remove: (name: string) => `${name} weghalen`,
};
