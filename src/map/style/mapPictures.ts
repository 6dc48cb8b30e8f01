import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawHatch, pictureScale } from './drawHatch';
import { roomPicture, roomSize } from './labelLayers';
import type { Palette } from './palette';

/** Of what is zacht, and of what is only offered. */
const widths = { hatch: 1, stripes: 1.5 } as const;

const draw = (name: string, palette: Palette): ImageData | null => {
  // In the place of a donut, which is not drawn by MapLibre.
  if (name === roomPicture) return new ImageData(roomSize * pictureScale, roomSize * pictureScale);
  const [kind, place] = name.split(':');
  const colour = palette.classes[Number(place)];
  if (colour === undefined) return null;
  return kind === 'hatch' || kind === 'stripes' ? drawHatch(colour, widths[kind]) : null;
};

/** Draws pictures when the map first asks for their name, and all of them anew in other colours. */
export const servePictures = (map: MapLibreMap, first: Palette): { redraw: (palette: Palette) => void } => {
  let palette = first;
  const drawn = new Set<string>();
  map.setMissingStyleImageResolver(async (name) => {
    const picture = draw(name, palette);
    if (!picture || map.hasImage(name)) return;
    map.addImage(name, picture, { pixelRatio: pictureScale });
    drawn.add(name);
  });
  return {
    redraw: (next) => {
      palette = next;
      for (const name of drawn) {
        const picture = draw(name, palette);
        if (picture) map.updateImage(name, picture);
      }
    },
  };
};
