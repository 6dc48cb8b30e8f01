/** The next free "base n" (Locatie 1, Locatie 2 ...), given the names that are taken. */
export const nextName = (base: string, taken: ReadonlySet<string>, from: number): string => {
  let n = Math.max(1, from);
  while (taken.has(`${base} ${n}`)) n += 1;
  return `${base} ${n}`;
};

/** The name itself when it is free, else the name with (2), (3) ... behind it. */
export const uniqueName = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name;
  const base = name.slice(0, 190);
  let n = 2;
  while (taken.has(`${base} (${n})`)) n += 1;
  return `${base} (${n})`;
};
