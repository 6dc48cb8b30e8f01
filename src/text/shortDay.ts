const short = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric' });

/** An ISO date as 29 jan 2027, where a line has to hold more. */
export const shortDayText = (iso: string): string => short.format(new Date(iso));
