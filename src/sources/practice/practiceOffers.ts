import file from '@data/practice/offers.json';
import * as z from 'zod/mini';
import type { Geometry } from '@/domain/geometry';
import { type Location, locationSchema } from '@/domain/location';
import { termsSchema } from '@/domain/offers/offer';
import type { Plan } from '@/domain/plan';
import { partnerId } from './practiceDetails';
import { practicePlan } from './practicePlan';

const days = z.number();
const line = z.record(z.string(), z.unknown());
const promises = z._default(z.record(z.string(), z.string()), {});

const offerFileSchema = z.object({
  id: z.string(),
  partner: z.string(),
  madeAt: days,
  basisAt: days,
  validUntil: days,
  locations: z.array(
    z.object({ name: z.string(), was: z._default(z.array(line), []), offered: z.array(line), promises }),
  ),
  fresh: z.array(
    z.object({
      name: z.string(),
      at: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
      neighbourhood: z.optional(z.string()),
      intervention: z.optional(z.string()),
      status: z.string(),
      lines: z.array(line),
      promises,
    }),
  ),
  withdrawn: z.array(z.string()),
});
type OfferFile = z.infer<typeof offerFileSchema>;

/** What an offer to play with is made of: as `writeOffer` asks. */
export type PracticeOffer = {
  bid: z.infer<typeof termsSchema> & { id: string; basisAt: string };
  plan: Plan;
  basis: Plan;
  ids: ReadonlySet<string>;
};

const dayLength = 24 * 60 * 60 * 1000;

/** A rectangle in metres around the middle of the practice municipality: its middle, its width and its depth. */
const rectangle = ([east, north, width, depth]: readonly [number, number, number, number]): Geometry => {
  const metres = 111_320;
  const shrink = Math.cos((52.55 * Math.PI) / 180);
  const corner = (x: number, y: number): [number, number] => [
    5.25 + (east + (x * width) / 2) / (metres * shrink),
    52.55 + (north + (y * depth) / 2) / metres,
  ];
  const ring = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)];
  return { type: 'Polygon', coordinates: [ring] };
};

const promised = (levels: Readonly<Record<string, string>>, before: Location['commitments'] = []) => {
  const said = Object.entries(levels).map(([key, level]) => ({ partnerId: partnerId(key), level }));
  const kept = before.map((commitment) => {
    const now = said.find((each) => each.partnerId === commitment.partnerId);
    return now === undefined ? commitment : { ...commitment, ...now };
  });
  const known = new Set(before.map((commitment) => commitment.partnerId));
  return [...kept, ...said.filter((each) => !known.has(each.partnerId))];
};

const changed = (
  location: Location,
  lines: readonly object[],
  levels: Readonly<Record<string, string>> = {},
): Location =>
  locationSchema.parse({
    ...location,
    programme: location.programme.map((each, index) => ({ ...each, ...lines[index] })),
    commitments: promised(levels, location.commitments),
  });

const freshLocations = ({ id, fresh }: OfferFile): Location[] =>
  fresh.map(({ name, at, neighbourhood, intervention, status, lines, promises: levels }, index) =>
    locationSchema.parse({
      id: `${id}-${index + 1}`,
      name,
      geometry: at && rectangle(at),
      neighbourhood,
      intervention,
      planningStatus: status,
      programme: lines.map((each, number) => ({ id: `${id}-${index + 1}-${number + 1}`, ...each })),
      commitments: promised(levels),
    }),
  );

const offerOf = (raw: unknown, planId: string, madeOn: string): PracticeOffer => {
  const offer = offerFileSchema.parse(raw);
  const timeOf = (offset: number) => new Date(Date.parse(madeOn) + offset * dayLength).toISOString();
  const known = practicePlan(planId, madeOn);
  const said = new Map(offer.locations.map((each) => [each.name, each]));
  const withdrawn = new Set(offer.withdrawn);
  const fresh = freshLocations(offer);
  const basis = {
    ...known,
    locations: known.locations.map((each) => changed(each, said.get(each.name)?.was ?? [])),
  };
  const offered = known.locations.flatMap((each, index) => {
    const about = said.get(each.name);
    const was = basis.locations[index] ?? each;
    if (withdrawn.has(each.name)) return [];
    return about === undefined ? [was] : [changed(was, about.offered, about.promises)];
  });
  const { name, role } = known.partners.find(({ id }) => id === partnerId(offer.partner)) ?? {};
  const terms = termsSchema.parse({
    ...Object(raw),
    name,
    role,
    madeAt: timeOf(offer.madeAt),
    validUntil: timeOf(offer.validUntil).slice(0, 10),
  });
  return {
    bid: { ...terms, id: offer.id, basisAt: timeOf(offer.basisAt) },
    plan: { ...known, locations: [...offered, ...fresh] },
    basis,
    ids: new Set([
      ...known.locations.filter(({ name: own }) => said.has(own) || withdrawn.has(own)).map(({ id }) => id),
      ...fresh.map(({ id }) => id),
    ]),
  };
};

/** The fictional offers to a practice plan, as they would come in for the plan with this id, made on this day (ISO, UTC). */
export const practiceOffers = (planId: string, madeOn: string): PracticeOffer[] =>
  file.offers.map((raw) => offerOf(raw, planId, madeOn));
