import { useEffect, useRef, useState } from 'react';
import { headSize } from '@/exchange/formats/format';
import { sniffFormat } from '@/exchange/formats/registry';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select') !== null);

/** The file in what was pasted, or the text of one. Other text is nobody's file. */
const pastedFile = ({ clipboardData, target }: ClipboardEvent): File | undefined => {
  if (isTextField(target)) return undefined;
  const file = clipboardData?.files[0];
  if (file !== undefined) return file;
  const text = clipboardData?.getData('text/plain') ?? '';
  const format = sniffFormat(new TextEncoder().encode(text.slice(0, headSize)));
  return format && new File([text], `geplakt.${format.extensions[0]}`);
};

/**
 * Takes in files that are dropped or pasted anywhere on the page, as if they had been chosen. Returns whether one hangs
 * over the page now.
 */
export const useFileDoor = (onFile: (file: File) => void): boolean => {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('dragover', (event) => setOver(hasFiles(event)), { signal });
    document.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) take.current(file);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        const file = pastedFile(event);
        if (file !== undefined) take.current(file);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
  return isOver;
};
