import { indexShapes } from '@/geo/shapeIndex';
import type { Zoning, ZoningSource } from '@/sources/interfaces/zoning';
import { answerFrom } from './answerFrom';
import type { PracticeFacts, PracticeZoning } from './factFiles';
import { bothLoads, keepOnce, type Load, mapLoad } from './keepOnce';

/** The areas as they were painted, the last on top, on a ground that is all streets. */
export const zoningAreasOf = ([{ municipality }, file]: readonly [PracticeFacts, PracticeZoning]) => {
  const zoningOf = (name: string): Zoning => ({
    name,
    planId: file.plan,
    planStatus: file.status,
    date: file.date,
    documents: [],
  });
  return [
    { geometry: municipality.shape, zoning: zoningOf(file.rest) },
    ...file.rows.map(([name, geometry]) => ({ geometry, zoning: zoningOf(file.names[name] ?? file.rest) })),
  ];
};

export const practiceZoning = (facts: Load<PracticeFacts>, zoning: Load<PracticeZoning>): ZoningSource => {
  const loadIndex = keepOnce(mapLoad(bothLoads(facts, zoning), (files) => indexShapes(zoningAreasOf(files))));
  return {
    at: (point, asking) =>
      answerFrom(loadIndex, asking, ({ holding }) =>
        holding(point)
          .slice(-1)
          .map((area) => area.zoning),
      ),
  };
};
