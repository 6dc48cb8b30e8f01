/** The day where the user is, as 2026-11-21. */
const localDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const localTime = (moment: Date): string =>
  `${String(moment.getHours()).padStart(2, '0')}u${String(moment.getMinutes()).padStart(2, '0')}`;

/** The same with the time, for files of which there are more on a day. */
export const fileNameAt = (planName: string, moment: Date, extension: string): string =>
  fileNameOf(planName, moment, extension).replace(/(?=\.\w+$)/, `-${localTime(moment)}`);

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
