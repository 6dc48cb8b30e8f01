import type { Answer } from './interfaces/answer';
import type { Sources } from './interfaces/sources';
import { layerAmenities } from './layerAmenities';

type Facts = Pick<Sources, 'parcels' | 'amenities' | 'neighbourhoods' | 'people'>;

/** The first answer, unless it is none. */
const firstOf = async <Value>(
  first: Promise<Answer<Value>>,
  then: () => Promise<Answer<Value>>,
): Promise<Answer<Value>> => {
  const answer = await first;
  return answer.ok ? answer : then();
};

/**
 * Lets files that the user brought (`fileSources`) answer before another source; the rest is asked there. Of amenities
 * the rest are the kinds that no file has.
 */
export const layeredSources = (files: Facts, then: Sources): Sources => ({
  ...then,
  parcels: {
    at: (point, asking) => firstOf(files.parcels.at(point, asking), () => then.parcels.at(point, asking)),
    within: (bounds, asking) =>
      firstOf(files.parcels.within(bounds, asking), () => then.parcels.within(bounds, asking)),
  },
  amenities: layerAmenities(files.amenities, then.amenities),
  people: {
    within: (bounds, asking) =>
      firstOf(files.people.within(bounds, asking), () => then.people.within(bounds, asking)),
  },
  neighbourhoods: {
    of: (code, asking) =>
      firstOf(files.neighbourhoods.of(code, asking), () => then.neighbourhoods.of(code, asking)),
  },
});
