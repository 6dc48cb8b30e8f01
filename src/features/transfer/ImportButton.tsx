import { lazy, Suspense, useState } from 'react';
import { transferText } from '@/text/words';
import { FileButton } from './FileButton';

const ImportDialog = lazy(() =>
  import('./ImportDialog').then((module) => ({ default: module.ImportDialog })),
);

/** "Importeren": chooses a file and shows what it holds. */
export const ImportButton = () => {
  const [file, setFile] = useState<File>();
  return (
    <>
      <FileButton label={transferText.import} onFile={setFile} />
      {file !== undefined && (
        <Suspense>
          <ImportDialog file={file} onOtherFile={setFile} onClose={() => setFile(undefined)} />
        </Suspense>
      )}
    </>
  );
};
