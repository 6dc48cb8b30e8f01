import type { Intervention, Origin } from './location';

/**
 * The intervention that a location begins with, by what is there now. On a plot something new can be built; a building
 * is there to be transformed, unless people live in it (BAG: woonfunctie): adapting homes adds none. The planner may
 * say otherwise.
 */
export const firstIntervention = (origin: Origin): Intervention => {
  if (origin.kind !== 'building') return 'nieuwbouw';
  return origin.uses.includes('woonfunctie') ? 'bestaande_bouw' : 'transformatie';
};
