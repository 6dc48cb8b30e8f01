const day = 24 * 60 * 60 * 1000;

/** Days between two ISO dates; below 0 when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day);

/** How many days something is late; 0 when it is not, was done, or has no date. */
export const daysLate = (
  { date, done }: { date?: string | undefined; done?: string | undefined },
  today: string,
): number => (date === undefined || done !== undefined ? 0 : Math.max(0, daysBetween(date, today)));
