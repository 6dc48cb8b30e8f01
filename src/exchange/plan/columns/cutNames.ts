/** The longest name of a field in a Shapefile. */
const longest = 10;

/**
 * What GIS programs make of names in a Shapefile: the first ten letters, and where those are taken the first eight with a
 * number (`aantal_dur`, `aantal_d_1`). In the order in which they were written; gives the whole name by the cut one.
 */
export const cutNames = (names: readonly string[]): Map<string, string> => {
  const whole = new Map<string, string>();
  for (const name of names) {
    const small = name.toLowerCase();
    let cut = small.slice(0, longest);
    for (let n = 1; whole.has(cut) && n < 100; n += 1) {
      cut = n < 10 ? `${small.slice(0, 8)}_${n}` : `${small.slice(0, 8)}${n}`;
    }
    whole.set(cut, name);
  }
  return whole;
};
