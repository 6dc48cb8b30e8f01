import { useEffect, useRef, useState } from 'react';
import { storageText } from '@/text/storage';
import type { Clearing } from './clearing';

type ClearStepsProps = {
  clearing: Clearing;
  /** A file with it was saved just now, for something else. */
  wasSaved: boolean;
  onSaved: () => void;
  onClear: () => void;
  onStop: () => void;
};

/** First save, then clear, and only when the user has seen the file: a download can fail without a sign. */
export const ClearSteps = ({ clearing, wasSaved, onSaved, onClear, onStop }: ClearStepsProps) => {
  const { question, consequence, save } = clearing;
  const [isSaved, setSaved] = useState(wasSaved || save === undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const saveNow = async (act: () => Promise<boolean>) => {
    const isDone = await act();
    if (isDone) onSaved();
    setSaved(isDone);
  };
  return (
    <section className="clear-steps" aria-labelledby="clear-heading">
      <h3 id="clear-heading" ref={heading} tabIndex={-1}>
        {question}
      </h3>
      <p>{consequence}</p>
      {save !== undefined && isSaved && <p role="status">{save.isThere}</p>}
      <div className="clear-steps__buttons">
        {save !== undefined && (
          <button
            type="button"
            className={isSaved ? 'button' : 'button button--primary'}
            onClick={() => void saveNow(save.act)}
          >
            {isSaved ? storageText.saveAgain : save.label}
          </button>
        )}
        {isSaved && (
          <button type="button" className="button button--danger" onClick={onClear}>
            {storageText.clearNow}
          </button>
        )}
        <button type="button" className="button" onClick={onStop}>
          {storageText.keep}
        </button>
      </div>
    </section>
  );
};
