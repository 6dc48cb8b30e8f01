import { centreOf } from '@/geo/measure';
import { loadRd } from '@/geo/rd';
import { indexShapes } from '@/geo/shapeIndex';
import { isInBox } from '@/sources/inBox';
import type { PeopleSource, PeopleSquare } from '@/sources/interfaces/people';
import { answerFrom } from './answerFrom';
import type { PracticeBuildings, PracticeFacts } from './factFiles';
import { bothLoads, keepOnce, type Load } from './keepOnce';
import { neighbourhoodsOf } from './practiceNeighbourhoods';

const side = 100;

/** Squares round their numbers to five, and keep back what is less. */
const asPublished = (people: number): number | null => (people < 5 ? null : Math.round(people / 5) * 5);

/** Invented: the people of each neighbourhood, spread over its homes and added up in squares. */
export const squaresOf = async (
  facts: PracticeFacts,
  { rows }: PracticeBuildings,
): Promise<PeopleSquare[]> => {
  const { toRd, fromRd } = await loadRd();
  const index = indexShapes(neighbourhoodsOf(facts));
  const homes = rows.flatMap(([geometry, , , units]) => {
    const [neighbourhood] = units === 0 ? [] : index.holding(centreOf(geometry));
    return neighbourhood === undefined ? [] : [{ geometry, units, neighbourhood }];
  });
  const unitsIn = new Map<string, number>();
  for (const { units, neighbourhood } of homes) {
    unitsIn.set(neighbourhood.code, (unitsIn.get(neighbourhood.code) ?? 0) + units);
  }
  const squares = new Map<string, { x: number; y: number; people65: number; people80: number }>();
  for (const { geometry, units, neighbourhood } of homes) {
    const { code, figures } = neighbourhood;
    const share = units / (unitsIn.get(code) ?? units);
    const [x, y] = toRd(centreOf(geometry)).map((metres) => Math.floor(metres / side) * side);
    if (x === undefined || y === undefined) continue;
    const key = `E${x / side}N${y / side}`;
    const square = squares.get(key) ?? { x, y, people65: 0, people80: 0 };
    square.people65 += share * (figures.people_65_plus?.value ?? 0);
    square.people80 += share * (figures.people_80_plus?.value ?? 0);
    squares.set(key, square);
  }
  return [...squares].map(([id, { x, y, people65, people80 }]) => ({
    id,
    point: fromRd([x + side / 2, y + side / 2]),
    people65: asPublished(people65),
    people80: asPublished(people80),
  }));
};

export const practicePeople = (
  facts: Load<PracticeFacts>,
  buildings: Load<PracticeBuildings>,
): PeopleSource => {
  const both = bothLoads(facts, buildings);
  const load = keepOnce(async () => {
    const loaded = await both();
    return loaded.ok ? { ok: true as const, value: await squaresOf(...loaded.value) } : loaded;
  });
  return {
    within: (bounds, asking) =>
      answerFrom(load, asking, (squares) => squares.filter(({ point }) => isInBox(point, bounds))),
  };
};
