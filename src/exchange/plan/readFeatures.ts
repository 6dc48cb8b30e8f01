import { compareIds } from '@/domain/ids';
import type { Partner } from '@/domain/partner';
import type { AreaTest } from '@/geo/areaTest';
import type { Work } from '../formats/work';
import { mostFeatures, mostLocations } from '../limits';
import { done, failed, type Result } from '../result';
import { type ColumnChoices, noChoices } from './columns/choices';
import { columnsIn, readColumns } from './columns/columnsIn';
import type { ReadColumn, UnknownValue } from './columns/seen';
import { featuresWithin } from './featuresWithin';
import { freeIds } from './freeIds';
import { freeNames } from './freeNames';
import type { Ground } from './ground';
import { type Report, shown } from './noteBook';
import { keptPlaces, placeFeatures } from './placeFeatures';
import type { RawFeatures } from './rawFeatures';
import type { ReadError } from './readError';
import { readFeature } from './readFeature';
import type { PartnersRead } from './readPartners';
import type { ReadLocation } from './readResult';
import { rowsOfOne } from './rowsOfOne';
import { addToSums, noSums } from './sums';
import { tellColumns } from './tellColumns';
import { totalsAbove } from './totalRow';

/** What is known of the file that the features are from. */
export type AboutFile = {
  /** A file of this app: its ids are kept. */
  isOwn: boolean;
  /** Kept by the app itself: it must come back as it was, also where an import would mend it. */
  isKept: boolean;
  /** The partners that the file lists apart from its features. */
  partners: PartnersRead;
  ground: Ground;
  /** What the user said of the columns of a file of another tool. */
  choices?: ColumnChoices;
  /** The area of the plan that it is for. */
  within?: AreaTest;
};

/** Features between two tidings of how far it is. */
const step = 200;

const byId = (a: { id: string }, b: { id: string }): number => compareIds(a.id, b.id);

type FeaturesRead = {
  locations: ReadLocation[];
  partners: Partner[];
  /** Of a file of another tool. */
  columns: ReadColumn[];
  unknownValues: UnknownValue[];
  homes: { named: number; read: number };
};

/** The locations in features, and the partners of the file with those that the features added, both sorted by id. */
export const readFeatures = (
  { features, crs }: RawFeatures,
  { isOwn, isKept, partners, ground, choices = noChoices, within }: AboutFile,
  report: Report,
  progress: Work['progress'],
): Result<FeaturesRead, ReadError> => {
  // Our own files hold what a plan held: a version or backup that was written must be readable.
  const isVast = !isOwn && features.length > mostLocations;
  const taken =
    isVast && within !== undefined ? featuresWithin({ features, crs }, within, ground) : undefined;
  const count = taken?.size ?? features.length;
  if (isVast && (count > mostLocations || features.length > mostFeatures)) {
    return failed({ code: 'too_many_locations', count: features.length, most: mostLocations });
  }
  if (taken !== undefined) {
    report({ code: 'outside_area', action: 'left_out', count: features.length - taken.size });
  }
  const places = isKept ? keptPlaces : placeFeatures({ crs, isOwn }, ground);
  const columns = columnsIn(isOwn ? [] : [...(taken?.values() ?? features)], choices);
  const homes = { named: 0, read: 0 };
  const unknownSystems = new Set<string>();
  const locations: ReadLocation[] = [];
  const sums = noSums();
  const above = totalsAbove({ locations, homes, sums }, report);
  const reading = {
    isOwn,
    isKept,
    report: (note: Parameters<Report>[0]) => {
      if (note.code === 'crs_unknown' && note.value !== undefined) unknownSystems.add(note.value);
      report(note);
    },
    freeId: freeIds(),
    freeName: isKept ? (name: string) => name : freeNames(),
    partners,
    columns,
    homes,
    sums,
    above,
    places,
  };
  const rows = rowsOfOne(isOwn ? [] : (taken ?? features).entries(), columns);
  for (const [index, feature] of (taken ?? features).entries()) {
    if (index % step === 0) progress(index / features.length);
    const row = rows(index, feature);
    const ahead = sums.ahead.get(index);
    if (ahead !== undefined) addToSums(sums, ahead);
    const location = row && readFeature(row, index, reading);
    if (location) locations.push(location);
  }
  above.end();
  const [unknown] = unknownSystems;
  if (locations.length === 0 && unknown !== undefined) {
    return failed({ code: 'crs_not_supported', crs: shown(unknown), seen: 'crs_member' });
  }
  places.tell(report);
  tellColumns(columns, report);
  return done({
    locations: locations.sort(byId),
    partners: [...partners.byId.values()].sort(byId),
    columns: readColumns(columns),
    unknownValues: columns.unknown.list(),
    homes,
  });
};
