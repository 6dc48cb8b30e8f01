/**
 * Homes in the rows so far: of all, of the last, and of those since the last that adds up. `ahead`: of rows that were read
 * with an earlier one, until their own place in the file comes. `above`: what a total above all rows says. `divided`: of the
 * last row that is no "waarvan" itself. `hasNames`: some of the rows have one.
 */
export type Sums = {
  all: number;
  last: number;
  since: number;
  ahead: Map<number, number>;
  above: number;
  divided: number;
  hasNames: boolean;
};

export const noSums = (): Sums => ({
  all: 0,
  last: 0,
  since: 0,
  ahead: new Map(),
  above: 0,
  divided: 0,
  hasNames: false,
});

export const addToSums = (sums: Sums, homes: number): void => {
  sums.last = homes;
  sums.all += homes;
  sums.since += homes;
};
