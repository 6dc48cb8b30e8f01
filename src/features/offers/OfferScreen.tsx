import { useEffect, useState } from 'react';
import { readOfferFile } from '@/exchange/door/readOfferFile';
import { notify } from '@/state/noticeStore';
import { openOfferFile } from '@/state/screenStore';
import { offerErrorText, offersText } from '@/text/offerAnswers';
import { FileButton } from '@/ui/FileButton';
import { AnswerReview } from './AnswerReview';
import { OfferDone } from './OfferDone';
import { OfferHead } from './OfferHead';
import { OfferReview } from './OfferReview';
import './offerScreen.css';
import './offerFoot.css';

type Read = Awaited<ReturnType<typeof readOfferFile>>;

/** Reads the file in the background; another file, or closing the screen, ends that. */
const useOffer = (file: File): Read | undefined => {
  const [read, setRead] = useState<{ file: File; result: Read }>();
  useEffect(() => {
    const stop = new AbortController();
    void readOfferFile(file, { signal: stop.signal }).then((result) => {
      if (!stop.signal.aborted) setRead({ file, result });
    });
    return () => stop.abort();
  }, [file]);
  return read?.file === file ? read.result : undefined;
};

const OtherFile = () => (
  <div>
    <FileButton label={offersText.other} accept=".geojson,.json" onFile={openOfferFile} />
  </div>
);

/** The file of an offer, or of the answer to our own, in the place of the panel and beside the map. */
export const OfferScreen = ({ file }: { file: File }) => {
  const result = useOffer(file);
  const [processed, setProcessed] = useState<{ file: File; offerId: string | undefined }>();
  if (result === undefined || !result.ok) {
    return (
      <section className="offer" aria-label={offersText.title}>
        <OfferHead name={file.name} title={offersText.title} about={file.name} />
        <div className="offer__body">
          {result === undefined ? (
            <p role="status">{offersText.reading}</p>
          ) : (
            <p className="error" role="alert">
              {offerErrorText(result.error, file.name)}
            </p>
          )}
          <OtherFile />
        </div>
      </section>
    );
  }
  const read = result.value;
  if (read.kind === 'answer') return <AnswerReview read={read} />;
  if (processed?.file !== file) {
    // What is beside the plan is not laid beside it anew at every part that goes into it.
    const process = (act: () => Promise<string | undefined>) => {
      setProcessed({ file, offerId: undefined });
      act().then(
        (offerId) => setProcessed(offerId === undefined ? undefined : { file, offerId }),
        () => {
          setProcessed(undefined);
          notify(offersText.failed(read.bid.name), { lasting: true });
        },
      );
    };
    return <OfferReview key={read.bid.id} read={read} onProcess={process} />;
  }
  if (processed.offerId !== undefined) return <OfferDone offerId={processed.offerId} />;
  const name = offersText.from(read.bid.name);
  return (
    <section className="offer" aria-label={name}>
      <OfferHead name={read.bid.name} title={name} about={offersText.processing(read.bid.name)} />
    </section>
  );
};
