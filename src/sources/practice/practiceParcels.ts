import { indexShapes } from '@/geo/shapeIndex';
import { parcelsInBox } from '@/sources/inBox';
import type { Parcel, ParcelSource } from '@/sources/interfaces/parcels';
import { answerFrom, orAbsent } from './answerFrom';
import type { PracticeParcels } from './factFiles';
import { keepOnce, type Load, mapLoad } from './keepOnce';

export const parcelsOf = ({ rows }: PracticeParcels): Parcel[] =>
  rows.map(([registeredArea, geometry], row) => ({
    id: `fictief-MKW00-A-${row + 1}`,
    designation: `MKW00 A ${row + 1}`,
    geometry,
    registeredArea,
  }));

export const practiceParcels = (load: Load<Parcel[]>): ParcelSource => {
  const loadIndex = keepOnce(mapLoad(load, indexShapes));
  return {
    at: (point, asking) => answerFrom(loadIndex, asking, ({ holding }) => holding(point)[0] ?? null),
    within: async (bounds, asking) =>
      orAbsent(await answerFrom(loadIndex, asking, (index) => parcelsInBox(index, bounds))),
  };
};
