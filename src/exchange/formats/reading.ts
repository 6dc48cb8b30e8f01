import type { PlanFormat } from './format';

type Load = NonNullable<PlanFormat['read']>;

/** The readers that come one by one when they are asked for, behind one door: the first screen knows only that. */
const readers = {
  csv: async () => (await import('./csv/readCsv')).readCsv,
  kml: async () => (await import('./kml/readKml')).readKml,
  archive: async () => (await import('./archive/readArchive')).readArchive,
  gpx: async () => (await import('./gpx/readGpx')).readGpx,
  gml: async () => (await import('./gml/readGml')).readGml,
  flatgeobuf: async () => (await import('./flatgeobuf/readFlatGeobuf')).readFlatGeobuf,
  html: async () => (await import('./html/readHtml')).readHtml,
  gzip: async () => (await import('./gzip/readGzip')).readGzip,
} as const satisfies Record<string, Load>;

export type ReaderId = keyof typeof readers;

export const loadReader = (id: ReaderId): ReturnType<Load> => readers[id]();
