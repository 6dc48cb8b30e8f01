import {
  type Figure,
  type Neighbourhood,
  type NeighbourhoodFigure,
  neighbourhoodFigures,
} from '@/sources/interfaces/neighbourhoods';
import { type FieldOf, numberOf } from './fields';
import { figureFields, shareFields } from './figureFields';

/** The CBS writes figures that it keeps back as large negative ones; no figure here can be below nothing. */
const knownOrNull = (value: number): number | null => (value < 0 ? null : value);

const asWritten = (field: FieldOf, names: readonly string[]): number | null | undefined => {
  const value = numberOf(field(...names));
  return value === undefined ? undefined : knownOrNull(value);
};

const fromShare = (field: FieldOf, figure: NeighbourhoodFigure): number | null | undefined => {
  const share = shareFields[figure];
  const percentage = share && asWritten(field, share.names);
  const whole = share && asWritten(field, figureFields[share.of]);
  if (percentage === undefined || whole === undefined) return undefined;
  return percentage === null || whole === null ? null : Math.round((percentage * whole) / 100);
};

/** The figures that a record has, all of one year. */
export const readFigures = (field: FieldOf, year: number): Neighbourhood['figures'] => {
  const figures: Partial<Record<NeighbourhoodFigure, Figure>> = {};
  for (const name of neighbourhoodFigures) {
    const written = asWritten(field, figureFields[name]);
    const value = written === undefined ? fromShare(field, name) : written;
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
