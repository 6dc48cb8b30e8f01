import { useEffect, useState } from 'react';
import { readOfferFile } from '@/exchange/door/readOfferFile';
import { usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { dayText } from '@/text/numbers';
import { offerErrorText, offersText } from '@/text/offerAnswers';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { FileButton } from '@/ui/FileButton';
import { AnswerList } from './AnswerList';
import { OfferReview } from './OfferReview';
import { saveAnswer } from './saveAnswer';
import './offers.css';

type Read = Awaited<ReturnType<typeof readOfferFile>>;

/** Reads the file in the background; another file, or closing the dialog, ends that. */
const useOffer = (file: File | null): Read | undefined => {
  const [read, setRead] = useState<{ file: File; result: Read }>();
  useEffect(() => {
    if (file === null) return;
    const stop = new AbortController();
    void readOfferFile(file, { signal: stop.signal }).then((result) => {
      if (!stop.signal.aborted) setRead({ file, result });
    });
    return () => stop.abort();
  }, [file]);
  return read?.file === file ? read?.result : undefined;
};

/** The offers that were answered in this plan, with what was answered. */
const EarlierOffers = () => {
  const offers = usePlan((plan) => plan.view.offers);
  const sorted = [...offers.values()].sort((a, b) => b.takenAt.localeCompare(a.takenAt));
  if (sorted.length === 0) return <p className="soft">{offersText.none}</p>;
  return (
    <section>
      <h3>{offersText.earlier}</h3>
      {sorted.map((offer) => (
        <details key={offer.id} className="earlier-offer">
          <summary>
            {offersText.from(offer.name)} <span className="small soft">{dayText(offer.madeAt)}</span>
          </summary>
          <AnswerList answers={offer.answers} />
          <button
            type="button"
            className="button"
            aria-label={offersText.makeAnswerTo(offer.name)}
            onClick={() => saveAnswer(offer)}
          >
            {offersText.makeAnswer}
          </button>
        </details>
      ))}
    </section>
  );
};

const take = (file: File | null): void => setScreen({ offerFile: file });

/** "Bod openen": an offer beside our plan, or the answer to our own offer. */
export const OffersDialog = ({ onClose }: { onClose: () => void }) => {
  const file = useScreen((screen) => screen.offerFile);
  const result = useOffer(file);
  useEffect(() => () => take(null), []);
  const read = result?.ok ? result.value : undefined;
  return (
    <Dialog title={offersText.title} closeLabel={common.close} onClose={onClose} isWide>
      {file === null && <p className="soft">{offersText.help}</p>}
      {file !== null && result === undefined && <p role="status">{offersText.reading}</p>}
      {file !== null && result?.ok === false && (
        <p className="error" role="alert">
          {offerErrorText(result.error, file.name)}
        </p>
      )}
      {read?.kind === 'offer' && <OfferReview key={read.bid.id} read={read} onDone={() => take(null)} />}
      {read?.kind === 'answer' && (
        <section>
          <h3>{offersText.answerFrom(read.answers.from)}</h3>
          <p className="small soft">{dayText(read.answers.madeAt)}</p>
          <AnswerList
            answers={read.answers.answers}
            becameOf={({ locatie }) => read.offered.locations.find(({ id }) => id === locatie)}
          />
        </section>
      )}
      {read?.kind !== 'offer' && (
        <div>
          <FileButton
            label={file === null ? offersText.choose : offersText.other}
            accept=".geojson,.json"
            onFile={take}
          />
        </div>
      )}
      {file === null && <EarlierOffers />}
    </Dialog>
  );
};
