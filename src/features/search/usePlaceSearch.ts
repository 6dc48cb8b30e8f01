import { useEffect, useState } from 'react';
import { findPlaces, type SearchResult } from './findPlaces';

/** Long enough to type on, short enough not to wait (ms). */
const pause = 300;
const fewest = 2;

/** What was found for what is typed: undefined until the first of it is there, null when too little was typed. */
export const usePlaceSearch = (typed: string): SearchResult | undefined | null => {
  const wanted = typed.trim();
  const [result, setResult] = useState<SearchResult>();
  useEffect(() => {
    setResult(undefined);
    if (wanted.length < fewest) return;
    const stop = new AbortController();
    const timer = setTimeout(() => void findPlaces(wanted, stop.signal, setResult), pause);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [wanted]);
  return wanted.length < fewest ? null : result;
};
