import type { Action } from '@/domain/action';
import { agreementStates, agreementSubjects } from '@/domain/agreement';
import type { Area } from '@/domain/area';
import type { Decision } from '@/domain/decision';
import type { Delivery } from '@/domain/delivery';
import { demandLevels, demandMeasures, demandTypes } from '@/domain/demand/demandSeries';
import type { Geometry, Position } from '@/domain/geometry';
import { type Goal, goalDirections, goalMeasures } from '@/domain/goal';
import { housingTypes } from '@/domain/housingType';
import { compareIds } from '@/domain/ids';
import { type ImportReport, importOutcomes } from '@/domain/importReport';
import { interventions, type Location, type Origin, priorities } from '@/domain/location';
import {
  bottlenecks,
  confidentialities,
  landConsents,
  landOwners,
  liftAnswers,
  meetingRooms,
  targetGroups,
  wheelchairAnswers,
  yesNo,
} from '@/domain/locationFields';
import type { Meeting } from '@/domain/meeting';
import { milestoneKinds } from '@/domain/milestone';
import { shortageCauses } from '@/domain/money/cover';
import { type NetworkTable, tableLevels } from '@/domain/networkTable';
import { earliestYear, largestAmount, largestCount, latestYear } from '@/domain/numbers';
import { type Offer, verdicts } from '@/domain/offers/offer';
import {
  type Commitment,
  careForms,
  commitmentKinds,
  commitmentLevels,
  locationRoles,
  type Partner,
  partnerKinds,
  partnerRoles,
  partnerTables,
} from '@/domain/partner';
import { type Plan, planSchema } from '@/domain/plan';
import { planningStatuses } from '@/domain/planningStatus';
import type { Preset } from '@/domain/preset';
import { buildings, owners, type ProgrammeLine } from '@/domain/programmeLine';
import type { Remark } from '@/domain/remark';
import { longestFilterName, type SavedFilter } from '@/domain/savedFilter';
import { segments } from '@/domain/segment';
import { type Step, stepStates } from '@/domain/step';
import { stockFutures, stockKinds } from '@/domain/stock/stockSite';
import { suitabilityPresets } from '@/domain/suitability/suitability';
import { type Variant, variantLineId } from '@/domain/variants/variant';
import { normaliseGeometry } from '@/geo/normalise';
import { type Random, randomFrom } from './random';

const words = [
  'Hofje van Zuid',
  '<b>Markt</b> & "Kerk"',
  "<script>alert('x')</script>",
  'De Ľúčna, straße — №7',
  'Zorg\tplein\n2',
  '养老院 👵🏽',
  '__proto__',
  'constructor',
  '0',
  ' spatie ervoor en erachter ',
  '\\u0041 \u2028 \u0000',
];

const degrees = (value: number): number => Number(value.toFixed(7));

/** A star around a centre, with as many corners as asked, so that it never crosses itself. */
const ringAround = (random: Random, [x, y]: Position, radius: number, corners: number): Position[] => {
  const ring = Array.from({ length: corners }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / corners;
    const reach = (radius * random.int(50, 100)) / 100;
    return [degrees(x + reach * Math.cos(angle)), degrees(y + reach * Math.sin(angle))];
  });
  const [first] = ring;
  return first ? [...ring, [...first]] : ring;
};

const polygonAt = (random: Random, centre: Position): Position[][] => {
  const outer = ringAround(random, centre, 0.004, random.int(3, 40));
  return random.oneIn(4) ? [outer, ringAround(random, centre, 0.0008, random.int(3, 8))] : [outer];
};

const randomGeometry = (random: Random): Geometry => {
  const centre: Position = [
    degrees(random.int(3_300_000, 7_200_000) / 1e6),
    degrees(random.int(50_750_000, 53_600_000) / 1e6),
  ];
  const kind = random.pick(['Point', 'Polygon', 'Polygon', 'MultiPolygon'] as const);
  const drawn: Geometry =
    kind === 'Point'
      ? { type: kind, coordinates: centre }
      : kind === 'Polygon'
        ? { type: kind, coordinates: polygonAt(random, centre) }
        : {
            type: kind,
            coordinates: [
              polygonAt(random, centre),
              polygonAt(random, [degrees(centre[0] + 0.02), degrees(centre[1] + 0.02)]),
            ],
          };
  const normal = normaliseGeometry(drawn);
  if (normal === null) throw new Error('a random shape without surface');
  return normal;
};

const randomText = (random: Random, longest: number): string => {
  if (random.oneIn(12)) return 'x'.repeat(longest);
  return Array.from({ length: random.int(1, 4) }, () => random.pick(words))
    .join(' ')
    .slice(0, longest);
};

const randomLine = (random: Random, id: string): ProgrammeLine => {
  const homes = random.pick([0, 1, 12, random.int(0, 300), largestCount]);
  const count = homes > 0 && random.oneIn(5) ? -homes : homes;
  return {
    id,
    type: random.pick(housingTypes),
    segment: random.pick(segments),
    count,
    completed: random.pick([0, 0, homes, random.int(0, 50)]),
    ...(random.oneIn(3) ? {} : { year: random.pick([earliestYear, 2030, 2031, latestYear]) }),
    owner: random.pick(owners),
    building: random.pick(buildings),
    ...(random.oneIn(4) ? { retained: random.int(0, 50) } : {}),
  };
};

const randomOrigin = (random: Random): Origin => {
  const fact = () => `feit ${randomText(random, 150)}`;
  const quantity = () => random.pick([null, 0, 1_420, 12.5]);
  return random.pick<Origin>([
    { kind: 'drawn' },
    { kind: 'imported' },
    {
      kind: 'parcel',
      id: fact(),
      designation: fact(),
      registeredArea: quantity(),
      source: 'brk',
      asOf: '2026-11-22',
    },
    {
      kind: 'building',
      id: fact(),
      yearBuilt: random.pick([null, 1974]),
      uses: random.pick([[], ['kantoorfunctie'], ['kantoorfunctie', 'woonfunctie']]),
      floorArea: quantity(),
      source: 'bag',
      asOf: '2026-11-22',
    },
  ]);
};

const randomCommitment = (random: Random, partnerId: string): Commitment => ({
  partnerId,
  level: random.pick(commitmentLevels),
  ...(random.oneIn(3) && { roles: [random.pick(locationRoles)], kind: random.pick(commitmentKinds) }),
  ...(random.oneIn(3) && { homes: random.int(0, 90), date: '2026-11-28' }),
  ...(random.oneIn(3) && { term: randomText(random, 200), reserve: randomText(random, 200) }),
});

const randomLocation = (
  random: Random,
  n: number,
  partners: readonly Partner[],
  variants: readonly Variant[],
): Location => ({
  id: `loc ${random.int(100, 999)}-${n}`,
  name: `${n} ${randomText(random, 150)}`,
  geometry: randomGeometry(random),
  origin: randomOrigin(random),
  intervention: random.pick(interventions),
  planningStatus: random.pick(planningStatuses),
  priority: random.pick(priorities),
  intramuralPlaces: random.pick([0, 0, 40, largestCount]),
  notes: random.oneIn(2) ? '' : randomText(random, 20_000),
  programme: Array.from({ length: random.int(0, 6) }, (_, i) => randomLine(random, `l${i}`)),
  commitments: partners.filter(() => random.oneIn(3)).map((partner) => randomCommitment(random, partner.id)),
  agreements: Array.from({ length: random.int(0, 2) }, (_, i) => ({
    id: `a${i}`,
    subject: random.pick(agreementSubjects),
    state: random.pick(agreementStates),
    partnerIds: partners.filter(() => random.oneIn(4)).map(({ id }) => id),
    remark: random.oneIn(2) ? '' : randomText(random, 2_000),
    ...(random.oneIn(3) && { title: randomText(random, 200), formerPartners: ['Weg', 'Ook weg'] }),
    ...(random.oneIn(3) && { date: '2026-11-28' }),
  })),
  variantParts: variants.map(({ id }) => ({
    variantId: id,
    hasOwnNumbers: random.oneIn(2),
    ...(random.oneIn(2) && { isIn: random.oneIn(2) }),
  })),
  variantLines: variants.map(({ id }) => ({
    ...randomLine(random, variantLineId(id, 'l0')),
    variantId: id,
  })),
  covers: n % 3 === 1 ? [{ id: 'd1', who: 'Provincie', ...(n % 2 === 0 && { amount: largestAmount }) }] : [],
  policyNotes: n % 3 === 0 ? [{ policyId: 'b1', says: 'Hier kan wonen met zorg.' }] : [],
  votes: random.oneIn(3) ? [{ partnerId: 'p1', dots: random.int(0, 5) }] : [],
  milestones: milestoneKinds
    .filter(() => random.oneIn(4))
    .map((id) => ({
      id,
      ...(random.oneIn(2) && { planned: '2027-03-01', body: randomText(random, 200) }),
      ...(random.oneIn(3) && { done: '2027-04-12' }),
    }))
    .sort((a, b) => compareIds(a.id, b.id)),
  scores: random.oneIn(3) ? [{ criterionId: 'c1', value: random.int(0, 10) }] : [],
  mutedSignals: random.oneIn(4) ? [{ id: 'overlap', reason: randomText(random, 500) }] : [],
  ...(random.oneIn(3) && { meetingRoom: random.pick(meetingRooms), lift: random.pick(liftAnswers) }),
  ...(random.oneIn(3) && { wheelchair: random.pick(wheelchairAnswers), minimumScale: random.int(0, 90) }),
  ...(random.oneIn(4) && { confidentiality: random.pick(confidentialities) }),
  ...(random.oneIn(4) && { offerId: 'bod', offeredBy: 'Polderwonen (fictief)', offeredOn: '2026-11-20' }),
  ...(random.oneIn(3) && {
    nextStep: randomText(random, 200),
    nextStepBy: randomText(random, 200),
    nextStepOn: '2027-01-29',
    seeks: ['zorgorganisatie', 'belegger'],
  }),
  ...(random.oneIn(3) && {
    meetingRoomArea: random.int(0, 400),
    guestRoom: random.pick(yesNo),
    label55: random.pick(yesNo),
    wlzShare: random.int(0, 100),
    conceptPoints: ['centrale_entree'],
  }),
  ...(n % 3 === 1 && { progressReason: 'Het net is vol.', picture: 'Foto a.jpg' }),
  ...(n % 3 === 2 && { investment: 9_000_000, shortage: 900_000, shortageCauses: [...shortageCauses] }),
  ...(random.oneIn(3) && {
    landOwner: random.pick(landOwners),
    landConsent: random.pick(landConsents),
    policyRegime: randomText(random, 200),
    targetGroups: targetGroups.filter(() => random.oneIn(3)),
    bottlenecks: bottlenecks.filter(() => random.oneIn(5)),
  }),
});

const randomStep = (random: Random, n: number): Step => ({
  id: `gemeente-${n}`,
  owner: randomText(random, 200),
  ...(random.oneIn(2) && { state: random.pick(stepStates) }),
  ...(random.oneIn(2) && { date: '2026-11-28' }),
});

const randomAction = (random: Random, n: number): Action => ({
  id: `x${random.int(0, 99)}-${n}`,
  name: randomText(random, 300),
  owner: randomText(random, 200),
  locationIds: random.oneIn(2) ? ['l1'] : [],
  ...(random.oneIn(2) && { stepId: 'gemeente-3' }),
  ...(random.oneIn(2) && { date: '2027-01-15', done: '2026-11-28' }),
});

const randomDelivery = (random: Random, n: number): Delivery => ({
  id: `v${random.int(0, 99)}-${n}`,
  name: randomText(random, 200),
  to: random.oneIn(2) ? randomText(random, 200) : '',
  at: '2026-11-28T09:00:00.000Z',
  locations: random.int(0, 500),
  homes: random.int(-50, 5_000),
  isPublic: random.oneIn(2),
  ...(random.oneIn(2) && { snapshot: randomText(random, 200) }),
  ...(random.oneIn(2) && { variant: randomText(random, 200) }),
  ...(random.oneIn(2) && { partnerId: 'p1' }),
});

const randomImportReport = (random: Random): ImportReport => ({
  id: 'verslag',
  name: randomText(random, 200),
  at: '2026-11-28T10:00:00.000Z',
  counts: { nieuw: 1, bijgewerkt: 0, ongewijzigd: random.int(0, 9), weggelaten: 0, buiten: 0 },
  named: random.int(0, 100),
  read: 0,
  remarks: random.oneIn(2) ? [] : [randomText(random, 100)],
  entries: [{ naam: randomText(random, 100), uitkomst: random.pick(importOutcomes), waarom: [] }],
  ...(random.oneIn(2) && { ids: ['l1'] }),
});

const randomOffer = (random: Random): Offer => ({
  id: 'bod',
  name: randomText(random, 200),
  role: random.pick(partnerRoles),
  madeAt: '2026-11-20T08:00:00.000Z',
  takenAt: '2026-11-28T10:00:00.000Z',
  conditions: randomText(random, 2_000),
  asks: '',
  covers: random.oneIn(3) ? randomText(random, 200) : '',
  coverAreas: random.oneIn(2) ? [] : [randomText(random, 100)],
  ...(random.oneIn(2) && { coverAnswer: { antwoord: 'overgenomen', reden: randomText(random, 100) } }),
  isComplete: random.oneIn(2),
  ...(random.oneIn(2) && { validUntil: '2027-01-31' }),
  answers: random.oneIn(3)
    ? []
    : [
        {
          locatie: 'l1',
          naam: randomText(random, 200),
          antwoord: random.pick(verdicts),
          reden: 'reden',
          geboden: { 'line/l/count': 3 },
        },
      ],
});

const randomDecision = (random: Random, n: number): Decision => ({
  id: `b${random.int(0, 99)}-${n}`,
  name: randomText(random, 500),
  body: randomText(random, 200),
  locationIds: random.oneIn(2) ? ['l1'] : [],
  note: randomText(random, 2_000),
  ...(random.oneIn(2) && { date: '2026-11-28' }),
});

const randomTable = (random: Random, n: number): NetworkTable => ({
  id: `t${random.int(0, 99)}-${n}`,
  name: randomText(random, 200),
  rhythm: randomText(random, 200),
  chair: randomText(random, 200),
  partnerIds: random.oneIn(2) ? ['p1'] : [],
  follows: randomText(random, 200),
  followedBy: randomText(random, 200),
  ...(random.oneIn(2) && { level: random.pick(tableLevels) }),
});

const randomMeeting = (random: Random, n: number): Meeting => ({
  id: `o${random.int(0, 99)}-${n}`,
  name: randomText(random, 200),
  time: randomText(random, 200),
  agenda: randomText(random, 5_000),
  partnerIds: random.oneIn(2) ? ['p1'] : [],
  others: randomText(random, 200),
  ...(random.oneIn(2) && { tableId: 't1', date: '2026-12-10' }),
});

const randomRemark = (random: Random, n: number): Remark => ({
  id: `n${random.int(0, 99)}-${n}`,
  name: randomText(random, 500),
  from: randomText(random, 200),
  answer: randomText(random, 2_000),
  ...(random.oneIn(2) ? { locationId: 'l1', date: '2026-11-28' } : { place: [5.1, 52.1] }),
});

const randomGoal = (random: Random, n: number): Goal => ({
  id: `g${random.int(0, 99)}-${n}`,
  name: randomText(random, 200),
  direction: random.pick(goalDirections),
  measure: random.pick(goalMeasures),
  value: random.pick([0, 100, 12.5, 200 / 3]),
  over: random.pick([{}, { types: ['geclusterd'], toYear: 2030 }, { neighbourhoods: ['', 'Oude Kern'] }]),
  within: random.pick([{}, { firmness: ['hard'], text: 'noord' }]),
  source: random.oneIn(2) ? '' : randomText(random, 500),
  asOf: random.pick(['', '2025-07-03']),
  isInDock: random.oneIn(2),
  ...(random.oneIn(2) && { byYear: random.int(2025, 2050) }),
});

const randomSavedFilter = (random: Random, n: number): SavedFilter => ({
  id: `f${random.int(0, 99)}-${n}`,
  name: randomText(random, longestFilterName),
  filter: random.pick([
    {},
    { firmness: ['zacht'], partnerRoles: ['corporatie'], hasSignal: true },
    { fromYear: 2028, toYear: 2031, lacks: ['year'], drawnFrom: '2026-11-01', text: 'noord' },
  ]),
});

const randomPreset = (random: Random, n: number): Preset => ({
  id: `s${random.int(0, 99)}-${n}`,
  name: randomText(random, 200),
  lines: Array.from({ length: random.int(1, 4) }, () => {
    const { id: _id, completed: _completed, year: _year, ...line } = randomLine(random, 'l');
    return line;
  }),
});

const randomArea = (random: Random): Area =>
  random.pick<Area>([
    { kind: 'municipality', code: 'GM0344', name: 'Utrecht' },
    { kind: 'region', code: 'U10', name: 'U10/U16' },
    { kind: 'practice', name: 'Oefenstad' },
    { kind: 'undecided' },
  ]);

const sorted = <Item extends { id: string }>(items: Item[]): Item[] =>
  items.sort((a, b) => compareIds(a.id, b.id));

/** A plan with every field at random, valid and in the form in which the app keeps plans. */
export const randomPlan = (seed: number, size = randomFrom(seed).int(0, 40)): Plan => {
  const random = randomFrom(seed * 7919);
  const variants = sorted(
    Array.from({ length: random.int(0, 3) }, (_, n) => ({
      id: `v ${n}`,
      name: `Variant ${n}`,
      startsWith: random.pick<Variant['startsWith']>(['all', 'none']),
    })),
  );
  const partners = sorted(
    Array.from(
      { length: random.int(0, 8) },
      (_, n): Partner => ({
        id: `p${random.int(0, 99)}-${n}`,
        name: randomText(random, 200),
        role: random.pick(partnerRoles),
        ...(random.oneIn(3) && { kind: random.pick(partnerKinds), tables: [random.pick(partnerTables)] }),
        ...(random.oneIn(3) && { represents: randomText(random, 200), rhythm: randomText(random, 200) }),
        ...(random.oneIn(3) && { care: [random.pick(careForms)], minimumScale: random.int(0, 90) }),
        ...(random.oneIn(3) && { conditions: randomText(random, 2_000), contact: randomText(random, 2_000) }),
        ...(random.oneIn(4) && { yieldWish: randomText(random, 200) }),
      }),
    ),
  );
  const count = (): number | null => random.pick([null, 0, 515, largestCount]);
  return planSchema.parse({
    id: `plan-${seed}`,
    name: randomText(random, 200),
    area: randomArea(random),
    target: {
      horizon: random.int(2025, 2050),
      byType: { geclusterd: count(), zorggeschikt: count(), nultreden: count() },
      source: random.oneIn(2) ? '' : randomText(random, 500),
      asOf: random.pick(['', '2024-06-28']),
    },
    settings: {
      density: random.pick([1, 75, 37.5, 1000]),
      ...(seed % 2 === 1 && { showsMoney: true }),
      ...(seed % 3 === 1 && { careReach: seed % 2 === 0 ? 800 : 'buurt' }),
      ...(random.oneIn(2) && { tableColumns: random.pick([[], ['total', 'year'], ['van later', 'status']]) }),
    },
    createdAt: '2026-11-01T09:00:00.000Z',
    updatedAt: '2026-11-21T22:41:07.123Z',
    partners,
    goals: sorted(Array.from({ length: random.int(0, 4) }, (_, n) => randomGoal(random, n))),
    savedFilters: sorted(Array.from({ length: random.int(0, 4) }, (_, n) => randomSavedFilter(random, n))),
    presets: sorted(Array.from({ length: random.int(0, 3) }, (_, n) => randomPreset(random, n))),
    analyses: random.oneIn(3)
      ? [
          {
            id: 'an',
            name: randomText(random, 150),
            horizon: 2040,
            byType: { geclusterd: { low: 10, high: 90 } },
            asOf: '',
            note: '',
          },
        ]
      : [],
    demand: random.oneIn(3)
      ? [
          {
            id: 'vraag',
            name: randomText(random, 150),
            type: random.pick(demandTypes),
            measure: random.pick(demandMeasures),
            level: random.pick(demandLevels),
            area: randomText(random, 100),
            asOf: random.pick(['', '2024-06-28']),
            years: [{ year: 2040, low: 10, high: random.int(10, 900) }],
          },
        ]
      : [],
    suitability: random.oneIn(3)
      ? [
          {
            id: 'kansenkaart',
            name: randomText(random, 150),
            preset: random.pick(suitabilityPresets),
            weights: { supermarkt: 5, 'van later': 2.5 },
            detour: random.pick([1, 1.3]),
            ...(random.oneIn(2) && { full: 100, none: 600, year: 2032, countsPlanned: false }),
          },
        ]
      : [],
    plannedAmenities: random.oneIn(3)
      ? [{ id: 'v1', name: randomText(random, 150), kind: 'supermarkt', place: [5.1, 52.1], year: 2029 }]
      : [],
    stock: random.oneIn(3)
      ? [
          {
            id: 'aanbod',
            name: randomText(random, 150),
            kind: random.pick(stockKinds),
            capacity: random.int(0, 300),
            future: random.pick(stockFutures),
            year: random.int(2026, 2050),
            point: [5.1, 52.1],
            source: randomText(random, 100),
            asOf: random.pick(['', '2025-06-12']),
          },
        ]
      : [],
    rates: random.oneIn(3) ? [{ id: 'geclusterd', name: randomText(random, 150), perThousand: 12.5 }] : [],
    criteria: random.oneIn(3)
      ? [
          {
            id: 'c1',
            name: randomText(random, 150),
            weight: random.int(0, 10),
            fact: 'near_supermarket',
            within: 500,
          },
        ]
      : [],
    steps: sorted(Array.from({ length: random.int(0, 3) }, (_, n) => randomStep(random, n))),
    actions: sorted(Array.from({ length: random.int(0, 3) }, (_, n) => randomAction(random, n))),
    importReports: random.oneIn(3) ? [randomImportReport(random)] : [],
    decisions: sorted(Array.from({ length: random.int(0, 3) }, (_, n) => randomDecision(random, n))),
    networkTables: sorted(Array.from({ length: random.int(0, 2) }, (_, n) => randomTable(random, n))),
    meetings: sorted(Array.from({ length: random.int(0, 2) }, (_, n) => randomMeeting(random, n))),
    policies: random.oneIn(2)
      ? [
          {
            id: 'b1',
            name: randomText(random, 200),
            link: 'https://voorbeeld.nl',
            note: randomText(random, 2_000),
          },
        ]
      : [],
    remarks: sorted(Array.from({ length: random.int(0, 2) }, (_, n) => randomRemark(random, n))),
    deliveries: sorted(Array.from({ length: random.int(0, 2) }, (_, n) => randomDelivery(random, n))),
    homeMoney: seed % 2 === 1 ? [{ id: 'middenhuur', cost: 310_000, yield: 290_000 }] : [],
    offers: random.oneIn(2) ? [randomOffer(random)] : [],
    variants,
    locations: sorted(Array.from({ length: size }, (_, n) => randomLocation(random, n, partners, variants))),
  });
};
