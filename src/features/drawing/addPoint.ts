import type { Geometry } from '@/domain/geometry';
import { openPlanNow } from '@/state/planStore';
import { drawingText } from '@/text/words';
import { addToPlan } from './addToPlan';
import { newLocation } from './newLocation';

/** Adds a location at a place that was typed or found; with a name, when its place gives one. */
export const addPoint = (geometry: Geometry, name?: string): void => {
  const given = name === undefined ? {} : { name };
  addToPlan(newLocation(geometry, openPlanNow().view.allLocations, given), drawingText.drawn);
};
