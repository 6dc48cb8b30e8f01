import { holdsPoint } from '@/geo/holdsPoint';
import type { BoundarySource, MunicipalityOutline } from '@/sources/interfaces/boundaries';
import { answerFrom } from './answerFrom';
import type { PracticeFacts } from './factFiles';
import type { Load } from './keepOnce';

export const municipalityOf = ({ municipality }: PracticeFacts): MunicipalityOutline => ({
  code: municipality.code,
  name: municipality.name,
  geometry: municipality.shape,
});

export const practiceBoundaries = (load: Load<PracticeFacts>): BoundarySource => ({
  municipality: (code, asking) =>
    answerFrom(load, asking, (facts) => (code === facts.municipality.code ? municipalityOf(facts) : null)),
  at: (point, asking) =>
    answerFrom(load, asking, (facts) => {
      const outline = municipalityOf(facts);
      return holdsPoint(outline.geometry, point) ? outline : null;
    }),
});
