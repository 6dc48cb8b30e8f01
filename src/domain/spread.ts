/** So many homes per part, as even as whole homes can be; the rest goes to the first parts. Below 0 in the same way. */
export const inEvenParts = (homes: number, parts: number): number[] => {
  const all = Math.abs(homes);
  const least = Math.floor(all / parts);
  const rest = all % parts;
  return Array.from({ length: parts }, (_, index) => {
    const part = least + (index < rest ? 1 : 0);
    return homes < 0 && part > 0 ? -part : part;
  });
};

/** Homes in proportion to weights that are 0 or more, in whole homes that add up; what is left goes to the largest rests. */
export const inProportion = (homes: number, weights: readonly number[]): number[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (homes * weight) / all);
  const parts = exact.map(Math.floor);
  const left = homes - parts.reduce((sum, part) => sum + part, 0);
  const byRest = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRest.slice(0, Math.round(left))) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
};
