import { type Ref, useId } from 'react';
import { startTour } from '@/state/tourStore';
import { tourText } from '@/text/tour';
import { workspaceText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import type { Point } from './placeCard';
import type { TourStep } from './tourSteps';

type TourCardProps = {
  card: Ref<HTMLDialogElement>;
  step: TourStep;
  index: number;
  /** All steps of the tour. */
  count: number;
  /** What was asked has been done; the next step is about to come. */
  isDone: boolean;
  at: Point | undefined;
  onBack: () => void;
  onNext: () => void;
  onStop: () => void;
};

/** One step in words. Not modal: everything around it keeps working. */
export const TourCard = ({ card, step, index, count, isDone, at, onBack, onNext, onStop }: TourCardProps) => {
  const id = useId();
  const { title, text } = { ...tourText.steps, ...tourText.offerSteps }[step.id];
  const isLast = index === count - 1;
  return (
    <dialog
      open
      ref={card}
      className={`tour-card ${at === undefined ? 'tour-card--placeless' : ''}`}
      aria-label={workspaceText.tour}
      aria-describedby={id}
      aria-keyshortcuts="F6"
      tabIndex={-1}
      style={at}
    >
      <div id={id} className="tour-card__words" aria-live="polite" aria-atomic="true">
        <p className="tour-card__count small soft">
          {tourText.count(index + 1, count)}
          {isDone && (
            <span className="tour-card__done">
              <Icon name="check" />
              {tourText.done}
            </span>
          )}
        </p>
        <h2>{title}</h2>
        <p>{text}</p>
        {index === 0 && <p className="tour-card__keys with-keyboard small soft">{tourText.keys}</p>}
      </div>
      <div className="tour-card__actions">
        {!isLast && (
          <button type="button" className="button button--link tour-card__stop" onClick={onStop}>
            {tourText.stop}
          </button>
        )}
        {isLast && step.id === 'export' && (
          <button type="button" className="button button--link" onClick={() => startTour('offer')}>
            {tourText.goOn}
          </button>
        )}
        {index > 0 && (
          <button type="button" className="button" onClick={onBack}>
            {tourText.back}
          </button>
        )}
        <button type="button" className="button button--primary" onClick={onNext}>
          {isLast ? tourText.finish : tourText.next}
        </button>
      </div>
    </dialog>
  );
};
