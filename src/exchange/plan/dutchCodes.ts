import type { Area } from '@/domain/area';
import type { Location } from '@/domain/location';

type OriginKind = Location['origin']['kind'];
type AreaKind = Area['kind'];

/** Codes that are English in the plan and Dutch in the file. All other codes are the same in both. */
export const originInFile = {
  drawn: 'getekend',
  imported: 'geimporteerd',
  parcel: 'perceel',
  building: 'pand',
} as const satisfies Record<OriginKind, string>;

export const areaKindInFile = {
  municipality: 'gemeente',
  region: 'regio',
  practice: 'oefenen',
  undecided: 'onbepaald',
} as const satisfies Record<AreaKind, string>;

export const originByName: ReadonlyMap<unknown, OriginKind> = new Map<unknown, OriginKind>([
  [originInFile.drawn, 'drawn'],
  [originInFile.imported, 'imported'],
  [originInFile.parcel, 'parcel'],
  [originInFile.building, 'building'],
]);
