/** Pictures are drawn at twice their size, for sharp screens. */
export const pictureScale = 2;

const tile = 8;
const line = 2.4;

/** A seamless tile of diagonal stripes on nothing; `times` as wide as those of what is zacht. */
export const drawHatch = (colour: string, times = 1): ImageData | null => {
  const size = tile * times * pictureScale;
  const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.strokeStyle = colour;
  context.lineWidth = line * times * pictureScale;
  for (const shift of [-size, 0, size]) {
    context.beginPath();
    context.moveTo(shift - size, size * 2);
    context.lineTo(shift + size * 2, -size);
    context.stroke();
  }
  return context.getImageData(0, 0, size, size);
};
