import type { ReactNode } from 'react';
import { presentOrders } from '@/domain/presentOrder';
import { usePlan } from '@/state/planStore';
import { shownVariant } from '@/state/planView';
import { stepVariant, toggleBeforeAfter } from '@/state/presenting';
import { setScreen, useScreen } from '@/state/screenStore';
import { presentationText } from '@/text/presentation';
import { Icon } from '@/ui/Icon';
import { PopoverPanel } from '@/ui/PopoverPanel';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { useFullScreen, useWakeLock } from './useBigScreen';
import './bigDock.css';
import './presentation.css';

/** The variant that is shown, with the ones beside it; and that one beside the whole plan. */
const Variants = () => {
  const hasVariants = usePlan((plan) => plan.view.variants.size > 0);
  const shown = usePlan((plan) => shownVariant(plan.view));
  const compared = useScreen((screen) => screen.compared);
  const right = usePlan((plan) => plan.view.variants.get(compared?.right ?? ''));
  if (!hasVariants) return null;
  const name = (compared === null ? shown : right)?.name ?? presentationText.wholePlan;
  return (
    <fieldset className="variant-steps">
      <legend className="visually-hidden">{presentationText.variant}</legend>
      <button
        type="button"
        className="button button--icon"
        aria-label={presentationText.previousVariant}
        onClick={() => stepVariant(-1)}
      >
        <Icon name="back" />
      </button>
      <output className="variant-steps__name">{name}</output>
      <button
        type="button"
        className="button button--icon"
        aria-label={presentationText.nextVariant}
        onClick={() => stepVariant(1)}
      >
        <Icon name="forward" />
      </button>
      <button type="button" className="button" aria-pressed={compared !== null} onClick={toggleBeforeAfter}>
        <Icon name="compare" />
        {presentationText.beforeAfter}
      </button>
    </fieldset>
  );
};

const Order = () => {
  const order = useScreen((screen) => screen.presentOrder);
  const hasCriteria = usePlan((plan) => plan.view.criteria.size > 0);
  const orders = presentOrders.filter((each) => each !== 'score' || hasCriteria || order === 'score');
  return (
    <SelectField
      label={presentationText.order}
      value={order}
      options={optionsOf(orders, presentationText.orders)}
      onChange={(presentOrder) => setScreen({ presentOrder })}
    />
  );
};

type PresentationBarProps = {
  /** What is chosen beside the order: what the colours tell, and what a variant is set beside. */
  choices: ReactNode;
  endLabel: string;
  onEnd: () => void;
  onWhole: () => void;
  onSecond: () => void;
};

/** For what comes in the place of the button that was pressed. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Above the big screen: what is shown, and the way back. A second screen has no more than that: it follows. */
export const PresentationBar = ({ choices, endLabel, onEnd, onWhole, onSecond }: PresentationBarProps) => {
  const name = usePlan((plan) => plan.view.header.name);
  const isFollowing = useScreen((screen) => screen.isFollowing);
  const isComparing = useScreen((screen) => screen.compared !== null);
  const variant = usePlan((plan) => shownVariant(plan.view)?.name);
  useWakeLock();
  // Another window cannot be pressed into full screen: the browser wants a press in the window itself.
  useFullScreen(!isFollowing, onEnd);
  return (
    <header className="presentation-bar">
      <img src="./icon.svg" alt="" className="presentation-bar__sign" />
      <h1>{name}</h1>
      {isFollowing ? (
        <p className="presentation-bar__follows soft">
          {variant !== undefined && <strong>{variant} · </strong>}
          {presentationText.follows}
        </p>
      ) : (
        <Variants />
      )}
      <span className="presentation-bar__rest" />
      {!isFollowing && (
        <>
          {!isComparing && (
            <button type="button" className="button" onClick={onWhole}>
              {presentationText.whole}
            </button>
          )}
          <PopoverPanel label={presentationText.settings} name={presentationText.settings} isNamedByLabel>
            {choices}
            {!isComparing && <Order />}
            <button type="button" className="button presentation-bar__second" onClick={onSecond}>
              {presentationText.openSecond}
            </button>
            <p className="soft">{presentationText.secondHelp}</p>
          </PopoverPanel>
        </>
      )}
      <button type="button" className="button presentation-bar__end" ref={takeFocus} onClick={onEnd}>
        <Icon name="close" />
        {endLabel}
      </button>
    </header>
  );
};
