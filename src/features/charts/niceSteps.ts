/** Round numbers from 0 up to `most`, three to six of them: 0, 200, 400, 600. */
export const niceSteps = (most: number): number[] => {
  const rough = Math.max(1, most) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough) ?? power,
  );
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
};
