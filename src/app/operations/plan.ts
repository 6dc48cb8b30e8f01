import { changeShowsMoney } from '@/domain/commands/changePlan';
import { isPlaced } from '@/domain/placed';
import { notify } from '@/state/noticeStore';
import { openPlanNow, run } from '@/state/planStore';
import { openPanel, setScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { startTour } from '@/state/tourStore';
import { moneyText } from '@/text/money';
import { offersText } from '@/text/offerAnswers';
import { operationText } from '@/text/operations';
import { snapshotText } from '@/text/snapshots';
import { drawingText, locationText, whyNotText, workspaceText } from '@/text/words';
import { addWaiting } from '../addWaiting';
import { goTo, hrefOfHome } from '../route';
import { selectedLocation } from '../selectedLocation';
import { notAtWork } from './atWork';
import type { QuietOperation } from './operation';

/** A name is typed over where it stands. */
const typeOver = (field: string): void => {
  const input = document.querySelector<HTMLInputElement>(field);
  input?.focus();
  input?.select();
};

/** Opens the process with the room of the map, at one of its views. */
const openProcess = (view: string, withOutcomes = false): void => {
  openPanel('process');
  setScreen({ isPanelWide: true });
  void import('../Process').then(
    ({ showProcess }) => showProcess(view, withOutcomes),
    () => notify(drawingText.notLoaded, { lasting: true }),
  );
};

/** Money is off until somebody asks for it; what was filled in stays when it is put off again. */
const toggleMoney = (): void => {
  const { header } = openPlanNow().view;
  const isAsked = header.settings.showsMoney !== true;
  run(() => changeShowsMoney(header, isAsked));
  notify(isAsked ? moneyText.kept : moneyText.keptNot);
};

export const plan: readonly QuietOperation[] = [
  {
    id: 'home',
    label: workspaceText.home,
    group: 'plan',
    whyNot: () => undefined,
    run: () => goTo(hrefOfHome),
  },
  {
    id: 'rename_plan',
    label: operationText.renamePlan,
    group: 'plan',
    whyNot: notAtWork,
    run: () => typeOver('.top-bar__name'),
  },
  {
    id: 'variants',
    label: operationText.variants,
    group: 'plan',
    whyNot: notAtWork,
    run: () => setScreen({ dialog: 'variants' }),
  },
  {
    id: 'import_reports',
    label: operationText.importReports,
    group: 'files',
    whyNot: ({ view }) => (view.importReports.size === 0 ? operationText.whyNot.noImports : undefined),
    run: () => setScreen({ dialog: 'importReports' }),
  },
  {
    id: 'repair_place',
    label: operationText.repairPlace,
    group: 'editing',
    whyNot: (plan, screen) =>
      [...plan.view.allLocations.values()].some(isPlaced)
        ? notAtWork(plan, screen)
        : operationText.whyNot.nothingPlaced,
    run: () => setScreen({ dialog: 'repairPlace' }),
  },
  {
    id: 'add_waiting',
    label: locationText.addWaiting,
    group: 'drawing',
    icon: 'plus',
    whyNot: notAtWork,
    run: addWaiting,
  },
  {
    id: 'open_offer',
    label: offersText.open,
    group: 'files',
    whyNot: notAtWork,
    run: () => setScreen({ dialog: 'offers' }),
  },
  {
    id: 'ranking',
    label: operationText.ranking,
    group: 'plan',
    whyNot: (plan, screen) =>
      plan.view.locationIds.length === 0 ? operationText.whyNot.noLocations : notAtWork(plan, screen),
    run: () => setScreen({ dialog: 'ranking' }),
  },
  {
    id: 'rename_location',
    label: operationText.renameLocation,
    group: 'editing',
    whyNot: (plan, screen) =>
      selectedLocation(plan, screen) === undefined ? whyNotText.nothingSelected : undefined,
    run: () => {
      // On a small screen the panel may lie over the name.
      if (isNarrow()) setScreen({ isPanelOpen: false });
      typeOver('.drawer__name');
    },
  },
  {
    id: 'fill_neighbourhoods',
    label: operationText.fillNeighbourhoods,
    group: 'editing',
    whyNot: ({ view }) => (view.locationIds.length === 0 ? operationText.whyNot.noLocations : undefined),
    run: () =>
      void import('@/features/table/fillNeighbourhoods')
        .then(({ fillNeighbourhoods }) => fillNeighbourhoods())
        .catch(() => notify(drawingText.notLoaded, { lasting: true })),
  },
  {
    id: 'outcomes',
    label: operationText.outcomes,
    group: 'plan',
    whyNot: notAtWork,
    run: () => openProcess('meetings', true),
  },
  {
    id: 'stick_remark',
    label: operationText.stickRemark,
    group: 'plan',
    whyNot: notAtWork,
    run: () => setScreen({ isSticking: true, isPanelWide: false, ...(isNarrow() && { isPanelOpen: false }) }),
  },
  {
    id: 'process_board',
    label: operationText.processBoard,
    group: 'view',
    whyNot: notAtWork,
    run: () => openProcess('board'),
  },
  {
    id: 'progress',
    label: operationText.progress,
    group: 'view',
    whyNot: notAtWork,
    run: () => openProcess('progress'),
  },
  {
    id: 'money',
    label: moneyText.keep,
    nameNow: ({ view }) => (view.header.settings.showsMoney === true ? moneyText.keepNot : undefined),
    group: 'plan',
    whyNot: notAtWork,
    run: toggleMoney,
  },
  {
    id: 'keep_snapshot',
    label: snapshotText.make,
    group: 'plan',
    whyNot: () => undefined,
    run: () =>
      void import('@/features/versions/keepByHand')
        .then(({ keepByHand }) => keepByHand())
        .catch(() => notify(drawingText.notLoaded, { lasting: true })),
  },
  {
    id: 'tour',
    label: workspaceText.tour,
    group: 'help',
    whyNot: (plan, screen) => {
      if (plan.view.header.area.kind !== 'practice') return operationText.whyNot.onlyPractice;
      return notAtWork(plan, screen);
    },
    run: () => startTour(),
  },
];
