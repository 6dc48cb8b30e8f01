import { factFiles } from '@/sources/practice/factFiles';
import type { Loaded } from '@/sources/practice/keepOnce';
import { placeEntries } from '@/sources/practice/placeEntries';
import { amenitiesOf } from '@/sources/practice/practiceAmenities';
import { municipalityOf } from '@/sources/practice/practiceBoundaries';
import { buildingsOf } from '@/sources/practice/practiceBuildings';
import { neighbourhoodsOf } from '@/sources/practice/practiceNeighbourhoods';
import { parcelsOf } from '@/sources/practice/practiceParcels';
import { zoningAreasOf } from '@/sources/practice/practiceZoning';
import type { StandInRecords } from '../../standIn/records';
import type { KnownPlace } from './contract';
import { fetchFromDisk } from './practiceFiles';

const read = <Value>(loaded: Loaded<Value>): Value => {
  if (!loaded.ok) throw new Error(`practice file: ${loaded.reason}`);
  return loaded.value;
};

/** All that is known of the practice municipality, to feed another source with. */
export const practiceRecords = async (): Promise<StandInRecords> => {
  const files = factFiles(fetchFromDisk);
  const facts = read(await files.facts());
  const buildings = read(await files.buildings());
  const parcels = parcelsOf(read(await files.parcels()));
  return {
    municipalities: [municipalityOf(facts)],
    parcels,
    buildings: buildingsOf(buildings),
    neighbourhoods: neighbourhoodsOf(facts),
    amenities: amenitiesOf(facts),
    places: placeEntries({ facts, buildings, parcels }).map(({ place }) => place),
    // What was painted last lies on top.
    zoning: zoningAreasOf([facts, read(await files.zoning())]).toReversed(),
  };
};

/** What is in the old village of Markerwaard. */
export const inMarkerwaard: KnownPlace = {
  municipality: { code: 'GM9999', name: 'Markerwaard' },
  inside: [5.25, 52.55],
  nowhere: [3.5, 53.5],
  parcel: { point: [5.2501, 52.55004], designation: 'MKW00 A 1548' },
  box: [5.249, 52.5495, 5.252, 52.551],
  building: { point: [5.2421, 52.55181], yearBuilt: 1968, floorArea: 87 },
  address: { typed: 'molenlaan 12', label: 'Molenlaan 12, Markerwaard' },
  amenityBox: [5.24, 52.54, 5.26, 52.56],
  zoning: { point: [5.2501, 52.55004], name: 'Centrum' },
};
