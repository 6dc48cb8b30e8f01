import { lazy, Suspense } from 'react';
import { isCoverWaiting } from '@/domain/offers/coversAt';
import { FirstStep } from '@/features/drawing/FirstStep';
import { PlanCanvas } from '@/features/drawing/PlanCanvas';
import { PointerPosition } from '@/features/drawing/PointerPosition';
import { ToolBar } from '@/features/drawing/ToolBar';
import { useWaiting } from '@/features/drawing/useWaiting';
import { BackgroundLabel } from '@/features/layers/BackgroundLabel';
import { LegendButton } from '@/features/legend/LegendButton';
import { FoundChip } from '@/features/search/FoundChip';
import { writeView } from '@/plans/lastView';
import { notify } from '@/state/noticeStore';
import { usePlan } from '@/state/planStore';
import type { FoundPlace } from '@/state/screen';
import { useScreen } from '@/state/screenStore';
import { startTour } from '@/state/tourStore';
import { drawingText, workspaceText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { PopoverButton } from '@/ui/PopoverButton';
import { covered } from './covered';
import { OperationButton } from './OperationButton';
import { drawing, drawPolygon } from './operations/drawing';
import { useStartView } from './useStartView';

const MapMenu = lazy(() => import('./MapMenu').then((module) => ({ default: module.MapMenu })));
const HandKeys = lazy(() => import('./HandKeys').then((module) => ({ default: module.HandKeys })));
const MoreTools = lazy(() => import('./MoreTools').then((module) => ({ default: module.MoreTools })));
const DrawingHint = lazy(() =>
  import('@/features/drawing/DrawingHint').then((module) => ({ default: module.DrawingHint })),
);
const ChartChip = lazy(() =>
  import('@/features/charts/ChartChip').then((module) => ({ default: module.ChartChip })),
);
const StickyNotes = lazy(() =>
  import('@/features/workshop/StickyNotes').then((module) => ({ default: module.StickyNotes })),
);
const WaitingTray = lazy(() =>
  import('@/features/drawing/WaitingTray').then((module) => ({ default: module.WaitingTray })),
);
const SuitabilityOnMap = lazy(() =>
  import('@/features/suitability/SuitabilityOnMap').then((module) => ({
    default: module.SuitabilityOnMap,
  })),
);
const BalanceOnMap = lazy(() =>
  import('@/features/charts/demand/BalanceOnMap').then((module) => ({ default: module.BalanceOnMap })),
);
const SquareLegend = lazy(() =>
  import('@/features/suitability/SquareLegend').then((module) => ({ default: module.SquareLegend })),
);
const CoverWaiting = lazy(() =>
  import('@/features/offers/CoverWaiting').then((module) => ({ default: module.CoverWaiting })),
);
const OfferMarks = lazy(() =>
  import('@/features/offers/OfferMarks').then((module) => ({ default: module.OfferMarks })),
);
const PresentationOnMap = lazy(() => import('./Presenting').then((module) => ({ default: module.OnMap })));
const FilterNotice = lazy(() =>
  import('@/features/table/FilterNotice').then((module) => ({ default: module.FilterNotice })),
);

/** Makes a location of what was searched for. */
const addFound = ({ label, point, hasName = false }: FoundPlace): void => {
  import('@/features/drawing/addPoint').then(
    ({ addPoint }) => addPoint({ type: 'Point', coordinates: point }, hasName ? label : undefined),
    () => notify(drawingText.notLoaded),
  );
};

const Tools = () => {
  const current = useScreen((screen) => screen.tool);
  const purpose = useScreen((screen) => screen.drawingFor);
  const isOther = purpose !== null || !drawing.some(({ id }) => id === current);
  return (
    <ToolBar label={drawingText.tools}>
      {drawing.map((operation) => (
        <OperationButton
          key={operation.id}
          operation={operation}
          className="tool-bar__tool"
          isPressed={operation.id === current && purpose === null}
        />
      ))}
      <PopoverButton
        className={isOther ? 'tool-bar__tool tool-bar__tool--on' : 'tool-bar__tool'}
        name={drawingText.moreTools}
        label={<Icon name="more" />}
      >
        {(menu) => <MoreTools {...menu} />}
      </PopoverButton>
    </ToolBar>
  );
};

/** The map with what lies over it: tools, hints, legend and chips. */
export const Canvas = () => {
  const view = useStartView();
  const planId = usePlan((plan) => plan.planId);
  const isSnapshot = useScreen((screen) => screen.snapshot !== null);
  const isDrawing = useScreen((screen) => screen.tool !== 'select');
  const hasChartFilter = useScreen((screen) => screen.chartFilter !== null);
  const isPractice = usePlan((plan) => plan.view.header.area.kind === 'practice');
  const hasWaiting = useWaiting().length > 0;
  const hasCoverWaiting = usePlan((plan) => [...plan.view.offers.values()].some(isCoverWaiting));
  const hasFilter = useScreen((screen) => screen.filteredIds !== null);
  // Dots are of partners.
  const hasNotes = usePlan(({ view }) => view.remarks.size + view.partners.size > 0);
  const isSticking = useScreen((screen) => screen.isSticking);
  const hasOffer = useScreen((screen) => screen.offered !== null);
  const hasMenu = useScreen((screen) => screen.mapMenu !== null);
  const isPresenting = useScreen((screen) => screen.isPresenting);
  const isMapReady = useScreen((screen) => screen.isMapReady);
  if (view === undefined) return <div className="plan-canvas" />;
  return (
    <PlanCanvas
      startView={view}
      covered={covered}
      onMoved={({ center, zoom }) => void writeView({ planId, center, zoom }).catch(() => undefined)}
    >
      {!isSnapshot && (
        <>
          <Tools />
          {hasMenu && (
            <Suspense>
              <MapMenu />
            </Suspense>
          )}
          {isDrawing && (
            <Suspense>
              <DrawingHint />
            </Suspense>
          )}
          {(hasNotes || isSticking) && (
            <Suspense>
              <StickyNotes />
            </Suspense>
          )}
          {hasOffer && (
            <Suspense>
              <OfferMarks />
            </Suspense>
          )}
          {(hasWaiting || hasCoverWaiting) && (
            <Suspense>
              <WaitingTray {...(hasCoverWaiting && { covers: <CoverWaiting /> })} />
            </Suspense>
          )}
          <FirstStep onStart={drawPolygon.run} />
          {hasFilter && !hasChartFilter && (
            <Suspense>
              <FilterNotice />
            </Suspense>
          )}
        </>
      )}
      <Suspense>
        {isMapReady && <HandKeys />}
        <SuitabilityOnMap />
        <BalanceOnMap />
      </Suspense>
      {isPresenting && (
        <Suspense>
          <PresentationOnMap />
        </Suspense>
      )}
      <div className="map-status">
        <Suspense>
          <SquareLegend />
        </Suspense>
        <LegendButton />
        {isPractice && (
          <p className="map-chip practice-chip">
            {workspaceText.practiceNotice}
            {!isSnapshot && (
              <button
                type="button"
                className="button button--link"
                data-starts-tour
                onClick={() => startTour()}
              >
                {workspaceText.tour}
              </button>
            )}
          </p>
        )}
        <BackgroundLabel />
        <FoundChip onAdd={isSnapshot ? undefined : addFound} />
        {hasChartFilter && (
          <Suspense>
            <ChartChip />
          </Suspense>
        )}
        <PointerPosition />
      </div>
    </PlanCanvas>
  );
};
