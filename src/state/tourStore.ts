import { create } from 'zustand';

const storageKey = 'boven-de-kaart/tour';

/** `plan`: what there is to do in a plan. `offer`: from an offer that comes in to an agreement. */
export type TourName = 'plan' | 'offer';

/** The guided tour: the number of the step on screen, from 0; null when nobody is being guided. */
export const useTour = create<{ tour: TourName; step: number | null }>(() => ({ tour: 'plan', step: null }));

/** For a browser without storage: then the tour begins by itself once per page. */
let wasShown = false;

const isKnown = (): boolean => {
  try {
    return wasShown || localStorage.getItem(storageKey) !== null;
  } catch {
    return wasShown;
  }
};

/** Begins at the first step. From then on it no longer begins by itself on this device. */
export const startTour = (tour: TourName = 'plan'): void => {
  wasShown = true;
  try {
    localStorage.setItem(storageKey, 'shown');
  } catch {
    // No storage: it is remembered until the page closes.
  }
  useTour.setState({ tour, step: 0 });
};

/** Begins the tour for who never saw it on this device. */
export const offerTour = (): void => {
  if (!isKnown()) startTour();
};

export const goToStep = (step: number): void => useTour.setState({ step });

export const stopTour = (): void => useTour.setState({ step: null });
