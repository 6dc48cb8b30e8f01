/** Formats that are read out of an archive, by the names of their files; the first that fits. */
export const readablePatterns = {
  geojson: /\.(?:geo|topo)?json$|\.geojsonl?$|\.ndjson$/i,
  geopackage: /\.gpkg$/i,
  kml: /\.kml$/i,
  gml: /\.gml$/i,
  gpx: /\.gpx$/i,
  flatgeobuf: /\.fgb$/i,
  excel: /\.xlsx$/i,
  ods: /\.ods$/i,
  csv: /\.(?:csv|tsv)$/i,
  gzip: /\.(?:(?:geo)?json|csv|gml|kml)\.gz$/i,
} as const;

const patterns = Object.values(readablePatterns);
export const shapes = /\.shp$/i;

/** Files that a program puts beside the others. */
export const isBeside = (name: string): boolean => name.startsWith('__MACOSX/') || /(?:^|\/)\./.test(name);

/** A file that is a zip by itself: a workbook, a document, a database of ArcGIS. */
const isWhole = (names: readonly string[]): boolean =>
  names.includes('xl/workbook.xml') ||
  (names.includes('content.xml') && names.includes('mimetype')) ||
  names.some((name) => name.startsWith('word/'));

/** What of an archive can be read by itself, by name, in the order of the archive. */
export const readableIn = (entries: readonly { name: string }[]): string[] => {
  const names = entries.map(({ name }) => name).filter((name) => !isBeside(name) && !name.endsWith('/'));
  if (isWhole(names)) return [];
  return names.filter((name) => shapes.test(name) || patterns.some((pattern) => pattern.test(name)));
};
