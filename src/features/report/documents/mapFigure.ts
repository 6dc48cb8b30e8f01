import type { Block } from '@/exchange/documents/document';
import type { Frame } from '@/exchange/documents/map/frame';
import { ratioOf } from '@/exchange/documents/map/furniture';
import { mapDrawing, type Placed } from '@/exchange/documents/map/mapDrawing';
import { typeColours } from '@/exchange/documents/typeColours';
import { centreOf } from '@/geo/measure';
import { dominantType, homesByType } from '@/map/locations/locationKind';
import { mapWords } from '@/text/documents/maps';
import { frameOf, type MapHeight, type NumberedPlace, onMap } from './mapFrame';
import { homesOn, radiusOf, shrinkFor, type Theme } from './markLooks';
import type { DocumentSource } from './source';

/** On a map of more locations the marks have no number. */
const mostNumbers = 250;

/** More names than this are not written out. */
const mostNames = 12;
const namesOf = (locations: readonly { number: number; location: { name: string } }[]): string => {
  const names = locations.slice(0, mostNames).map(({ number, location }) => `${number} ${location.name}`);
  return locations.length > mostNames ? `${names.join(', ')} …` : names.join(', ');
};

const placedOf = (
  { number, location }: NumberedPlace,
  theme: Theme,
  shrink: number,
  all: number,
): Placed => ({
  label: all > mostNumbers ? '' : String(number),
  at: centreOf(location.geometry),
  geometry: location.geometry,
  colour: typeColours[dominantType(homesByType(location))],
  radius: radiusOf(homesOn(location), shrink),
  look: theme.lookOf(location),
});

export type Words = { caption: string; alt: string };

/** A map of these locations in this frame, with what it does not show under it. */
export const figureIn = (
  frame: Frame,
  shown: readonly NumberedPlace[],
  source: DocumentSource,
  { theme, words, notShown }: { theme: Theme; words: Words; notShown: string },
): Block => {
  const { outline, ground } = source;
  const background = ground?.pictures.get(frameKey(frame));
  const shrink = shrinkFor(shown.length);
  return {
    kind: 'figure',
    caption: words.caption,
    alt: words.alt,
    drawing: mapDrawing({
      frame,
      locations: shown.map((each) => placedOf(each, theme, shrink, shown.length)),
      outline,
      background,
      legend: theme.legendOf(shown.map(({ location }) => location)),
      squares: theme.squares,
      words: mapWords,
    }),
    note:
      mapWords.note(ratioOf(frame), mapWords.source(background && ground?.credit)) +
      notShown +
      (shown.length > mostNumbers ? mapWords.noNumbers : ''),
  };
};

/** What a frame is known by: its place and size. */
export const frameKey = ({ box, width, height }: Frame): string =>
  [...box.map((each) => each.toFixed(1)), width, height].join();

/** A map with all locations of the document; what it cannot show is said. */
export const overviewFigure = (
  source: DocumentSource,
  theme: Theme,
  words: { caption: string; alt: (locations: number) => string },
  height: MapHeight = 'whole',
): Block => {
  const { shown, unplaced, outOfSight } = onMap(source.locations);
  const frame = frameOf(shown, source.layout, height);
  if (frame === undefined) return { kind: 'paragraph', text: mapWords.noPlaces, tone: 'open' };
  const notShown =
    (unplaced.length === 0 ? '' : mapWords.unplaced(namesOf(unplaced))) +
    (outOfSight.length === 0 ? '' : mapWords.outOfSight(namesOf(outOfSight)));
  return figureIn(frame, shown, source, {
    theme,
    words: { caption: words.caption, alt: words.alt(shown.length) + notShown },
    notShown,
  });
};
