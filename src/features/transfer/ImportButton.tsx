import { lazy, Suspense, useState } from 'react';
import { acceptedFiles } from '@/exchange/formats/registry';
import { fileText } from '@/text/words';
import { FileButton } from '@/ui/FileButton';
import { DropHint } from './DropHint';
import { useFileDoor } from './useFileDoor';

const ImportDialog = lazy(() =>
  import('./ImportDialog').then((module) => ({ default: module.ImportDialog })),
);

/** "Importeren": chooses a file, or takes one that was dropped or pasted, and shows what it holds. */
export const ImportButton = () => {
  const [file, setFile] = useState<File>();
  const isOver = useFileDoor(setFile);
  return (
    <>
      {isOver && <DropHint words={fileText.dropToImport} />}
      <FileButton label={fileText.import} accept={acceptedFiles} onFile={setFile} />
      {file !== undefined && (
        <Suspense>
          <ImportDialog file={file} onOtherFile={setFile} onClose={() => setFile(undefined)} />
        </Suspense>
      )}
    </>
  );
};
