import type { Geometry, Position } from '@/domain/geometry';

/** The geometry with each of its positions moved. */
export const movedGeometry = (geometry: Geometry, move: (position: Position) => Position): Geometry => {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: move(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(move)) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(move))),
      };
  }
};
