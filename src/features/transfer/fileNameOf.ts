/** The day where the user is, as 2026-11-21. */
const localDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** A file name from the plan's name and the day: letters, digits and hyphens, safe on every system. */
export const fileNameOf = (planName: string, day: Date, extension: string): string => {
  const safe = planName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .toLowerCase();
  return `${safe || 'plan'}-${localDay(day)}.${extension}`;
};
