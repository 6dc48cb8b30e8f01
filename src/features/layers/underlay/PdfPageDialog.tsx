import { useEffect, useState } from 'react';
import type { OpenPdf, PdfFault } from '@/exchange/picture/pdfPages';
import { bringFile } from '@/plans/broughtFiles';
import { broughtText } from '@/text/broughtFiles';
import { pdfText as text } from '@/text/underlay';
import { common, drawingText } from '@/text/words';
import { CountField } from '@/ui/CountField';
import { Dialog } from '@/ui/Dialog';
import './underlay.css';

/** Large enough to see which page it is. */
const ofPreview = { sides: [720], mostBytes: 1_000_000 };

type Opened = { state: 'reading' } | { state: 'wrong'; why: string } | { state: 'open'; pdf: OpenPdf };

const wrong = (fault: PdfFault): Opened => ({ state: 'wrong', why: text.fault(fault) });

/** Opens a file for as long as it is looked at. */
const usePdf = (file: File): Opened => {
  const [opened, setOpened] = useState<Opened>({ state: 'reading' });
  useEffect(() => {
    let isGone = false;
    let close = (): void => undefined;
    const open = async (): Promise<Opened> => {
      const { openPdf } = await import('@/exchange/picture/pdfPages');
      const read = await openPdf(file);
      if (!read.ok) return wrong(read.error);
      close = read.value.close;
      if (isGone) close();
      return { state: 'open', pdf: read.value };
    };
    open().then(
      (found) => {
        if (!isGone) setOpened(found);
      },
      () => setOpened({ state: 'wrong', why: drawingText.notLoaded }),
    );
    return () => {
      isGone = true;
      close();
    };
  }, [file]);
  return opened;
};

const Preview = ({ pdf, page }: { pdf: OpenPdf; page: number }) => {
  const [shown, setShown] = useState<{ url: string; page: number } | 'wrong'>();
  useEffect(() => {
    let url: string | undefined;
    let isGone = false;
    void pdf.picture(page, ofPreview).then((made) => {
      if (isGone) return;
      if (!made.ok) return setShown('wrong');
      url = URL.createObjectURL(made.value);
      setShown({ url, page });
    });
    return () => {
      isGone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [pdf, page]);
  if (shown === 'wrong') return <p className="notice-line">{text.pageWrong(page)}</p>;
  return (
    <div className="pdf-page" aria-busy={shown?.page !== page}>
      {shown?.page === page && <img src={shown.url} alt={text.preview(page)} />}
    </div>
  );
};

type PdfPageDialogProps = { planId: string; file: File; onClose: (told: readonly string[] | null) => void };

/** Which page of a PDF is laid under the map. It is kept as a picture of that page. */
export const PdfPageDialog = ({ planId, file, onClose }: PdfPageDialogProps) => {
  const opened = usePdf(file);
  const [page, setPage] = useState(1);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const take = async (pdf: OpenPdf) => {
    setBusy(true);
    const { ofUnderlay } = await import('@/exchange/picture/shrinkPicture');
    const made = await pdf.picture(page, ofUnderlay);
    setBusy(false);
    if (!made.ok) return setFailed(text.pageWrong(page));
    const name = pdf.pages === 1 ? file.name : text.nameOf(file.name, page);
    const isStored = await bringFile(planId, 'underlay', name, made.value);
    onClose([text.taken(name), ...(isStored ? [] : [broughtText.notStored])]);
  };
  return (
    <Dialog title={text.title(file.name)} closeLabel={common.close} onClose={() => onClose(null)}>
      {opened.state === 'reading' && <progress aria-label={broughtText.reading(file.name)} />}
      {opened.state === 'wrong' && <p role="alert">{opened.why}</p>}
      {opened.state === 'open' && (
        <>
          {opened.pdf.pages > 1 && (
            <div className="pdf-choice">
              <span className="field__label">{text.page(opened.pdf.pages)}</span>
              <CountField
                label={text.page(opened.pdf.pages)}
                value={page}
                min={1}
                max={opened.pdf.pages}
                autoFocus
                onChange={setPage}
              />
            </div>
          )}
          <Preview pdf={opened.pdf} page={page} />
          <p className="small soft">{text.lead}</p>
          {failed !== undefined && <p role="alert">{failed}</p>}
        </>
      )}
      <div className="dialog__actions">
        <button type="button" className="button" onClick={() => onClose(null)}>
          {opened.state === 'wrong' ? common.close : common.cancel}
        </button>
        {opened.state === 'open' && (
          <button
            type="button"
            className="button button--primary"
            disabled={isBusy}
            onClick={() => void take(opened.pdf)}
          >
            {text.take}
          </button>
        )}
      </div>
    </Dialog>
  );
};
