import { useEffect, useRef, useState } from 'react';
import { filesIn, pastedFiles } from './broughtIn';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/**
 * Takes in files that are dropped or pasted anywhere on the page, as if they had been chosen; what lies over the page (a
 * menu, a dialog) does not get them first. Returns whether one hangs over the page now.
 */
export const useFileDoor = (onFiles: (files: File[]) => void): boolean => {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const stop = new AbortController();
    const first = { signal: stop.signal, capture: true };
    document.addEventListener('dragover', (event) => setOver(hasFiles(event)), first);
    document.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      },
      first,
    );
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const files = filesIn(event.dataTransfer);
        if (files.length > 0) take.current(files);
      },
      first,
    );
    document.addEventListener(
      'paste',
      (event) => {
        const files = pastedFiles(event);
        if (files.length > 0) take.current(files);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
  return isOver;
};
