import type { Amenity } from '@/sources/interfaces/amenities';
import type { MunicipalityOutline } from '@/sources/interfaces/boundaries';
import type { Building } from '@/sources/interfaces/buildings';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import type { Parcel } from '@/sources/interfaces/parcels';
import type { PeopleSquare } from '@/sources/interfaces/people';
import type { Place } from '@/sources/interfaces/places';
import type { Zone, ZoneKind } from '@/sources/interfaces/zones';
import type { Zoning } from '@/sources/interfaces/zoning';

/** What the stand-in for the public services knows, in the words of our own interfaces. */
export type StandInRecords = {
  places: Place[];
  parcels: Parcel[];
  buildings: Building[];
  municipalities: MunicipalityOutline[];
  /** Each belongs to the municipality that holds its middle. */
  neighbourhoods: Neighbourhood[];
  amenities: Amenity[];
  zoning: { geometry: Parcel['geometry']; zoning: Zoning }[];
  zones?: Partial<Record<ZoneKind, readonly Zone[]>>;
  people?: readonly PeopleSquare[];
};
