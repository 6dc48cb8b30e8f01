import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import { type Colouring, homesPerClass, mainClass } from '@/domain/colouring/colouring';
import type { Geometry } from '@/domain/geometry';
import { homesIn, type Location } from '@/domain/location';
import type { PlacedLocation } from '@/domain/placed';
import type { Firmness } from '@/domain/planningStatus';
import { centreOf } from '@/geo/measure';
import { type Chosen, type Donut, diameterFor } from '../donuts/donut';
import { kindOf, kinds, type Ring, ringOf } from '../donuts/ring';
import { spotOf } from './clusterTree';
import { shownFirmness } from './locationKind';
import { once } from './once';

type Common = { id: string; dropped: boolean };
/** `place`: of its class in the colouring. `seeks`: it is about where, not yet a place with borders. */
export type ShapeProperties = Common & { firmness: Firmness; place: number; seeks: boolean };
/** What is written at a location, and the room its donut takes. */
export type LabelProperties = Common & {
  name: string;
  /** Of the donut, in pixels. */
  radius: number;
  isPoint: boolean;
};

export type ShapeFeature = Feature<Polygon | MultiPolygon, ShapeProperties>;
/** A donut, and what stands beside it. `chosen`: how much of it is among these ids. */
export type Centre<Label extends Feature<Point> = Feature<Point>> = {
  label: Label;
  donut: Donut;
  chosen: (ids: ReadonlySet<string>) => Chosen;
};

/** What the map draws of one location: its surface (a point has none) and the donut at its centre. */
export type LocationFeatures = {
  shape: ShapeFeature | null;
  centre: Centre<Feature<Point, LabelProperties>>;
};

const commonOf = (location: Location): Common => ({
  id: location.id,
  dropped: location.priority === 'valt_af',
});

/** How locations are drawn. `horizon`: the year up to and including which homes count in a cluster. */
export type Drawn = { horizon: number; colouring: Colouring };

export const shapeFeature = (
  location: Location,
  geometry: Geometry,
  { colouring }: Pick<Drawn, 'colouring'>,
): ShapeFeature | null => {
  if (geometry.type === 'Point') return null;
  const place = mainClass(location, colouring);
  const seeks = location.planningStatus === '5B';
  const firmness = shownFirmness(location);
  return { type: 'Feature', geometry, properties: { ...commonOf(location), firmness, place, seeks } };
};

/** As firm as the location; without homes that come it has the colours of a location without. */
const ringFor = (location: Location, colouring: Colouring, firmness: Firmness): Ring => {
  const homes = new Array<number>(kinds).fill(0);
  const perClass = homesPerClass(location, colouring);
  const comes = perClass.some((each) => each > 0);
  const shares = comes
    ? [...perClass.entries()]
    : colouring.classesOf(location).map((at) => [at, 1] as const);
  for (const [place, share] of shares) homes[kindOf(place, firmness)] = share;
  return ringOf(homes);
};

export const centreFeature = (
  location: Location,
  geometry: Geometry,
  { colouring }: Pick<Drawn, 'colouring'>,
): LocationFeatures['centre'] => {
  const common = commonOf(location);
  const homes = homesIn(location);
  const coordinates = centreOf(geometry);
  const diameter = diameterFor(homes);
  const isPoint = geometry.type === 'Point';
  const firmness = shownFirmness(location);
  return {
    label: {
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: { ...common, name: location.name, radius: diameter / 2, isPoint },
    },
    donut: {
      at: spotOf(coordinates),
      homes,
      diameter,
      ring: ringFor(location, colouring, firmness),
      look: firmness,
      isExisting: location.intervention === 'bestaande_bouw',
      isDropped: common.dropped,
      isPoint,
    },
    chosen: (ids) => (ids.has(location.id) ? 'all' : 'none'),
  };
};

/** Each made when it is first drawn: of what is in a cluster neither is. */
export const featuresOf = (location: PlacedLocation, drawn: Drawn): LocationFeatures => {
  const shape = once(() => shapeFeature(location, location.geometry, drawn));
  const centre = once(() => centreFeature(location, location.geometry, drawn));
  return {
    get shape() {
      return shape();
    },
    get centre() {
      return centre();
    },
  };
};
