type Point = { x: number; y: number };

/** Things that would cover each other on screen, together; at the place of the first. */
export type Pile<Item> = Point & { items: Item[] };

/** Lays things that are nearer to each other than `reach` on one pile. */
export const inPiles = <Item>(
  items: Iterable<Item>,
  placeOf: (item: Item) => Point,
  reach: Point,
): Pile<Item>[] => {
  const piles: Pile<Item>[] = [];
  for (const item of items) {
    const { x, y } = placeOf(item);
    const near = piles.find((pile) => Math.abs(pile.x - x) < reach.x && Math.abs(pile.y - y) < reach.y);
    if (near === undefined) piles.push({ x, y, items: [item] });
    else near.items.push(item);
  }
  return piles;
};
