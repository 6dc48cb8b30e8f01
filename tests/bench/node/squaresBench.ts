import { readFileSync } from 'node:fs';
import { amenityKinds } from '@/domain/amenityKind';
import { type Suitability, suitabilityId, suitabilitySchema } from '@/domain/suitability/suitability';
import { groundOf } from '@/features/suitability/ground';
import type { Rings } from '@/geo/squares/grid';
import { walkGraphOf } from '@/geo/squares/walkGraph';
import { countSquares, type PlacedAmenity, paintSquares } from '@/sources/nearness/countSquares';
import { readPaths } from '@/sources/nearness/readPaths';
import { practiceSources } from '@/sources/practice/practiceSources';
import { seededRandom } from '../../unit/seededRandom';
import { fetchFromDisk } from '../../unit/sources/practiceFiles';
import type { Figure, Report } from '../report';

const size = 100;
const counts = 5;
const weighs = 60;
/** Not measured: until then the engine is still compiling. */
const warmUp = 10;

type Area = { name: string; rings: Rings; amenities: readonly PlacedAmenity[] };

const timed = <Result>(act: () => Result): [ms: number, result: Result] => {
  const start = performance.now();
  const result = act();
  return [performance.now() - start, result];
};

/** The whole of the practice municipality. */
const practice = async (): Promise<Area> => {
  const sources = practiceSources({ fetchFile: fetchFromDisk });
  const outline = await sources.boundaries.at([5.25, 52.55]);
  const everything = await sources.amenities.within([5.15, 52.5, 5.35, 52.6]);
  if (!outline.ok || outline.value === null || !everything.ok) throw new Error('no practice municipality');
  const { rings, amenities } = await groundOf(
    { area: outline.value.geometry, amenities: everything.value },
    [],
  );
  return { name: 'practice municipality', rings, amenities };
};

/** A square of 20 by 20 km with as many amenities as a town of some 100,000 has. */
const large = (): Area => {
  const random = seededRandom(16);
  const many = { bushalte: 900, park: 300, huisarts: 60, supermarkt: 45, station: 4 };
  const amenities = amenityKinds.flatMap((kind) =>
    Array.from({ length: Reflect.get(many, kind) ?? 30 }, (): PlacedAmenity => {
      return { kind, place: [random.below(20_000), random.below(20_000)], from: null };
    }),
  );
  const ring = [
    [0, 0],
    [20_000, 0],
    [20_000, 20_000],
    [0, 20_000],
  ] as const;
  return { name: '400 km²', rings: [ring], amenities };
};

const settings = (supermarkt: number): Suitability =>
  suitabilitySchema.parse({
    id: suitabilityId,
    name: 'Eigen',
    full: 100,
    none: 900,
    weights: { ...Object.fromEntries(amenityKinds.map((kind) => [kind, 2])), supermarkt },
  });

const measure = ({ name, rings, amenities }: Area): { figures: Figure[]; squares: number } => {
  const counted = Array.from({ length: counts }, () => timed(() => countSquares(rings, amenities, size)));
  const [, first] = counted[0] ?? [];
  if (!first) throw new Error(`nothing to count in ${name}`);
  const weighed = Array.from({ length: warmUp + weighs }, (_, n) =>
    timed(() => paintSquares(first, settings(n % 5))),
  );
  return {
    squares: first.inside.reduce((sum, each) => sum + each, 0),
    figures: [
      { what: `${name}: squares counted, once`, unit: 'ms', runs: counted.map(([ms]) => ms) },
      {
        what: `${name}: all weighed anew after one weight was changed`,
        unit: 'ms',
        runs: weighed.slice(warmUp).map(([ms]) => ms),
        budget: 100,
      },
    ],
  };
};

/** The same squares over the streets of the practice municipality, with reading those. */
const overPaths = async ({ rings, amenities }: Area): Promise<Figure> => {
  const file = new Blob([readFileSync(new URL('../../../public/practice/paths.json', import.meta.url))]);
  const runs: number[] = [];
  for (let run = 0; run < counts; run += 1) {
    const start = performance.now();
    const read = await readPaths(file);
    if (!read.ok) throw new Error(read.fault);
    countSquares(rings, amenities, size, walkGraphOf(read.lines));
    runs.push(performance.now() - start);
  }
  return { what: 'practice municipality: paths read and squares counted over them, once', unit: 'ms', runs };
};

/** The kansenkaart at 100 m squares and all ten kinds, as the worker counts it, in Node. */
export const squaresBench = async (): Promise<Report> => {
  const areas = [await practice(), large()];
  const measured = areas.map(measure);
  const walked = await overPaths(await practice());
  return {
    title: 'kansenkaart at squares of 100 m (Node)',
    figures: [...measured.flatMap(({ figures }) => figures), walked],
    notes: areas.map(
      ({ name, amenities }, index) =>
        `${name}: ${measured[index]?.squares} squares, ${amenities.length} amenities of ${amenityKinds.length} kinds.`,
    ),
  };
};
