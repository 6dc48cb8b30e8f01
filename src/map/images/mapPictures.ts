import type { Map as MapLibreMap } from 'maplibre-gl';
import { housingTypes } from '@/domain/housingType';
import type { Palette } from '../style/palette';
import { parseDonutName } from './donutName';
import { drawDonut } from './drawDonut';
import { drawHatch, pictureScale } from './drawHatch';

const draw = (name: string, palette: Palette): ImageData | null => {
  const donut = parseDonutName(name);
  if (donut) return drawDonut(donut, palette);
  const type = housingTypes.find((candidate) => name === `hatch:${candidate}`);
  return type ? drawHatch(palette.types[type]) : null;
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
