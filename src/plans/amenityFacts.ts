import { create } from 'zustand';
import type { Geometry } from '@/domain/geometry';
import { geometriesOf } from '@/domain/placed';
import { type Bounds, boundsOf, boxSurface } from '@/geo/bounds';
import { sizeOfBounds } from '@/geo/distance';
import { widened } from '@/geo/widened';
import { type Amenity, widestAmenityBox } from '@/sources/interfaces/amenities';
import type { Answer } from '@/sources/interfaces/answer';
import type { Sources } from '@/sources/interfaces/sources';
import { municipalityCode } from '@/sources/municipalityCode';
import type { Asked } from '@/state/asked';
import { openPlanNow } from '@/state/planStore';
import { askAnew } from './askAnew';
import { createQuestion } from './question';

/** The area of a plan with the amenities in it and just around it. */
export type AmenityArea = { area: Exclude<Geometry, { type: 'Point' }>; amenities: readonly Amenity[] };

type AmenityFacts = { planId: string | null; asked: Asked<AmenityArea> };

/** For counting with; what the map shows of amenities is asked apart. */
export const useAmenityFacts = create<AmenityFacts>(() => ({ planId: null, asked: { state: 'off' } }));

const question = createQuestion<AmenityArea>((asked) =>
  useAmenityFacts.setState({ planId: openPlanNow().planId, asked }),
);

/** So far beyond the border what is near still counts, in metres. */
const around = 2_000;
/** More boxes than this is a province, and no municipality. */
const mostBoxes = 9;

/** A box in parts that may be asked about, row by row; null when they are too many. */
export const askableParts = (bounds: Bounds): Bounds[] | null => {
  const { width, height } = sizeOfBounds(bounds);
  // A little less than the widest: the south of a box is wider than its middle.
  const partsOf = (metres: number) => Math.max(1, Math.ceil(metres / (widestAmenityBox * 0.97)));
  const [columns, rows] = [partsOf(width), partsOf(height)];
  if (columns * rows > mostBoxes) return null;
  const [west, south, east, north] = bounds;
  const [wide, high] = [(east - west) / columns, (north - south) / rows];
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return [west + column * wide, south + row * high, west + (column + 1) * wide, south + (row + 1) * high];
  });
};

/** The municipality of the plan; without one, the ground around its locations. */
const areaOf = async (sources: Sources, signal: AbortSignal): Promise<AmenityArea['area'] | null> => {
  const { header, allLocations } = openPlanNow().view;
  const code = municipalityCode(header.area);
  if (code !== undefined) {
    const answer = await sources.boundaries.municipality(code, { signal });
    if (answer.ok && answer.value !== null) return answer.value.geometry;
  }
  const bounds = boundsOf(geometriesOf(allLocations.values()));
  return bounds === null ? null : boxSurface(widened(bounds, around));
};

/** Asks for all amenities of the area, part by part: half of them would make the other half look empty. */
const amenitiesIn = async (
  sources: Sources,
  parts: readonly Bounds[],
  signal: AbortSignal,
): Promise<Answer<Amenity[]>> => {
  const found = new Map<string, Amenity>();
  let last: Answer<Amenity[]> | undefined;
  for (const part of parts) {
    last = await sources.amenities.within(part, { signal });
    if (!last.ok) return last;
    for (const amenity of last.value) found.set(amenity.id, amenity);
  }
  return last?.ok === true
    ? { ...last, value: [...found.values()] }
    : { ok: false, failure: { source: 'openstreetmap', reason: 'absent' } };
};

export const askAmenityFacts = (): Promise<void> => {
  noteAsked();
  return question.ask(async (sources, signal) => {
    const area = await areaOf(sources, signal);
    const bounds = area && boundsOf([area]);
    const parts = bounds && askableParts(widened(bounds, around));
    if (area === null || parts === null) return null;
    const answer = await amenitiesIn(sources, parts, signal);
    return answer.ok ? { ...answer, value: { area, amenities: answer.value } } : answer;
  });
};

const noteAsked = askAnew('amenities', () => useAmenityFacts.getState().planId, askAmenityFacts);
