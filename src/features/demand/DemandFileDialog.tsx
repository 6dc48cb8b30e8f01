import { useEffect, useState } from 'react';
import { addDemand } from '@/domain/commands/changeDemand';
import type { DemandSeries } from '@/domain/demand/demandSeries';
import { newId } from '@/domain/ids';
import type { DemandFile, DemandFileError } from '@/exchange/demand/demandFile';
import { readDemandFile } from '@/exchange/door/readDemandFile';
import type { Result } from '@/exchange/result';
import { run } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { demandErrorText, demandFileText, demandNoteText, demandText } from '@/text/demand';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';

type Read = Result<DemandFile, DemandFileError>;

/** More than this would be a list nobody reads. */
const mostNotes = 12;

const useRead = (file: File): Read | undefined => {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    const stop = new AbortController();
    void readDemandFile(file, { signal: stop.signal }).then((found) => {
      if (!stop.signal.aborted) setRead(found);
    });
    return () => stop.abort();
  }, [file]);
  return read;
};

const Notes = ({ notes, lacksType }: Pick<DemandFile, 'notes' | 'lacksType'>) => (
  <>
    {lacksType && <p>{demandFileText.lacksType}</p>}
    {notes.length > 0 && (
      <>
        <h3>{demandFileText.left(notes.length)}</h3>
        <ul className="demand-file__notes">
          {notes.slice(0, mostNotes).map(({ row, fault, value }) => (
            <li key={`${row} ${fault} ${value}`}>{demandNoteText(row, fault, value)}</li>
          ))}
          {notes.length > mostNotes && <li>{demandFileText.more(notes.length - mostNotes)}</li>}
        </ul>
      </>
    )}
  </>
);

type FoundProps = { fileName: string; found: DemandFile; onClose: () => void };

const Found = ({ fileName, found, onClose }: FoundProps) => {
  const series: DemandSeries[] = found.series.map((each) => ({
    ...each,
    id: newId(),
    name: each.name || fileName.slice(0, 200),
  }));
  const add = () => {
    run(() => addDemand(series, fileName));
    notifyUndoable(demandFileText.added(series.length), common.undo);
    onClose();
  };
  return (
    <>
      <p>
        {series.length === 0
          ? demandFileText.nothing(fileName)
          : demandFileText.found(fileName, series.length)}
      </p>
      <ul className="demand__list">
        {series.map((each) => (
          <li key={each.id} className="demand__one">
            <strong>{each.name}</strong>
            <span className="small soft">{demandText.about(each)}</span>
            <span className="demand__years">
              {each.years.map((year) => (
                <span key={year.year}>{demandText.yearFigures(year.year, year)}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <Notes {...found} />
      <div className="dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {common.cancel}
        </button>
        {series.length > 0 && (
          <button type="button" className="button button--primary" onClick={add}>
            {demandFileText.add(series.length)}
          </button>
        )}
      </div>
    </>
  );
};

/** What is in a file with figures of what is needed, before any of it is in the plan. */
export const DemandFileDialog = ({ file, onClose }: { file: File; onClose: () => void }) => {
  const read = useRead(file);
  return (
    <Dialog title={demandFileText.title} closeLabel={common.close} onClose={onClose}>
      <div className="form" aria-live="polite">
        {read === undefined && <p>{demandFileText.reading(file.name)}</p>}
        {read?.ok === false && (
          <>
            <p className="error">{demandErrorText(read.error)}</p>
            <p className="soft">{demandFileText.lead}</p>
          </>
        )}
        {read?.ok === true && <Found fileName={file.name} found={read.value} onClose={onClose} />}
      </div>
    </Dialog>
  );
};
