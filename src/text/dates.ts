import { numberText } from './numbers';

const shortDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short' });
const shortDayYear = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric' });
const monthYear = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: 'numeric' });

/** 12 mei; with the year when that is not this one. */
export const shortDayText = (iso: string, thisYear = new Date().getFullYear()): string =>
  (iso.startsWith(String(thisYear)) ? shortDay : shortDayYear).format(new Date(iso));

/** 12 mei, where the year speaks for itself. */
export const dayAndMonthText = (iso: string): string => shortDay.format(new Date(iso));

/** 12 mei 2027. */
export const fullDayText = (iso: string): string => shortDayYear.format(new Date(iso));

export const monthText = (iso: string): string => monthYear.format(new Date(iso));

const weekday = new Intl.DateTimeFormat('nl-NL', { weekday: 'short' });
/** ma, di, wo. */
export const weekdayText = (iso: string): string => weekday.format(new Date(iso));

/** 1 actie, 3 acties. */
export const several = (count: number, one: string, more: string): string =>
  `${numberText(count)} ${count === 1 ? one : more}`;

/** 2, 3 en 4 */
export const listText = (words: readonly string[]): string =>
  new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(words);

/** How late, in words: "3 weken te laat". */
export const lateText = (days: number): string => {
  if (days < 7) return `${several(days, 'dag', 'dagen')} te laat`;
  if (days < 60) return `${several(Math.floor(days / 7), 'week', 'weken')} te laat`;
  return `${several(Math.floor(days / 30), 'maand', 'maanden')} te laat`;
};

export const dateText = {
  none: 'geen datum',
  change: (label: string, day: string) => `${label}: ${day}. Wijzigen`,
};
