// Cuts the layers into vector tiles.
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT from 'geojson-vt';

export const zooms = { from: 8, to: 15 };

/** `{ z, x, y, data }` for every tile with something in it. */
export function tilesOf(layers) {
  const parts = Object.entries(layers).flatMap(([layer, list]) =>
    list.map(({ features, minZoom }) => ({
      layer,
      minZoom,
      index: new GeoJSONVT(
        { type: 'FeatureCollection', features },
        // Lines of a metre matter here from z14 on only; the rest keeps what can be seen.
        {
          maxZoom: zooms.to,
          indexMaxZoom: zooms.to,
          indexMaxPoints: 0,
          tolerance: 2,
          extent: 4096,
          buffer: 96,
        },
      ),
    })),
  );
  const tiles = [];
  const places = new Map();
  for (const { index } of parts) {
    for (const { z, x, y } of index.tileCoords) {
      if (z >= zooms.from) places.set(`${z}/${x}/${y}`, [z, x, y]);
    }
  }
  for (const [z, x, y] of places.values()) {
    const cut = {};
    for (const { layer, minZoom, index } of parts) {
      const tile = z < minZoom ? null : index.getTile(z, x, y);
      if (!tile || tile.features.length === 0) continue;
      if (cut[layer]) cut[layer].features.push(...tile.features);
      else cut[layer] = { ...tile, features: [...tile.features] };
    }
    if (Object.keys(cut).length === 0) continue;
    tiles.push({ z, x, y, data: Buffer.from(fromGeojsonVt(cut, { version: 2, extent: 4096 })) });
  }
  return tiles;
}
