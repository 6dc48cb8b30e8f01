import { lazy, Suspense, useEffect } from 'react';
import { useOutline } from '@/features/layers/useOutline';
import { Dock } from '@/features/targets/Dock';
import { followColouring } from '@/state/colouring';
import { notify } from '@/state/noticeStore';
import { onPlanChange, usePlan } from '@/state/planStore';
import type { Compared } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { useTour } from '@/state/tourStore';
import { drawingText, workspaceText } from '@/text/words';
import { Canvas } from './Canvas';
import { Dialogs } from './Dialogs';
import { Part } from './ErrorBoundary';
import { loadEditNames } from './editNames';
import { removeSelection } from './operations/editing';
import { SidePanel } from './SidePanel';
import { listenToShortcuts } from './shortcuts';
import { startSoon } from './startSoon';
import { NotSavedBanner, TopBar } from './TopBar';
import { useAwaited } from './useAwaited';
import { useCopyReminder } from './useCopyReminder';
import { useFollowedSignals } from './useFollowedSignals';
import { useKeptVariant } from './useKeptVariant';
import { useLayerList } from './useLayerList';
import { useStartView } from './useStartView';
import { useTakenElsewhere } from './useTakenElsewhere';
import './workspace.css';
import './workspaceSizes.css';

const LegendStrip = lazy(() =>
  import('@/features/legend/Legend').then((module) => ({ default: module.LegendStrip })),
);
const Compare = lazy(() =>
  import('@/features/compare/Compare').then((module) => ({ default: module.Compare })),
);
const CompareDock = lazy(() =>
  import('@/features/targets/CompareDock').then((module) => ({ default: module.CompareDock })),
);
const LossBanner = lazy(() =>
  import('@/features/versions/LossBanner').then((module) => ({ default: module.LossBanner })),
);
const SnapshotBar = lazy(() =>
  import('@/features/versions/SnapshotBar').then((module) => ({ default: module.SnapshotBar })),
);
const SnapshotPanel = lazy(() =>
  import('@/features/versions/SnapshotPanel').then((module) => ({ default: module.SnapshotPanel })),
);
const Palette = lazy(() => import('./lookUp').then((module) => ({ default: module.Palette })));
const Drawer = lazy(() => import('./Drawer').then((module) => ({ default: module.Drawer })));
const SuitabilityPanel = lazy(() =>
  import('@/features/suitability/SuitabilityPanel').then((module) => ({
    default: module.SuitabilityPanel,
  })),
);
const OfferScreen = lazy(() =>
  import('@/features/offers/OfferScreen').then((module) => ({ default: module.OfferScreen })),
);
const PresentationTop = lazy(() => import('./Presenting').then((module) => ({ default: module.Top })));
const PresentationBeside = lazy(() => import('./Presenting').then((module) => ({ default: module.Beside })));
const Tour = lazy(() => import('@/features/tour/Tour').then((module) => ({ default: module.Tour })));

/** For the tour: an offer to look at, as it would come in. */
const openPracticeOffer = (): Promise<void> =>
  import('@/features/offers/practiceOffer').then((offers) => offers.openPracticeOffer(0));

/** Two variants beside each other, in the place of map, panel and drawer. */
const Comparison = ({ sides }: { sides: Compared }) => {
  const view = useStartView();
  return view === undefined ? null : (
    <Part>
      <Compare sides={sides} startView={view} />
    </Part>
  );
};

/** The filter comes after the first screen: it lets everything through when a plan opens. A second screen gets what it lets through. */
const filterSoon = () =>
  useScreen.getState().isFollowing
    ? undefined
    : startSoon(
        () => import('./filterPlan').then(({ filterPlan }) => filterPlan),
        () => notify(drawingText.notLoaded, { lasting: true }),
      );

/** One window tells what it looks at, a second screen follows. */
const tieWindowsSoon = () => {
  const { isFollowing } = useScreen.getState();
  return startSoon(
    () =>
      import('@/state/secondScreen').then((screens) =>
        isFollowing ? screens.followFirstWindow : screens.leadSecondScreen,
      ),
    () => undefined,
  );
};

/** An open plan: the map takes the room, panel left, drawer right, dock below. */
export const Workspace = () => {
  const selection = useScreen((screen) => screen.selection);
  // A location that another tab or an undo took away leaves no empty drawer behind.
  const hasSelection = usePlan(({ view }) => [...selection].some((id) => view.locations.has(id)));
  const isPanelOpen = useScreen((screen) => screen.isPanelOpen);
  const isPresenting = useScreen((screen) => screen.isPresenting);
  const offerFile = useScreen((screen) => screen.offerFile);
  const isPanelWide = useScreen((screen) => screen.isPanelWide || screen.offerFile !== null);
  // What was chosen in the table itself can be changed there; the drawer is for one that was asked for.
  const isDrawerMeant = useScreen(
    (screen) => !(screen.isPanelWide || screen.offerFile) || screen.startsTyping,
  );
  const isDrawingFor = useScreen((screen) => screen.drawingFor !== null);
  const compared = useScreen((screen) => screen.compared);
  const isSearching = useScreen((screen) => screen.isSearching);
  const snapshot = useScreen((screen) => screen.snapshot);
  const hasLosses = usePlan((plan) => plan.losses.length > 0);
  const isQuiet = isPresenting || snapshot !== null || compared !== null;
  const hasDrawer = hasSelection && isDrawerMeant && !isQuiet;
  const showsSuitability =
    useScreen((screen) => screen.showsSuitability && !screen.isPanelWide) && !hasDrawer && !isQuiet;
  const isTouring = useTour(({ step }) => step !== null);
  const isPractice = usePlan(({ view }) => view.header.area.kind === 'practice');
  const name = usePlan((plan) => plan.view.header.name);
  useEffect(listenToShortcuts, []);
  useEffect(filterSoon, []);
  useEffect(tieWindowsSoon, []);
  useEffect(followColouring, []);
  useAwaited();
  useOutline();
  useLayerList();
  useFollowedSignals();
  useKeptVariant();
  useCopyReminder();
  useTakenElsewhere();
  useEffect(() => onPlanChange(() => void loadEditNames()), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each location that is chosen
  useEffect(() => {
    // The panel would lie over the drawer of what was chosen in it.
    if (hasSelection && isDrawerMeant && isNarrow()) setScreen({ isPanelOpen: false });
  }, [selection, hasSelection, isDrawerMeant]);
  useEffect(() => {
    document.title = `${name} – Boven de kaart`;
  }, [name]);
  const className = [
    'workspace',
    isPanelOpen && !isPresenting && compared === null && 'workspace--panel',
    (hasDrawer || showsSuitability) && 'workspace--drawer',
    isDrawingFor && 'workspace--drawing',
    isPanelOpen && isPanelWide && !isQuiet && 'workspace--wide',
    isPresenting && 'workspace--presenting',
    isPresenting && hasSelection && compared === null && 'workspace--spotlight',
  ];
  return (
    <div className={className.filter(Boolean).join(' ')}>
      {isPresenting ? (
        <Suspense fallback={<header className="presentation-bar" />}>
          <PresentationTop />
        </Suspense>
      ) : snapshot === null ? (
        <TopBar />
      ) : (
        <Part>
          <SnapshotBar snapshot={snapshot} />
        </Part>
      )}
      <NotSavedBanner />
      {hasLosses && (
        <Part>
          <LossBanner />
        </Part>
      )}
      <main className="workspace__main">
        {snapshot !== null && isPanelOpen && (
          <aside className="workspace__panel" aria-label={workspaceText.panel}>
            <Part>
              <SnapshotPanel snapshot={snapshot} />
            </Part>
          </aside>
        )}
        {isPanelOpen && !isQuiet && (
          <aside className="workspace__panel" aria-label={workspaceText.panel}>
            {offerFile === null ? (
              <SidePanel />
            ) : (
              <Part>
                <OfferScreen file={offerFile} />
              </Part>
            )}
          </aside>
        )}
        {compared === null ? <Canvas /> : <Comparison sides={compared} />}
        {isSearching && (
          <Part>
            <Palette />
          </Part>
        )}
        {showsSuitability && (
          <div className="workspace__drawer">
            <Part>
              <SuitabilityPanel />
            </Part>
          </div>
        )}
        {isPresenting && compared === null && (
          <Part>
            <PresentationBeside />
          </Part>
        )}
        {hasDrawer && (
          <aside className="workspace__drawer" aria-label={workspaceText.tabs.locations}>
            <Part>
              <Drawer onRemove={removeSelection.run} />
            </Part>
          </aside>
        )}
      </main>
      <Part>
        <LegendStrip />
      </Part>
      {compared === null ? (
        <Dock />
      ) : (
        <Suspense fallback={<Dock />}>
          <CompareDock {...compared} />
        </Suspense>
      )}
      <Dialogs />
      {isTouring && isPractice && !isQuiet && (
        <Part>
          <Tour openOffer={openPracticeOffer} />
        </Part>
      )}
    </div>
  );
};
