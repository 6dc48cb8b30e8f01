// Builds the whole municipality in memory: the town in metres, in an order that is part of the result.
import { giveAddresses } from './addresses.mjs';
import { placeAmenities } from './amenities.mjs';
import { clearHouses, clearStreets } from './clearings.mjs';
import { layCountryside } from './countryside.mjs';
import { drawGreenery } from './greenery.mjs';
import { layNeighbourhoods } from './neighbourhoods.mjs';
import { outlinesOf } from './outlines.mjs';
import { drawSkeleton } from './skeleton.mjs';
import { createTown } from './town.mjs';

export function buildTown() {
  const town = createTown();
  drawSkeleton(town);
  const frames = layNeighbourhoods(town);
  drawGreenery(town, frames);
  layCountryside(town);
  clearStreets(town);
  clearHouses(town);
  giveAddresses(town);
  placeAmenities(town);
  town.outlines = outlinesOf(frames, town.borders[0]);
  return town;
}
