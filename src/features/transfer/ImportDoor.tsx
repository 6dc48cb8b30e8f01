import { useEffect, useRef, useState } from 'react';
import { acceptedFiles } from '@/exchange/formats/registry';
import { notify } from '@/state/noticeStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { drawingText, fileText } from '@/text/words';
import { FileInput } from '@/ui/FileButton';
import { DropHint } from './DropHint';
import { useFileDoor } from './useFileDoor';

type Loaded = { file: File; Dialog: typeof import('./ImportDialog').ImportDialog };

/** "Importeren": lets a file be chosen when that is asked for, or takes one that was dropped or pasted, and shows what it holds. */
export const ImportDoor = () => {
  const [shown, setShown] = useState<Loaded>();
  const input = useRef<HTMLInputElement>(null);
  // Not with `lazy`: offline, for the first time, it would take the plan off the screen.
  const take = (file: File) => {
    import('./ImportDialog').then(
      ({ ImportDialog }) => setShown({ file, Dialog: ImportDialog }),
      () => notify(drawingText.notLoaded, { lasting: true }),
    );
  };
  const isOver = useFileDoor(take);
  const isAsked = useScreen((screen) => screen.dialog === 'import');
  useEffect(() => {
    if (!isAsked) return;
    setScreen({ dialog: null });
    input.current?.click();
  }, [isAsked]);
  return (
    <>
      {isOver && <DropHint words={fileText.dropToImport} />}
      <FileInput ref={input} accept={acceptedFiles} onFile={take} />
      {shown !== undefined && (
        <shown.Dialog file={shown.file} onOtherFile={take} onClose={() => setShown(undefined)} />
      )}
    </>
  );
};
