import { useEffect, useState } from 'react';
import { readStorageSpace, type StorageSpace } from '@/storage/storageSpace';
import { bytesText } from '@/text/numbers';
import { homeText } from '@/text/words';

/** How full the browser's storage is, in one quiet line. */
export const StorageLine = () => {
  const [space, setSpace] = useState<StorageSpace>();
  useEffect(() => {
    void readStorageSpace()
      .then(setSpace)
      .catch(() => undefined);
  }, []);
  if (space === undefined) return null;
  return (
    <p className="home__space small soft">
      {homeText.space(bytesText(space.used), bytesText(space.available))}
    </p>
  );
};
