/**
 * A whole number shared out by weight, in whole numbers that add up to it: each gets what is its due rounded down, and
 * what is left goes to whoever is owed most. Without any weight all of it is the first's.
 */
export const shareOut = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum <= 0) return weights.map((_, index) => (index === 0 ? total : 0));
  const sign = Math.sign(total);
  const dues = weights.map((weight) => (Math.abs(total) * weight) / sum);
  const shares = dues.map(Math.floor);
  const left = Math.abs(total) - shares.reduce((all, share) => all + share, 0);
  const owed = dues
    .map((due, index) => ({ index, rest: due - Math.floor(due) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of owed.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares.map((share) => share * sign || 0);
};
