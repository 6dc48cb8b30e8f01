import { useEffect, useState } from 'react';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { acceptedFiles } from '@/exchange/formats/registry';
import type { ReadResult } from '@/exchange/plan/readResult';
import { readErrorText } from '@/text/imports';
import { transferText } from '@/text/transfer';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { FileButton } from '@/ui/FileButton';
import { ImportPreview } from './ImportPreview';
import './transfer.css';

type ImportDialogProps = { file: File; onOtherFile: (file: File) => void; onClose: () => void };

/** Reads the file in the background; closing the dialog ends the reading. `share`: how far it is, 0 to 1. */
const useReading = (file: File): { result?: ReadResult; share?: number } => {
  const [reading, setReading] = useState<{ result?: ReadResult; share?: number }>({});
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const set = (now: { result?: ReadResult; share?: number }) => {
      if (!signal.aborted) setReading(now);
    };
    set({});
    void readPlanFile(file, { signal, progress: (share) => set({ share }) }).then((result) =>
      set({ result }),
    );
    return () => stop.abort();
  }, [file]);
  return reading;
};

/** "Importeren": what the file holds and what will happen, before anything happens. */
export const ImportDialog = ({ file, onOtherFile, onClose }: ImportDialogProps) => {
  const { result, share } = useReading(file);
  return (
    <Dialog title={transferText.importTitle} closeLabel={common.close} onClose={onClose}>
      <p className="import__file soft">{file.name}</p>
      {result === undefined && (
        <>
          <p role="status">{transferText.reading(file.name)}</p>
          <progress
            className="import__progress"
            value={share || undefined}
            aria-label={transferText.reading(file.name)}
          />
          <div className="dialog__actions">
            <button type="button" className="button" onClick={onClose}>
              {common.cancel}
            </button>
          </div>
        </>
      )}
      {result?.ok === false && (
        <>
          <p className="import__error" role="alert">
            {readErrorText(result.error)}
          </p>
          <div className="dialog__actions">
            <button type="button" className="button" onClick={onClose}>
              {common.close}
            </button>
            <FileButton label={transferText.chooseOther} accept={acceptedFiles} onFile={onOtherFile} />
          </div>
        </>
      )}
      {result?.ok === true && <ImportPreview read={result} onClose={onClose} />}
    </Dialog>
  );
};
