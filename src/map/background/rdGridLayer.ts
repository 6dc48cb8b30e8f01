import type { Feature } from 'geojson';
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { loadRd, type RdConverter } from '@/geo/rd';
import { type GridLine, rdGrid } from '@/geo/rdGrid';
import { sources } from '../style/layerIds';

/** For example `x 155 km` or, between whole kilometres, `y 463,2 km`. */
export const gridLabel = ({ axis, at }: GridLine): string =>
  `${axis} ${String(at / 1000).replace('.', ',')} km`;

const featureOf = (line: GridLine): Feature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: line.coordinates },
  properties: { label: gridLabel(line), isMajor: line.isMajor },
});

/** Keeps the RD grid in step with the view. Without proj4 (not yet cached, offline) the map has no grid. */
export const showRdGrid = (map: MapLibreMap, afterStyle: (task: () => void) => void): void => {
  let shownFor = '';
  const draw = (rd: RdConverter) => {
    const source = map.getSource(sources.grid);
    if (!(source instanceof GeoJSONSource)) return;
    const bounds = map.getBounds();
    const lines = rdGrid(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      map.getZoom(),
      rd,
    );
    const key = lines.map((line) => `${line.axis}${line.at}`).join();
    if (key === shownFor) return;
    shownFor = key;
    source.setData({ type: 'FeatureCollection', features: lines.map(featureOf) }).catch(() => undefined);
  };
  loadRd()
    .then((rd) =>
      afterStyle(() => {
        draw(rd);
        map.on('moveend', () => draw(rd));
      }),
    )
    .catch(() => undefined);
};
