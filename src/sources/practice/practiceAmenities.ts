import { amenitiesInBox } from '@/sources/inBox';
import type { Amenity, AmenitySource } from '@/sources/interfaces/amenities';
import { answerFrom, orAbsent } from './answerFrom';
import type { PracticeFacts } from './factFiles';
import type { Load } from './keepOnce';

export const amenitiesOf = ({ amenities }: PracticeFacts): Amenity[] =>
  amenities.rows.map(([kind, name, lon, lat], row) => ({
    id: `fictief-voorziening-${row + 1}`,
    kind,
    name,
    point: [lon, lat],
  }));

export const practiceAmenities = (load: Load<PracticeFacts>): AmenitySource => ({
  within: async (bounds, asking) =>
    orAbsent(await answerFrom(load, asking, (facts) => amenitiesInBox(amenitiesOf(facts), bounds))),
});
