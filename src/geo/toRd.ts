import type { Geometry, Position } from '@/domain/geometry';
import { movedGeometry } from './movedGeometry';
import { loadRd } from './rd';

/** Centimetres: finer than the conversion is right, so that shapes that share a corner go on sharing it. */
const decimals = 2;

/** The converter of shapes from WGS84 to Rijksdriehoek: x and y in metres, in whole centimetres. */
export const loadToRd = async (): Promise<(geometry: Geometry) => Geometry> => {
  const { toRd } = await loadRd();
  const position = (at: Position): Position => {
    const [x, y] = toRd(at);
    return [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))];
  };
  return (geometry) => movedGeometry(geometry, position);
};
