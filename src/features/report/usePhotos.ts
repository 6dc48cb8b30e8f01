import { useEffect, useState } from 'react';
import { toBase64 } from '@/domain/base64';
import { useBroughtFiles } from '@/plans/broughtFiles';
import type { Photo } from './documents/source';

const photoOf = async (picture: Blob): Promise<Photo | undefined> => {
  try {
    const { width, height } = await createImageBitmap(picture);
    const bytes = new Uint8Array(await picture.arrayBuffer());
    return { href: `data:image/jpeg;base64,${toBase64(bytes)}`, width, height };
  } catch {
    // It is no picture, or gone from the storage: the sheet goes without.
    return undefined;
  }
};

const noPhotos: ReadonlyMap<string, Photo> = new Map();

/** The pictures that locations name, for a document. `areComing`: they are being read. */
export const usePhotos = (
  names: readonly string[],
): { photos: ReadonlyMap<string, Photo>; areComing: boolean } => {
  const pictures = useBroughtFiles((state) => state.pictures);
  const found = names.filter((name) => pictures.has(name));
  const key = found.join('\n');
  const [read, setRead] = useState({ key: '', photos: noPhotos });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names all that it depends on
  useEffect(() => {
    let isLeft = false;
    const all = found.map(async (name) => {
      const picture = pictures.get(name);
      const photo = picture && (await photoOf(picture));
      return photo === undefined ? [] : [[name, photo] as const];
    });
    void Promise.all(all).then((photos) => {
      if (!isLeft) setRead({ key, photos: new Map(photos.flat()) });
    });
    return () => {
      isLeft = true;
    };
  }, [key]);
  return { photos: read.key === key ? read.photos : noPhotos, areComing: read.key !== key };
};
