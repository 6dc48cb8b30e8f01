import { useCallback, useEffect, useRef } from 'react';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { goToStep, stopTour, type TourName, useTour } from '@/state/tourStore';
import { tourText } from '@/text/tour';
import { drawingText, workspaceText } from '@/text/words';
import { announce } from '@/ui/announce';
import { offerSteps } from './offerSteps';
import { TourCard } from './TourCard';
import { type Doors, type TourStep, tourSteps } from './tourSteps';
import { useMovingOn } from './useMovingOn';
import { usePlacement } from './usePlacement';
import { useTourKeys } from './useTourKeys';
import './tour.css';

/** The button the tour can be started with again, wherever it is. */
const startButton = (): HTMLElement | null => document.querySelector('[data-starts-tour]');

const tours: Record<TourName, readonly TourStep[]> = { plan: tourSteps, offer: offerSteps };

const prepare = ({ prepare: partFor, open }: TourStep, doors: Doors): void => {
  const [firstId = null] = openPlanNow().view.locationIds;
  const part = partFor?.(useScreen.getState(), isNarrow(), firstId);
  if (part !== undefined) setScreen(part);
  open?.(doors).catch(() => notify(drawingText.notLoaded, { lasting: true }));
};

/** Who is busy somewhere keeps the focus there, and hears where the explanation is. */
const greet = (card: HTMLElement | null): void => {
  const { activeElement } = document;
  if (activeElement === document.body || activeElement === startButton()) card?.focus();
  else announce(`${workspaceText.tour}. ${tourText.keys}`);
};

/** The guided tour of the practice plan: a card beside what it is about, and a ring around that. */
export const Tour = (doors: Doors) => {
  const index = useTour(({ step }) => step ?? 0);
  const tour = useTour((state) => state.tour);
  const step = tours[tour][index];
  return step === undefined ? null : (
    <TourAt key={tour} step={step} index={index} count={tours[tour].length} doors={doors} />
  );
};

type TourAtProps = { step: TourStep; index: number; count: number; doors: Doors };

const TourAt = ({ step, index, count, doors }: TourAtProps) => {
  const card = useRef<HTMLDialogElement>(null);
  const isDone = useMovingOn(index, step);
  const { rings, at } = usePlacement(step.spots, card);
  const stop = useCallback(() => {
    const hadFocus = card.current?.contains(document.activeElement) ?? false;
    stopTour();
    notify(tourText.again);
    if (hadFocus) startButton()?.focus();
  }, []);
  useTourKeys(card, stop);
  const latestDoors = useRef(doors);
  useEffect(() => prepare(step, latestDoors.current), [step]);
  useEffect(() => greet(card.current), []);
  const back = () => {
    // The first step has no button to go back: the focus would be nowhere.
    card.current?.focus();
    goToStep(index - 1);
  };
  const next = () => (index < count - 1 ? goToStep(index + 1) : stop());
  return (
    <>
      {rings.map(({ of, box }) => (
        <span key={of} className="tour-ring" style={box} aria-hidden="true" />
      ))}
      <TourCard {...{ card, step, index, count, isDone, at }} onBack={back} onNext={next} onStop={stop} />
    </>
  );
};
