import { create } from 'zustand';
import { type ColourBy, type Colouring, colourings, typeColouring } from '@/domain/colouring/colouring';
import { isOpen, onShownChange, openPlanNow } from './planStore';
import { useScreen } from './screenStore';

/** How the locations are coloured on the map: what was chosen, and what that comes down to now. */
export const useColouring = create<{ by: ColourBy; colouring: Colouring }>(() => ({
  by: 'type',
  colouring: typeColouring,
}));

const storageKey = (planId: string): string => `boven-de-kaart/colours/${planId}`;

const readChoice = (planId: string): ColourBy => {
  try {
    const stored = localStorage.getItem(storageKey(planId));
    return colourings.find((by) => by === stored) ?? 'type';
  } catch {
    return 'type';
  }
};

/** Chooses for the open plan, on this device. */
export const chooseColour = (by: ColourBy): void => {
  try {
    const key = storageKey(openPlanNow().planId);
    if (by === 'type') localStorage.removeItem(key);
    else localStorage.setItem(key, by);
  } catch {
    // No storage: the choice holds until the page closes.
  }
  useColouring.setState({ by });
};

/** How long the plan rests before its colours are worked out anew, in ms. */
const colourRests = 400;

/** Works the colours out. What is not by type is fetched when it is first asked for. */
const work = async (planId: string): Promise<void> => {
  const { by } = useColouring.getState();
  if (by === 'type') {
    useColouring.setState({ colouring: typeColouring });
    return;
  }
  const { colouringOf, isSameColouring } = await import('./colouringOf');
  const now = useColouring.getState();
  if (!isOpen(planId) || now.by !== by) return;
  const { view } = openPlanNow();
  const colouring = colouringOf(by, view, useScreen.getState().amenities);
  if (!isSameColouring(now.colouring, colouring, view)) useColouring.setState({ colouring });
};

/** Keeps the colours what was chosen for the open plan. Returns the function that stops it. */
export const followColouring = (): (() => void) => {
  const { planId } = openPlanNow();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const now = () => void work(planId).catch(() => useColouring.setState({ by: 'type' }));
  const soon = () => {
    if (useColouring.getState().by === 'type') return;
    clearTimeout(resting);
    resting = setTimeout(now, colourRests);
  };
  const stops = [
    useColouring.subscribe((next, before) => {
      if (next.by !== before.by) now();
    }),
    onShownChange(soon),
    useScreen.subscribe((next, before) => {
      if (next.amenities !== before.amenities) soon();
    }),
  ];
  useColouring.setState({ by: readChoice(planId) });
  return () => {
    clearTimeout(resting);
    for (const stop of stops) stop();
    useColouring.setState({ by: 'type', colouring: typeColouring });
  };
};
