/** A name in the room there is, at some 6.5 px a letter. */
export const shortened = (name: string, room: number): string => {
  const letters = Math.floor(room / 6.5);
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
};
