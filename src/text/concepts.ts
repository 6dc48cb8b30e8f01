import { dayText } from './numbers';

export const conceptText = {
  missing: (count: number) => (count === 0 ? 'alles is er' : `${count} ontbreken nog`),
  agreed: 'volgens afspraak',
  hint: 'Vink aan wat er op deze locatie is of komt. Wat is afgesproken, staat al aan.',
  source: (source: string, asOf: string) => `Bron: ${source} (${dayText(asOf)}).`,
};
