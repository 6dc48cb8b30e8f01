import type { FormatId } from '@/exchange/formats/format';

/** What "Exporteren" offers. */
export const formatText = {
  names: { geojson: 'GeoJSON (WGS84)', backup: 'Reservekopie' } satisfies Record<FormatId, string>,
  /** `fileName`: where it was saved before. */
  saveBack: (fileName: string | undefined) =>
    fileName === undefined ? 'Reservekopie in een vast bestand…' : `Opslaan in ${fileName}`,
};
