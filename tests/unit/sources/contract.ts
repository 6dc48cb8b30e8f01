import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { type Bounds, boundsOf } from '@/geo/bounds';
import { holdsPoint } from '@/geo/holdsPoint';
import { centreOf } from '@/geo/measure';
import { amenitySchema } from '@/sources/interfaces/amenities';
import { type Answer, type Asking, sourceIds } from '@/sources/interfaces/answer';
import { municipalityOutlineSchema } from '@/sources/interfaces/boundaries';
import { buildingSchema } from '@/sources/interfaces/buildings';
import { neighbourhoodSchema } from '@/sources/interfaces/neighbourhoods';
import { parcelSchema } from '@/sources/interfaces/parcels';
import { placeKinds } from '@/sources/interfaces/places';
import type { Sources } from '@/sources/interfaces/sources';
import { zoningSchema } from '@/sources/interfaces/zoning';

/** A place of which it is known what is there. */
export type KnownPlace = {
  municipality: { code: string; name: string };
  /** Well inside the municipality. */
  inside: Position;
  /** A point in the Netherlands, far from all that the sources know. */
  nowhere: Position;
  parcel: { point: Position; designation: string };
  /** Less than 1 km wide, over the parcel. */
  box: Bounds;
  building: { point: Position; yearBuilt: number | null; floorArea: number | null };
  /** The label is the first thing that comes for what is typed. */
  address: { typed: string; label: string };
  /** Holds amenities. */
  amenityBox: Bounds;
  zoning: { point: Position; name: string };
};

/** The value of an answer that has to be there, with where it came from. */
export const expectValue = <Value>(answer: Answer<Value>): Value => {
  if (!answer.ok) throw new Error(`no answer of ${answer.failure.source}: ${answer.failure.reason}`);
  expect(sourceIds).toContain(answer.from.source);
  expect(answer.from.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  return answer.value;
};

export const reasonOf = (answer: Answer<unknown>) => (answer.ok ? 'none' : answer.failure.reason);

const isWithin = ([lon, lat]: Position, [west, south, east, north]: Bounds) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The box, so many times wider and higher. */
const grow = ([west, south, east, north]: Bounds, times: number): Bounds => [
  west - (times * (east - west)) / 2,
  south - (times * (north - south)) / 2,
  east + (times * (east - west)) / 2,
  north + (times * (north - south)) / 2,
];

const kilometre = 1 / 111.32;

/** Every question that can be asked. */
export const questions = (
  place: KnownPlace,
): Record<string, (sources: Sources, asking: Asking) => Promise<Answer<unknown>>> => ({
  suggest: ({ places }, asking) => places.suggest(place.address.typed, asking),
  resolve: ({ places }, asking) => places.resolve({ id: 'x', kind: 'adres', label: 'x' }, asking),
  reverse: ({ places }, asking) => places.reverse(place.inside, asking),
  'parcels.at': ({ parcels }, asking) => parcels.at(place.parcel.point, asking),
  'parcels.within': ({ parcels }, asking) => parcels.within(place.box, asking),
  'buildings.at': ({ buildings }, asking) => buildings.at(place.building.point, asking),
  'boundaries.municipality': ({ boundaries }, asking) =>
    boundaries.municipality(place.municipality.code, asking),
  'boundaries.at': ({ boundaries }, asking) => boundaries.at(place.inside, asking),
  'neighbourhoods.of': ({ neighbourhoods }, asking) => neighbourhoods.of(place.municipality.code, asking),
  'amenities.within': ({ amenities }, asking) => amenities.within(place.amenityBox, asking),
  'zoning.at': ({ zoning }, asking) => zoning.at(place.zoning.point, asking),
  'zones.natura2000': ({ zones }, asking) => zones.within('natura2000', place.box, asking),
  'zones.overstroming': ({ zones }, asking) => zones.within('overstroming', place.box, asking),
  'zones.erfgoed': ({ zones }, asking) => zones.within('erfgoed', place.box, asking),
  'people.within': ({ people }, asking) => people.within(place.box, asking),
});

/** What the interfaces promise, tried on one filling of them. */
export const describeSources = (
  name: string,
  makeSources: () => Sources | Promise<Sources>,
  place: KnownPlace,
): void => {
  describe(`bronnen: ${name}`, () => {
    it('geeft op een plek het perceel dat daar ligt, met zijn aanduiding', async () => {
      const { parcels } = await makeSources();
      const parcel = expectValue(await parcels.at(place.parcel.point));
      expect(parcelSchema.safeParse(parcel).success).toBe(true);
      expect(parcel?.designation).toBe(place.parcel.designation);
      expect(parcel && holdsPoint(parcel.geometry, place.parcel.point)).toBe(true);
    });

    it('geeft in een kader ook het perceel dat op een plek daarin wordt aangewezen', async () => {
      const { parcels } = await makeSources();
      const one = expectValue(await parcels.at(place.parcel.point));
      const { parcels: all, isCut } = expectValue(await parcels.within(place.box));
      expect(all).toContainEqual(one);
      expect(all.length).toBeLessThanOrEqual(1_000);
      expect(isCut).toBe(false);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { geometry } of all) {
        const [west, south, east, north] = boundsOf([geometry]) ?? [0, 0, 0, 0];
        expect(west <= place.box[2] && east >= place.box[0]).toBe(true);
        expect(south <= place.box[3] && north >= place.box[1]).toBe(true);
      }
    });

    it('geeft geen percelen voor een kader van meer dan een kilometer', async () => {
      const { parcels } = await makeSources();
      const [lon, lat] = place.inside;
      const tall: Bounds = [lon, lat, lon + 0.001, lat + 1.1 * kilometre];
      const wide: Bounds = [lon, lat, lon + 1.9 * kilometre, lat + 0.001];
      expect(reasonOf(await parcels.within(tall))).toBe('absent');
      expect(reasonOf(await parcels.within(wide))).toBe('absent');
    });

    it('geeft op een plek het gebouw dat daar staat', async () => {
      const { buildings } = await makeSources();
      const building = expectValue(await buildings.at(place.building.point));
      expect(buildingSchema.safeParse(building).success).toBe(true);
      expect(building && holdsPoint(building.geometry, place.building.point)).toBe(true);
      expect(building?.yearBuilt).toBe(place.building.yearBuilt);
      expect(building?.floorArea).toBe(place.building.floorArea);
    });

    it('geeft de gemeente bij een code en dezelfde bij een plek daarin', async () => {
      const { boundaries } = await makeSources();
      const outline = expectValue(await boundaries.municipality(place.municipality.code));
      expect(municipalityOutlineSchema.safeParse(outline).success).toBe(true);
      expect(outline).toMatchObject(place.municipality);
      expect(outline && holdsPoint(outline.geometry, place.inside)).toBe(true);
      expect(expectValue(await boundaries.at(place.inside))).toEqual(outline);
    });

    it('geeft een omtrek die licht genoeg is om te tekenen', async () => {
      const { boundaries } = await makeSources();
      const outline = expectValue(await boundaries.municipality(place.municipality.code));
      expect(JSON.stringify(outline).length).toBeLessThan(110_000);
    });

    it('geeft niets waar niets is, en noemt dat geen fout', async () => {
      const { places, parcels, buildings, boundaries, zoning } = await makeSources();
      expect(expectValue(await parcels.at(place.nowhere))).toBeNull();
      expect(expectValue(await buildings.at(place.nowhere))).toBeNull();
      expect(expectValue(await boundaries.at(place.nowhere))).toBeNull();
      expect(expectValue(await places.reverse(place.nowhere))).toBeNull();
      expect(expectValue(await zoning.at(place.nowhere))).toEqual([]);
      expect(expectValue(await boundaries.municipality('GM0000'))).toBeNull();
      const [lon, lat] = place.nowhere;
      const empty = expectValue(await parcels.within([lon, lat, lon + 0.001, lat + 0.001]));
      expect(empty).toEqual({ parcels: [], isCut: false });
    });

    it('geeft buurten in de gemeente, elk cijfer met bron, en met jaar als een bestand dat zegt', async () => {
      const { neighbourhoods, boundaries } = await makeSources();
      const all = expectValue(await neighbourhoods.of(place.municipality.code));
      const outline = expectValue(await boundaries.municipality(place.municipality.code));
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
      for (const neighbourhood of all) {
        expect(neighbourhoodSchema.safeParse(neighbourhood).success).toBe(true);
        expect(outline && holdsPoint(outline.geometry, centreOf(neighbourhood.geometry))).toBe(true);
        expect(neighbourhood.figures.people).toBeDefined();
        for (const figure of Object.values(neighbourhood.figures)) {
          // Only a file can keep silent about it.
          if (figure.source !== 'file' || figure.year !== null) {
            expect(figure.year).toBeGreaterThan(2000);
          }
          expect(sourceIds).toContain(figure.source);
          expect(figure.value === null || figure.value >= 0).toBe(true);
        }
      }
    });

    it('geeft geen buurten voor een gemeente die het niet kent', async () => {
      const { neighbourhoods } = await makeSources();
      const answer = await neighbourhoods.of('GM0000');
      expect(answer.ok ? answer.value : answer.failure.reason).toEqual(answer.ok ? [] : 'absent');
    });

    it('geeft de voorzieningen in een kader en geen daarbuiten', async () => {
      const { amenities } = await makeSources();
      const all = expectValue(await amenities.within(place.amenityBox));
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const amenity of all) {
        expect(amenitySchema.safeParse(amenity).success).toBe(true);
        expect(isWithin(amenity.point, place.amenityBox)).toBe(true);
      }
    });

    it('geeft geen voorzieningen voor een kader van meer dan vijftien kilometer', async () => {
      const { amenities } = await makeSources();
      const [west, south] = place.amenityBox;
      const wide: Bounds = [west, south, west + 30 * kilometre, south + kilometre];
      expect(reasonOf(await amenities.within(wide))).toBe('absent');
      expect(reasonOf(await amenities.within(grow(place.amenityBox, 1_000)))).toBe('absent');
    });

    it('geeft wat het bestemmingsplan van een plek zegt', async () => {
      const { zoning } = await makeSources();
      const found = expectValue(await zoning.at(place.zoning.point));
      expect(found.map(({ name }) => name)).toContain(place.zoning.name);
      for (const one of found) expect(zoningSchema.safeParse(one).success).toBe(true);
    });

    it('vindt een adres aan wat er getypt is, en weet waar het ligt', async () => {
      const { places } = await makeSources();
      const [first, ...others] = expectValue(await places.suggest(place.address.typed));
      if (!first) throw new Error('no suggestion');
      expect(first.label).toBe(place.address.label);
      expect(others.length).toBeLessThan(8);
      for (const { kind, label } of [first, ...others]) {
        expect(placeKinds).toContain(kind);
        expect(label).not.toMatch(/[<>]/);
      }
      const found = expectValue(await places.resolve(first));
      expect(found).toMatchObject({ ...first, municipality: place.municipality });
      const back = found && expectValue(await places.reverse(found.point));
      expect(back?.label).toBe(place.address.label);
    });

    it('geeft geen voorstellen bij minder dan twee letters, en nooit meer dan acht', async () => {
      const { places } = await makeSources();
      expect(expectValue(await places.suggest(''))).toEqual([]);
      expect(expectValue(await places.suggest(` ${place.address.typed.slice(0, 1)} `))).toEqual([]);
      const some = expectValue(await places.suggest(place.address.typed.slice(0, 2)));
      expect(some.length).toBeLessThanOrEqual(8);
    });

    it('kent een voorstel niet meer dat er nooit was', async () => {
      const { places } = await makeSources();
      const gone = { id: 'adr-bestaat-niet', kind: 'adres', label: 'Nergens 1' } as const;
      expect(expectValue(await places.resolve(gone))).toBeNull();
    });

    it.each(Object.entries(questions(place)))(
      'houdt op als de vrager niet meer wacht: %s',
      async (_, ask) => {
        const sources = await makeSources();
        expect(reasonOf(await ask(sources, { signal: AbortSignal.abort() }))).toBe('aborted');
        const leaving = new AbortController();
        const answer = ask(sources, { signal: leaving.signal });
        leaving.abort();
        expect(reasonOf(await answer)).toBe('aborted');
      },
    );
  });
};
