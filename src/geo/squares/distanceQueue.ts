/** Numbers with a distance, the nearest out first: a binary heap in two arrays. */
export const createDistanceQueue = () => {
  const ids: number[] = [];
  const distances: number[] = [];
  const swap = (a: number, b: number): void => {
    [ids[a], ids[b]] = [ids[b] ?? 0, ids[a] ?? 0];
    [distances[a], distances[b]] = [distances[b] ?? 0, distances[a] ?? 0];
  };
  const at = (place: number): number => distances[place] ?? Number.POSITIVE_INFINITY;
  return {
    add: (id: number, distance: number): void => {
      let place = ids.push(id) - 1;
      distances.push(distance);
      while (place > 0) {
        const above = (place - 1) >> 1;
        if (at(above) <= distance) break;
        swap(place, above);
        place = above;
      }
    },
    take: (): { id: number; distance: number } | undefined => {
      const [id] = ids;
      const [distance] = distances;
      if (id === undefined || distance === undefined) return undefined;
      swap(0, ids.length - 1);
      ids.pop();
      distances.pop();
      for (let place = 0; ; ) {
        const left = 2 * place + 1;
        const least = at(left + 1) < at(left) ? left + 1 : left;
        if (at(least) >= at(place)) break;
        swap(place, least);
        place = least;
      }
      return { id, distance };
    },
  };
};
