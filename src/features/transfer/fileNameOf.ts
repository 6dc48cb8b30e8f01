/** A file name from the plan's name and the day: letters, digits and hyphens, safe on every system. */
export const fileNameOf = (planName: string, day: Date, extension: string): string => {
  const safe = planName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .toLowerCase();
  return `${safe || 'plan'}-${day.toISOString().slice(0, 10)}.${extension}`;
};
