import { type Bounds, boundsOf, boxesMeet } from '@/geo/bounds';
import { indexShapes, type ShapeIndex } from '@/geo/shapeIndex';
import { amenitiesInBox, isInBox, parcelsInBox } from '@/sources/inBox';
import type { Amenity, AmenitySource } from '@/sources/interfaces/amenities';
import type { Answer, Asking, FailureReason } from '@/sources/interfaces/answer';
import type { Parcel } from '@/sources/interfaces/parcels';
import type { PeopleSquare } from '@/sources/interfaces/people';
import type { Sources } from '@/sources/interfaces/sources';
import { layerAmenities } from '@/sources/layerAmenities';
import { ofMunicipality } from './ofMunicipality';
import type { FileFacts } from './readFacts';

/** A file that the user brought, read; `asOf`: the day it was brought (ISO date). */
export type BroughtFacts = FileFacts & { fileName: string; asOf: string };

type About = { fileName: string; asOf: string };

const source = 'file';

const failedWith = (reason: FailureReason): Answer<never> => ({ ok: false, failure: { source, reason } });
const answer = <Value>(value: Value, { asOf, fileName }: About): Answer<Value> => ({
  ok: true,
  value,
  from: { source, asOf, fileName },
});

/** The first file that has something; `absent` when none has. */
const firstOf = async <File extends About, Value>(
  files: readonly File[],
  asking: Asking | undefined,
  find: (file: File) => Value | null,
): Promise<Answer<Value>> => {
  // Like a source that has to be waited for: who turns away in the same moment gets no answer.
  await Promise.resolve();
  if (asking?.signal?.aborted) return failedWith('aborted');
  for (const file of files) {
    const found = find(file);
    if (found !== null) return answer(found, file);
  }
  return failedWith('absent');
};

const orNull = <Item>(items: Item[]): Item[] | null => (items.length > 0 ? items : null);

const extentOf = (squares: readonly PeopleSquare[]): Bounds | null =>
  boundsOf(squares.map(({ point }) => ({ type: 'Point', coordinates: point })));

const noAmenities: AmenitySource = {
  within: (_, asking) => firstOf<About, Amenity[]>([], asking, () => null),
};

/** With ids that differ from those in other files, where facts without one have the number of their line. */
const amenitiesOf = (file: About & { facts: readonly Amenity[] }, index: number): AmenitySource => {
  const facts = file.facts.map((amenity) => ({ ...amenity, id: `${index + 1}:${amenity.id}` }));
  return {
    within: (bounds, asking) => firstOf([file], asking, () => orNull(amenitiesInBox(facts, bounds) ?? [])),
  };
};

/**
 * Answers from files that the user brought, the first file first. What no file has is `absent`, so that another
 * source can be asked.
 */
export const fileSources = (
  files: readonly BroughtFacts[],
): Pick<Sources, 'parcels' | 'amenities' | 'neighbourhoods' | 'people'> => {
  const amenities = files.filter((file) => file.kind === 'amenities');
  const neighbourhoods = files.filter((file) => file.kind === 'neighbourhoods');
  const people = files
    .filter((file) => file.kind === 'people')
    .map((file) => ({ ...file, extent: extentOf(file.facts) }));
  const parcels = files
    .filter((file) => file.kind === 'parcels')
    .map((file): About & { index: ShapeIndex<Parcel> } => ({ ...file, index: indexShapes(file.facts) }));
  return {
    parcels: {
      at: (point, asking) => firstOf(parcels, asking, ({ index }) => index.holding(point)[0] ?? null),
      within: (bounds, asking) =>
        firstOf(parcels, asking, ({ index }) => {
          const found = parcelsInBox(index, bounds);
          return found && found.parcels.length > 0 ? found : null;
        }),
    },
    amenities: amenities
      .map(amenitiesOf)
      .reduceRight((others, file) => layerAmenities(file, others), noAmenities),
    people: {
      within: (bounds, asking) =>
        // Where a file reaches nobody may live; beyond it the file says nothing.
        firstOf(people, asking, ({ facts, extent }) =>
          extent !== null && boxesMeet(extent, bounds)
            ? facts.filter(({ point }) => isInBox(point, bounds))
            : null,
        ),
    },
    neighbourhoods: {
      of: (municipalityCode, asking) =>
        firstOf(neighbourhoods, asking, ({ facts }) => orNull(ofMunicipality(facts, municipalityCode))),
    },
  };
};
