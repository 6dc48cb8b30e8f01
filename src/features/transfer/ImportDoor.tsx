import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { acceptedFiles } from '@/exchange/formats/registry';
import { setScreen, useScreen } from '@/state/screenStore';
import { fileText } from '@/text/words';
import { FileInput } from '@/ui/FileButton';
import { DropHint } from './DropHint';
import { useFileDoor } from './useFileDoor';

const ImportDialog = lazy(() =>
  import('./ImportDialog').then((module) => ({ default: module.ImportDialog })),
);

/** "Importeren": lets a file be chosen when that is asked for, or takes one that was dropped or pasted, and shows what it holds. */
export const ImportDoor = () => {
  const [file, setFile] = useState<File>();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDoor(setFile);
  const isAsked = useScreen((screen) => screen.dialog === 'import');
  useEffect(() => {
    if (!isAsked) return;
    setScreen({ dialog: null });
    input.current?.click();
  }, [isAsked]);
  return (
    <>
      {isOver && <DropHint words={fileText.dropToImport} />}
      <FileInput ref={input} accept={acceptedFiles} onFile={setFile} />
      {file !== undefined && (
        <Suspense>
          <ImportDialog file={file} onOtherFile={setFile} onClose={() => setFile(undefined)} />
        </Suspense>
      )}
    </>
  );
};
