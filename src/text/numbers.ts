const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const hectares = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });
const moment = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** 4170 as 4.170. */
export const numberText = (value: number): string => whole.format(value);

/** A share of 0 to 1 as a whole percentage. */
export const percentText = (share: number): string => `${whole.format(share * 100)}%`;

/** Square metres as 0,62 ha, or as 850 m² below a tenth of a hectare. */
export const areaText = (squareMetres: number): string =>
  squareMetres < 1000 ? `${whole.format(squareMetres)} m²` : `${hectares.format(squareMetres / 10_000)} ha`;

/** What was put on the map: a surface, or a place without one. */
export const sizeText = (squareMetres: number): string =>
  squareMetres === 0 ? 'een punt' : areaText(squareMetres);

export const homesText = (homes: number): string =>
  `${whole.format(homes)} ${homes === 1 ? 'woning' : 'woningen'}`;

export const locationsWord = 'locaties';

export const locationsText = (count: number): string =>
  `${whole.format(count)} ${count === 1 ? 'locatie' : locationsWord}`;

/** Euro, with cents where there are any: € 932,93 or € 405.000. */
export const eurosText = (amount: number): string =>
  new Intl.NumberFormat('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);

/** An ISO date as 21 november 2026; a text that is no date as it is. */
export const dayText = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : day.format(date);
};

export const momentText = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : moment.format(date);
};

/** The time of day, as 14:05. */
export const timeText = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : time.format(date);
};

/** Bytes as kB, MB or GB. */
export const bytesText = (bytes: number): string => {
  const units = ['kB', 'MB', 'GB'];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${whole.format(Math.max(value, value > 0 ? 1 : 0))} ${units[unit]}`;
};

/** RD coordinates in whole metres, as RD 142 310, 508 770. */
export const rdText = ([x, y]: readonly [number, number]): string => {
  const spaced = (value: number) =>
    Math.round(value)
      .toString()
      .replace(/\B(?=(\d{3})+$)/g, ' ');
  return `RD ${spaced(x)}, ${spaced(y)}`;
};
