import type { PlacedLocation } from '@/domain/placed';
import { isPlaced } from '@/domain/placed';
import type { Numbered } from '@/domain/report/numbered';
import type { DocumentKind } from '@/exchange/documents/kinds';
import { type Frame, frameAround } from '@/exchange/documents/map/frame';
import { inSight } from '@/exchange/documents/map/inSight';
import { margin, pageSize } from '@/exchange/documents/word/pageSize';
import { boundsOf } from '@/geo/bounds';
import { centreOf } from '@/geo/measure';
import type { DocumentSource, Layout } from './source';

export type NumberedPlace = { number: number; location: PlacedLocation };

/** Units of a drawing in a millimetre: those of CSS. */
const perMm = 96 / 25.4;

/** Beside the map of a chapter a page has room for a heading, some lines and the legend, in mm. */
const besides = 78;
/** How high the map of a sheet or summary of one page is, in mm. */
const lowHeight = 50;

/** `low`: on a page with much else. */
export type MapHeight = 'whole' | 'low';

/** From margin to margin, in units of a drawing. */
export const drawingWidth = ({ paper, orientation }: Layout): number =>
  Math.round((pageSize(paper, orientation)[0] - 2 * margin) * perMm);

/** Width and height of a map over the whole width of a page, in units of the drawing. */
const mapSize = ({ paper, orientation }: Layout, kind: MapHeight): readonly [number, number] => {
  const [width, height] = pageSize(paper, orientation);
  const [wide, high] = [width - 2 * margin, height - 2 * margin];
  const most = kind === 'low' ? lowHeight : Math.min(high - besides, wide * 0.92);
  return [Math.round(wide * perMm), Math.round(most * perMm)];
};

/** The locations one map shows together, and those it does not. */
export type OnMap = { shown: NumberedPlace[]; unplaced: Numbered[]; outOfSight: Numbered[] };

export const onMap = (locations: readonly Numbered[]): OnMap => {
  const placed = locations.flatMap(({ number, location }): NumberedPlace[] =>
    isPlaced(location) ? [{ number, location }] : [],
  );
  const seen = inSight(placed.map(({ location }) => centreOf(location.geometry)));
  return {
    shown: placed.filter((_, index) => seen[index]),
    unplaced: locations.filter(({ location }) => !isPlaced(location)),
    outOfSight: placed.filter((_, index) => !seen[index]),
  };
};

/** The part of the earth that a map of these locations shows; undefined when none has a place. */
export const frameOf = (
  shown: readonly NumberedPlace[],
  layout: Layout,
  height: MapHeight = 'whole',
): Frame | undefined => {
  const bounds = boundsOf(shown.map(({ location }) => location.geometry));
  return bounds === null ? undefined : frameAround(bounds, ...mapSize(layout, height));
};

/** More maps than this are drawn without a background: each takes its time, and its place in the file. */
const mostGrounds = 40;

/** The frames of the maps that a document of this kind has, all of one size. */
export const framesOf = (
  kind: DocumentKind,
  { locations, layout }: Pick<DocumentSource, 'locations' | 'layout'>,
): Frame[] => {
  const { shown } = onMap(locations);
  if (kind === 'annex') return [frameOf(shown, layout) ?? []].flat();
  if (kind === 'summary') return [frameOf(shown, layout, 'low') ?? []].flat();
  if (kind !== 'factsheet') return [];
  const placed = locations.flatMap(({ number, location }) =>
    isPlaced(location) ? (frameOf([{ number, location }], layout, 'low') ?? []) : [],
  );
  return placed.length > mostGrounds ? [] : placed;
};
