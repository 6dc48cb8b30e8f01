import { failed, type Result } from '../result';
import { pictureHead } from './pictureHead';

export type PictureFault = 'too_large' | 'not_picture' | 'unreadable';

/** A photo of a phone is well under this; more is refused before it is read. */
export const largestPicture = 30_000_000;
/** A small file can hold so many pixels that the browser runs out of memory. */
export const mostPixels = 100_000_000;
/** The longest sides that are tried, in pixels, and the bytes that a kept picture takes at most. */
export type KeptSize = { sides: readonly number[]; mostBytes: number };
const ofLocation: KeptSize = { sides: [1_600, 1_200, 800], mostBytes: 500_000 };
/** To lie under the map: lines and letters have to stay readable. */
export const ofUnderlay: KeptSize = { sides: [4_096, 3_000], mostBytes: 6_000_000 };
/** Enough for the head of a JPEG, which may have a thumbnail before its size. */
const headLength = 256_000;

const drawnTo = (picture: ImageBitmap, side: number): Promise<Blob> => {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  // A JPEG knows no transparency.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.82 });
};

/** A picture made as small as is kept. It is closed. */
export const keptPicture = async (picture: ImageBitmap, { sides, mostBytes }: KeptSize): Promise<Blob> => {
  try {
    for (const side of sides) {
      const small = await drawnTo(picture, side);
      if (small.size <= mostBytes || side === sides.at(-1)) return small;
    }
    throw new Error('no size to keep');
  } finally {
    picture.close();
  }
};

/**
 * A picture as it is kept: a JPEG, upright, small enough, and without what the camera wrote in it (such as where it was).
 * What a file is shows from its first bytes: a drawing with scripts in it (SVG) is no picture.
 */
export const shrinkPicture = async (
  file: Blob,
  size: KeptSize = ofLocation,
): Promise<Result<Blob, PictureFault>> => {
  if (file.size > largestPicture) return failed('too_large');
  try {
    const head = pictureHead(new Uint8Array(await file.slice(0, headLength).arrayBuffer()));
    if (head === undefined) return failed('not_picture');
    if (head.size !== undefined && head.size.width * head.size.height > mostPixels)
      return failed('too_large');
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    return { ok: true, value: await keptPicture(picture, size) };
  } catch {
    return failed('unreadable');
  }
};
