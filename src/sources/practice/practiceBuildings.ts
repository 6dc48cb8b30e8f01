import { indexShapes } from '@/geo/shapeIndex';
import type { Building, BuildingSource } from '@/sources/interfaces/buildings';
import { answerFrom } from './answerFrom';
import type { PracticeBuildings } from './factFiles';
import { keepOnce, type Load, mapLoad } from './keepOnce';

export const buildingsOf = ({ rows, uses }: PracticeBuildings): Building[] =>
  rows.map(([geometry, yearBuilt, use, units, floorArea, isVacant], row) => ({
    id: `fictief-pand-${row + 1}`,
    geometry,
    yearBuilt,
    // The BAG does not know vacancy; this is the status it has for a building that nobody uses.
    status: isVacant ? 'Pand buiten gebruik' : 'Pand in gebruik',
    uses: uses[use] ?? [],
    units,
    floorArea: units === 0 ? null : floorArea,
  }));

export const practiceBuildings = (load: Load<PracticeBuildings>): BuildingSource => {
  const loadIndex = keepOnce(mapLoad(load, (file) => indexShapes(buildingsOf(file))));
  return {
    at: (point, asking) => answerFrom(loadIndex, asking, ({ holding }) => holding(point)[0] ?? null),
  };
};
