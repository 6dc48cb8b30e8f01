import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../style/palette';
import { isClusterName, parseDonutName } from './donutName';
import { drawDonut } from './drawDonut';
import { drawHatch, pictureScale } from './drawHatch';

/** Of what is zacht, and of what is only offered. */
const widths = { hatch: 1, stripes: 1.5 } as const;

const draw = (name: string, palette: Palette): ImageData | null => {
  const donut = parseDonutName(name);
  if (donut) return drawDonut(donut, palette);
  const [kind, place] = name.split(':');
  const colour = palette.classes[Number(place)];
  if (colour === undefined) return null;
  return kind === 'hatch' || kind === 'stripes' ? drawHatch(colour, widths[kind]) : null;
};

/** More pictures of clusters than fit on a screen, in some 30 MB. */
const mostOfClusters = 400;

/**
 * Draws pictures when the map first asks for their name, and all of them anew in other colours. Those of clusters differ
 * with every plan, edit and zoom: past a number of them those of other zooms go.
 */
export const servePictures = (map: MapLibreMap, first: Palette): { redraw: (palette: Palette) => void } => {
  let palette = first;
  /** By name, with the zoom (whole) at which it was drawn. */
  const drawn = new Map<string, number>();
  const zoomNow = () => Math.floor(map.getZoom());
  map.setMissingStyleImageResolver(async (name) => {
    const picture = draw(name, palette);
    if (!picture || map.hasImage(name)) return;
    map.addImage(name, picture, { pixelRatio: pictureScale });
    drawn.set(name, zoomNow());
  });
  map.on('zoomend', () => {
    const clusters = [...drawn].filter(([name]) => isClusterName(name));
    if (clusters.length <= mostOfClusters) return;
    for (const [name, zoom] of clusters) {
      if (zoom === zoomNow()) continue;
      map.removeImage(name);
      drawn.delete(name);
    }
  });
  return {
    redraw: (next) => {
      palette = next;
      for (const name of drawn.keys()) {
        const picture = draw(name, palette);
        if (picture) map.updateImage(name, picture);
      }
    },
  };
};
