import { startTransition, useEffect, useState } from 'react';
import { inSlices, type Steps } from '@/exchange/inSlices';

/**
 * What long work came to, while the page stays in hand; undefined before, and as it was until it is done anew. `begin`:
 * another function is other work.
 */
export const useSteps = <Value>(begin: () => Steps<Value>): Value | undefined => {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const stop = new AbortController();
    void inSlices(begin(), stop.signal).then((done) => {
      if (!stop.signal.aborted && done !== undefined) startTransition(() => setValue(() => done));
    });
    return () => stop.abort();
  }, [begin]);
  return value;
};
