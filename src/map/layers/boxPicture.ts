import type { Map as MapLibreMap } from 'maplibre-gl';
import { pictureScale } from '../style/drawHatch';
import type { Palette } from '../style/palette';

export const boxName = 'layer-box';

const size = 24;

const draw = ({ marker, markerInk }: Palette): ImageData | null => {
  const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = marker;
  context.strokeStyle = markerInk;
  context.lineWidth = 1.5 * pictureScale;
  context.beginPath();
  context.roundRect(2, 2, size - 4, size - 4, 4);
  context.fill();
  context.stroke();
  return context.getImageData(0, 0, size, size);
};

/** A box that grows with the number in it, in the colours of now. */
export const putBox = (map: MapLibreMap, palette: Palette): void => {
  const picture = draw(palette);
  if (picture === null) return;
  if (map.hasImage(boxName)) map.updateImage(boxName, picture);
  else {
    const middle: [number, number] = [10, 14];
    map.addImage(boxName, picture, {
      pixelRatio: pictureScale,
      stretchX: [middle],
      stretchY: [middle],
      content: [6, 5, 18, 19],
    });
  }
};
