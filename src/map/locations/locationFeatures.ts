import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import { type Colouring, homesPerClass, mainClass } from '@/domain/colouring/colouring';
import type { Geometry } from '@/domain/geometry';
import { homesIn, type Location } from '@/domain/location';
import type { PlacedLocation } from '@/domain/placed';
import type { Firmness } from '@/domain/planningStatus';
import { centreOf } from '@/geo/measure';
import { diameterFor, donutName } from '../images/donutName';
import { shownFirmness } from './locationKind';

type Common = { id: string; firmness: Firmness; dropped: boolean };
/** `place`: of its class in the colouring. `seeks`: it is about where, not yet a place with borders. */
export type ShapeProperties = Common & { place: number; seeks: boolean };
export type CentreProperties = Common & {
  name: string;
  homes: number;
  /** The donut, as firm as the location. */
  icon: string;
  /** Of the donut, in pixels. */
  radius: number;
  isPoint: boolean;
};

export type ShapeFeature = Feature<Polygon | MultiPolygon, ShapeProperties>;
export type CentreFeature = Feature<Point, CentreProperties>;

/** What the map draws of one location: its surface (a point has none) and the donut at its centre. */
export type LocationFeatures = { shape: ShapeFeature | null; centre: CentreFeature };

const commonOf = (location: Location): Common => ({
  id: location.id,
  firmness: shownFirmness(location),
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
  return { type: 'Feature', geometry, properties: { ...commonOf(location), place, seeks } };
};

export const centreFeature = (
  location: Location,
  geometry: Geometry,
  { colouring }: Pick<Drawn, 'colouring'>,
): CentreFeature => {
  const common = commonOf(location);
  const homes = homesIn(location);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: centreOf(geometry) },
    properties: {
      ...common,
      name: location.name,
      homes,
      icon: donutName(
        common.firmness,
        homesPerClass(location, colouring),
        colouring.classesOf(location),
        location.intervention === 'bestaande_bouw',
      ),
      radius: diameterFor(homes) / 2,
      isPoint: geometry.type === 'Point',
    },
  };
};

export const featuresOf = (location: PlacedLocation, drawn: Drawn): LocationFeatures => ({
  shape: shapeFeature(location, location.geometry, drawn),
  centre: centreFeature(location, location.geometry, drawn),
});
