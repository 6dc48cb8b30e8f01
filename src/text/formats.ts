/** What "Exporteren" offers. */
export const formatText = {
  names: { geojson: 'GeoJSON (WGS84)', backup: 'Reservekopie' },
  /** `fileName`: where it was saved before. */
  saveBack: (fileName: string | undefined) =>
    fileName === undefined ? 'Reservekopie in een vast bestand…' : `Opslaan in ${fileName}`,
};
