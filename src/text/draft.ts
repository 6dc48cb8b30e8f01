import { numberText, rdText } from './numbers';

const cornersText = (corners: number): string =>
  `${numberText(corners)} ${corners === 1 ? 'hoek' : 'hoeken'}`;

/** A drawing that was begun. */
export const draftText = {
  takeUp: 'Weer verder',
  takeUpAll: 'Weer verder met de tekening die niet af is',
  none: 'Er is geen tekening die nog af moet.',
  takeUpWith: (corners: number) => `Weer verder met de vorige (${cornersText(corners)})`,
  takenUp: (corners: number) => `De tekening met ${cornersText(corners)} staat weer klaar.`,
  putAside: (corners: number) => `Tekening met ${cornersText(corners)} weggelegd.`,
  corner: (corner: number, rd: readonly [number, number], size?: string) =>
    `Hoek ${numberText(corner)} gezet. ${rdText(rd)}${size === undefined ? '' : `, nu ${size}`}`,
  begun: {
    rectangle: (rd: readonly [number, number]) => `Eerste hoek gezet. ${rdText(rd)}`,
    circle: (rd: readonly [number, number]) => `Midden gezet. ${rdText(rd)}`,
  },
  crosshair: (rd: readonly [number, number], name?: string) =>
    `${name === undefined ? 'Kruis' : `Kruis in ‘${name}’`}: ${rdText(rd)}`,
  letGo: (name: string, count: number) =>
    count === 1 ? `${name} is niet meer gekozen.` : `${numberText(count)} locaties zijn niet meer gekozen.`,
  takenBack: (left: number) =>
    left === 0
      ? 'Hoek teruggenomen. Er is niets meer getekend.'
      : `Hoek teruggenomen, nog ${cornersText(left)}.`,
  unfinished: (corners: number) => `In dit plan is een tekening met ${cornersText(corners)} niet af.`,
};

/** What is wrong with a drawing, and what puts it right. */
export const sketchText = {
  problems: {
    crosses: 'De zijden kruisen elkaar.',
    no_surface: 'De hoeken liggen op één lijn: er is nog geen oppervlakte.',
    outside: 'Dit ligt buiten Nederland.',
  },
  mends: {
    crosses: 'Rechtzetten',
    no_surface: 'Laatste hoek terugnemen',
    outside: 'Terug naar het plan',
  },
  refused: {
    self_intersection: 'Een vlak mag zichzelf niet kruisen.',
    too_few: 'Dit is nog niet af te maken. Zet eerst meer punten op de kaart.',
    no_surface: 'Dit heeft geen oppervlakte. Teken het groter, of plaats een punt.',
  },
  mended: 'De hoeken staan nu in een volgorde zonder kruising.',
  notMended: 'Dat lukt niet vanzelf. Neem de laatste hoeken terug.',
};
