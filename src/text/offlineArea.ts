import type { BackgroundChoice } from '@/map/mapContract';
import type { TilesEnd } from '@/sources/area/fetchTiles';
import { bytesText, dayText, numberText } from './numbers';

const ends: Record<Exclude<TilesEnd, 'done'>, string> = {
  stopped: 'Gestopt. Wat er is, blijft bewaard; u kunt later verder gaan.',
  busy: 'PDOK heeft het te druk. Wat er is, blijft bewaard; probeer het later opnieuw.',
  refused: 'PDOK is niet te bereiken. Wat er is, blijft bewaard; probeer het opnieuw met internet.',
  unexpected: 'PDOK stuurt iets anders dan een kaart. Het ophalen is gestopt.',
  full: 'De opslag van de browser is vol, of staat dit niet toe. Maak ruimte bij “Opslag bekijken”.',
};

const details: Record<number, string> = {
  15: 'Wijken en hoofdstraten',
  16: 'Straten met hun naam',
  17: 'Gebouwen en huisnummers',
};

export const offlineText = {
  heading: 'Kaart zonder internet',
  practice: 'Klaar voor offline: de kaart van de oefengemeente zit in de app.',
  offer: 'Is er straks geen wifi in de zaal? Haal de kaart van dit gebied nu op.',
  missing:
    'Zonder internet ziet u nu alleen de eenvoudige kaart: straten, gebouwen en huisnummers ontbreken. Haal de kaart op zodra er internet is, of open bij Eigen gegevens een eigen kaartbestand.',
  choose: 'Gebied kiezen',
  area: 'Welk gebied',
  areas: { municipality: 'De hele gemeente', view: 'Wat nu in beeld is' },
  detail: 'Hoeveel detail',
  details: (zoom: number) => details[zoom] ?? String(zoom),
  choice: 'Kaart',
  choices: { auto: 'BRT, grijs', standaard: 'BRT, kleur', pastel: 'BRT, pastel' } satisfies Partial<
    Record<BackgroundChoice, string>
  >,
  size: (tiles: number, bytes: number | undefined) =>
    bytes === undefined
      ? `${numberText(tiles)} tegels. Hoe groot ze zijn, is nog niet bekend.`
      : `${numberText(tiles)} tegels, ongeveer ${bytesText(bytes)}.`,
  tooMany: (tiles: number, most: number) =>
    `${numberText(tiles)} tegels is meer dan de ${numberText(most)} die we een openbare dienst vragen. Kies een kleiner gebied of minder detail.`,
  manners: 'We vragen PDOK hoogstens vier tegels tegelijk. U kunt doorwerken, stoppen en later verder gaan.',
  fetch: 'Ophalen',
  goOn: 'Verder ophalen',
  stop: 'Stoppen',
  progress: 'De kaart wordt opgehaald',
  fetched: (done: number, of: number, bytes: number) =>
    `${numberText(done)} van ${numberText(of)} tegels · ${bytesText(bytes)}`,
  resting: 'PDOK vraagt om rust; het ophalen gaat zo vanzelf verder.',
  ready: 'Klaar voor offline',
  partly: 'Voor een deel opgehaald',
  about: (isMunicipality: boolean, tiles: number, bytes: number, at: string) =>
    `${isMunicipality ? 'hele gemeente' : 'gekozen gebied'} · ${numberText(tiles)} tegels · ${bytesText(bytes)} · ${dayText(at.slice(0, 10))}`,
  refresh: 'Verversen',
  remove: 'Weghalen',
  noPlace: 'Kies bij Opgave een gemeente, of ga op de kaart naar een gebied.',
  end: (end: Exclude<TilesEnd, 'done'>) => ends[end],
};
