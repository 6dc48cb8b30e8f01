import { useEffect, useState } from 'react';
import { loadNetherlands } from '@/geo/netherlands';
import type { AbroadTest } from './liesOutside';

/** What knows the border; undefined until it is there. */
export const useAbroadTest = (): AbroadTest | undefined => {
  const [test, setTest] = useState<AbroadTest>();
  useEffect(() => {
    loadNetherlands().then(
      ({ isAbroad }) => setTest(() => isAbroad),
      () => undefined,
    );
  }, []);
  return test;
};
