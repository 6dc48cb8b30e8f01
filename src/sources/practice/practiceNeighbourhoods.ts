import type { Figure, Neighbourhood, NeighbourhoodSource } from '@/sources/interfaces/neighbourhoods';
import { neighbourhoodFigures } from '@/sources/interfaces/neighbourhoods';
import { answerFrom } from './answerFrom';
import type { PracticeFacts } from './factFiles';
import type { Load } from './keepOnce';

export const neighbourhoodsOf = ({ neighbourhoods: { year, list } }: PracticeFacts): Neighbourhood[] =>
  list.map(({ code, name, shape, figures }) => {
    const figure = (value: number): Figure => ({ value, year, source: 'markerwaard', isApproximate: false });
    return {
      code,
      name,
      geometry: shape,
      figures: Object.fromEntries(neighbourhoodFigures.map((key) => [key, figure(figures[key])])),
    };
  });

export const practiceNeighbourhoods = (load: Load<PracticeFacts>): NeighbourhoodSource => ({
  of: (municipalityCode, asking) =>
    answerFrom(load, asking, (facts) =>
      municipalityCode === facts.municipality.code ? neighbourhoodsOf(facts) : [],
    ),
});
