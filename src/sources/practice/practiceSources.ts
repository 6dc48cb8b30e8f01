import type { Sources } from '@/sources/interfaces/sources';
import { factFiles } from './factFiles';
import { keepOnce, mapLoad } from './keepOnce';
import { type FetchFile, fetchOwnFile } from './loadFile';
import { practiceAmenities } from './practiceAmenities';
import { practiceBoundaries } from './practiceBoundaries';
import { practiceBuildings } from './practiceBuildings';
import { practiceNeighbourhoods } from './practiceNeighbourhoods';
import { parcelsOf, practiceParcels } from './practiceParcels';
import { practicePlaces } from './practicePlaces';
import { practiceZones } from './practiceZones';
import { practiceZoning } from './practiceZoning';

/** The fictional municipality as a source: its files come along with the app and need no network. */
export const practiceSources = ({ fetchFile = fetchOwnFile }: { fetchFile?: FetchFile } = {}): Sources => {
  const { facts, buildings, parcels, zoning } = factFiles(fetchFile);
  const plots = keepOnce(mapLoad(parcels, parcelsOf));
  return {
    places: practicePlaces(facts, buildings, plots),
    parcels: practiceParcels(plots),
    buildings: practiceBuildings(buildings),
    boundaries: practiceBoundaries(facts),
    neighbourhoods: practiceNeighbourhoods(facts),
    amenities: practiceAmenities(facts),
    zoning: practiceZoning(facts, zoning),
    zones: practiceZones(facts, zoning, plots),
  };
};
