/** From and up to and including which value each of five shades is. */
export type ShadeClass = { from: number; to: number };

const shades = 5;

/** Classes with about as many values in each, so that differences show; of fewer than five values fewer classes. */
export const shadeClasses = (values: readonly number[]): ShadeClass[] => {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const count = Math.min(shades, sorted.length);
  return Array.from({ length: count }, (_, index) => ({
    from: sorted[Math.floor((index * sorted.length) / count)] ?? 0,
    to: sorted[Math.floor(((index + 1) * sorted.length) / count) - 1] ?? 0,
  }));
};

/** The shade of a value; of few classes they are spread over the five. */
export const shadeOf = (value: number, classes: readonly ShadeClass[]): number => {
  const index = classes.findLastIndex(({ from }) => value >= from);
  return classes.length <= 1 ? 2 : Math.round((Math.max(0, index) * (shades - 1)) / (classes.length - 1));
};
