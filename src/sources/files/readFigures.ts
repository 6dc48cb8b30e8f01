import {
  type Figure,
  type Neighbourhood,
  type NeighbourhoodFigure,
  neighbourhoodFigures,
} from '@/sources/interfaces/neighbourhoods';
import type { NumberOf } from './fields';
import { figureFields, shareFields } from './figureFields';
import type { Measure } from './numbers';

/** The CBS writes figures that it keeps back as large negative ones; no figure here can be below nothing. */
const knownOrNull = (value: number): number | null => (value < 0 ? null : value);

const measureOf = (figure: NeighbourhoodFigure): Measure =>
  figure.startsWith('distance_') ? 'fraction' : 'count';

const asWritten = (number: NumberOf, figure: NeighbourhoodFigure): number | null | undefined => {
  const value = number(measureOf(figure), figureFields[figure]);
  return typeof value === 'number' ? knownOrNull(value) : value;
};

const fromShare = (number: NumberOf, figure: NeighbourhoodFigure): number | null | undefined => {
  const share = shareFields[figure];
  const percentage = share && number('fraction', share.names);
  const whole = share && asWritten(number, share.of);
  if (percentage === undefined || whole === undefined) return undefined;
  const part = percentage === null ? null : knownOrNull(percentage);
  return part === null || whole === null ? null : Math.round((part * whole) / 100);
};

/** The figures that a record has, all of one year. */
export const readFigures = (number: NumberOf, year: number | null): Neighbourhood['figures'] => {
  const figures: Partial<Record<NeighbourhoodFigure, Figure>> = {};
  for (const name of neighbourhoodFigures) {
    const written = asWritten(number, name);
    const value = written === undefined ? fromShare(number, name) : written;
    if (value === undefined) continue;
    figures[name] = {
      value,
      year,
      source: 'file',
      isApproximate: written === undefined && value !== null,
    };
  }
  return figures;
};
