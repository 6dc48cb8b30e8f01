import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { Geometry } from '@/domain/geometry';
import type { HousingType } from '@/domain/housingType';
import { homesIn, type Location } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import type { Firmness } from '@/domain/planningStatus';
import { centreOf } from '@/geo/measure';
import { diameterFor, donutName } from '../images/donutName';
import { type ClusterSums, clusterSumsOf } from './clusterSums';
import { dominantType, homesByType, shownFirmness } from './locationKind';

type Common = { id: string; firmness: Firmness; dropped: boolean };
export type ShapeProperties = Common & { type: HousingType };
export type CentreProperties = Common &
  ClusterSums & {
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

/** What the map draws of one location: its surface (a point has none) and the donut at its centre; without a place nothing. */
export type LocationFeatures = { shape: ShapeFeature | null; centre: CentreFeature | null };

const commonOf = (location: Location): Common => ({
  id: location.id,
  firmness: shownFirmness(location),
  dropped: location.priority === 'valt_af',
});

export const shapeFeature = (location: Location, geometry: Geometry): ShapeFeature | null => {
  if (geometry.type === 'Point') return null;
  const type = dominantType(homesByType(location));
  return { type: 'Feature', geometry, properties: { ...commonOf(location), type } };
};

/** `horizon`: the year up to and including which homes count in the sums of a cluster. */
export const centreFeature = (location: Location, geometry: Geometry, horizon: number): CentreFeature => {
  const common = commonOf(location);
  const homes = homesIn(location);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: centreOf(geometry) },
    properties: {
      ...common,
      ...clusterSumsOf(location, horizon),
      name: location.name,
      homes,
      icon: donutName(common.firmness, homesByType(location), location.intervention === 'bestaande_bouw'),
      radius: diameterFor(homes) / 2,
      isPoint: geometry.type === 'Point',
    },
  };
};

export const featuresOf = (location: Location, horizon: number): LocationFeatures =>
  isPlaced(location)
    ? {
        shape: shapeFeature(location, location.geometry),
        centre: centreFeature(location, location.geometry, horizon),
      }
    : { shape: null, centre: null };
