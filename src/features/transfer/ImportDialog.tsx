import { useEffect, useState } from 'react';
import { homesIn } from '@/domain/location';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { acceptedFiles } from '@/exchange/formats/registry';
import type { ReadResult } from '@/exchange/plan/readResult';
import { keepSnapshot } from '@/plans/snapshots';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { isOpen, openPlanNow } from '@/state/planStore';
import { knownTexts, readErrorText } from '@/text/imports';
import { homesText, locationsText } from '@/text/numbers';
import { snapshotText } from '@/text/snapshots';
import { transferText } from '@/text/transfer';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { FileButton } from '@/ui/FileButton';
import { fitFile, importFile, isOpenPlanEmpty, isOpenPlanUntouched, type ReadFile } from './importFile';
import { NoteList } from './NoteList';
import { useTask } from './useTask';
import './transfer.css';

type ImportDialogProps = { file: File; onOtherFile: (file: File) => void; onClose: () => void };

const showImported = (ids: string[]): void => {
  const { locations } = openPlanNow().view;
  currentMap()?.show(ids.map((id) => locations.get(id)).filter((location) => location !== undefined));
};

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

const Preview = ({ read, onClose }: { read: ReadFile; onClose: () => void }) => {
  const planName = openPlanNow().view.header.name;
  const isWhole = read.kind === 'plan' && isOpenPlanEmpty();
  const [{ locations, known }] = useState(() => fitFile(read));
  const homes = locations.reduce((sum, location) => sum + homesIn(location), 0);
  const [isTaking, setTaking] = useState(false);
  const [share, setShare] = useState<number>();
  const beginTask = useTask();
  const take = async () => {
    setTaking(true);
    const signal = beginTask();
    const { planId } = openPlanNow();
    // Without room for a version the import still has its undo.
    if (!isOpenPlanUntouched()) {
      await keepSnapshot('import', '', { signal, progress: setShare }).catch(() => undefined);
    }
    if (signal.aborted || !isOpen(planId)) return;
    const { ids, notes } = importFile(read);
    notify(transferText.imported(locationsText(ids.length), notes.length));
    onClose();
    showImported(ids);
  };
  const isNothing = locations.length === 0 && !isWhole;
  const what = [locationsText(locations.length), homesText(homes)] as const;
  return (
    <>
      {isNothing ? (
        <p role="alert">{known.same === 0 ? transferText.nothing : transferText.nothingNew}</p>
      ) : (
        <p>
          {known.same === 0 ? transferText.found(...what) : transferText.toAdd(...what)}{' '}
          {isWhole ? transferText.fillsEmpty(read.header.name) : transferText.addsTo(planName)}
        </p>
      )}
      {knownTexts(known).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <NoteList notes={read.notes} moreNotes={read.moreNotes} />
      {isTaking && (
        <progress
          className="import__progress"
          value={share || undefined}
          aria-label={snapshotText.making()}
        />
      )}
      <div className="dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {isNothing ? common.close : common.cancel}
        </button>
        {!isNothing && (
          <button
            type="button"
            className="button button--primary"
            disabled={isTaking}
            onClick={() => void take()}
          >
            {isWhole ? transferText.takePlan : transferText.take(locationsText(locations.length))}
          </button>
        )}
      </div>
    </>
  );
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
      {result?.ok === true && <Preview read={result} onClose={onClose} />}
    </Dialog>
  );
};
