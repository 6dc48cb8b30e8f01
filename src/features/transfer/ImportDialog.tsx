import { acceptedFiles } from '@/exchange/formats/registry';
import { previewText } from '@/text/importPreview';
import { readErrorText } from '@/text/readErrors';
import { transferText } from '@/text/transfer';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { FileButton } from '@/ui/FileButton';
import { ImportPreview } from './ImportPreview';
import { useReading } from './useReading';
import './transfer.css';

type ImportDialogProps = {
  file: File;
  /** Which of several files in an archive. */
  member?: string;
  /** Which of several files it is. */
  place?: { number: number; all: number };
  onOtherFile: (file: File) => void;
  onClose: () => void;
};

/** "Importeren": what the file holds and what will happen, before anything happens. */
export const ImportDialog = ({ file, member, place, onOtherFile, onClose }: ImportDialogProps) => {
  const reading = useReading(file, member);
  const name = member === undefined ? file.name : previewText.member(member, file.name);
  const { result, share } = reading;
  return (
    <Dialog title={transferText.importTitle} closeLabel={common.close} onClose={onClose}>
      <p className="import__file soft">
        {name}
        {place !== undefined && place.all > 1 && ` (${previewText.place(place.number, place.all)})`}
      </p>
      {result === undefined && (
        <>
          <p role="status">{transferText.reading(name)}</p>
          <progress
            className="import__progress"
            value={share || undefined}
            aria-label={transferText.reading(name)}
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
      {result?.ok === true && (
        <ImportPreview fileName={name} read={result} reading={reading} onClose={onClose} />
      )}
    </Dialog>
  );
};
