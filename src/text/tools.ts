import { locationsText, rdText } from './numbers';

const degrees = (value: number): string =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: 5, maximumFractionDigits: 5 });

/** The tools over the map that are asked for less often. */
export const toolText = {
  labels: {
    circle: 'Cirkel tekenen',
    freehand: 'Vrije hand tekenen',
    choose_box: 'Kiezen met een kader',
    choose_lasso: 'Kiezen met een lasso',
    measure: 'Meten',
  },
  atCoordinates: 'Locatie op coördinaten…',
  groups: { draw: 'Tekenen', choose: 'Kiezen', measure: 'Meten' },
};

/** A location by its coordinates. */
export const coordinateText = {
  title: 'Locatie op coördinaten',
  titleFor: (name: string) => `Plek voor '${name}'`,
  help: 'RD in meters of WGS84 in graden. De volgorde en de schrijfwijze maken niet uit.',
  label: 'Coördinaten',
  example: '155000 463000',
  add: 'Locatie toevoegen',
  place: 'Hier plaatsen',
  placeFor: 'Plek op coördinaten…',
  none: 'Dit is geen plek in Nederland. Typ twee getallen, zoals 155000 463000 of 52,1552 5,3872.',
  read: (rd: readonly [number, number], [lon, lat]: readonly [number, number]) =>
    `${rdText(rd)} · ${degrees(lat)}° N, ${degrees(lon)}° O`,
};

/** Copying locations on the map, and pasting them. */
export const clipboardText = {
  copied: (count: number) => `${locationsText(count)} gekopieerd als GeoJSON`,
  pasted: (count: number) => `${locationsText(count)} geplakt`,
};
