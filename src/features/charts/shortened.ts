/** Of a letter of a name, in px. */
const letter = 6.5;

/** What the longest of these names needs. */
export const nameRoom = (names: readonly string[]): number =>
  Math.ceil(Math.max(0, ...names.map(({ length }) => length)) * letter);

/** A name in the room there is. */
export const shortened = (name: string, room: number): string => {
  const letters = Math.floor(room / letter);
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
};
