import type { Change } from '@/domain/change';
import type { Screen } from '@/state/screen';
import { noSelection } from '@/state/screen';
import type { tourText } from '@/text/tour';

/** What a user can do that a step waits for. */
export type Happening = 'chosen' | 'homes' | 'drawn' | 'undone' | 'answered';

/** Things on the screen, as CSS selectors. */
export type Spot = {
  /** What gets a ring; the step points here when the first of these is on the screen. */
  rings: readonly [string, ...string[]];
  /** The card stands beside this; without it, beside the first ring. */
  beside?: string;
  /** The card lies in here: while drawing there is no beside. */
  within?: string;
  /** What the card had better not cover. */
  keepFree?: readonly string[];
};

/** What of other features a step can open. */
export type Doors = { openOffer: () => Promise<void> };

export type TourStep = {
  id: keyof typeof tourText.steps | keyof typeof tourText.offerSteps;
  /** In order of preference: the first that is on the screen counts. */
  spots: readonly Spot[];
  /** Moves the tour on, once nothing more of it came for so many ms. */
  doneBy?: { happening: Happening; pause: number };
  /** What has to be on the screen first. `firstId`: a location to show, when one is needed. */
  prepare?: (screen: Screen, isNarrow: boolean, firstId: string | null) => Partial<Screen>;
  /** What has to be opened for it, after that. */
  open?: (doors: Doors) => Promise<void>;
};

/** What one may want to press or read on the map, and whose map it is. */
export const onMap = ['.tool-bar', '.drawing-hint', '.maplibregl-ctrl-group', '.maplibregl-ctrl-attrib'];
const chips = '.map-status';

/** The tour: seven steps at most, in the order in which a workshop goes. */
export const tourSteps: readonly TourStep[] = [
  {
    id: 'choose',
    spots: [
      { rings: ['.locations__scroller'], keepFree: onMap },
      { rings: ['.plan-canvas'], within: '.plan-canvas', keepFree: [...onMap, chips] },
    ],
    doneBy: { happening: 'chosen', pause: 400 },
    // On a small screen the list would hide the map.
    prepare: (_screen, isNarrow) => ({
      panel: 'locations',
      isPanelOpen: !isNarrow,
      selection: noSelection,
      tool: 'select',
      shapeInHand: null,
    }),
  },
  {
    id: 'homes',
    spots: [{ rings: ['.programme'], beside: '.workspace__drawer', keepFree: ['.dock', ...onMap] }],
    doneBy: { happening: 'homes', pause: 1500 },
    prepare: ({ selection }, _isNarrow, firstId) =>
      selection.size === 0
        ? { selection: new Set(firstId === null ? [] : [firstId]), startsTyping: false, tool: 'select' }
        : {},
  },
  {
    id: 'totals',
    spots: [{ rings: ['.dock'], keepFree: ['.workspace__drawer', '.programme', ...onMap] }],
  },
  {
    id: 'draw',
    spots: [
      { rings: ['.drawing-hint'], within: '.plan-canvas', keepFree: [...onMap, chips] },
      { rings: ['.tool-bar [aria-keyshortcuts="V"]'], beside: '.tool-bar', keepFree: onMap },
    ],
    doneBy: { happening: 'drawn', pause: 1000 },
    // The whole map, with nothing over it.
    prepare: ({ isPanelOpen }, isNarrow) => ({
      selection: noSelection,
      isPanelOpen: isPanelOpen && !isNarrow,
      tool: 'select',
      shapeInHand: null,
    }),
  },
  {
    id: 'undo',
    spots: [{ rings: ['.top-bar [aria-keyshortcuts^="Control+Z"]', '.saved'], keepFree: ['.top-bar'] }],
    doneBy: { happening: 'undone', pause: 1500 },
  },
  {
    id: 'export',
    spots: [{ rings: ['.top-bar [aria-haspopup="menu"]', '.top-bar__home'], keepFree: ['.top-bar'] }],
  },
];

/** What a change of the plan means to the tour: only what was done here counts. */
export const happeningOf = ({ cause, label }: Change): Happening | undefined => {
  if (cause === 'undo') return 'undone';
  if (cause !== 'edit') return undefined;
  if (label?.code === 'programme_changed') return 'homes';
  if (label?.code === 'offer_answered') return 'answered';
  return label?.code === 'location_added' ? 'drawn' : undefined;
};
