import type { SourceFailure } from '@/sources/interfaces/answer';
import { failureText } from '@/text/sources';
import { surroundingsText } from '@/text/surroundings';
import { drawingText } from '@/text/words';

type LayerStatusProps = {
  asked: { state: string; failure?: SourceFailure };
  /** What is said while asking, and what it means for the work when that fails. */
  words: { asking: string; without: string };
  /** What is said in every other state. */
  text: string;
  onAgain: () => void;
};

/** How it goes with a layer that was switched on: spoken when it changes. */
export const LayerStatus = ({ asked, words, text, onAgain }: LayerStatusProps) => {
  const isAsking = asked.state === 'asking';
  const failure =
    asked.failure === undefined
      ? asked.state === 'not_loaded' && drawingText.notLoaded
      : failureText(asked.failure, words.without);
  return (
    <>
      <p className="small layer-status" role="status">
        {isAsking ? words.asking : failure || text}
      </p>
      {isAsking && <progress className="layer-progress" aria-label={words.asking} />}
      {failure && (
        <button type="button" className="button" onClick={onAgain}>
          {surroundingsText.again}
        </button>
      )}
    </>
  );
};
