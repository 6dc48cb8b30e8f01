import { useEffect, useState } from 'react';
import { isNearlyFull, readStorageSpace, type StorageSpace } from '@/plans/storageUse';
import { homeText } from '@/text/home';
import { bytesText } from '@/text/numbers';
import { storageText } from '@/text/storage';

/** How full the browser's storage is, in one quiet line. */
export const StorageLine = ({ onOpen }: { onOpen: () => void }) => {
  const [space, setSpace] = useState<StorageSpace>();
  useEffect(() => {
    void readStorageSpace()
      .then(setSpace)
      .catch(() => undefined);
  }, []);
  const isFull = space !== undefined && isNearlyFull(space);
  return (
    <p className={isFull ? 'home__warning' : 'home__space small soft'} role={isFull ? 'alert' : undefined}>
      {isFull && `${storageText.nearlyFull} `}
      {space !== undefined && homeText.space(bytesText(space.used), bytesText(space.available))}
      <button type="button" className="button button--link" onClick={onOpen}>
        {storageText.open}
      </button>
    </p>
  );
};
