import { useEffect, useRef, useState } from 'react';
import { storageText } from '@/text/storage';
import type { Clearing, Saved } from './clearing';

type ClearStepsProps = {
  clearing: Clearing;
  /** A file with it was saved just now, for something else. */
  wasSaved: boolean;
  onSaved: () => void;
  /** False when it changed since it was saved. */
  onClear: () => Promise<boolean>;
  onStop: () => void;
};

/** First save, then clear, and only when the user has seen the file: a download can fail without a sign. */
export const ClearSteps = ({ clearing, wasSaved, onSaved, onClear, onStop }: ClearStepsProps) => {
  const { question, consequence, save } = clearing;
  const [isSaved, setSaved] = useState(wasSaved || save === undefined);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [hasChanged, setChanged] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const saveNow = async (act: () => Promise<Saved>) => {
    setBusy(true);
    const notIn = await act();
    setBusy(false);
    if (notIn?.length === 0) onSaved();
    setMissing(notIn ?? []);
    setChanged(false);
    setSaved(notIn !== undefined);
  };
  const clearNow = async () => {
    setBusy(true);
    if (await onClear()) return;
    setBusy(false);
    setChanged(true);
    setSaved(false);
  };
  return (
    <section className="clear-steps" aria-labelledby="clear-heading">
      <h3 id="clear-heading" ref={heading} tabIndex={-1}>
        {question}
      </h3>
      <p>{consequence}</p>
      {hasChanged && <p role="alert">{storageText.changedSince}</p>}
      {missing.map((sentence) => (
        <p key={sentence} role="alert">
          {sentence}
        </p>
      ))}
      {save !== undefined && isSaved && (
        <p role="status">{missing.length === 0 ? save.isThere : storageText.isNotWhole}</p>
      )}
      <div className="clear-steps__buttons">
        {save !== undefined && (
          <button
            type="button"
            className={isSaved ? 'button' : 'button button--primary'}
            disabled={isBusy}
            onClick={() => void saveNow(save.act)}
          >
            {isSaved ? storageText.saveAgain : save.label}
          </button>
        )}
        {isSaved && (
          <button
            type="button"
            className="button button--danger"
            disabled={isBusy}
            onClick={() => void clearNow()}
          >
            {missing.length === 0 ? storageText.clearNow : storageText.clearAnyway}
          </button>
        )}
        <button type="button" className="button" onClick={onStop}>
          {storageText.keep}
        </button>
      </div>
    </section>
  );
};
