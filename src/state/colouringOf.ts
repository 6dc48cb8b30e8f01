import { type ColourBy, type Colouring, typeColouring } from '@/domain/colouring/colouring';
import {
  partnerColouring,
  priorityColouring,
  scoreColouring,
  segmentColouring,
  statusColouring,
  yearColouring,
} from '@/domain/colouring/otherColourings';
import type { PlanView } from './planView';
import { rankingOf } from './ranking';
import type { Screen } from './screen';

const scoresOf = (view: PlanView, amenities: Screen['amenities']): Map<string, number> =>
  [...view.criteria.values()].some(({ weight }) => weight > 0)
    ? new Map(rankingOf(view, amenities).map(({ location, score }) => [location.id, score]))
    : new Map();

/** A way to colour the locations of a plan, as it is now. */
export const colouringOf = (by: ColourBy, view: PlanView, amenities: Screen['amenities']): Colouring => {
  switch (by) {
    case 'type':
      return typeColouring;
    case 'segment':
      return segmentColouring;
    case 'status':
      return statusColouring;
    case 'priority':
      return priorityColouring;
    case 'year':
      return yearColouring(view.header.target.horizon);
    case 'partner':
      return partnerColouring(view.partners, view.allLocations.values());
    case 'score':
      return scoreColouring(scoresOf(view, amenities));
  }
};

/** Whether two colourings give all these locations the same colours. Only scores change without the classes changing. */
export const isSameColouring = (one: Colouring, other: Colouring, view: PlanView): boolean => {
  if (one === other) return true;
  if (one.by !== other.by || one.classes.length !== other.classes.length) return false;
  if (one.classes.some(({ key }, index) => key !== other.classes[index]?.key)) return false;
  if (one.by !== 'score') return true;
  return [...view.locations.values()].every(
    (location) => one.classesOf(location)[0] === other.classesOf(location)[0],
  );
};
