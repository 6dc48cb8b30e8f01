import { noSelection } from '@/state/screen';
import { openOfferFile, useScreen } from '@/state/screenStore';
import { type Doors, onMap, type TourStep } from './tourSteps';

/** An offer to look at, unless one is open already. */
const openOffer = async (doors: Doors): Promise<void> => {
  if (useScreen.getState().offerFile === null) await doors.openOffer();
};

/** The way from an offer to an agreement: seven steps at most. */
export const offerSteps: readonly TourStep[] = [
  { id: 'arrives', spots: [{ rings: ['.offer-head'], keepFree: onMap }], open: openOffer },
  { id: 'compare', spots: [{ rings: ['.offer-table'], beside: '.offer', keepFree: onMap }], open: openOffer },
  {
    id: 'decide',
    spots: [{ rings: ['.offer-item__choice'], beside: '.offer', keepFree: onMap }],
    open: openOffer,
  },
  {
    id: 'process',
    spots: [{ rings: ['.offer-foot'], keepFree: ['.offer-item__choice', ...onMap] }],
    doneBy: { happening: 'answered', pause: 800 },
    open: openOffer,
  },
  {
    id: 'answer',
    spots: [{ rings: ['.offer-head__actions'], keepFree: onMap }, { rings: ['.offer-head'] }],
  },
  {
    id: 'place',
    spots: [{ rings: ['.waiting'], within: '.plan-canvas', keepFree: onMap }, { rings: ['.plan-canvas'] }],
    // On a small screen what is open would hide the map.
    prepare: ({ isPanelOpen }, isNarrow) => ({
      isPanelOpen: isPanelOpen && !isNarrow,
      selection: noSelection,
      tool: 'select',
    }),
  },
  {
    id: 'agree',
    spots: [{ rings: ['[data-part="agreements"]'], beside: '.workspace__drawer', keepFree: onMap }],
    prepare: ({ selection }, isNarrow, firstId) => ({
      offerFile: null,
      offered: null,
      offeredId: null,
      ...(isNarrow && { isPanelOpen: false }),
      ...(selection.size === 0 && firstId !== null && { selection: new Set([firstId]) }),
      startsTyping: false,
    }),
    open: async () => {
      openOfferFile(null);
      // Below the numbers of the drawer, once that is there.
      const start = performance.now();
      const look = () => {
        const part = document.querySelector('.drawer [data-part="agreements"]');
        if (part !== null) part.scrollIntoView({ block: 'center' });
        else if (performance.now() - start < 3_000) requestAnimationFrame(look);
      };
      look();
    },
  },
];
