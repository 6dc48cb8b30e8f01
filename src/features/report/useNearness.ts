import { useEffect, useState } from 'react';
import { type NearnessOnPaper, useNearnessOnPaper } from '@/state/nearnessOnPaper';

/** The kansenkaart as it is on the map now; undefined when it is not there. */
export const useNearness = (): NearnessOnPaper | undefined => {
  const make = useNearnessOnPaper((state) => state.make);
  const [made, setMade] = useState<NearnessOnPaper>();
  useEffect(() => {
    let isGone = false;
    const show = (nearness?: NearnessOnPaper) => {
      if (!isGone) setMade(nearness);
    };
    if (make === null) show();
    else make().then(show, () => show());
    return () => {
      isGone = true;
    };
  }, [make]);
  return made;
};
