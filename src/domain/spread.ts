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
