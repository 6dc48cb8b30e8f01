import type { AmenitySource } from './amenities';
import type { BoundarySource } from './boundaries';
import type { BuildingSource } from './buildings';
import type { NeighbourhoodSource } from './neighbourhoods';
import type { ParcelSource } from './parcels';
import type { PlaceSearch } from './places';
import type { ZoneSource } from './zones';
import type { ZoningSource } from './zoning';

/** All that a plan can ask about the ground it lies on. PDOK, the practice municipality and files each fill it. */
export type Sources = {
  places: PlaceSearch;
  parcels: ParcelSource;
  buildings: BuildingSource;
  boundaries: BoundarySource;
  neighbourhoods: NeighbourhoodSource;
  amenities: AmenitySource;
  zoning: ZoningSource;
  zones: ZoneSource;
};
