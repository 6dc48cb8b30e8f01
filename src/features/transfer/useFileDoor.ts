import { useEffect, useRef, useState } from 'react';

const filesIn = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select') !== null);

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
        // What is pasted in a field stays text.
        if (isTextField(event.target)) return;
        const files = filesIn(event.clipboardData);
        const [text = '', html = ''] = ['text/plain', 'text/html'].map((type) =>
          event.clipboardData?.getData(type),
        );
        // What a format looks like comes after the first screen; without it there is no reader either.
        import('./broughtIn').then(
          ({ pastedFiles }) => {
            const found = pastedFiles(files, text, html);
            if (found.length > 0) take.current(found);
          },
          () => undefined,
        );
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
  return isOver;
};
