/** Heights of labels so that none lies over another: from the bottom up, at least 15 apart. */
export const apart = (places: readonly number[]): number[] => {
  let before = Number.POSITIVE_INFINITY;
  return places.map((place) => {
    before = Math.min(place, before - 15);
    return before;
  });
};
