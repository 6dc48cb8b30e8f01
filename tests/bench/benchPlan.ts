import type { Position } from '@/domain/geometry';
import { targetTypes } from '@/domain/housingType';
import { type Location, priorities } from '@/domain/location';
import { type Plan, planSchema } from '@/domain/plan';
import { planningStatuses } from '@/domain/planningStatus';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { segments } from '@/domain/segment';
import { type SeededRandom, seededRandom } from '../unit/seededRandom';

/** The middle of Utrecht, where the map of a plan for Utrecht begins. */
const middle: Position = [5.12, 52.09];
/** Between neighbours, in degrees: about 110 m both ways. */
const step: Position = [0.0016, 0.001];
const corners = 12;

/** The nth place of a square spiral, so that a plan of any size lies around the middle. */
const placeOnSpiral = (n: number): Position => {
  const ring = Math.ceil((Math.sqrt(n + 1) - 1) / 2);
  if (ring === 0) return [0, 0];
  const side = 2 * ring;
  const along = n - (2 * ring - 1) ** 2;
  const rest = along % side;
  const starts: [Position, Position][] = [
    [
      [ring, -ring + 1],
      [0, 1],
    ],
    [
      [ring - 1, ring],
      [-1, 0],
    ],
    [
      [-ring, ring - 1],
      [0, -1],
    ],
    [
      [-ring + 1, -ring],
      [1, 0],
    ],
  ];
  const [start, way] = starts[Math.floor(along / side)] ?? [
    [0, 0],
    [0, 0],
  ];
  return [start[0] + way[0] * rest, start[1] + way[1] * rest];
};

const degrees = (value: number): number => Number(value.toFixed(7));

/** A closed ring of twelve corners around a centre, no two alike. */
const ringAround = (random: SeededRandom, [x, y]: Position): Position[] => {
  const ring = Array.from({ length: corners }, (_, n): Position => {
    const angle = (2 * Math.PI * n) / corners;
    const reach = 0.25 + 0.15 * random.next();
    return [degrees(x + step[0] * reach * Math.cos(angle)), degrees(y + step[1] * reach * Math.sin(angle))];
  });
  const [first] = ring;
  return first ? [...ring, [...first]] : ring;
};

/** One to four lines, each in a cell of its own; the first of social rent, so that every location has it. */
const linesOf = (random: SeededRandom, id: string): ProgrammeLine[] =>
  Array.from({ length: 1 + random.below(4) }, (_, n) => ({
    id: `${id}-${n}`,
    type: n === 0 ? 'geclusterd' : random.pick(targetTypes),
    segment: segments[n] ?? 'onbekend',
    count: 1 + random.below(60),
    completed: 0,
    year: 2026 + random.below(n === 0 ? 5 : 9),
    owner: 'onbekend',
    building: 'onbekend',
  }));

const locationAt = (random: SeededRandom, n: number): Location => {
  const id = `bench-${String(n).padStart(6, '0')}`;
  const [right, up] = placeOnSpiral(n);
  const centre: Position = [middle[0] + right * step[0], middle[1] + up * step[1]];
  return {
    id,
    name: `Locatie ${n + 1}`,
    geometry: { type: 'Polygon', coordinates: [ringAround(random, centre)] },
    origin: { kind: 'imported' },
    intervention: 'nieuwbouw',
    // The first is the one that is edited: what is typed there must count.
    priority: n === 0 ? 'kansrijk' : random.pick(priorities),
    planningStatus: random.pick(planningStatuses),
    intramuralPlaces: 0,
    notes: '',
    programme: linesOf(random, id),
    commitments: [],
    agreements: [],
    variantParts: [],
    variantLines: [],
    milestones: [],
    scores: [],
    mutedSignals: [],
    votes: [],
    covers: [],
    policyNotes: [],
  };
};

/** A plan of polygons with twelve corners around Utrecht; the same for the same size. */
export const benchPlan = (size: number): Plan => {
  const random = seededRandom(20_261);
  return planSchema.parse({
    id: `bench-${size}`,
    name: `Meetplan ${size}`,
    area: { kind: 'municipality', code: 'GM0344', name: 'Utrecht' },
    target: {
      horizon: 2030,
      byType: { geclusterd: 640, zorggeschikt: 230, nultreden: 655 },
      source: 'Meting',
      asOf: '2026-01-01',
    },
    createdAt: '2026-11-21T10:00:00.000Z',
    updatedAt: '2026-11-21T10:00:00.000Z',
    partners: [],
    locations: Array.from({ length: size }, (_, n) => locationAt(random, n)),
  });
};
