import { createAnswers } from '@/sources/asking/answers';
import { createAsker } from '@/sources/asking/asker';
import { browserPorts, type Ports } from '@/sources/asking/ports';
import type { Sources } from '@/sources/interfaces/sources';
import { createAmenities } from '@/sources/overpass/amenities';
import { createBoundaries } from './boundaries';
import { createBuildings } from './buildings';
import { createNeighbourhoods } from './neighbourhoods';
import { createFeatureAsker } from './ogc';
import { createParcels } from './parcels';
import { createPeople } from './people';
import { createPlaces } from './places';
import { createZones } from './zones';
import { createZoning } from './zoning';

/** The public services. Make it once: how often a host may be asked is counted here. */
export const pdokSources = (given: Pick<Ports, 'store'> & Partial<Ports>): Sources => {
  const ports: Ports = { ...browserPorts, ...given };
  const ask = createAsker(ports);
  const work = { ask, features: createFeatureAsker(ask), answers: createAnswers(ports) };
  return {
    places: createPlaces(work),
    parcels: createParcels(work),
    buildings: createBuildings(work),
    boundaries: createBoundaries(work),
    neighbourhoods: createNeighbourhoods(work),
    amenities: createAmenities(work),
    zoning: createZoning(work),
    people: createPeople(work),
    zones: createZones(work),
  };
};
