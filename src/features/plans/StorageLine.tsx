import { useEffect, useState } from 'react';
import { isNearlyFull, readStorageSpace, type StorageSpace } from '@/plans/storageUse';
import { homeText } from '@/text/home';
import { bytesText } from '@/text/numbers';

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
      {isFull && `${homeText.nearlyFull} `}
      {space !== undefined && homeText.space(bytesText(space.used), bytesText(space.available))}{' '}
      <button type="button" className="button button--link" onClick={onOpen}>
        {homeText.viewStorage}
      </button>
    </p>
  );
};
