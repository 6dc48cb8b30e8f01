import type { FormatId } from '@/exchange/formats/format';

/** What "Exporteren" offers. */
export const formatText = {
  /** For who hears the menu. */
  groups: { files: 'Bestanden', documents: 'Documenten', offers: 'Bod en verzenden', backup: 'Reservekopie' },
  names: {
    geojson: 'GeoJSON (WGS84)',
    geojson_rd: 'GeoJSON (RD)',
    geopackage: 'GeoPackage',
    excel: 'Excel',
    csv: 'CSV',
    shapefile: 'Shapefile',
    kml: 'KML',
    diwi: 'DIWI GeoJSON',
    gpx: 'GPX',
    gml: 'GML',
    flatgeobuf: 'FlatGeobuf',
    html: 'tabel op een webpagina of uit een mail',
    gzip: 'gzip',
    backup: 'Reservekopie',
  } satisfies Record<FormatId, string>,
  /** `fileName`: where it was saved before. */
  saveBack: (fileName: string | undefined) =>
    fileName === undefined ? 'Reservekopie in een vast bestand…' : `Opslaan in ${fileName}`,
};
