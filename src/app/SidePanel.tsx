import { lazy } from 'react';
import { LocationsPanel } from '@/features/locations/LocationsPanel';
import { usePlan } from '@/state/planStore';
import type { Panel } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { useSignals } from '@/state/signalStore';
import { workspaceText } from '@/text/words';
import { type TabItem, Tabs } from '@/ui/Tabs';
import { addWaiting } from './addWaiting';
import { Part } from './ErrorBoundary';

const TargetPanel = lazy(() =>
  import('@/features/targets/TargetPanel').then((module) => ({ default: module.TargetPanel })),
);
const CareTeams = lazy(() =>
  import('@/features/care/CareTeams').then((module) => ({ default: module.CareTeams })),
);
const ChartBoard = lazy(() =>
  import('@/features/charts/ChartBoard').then((module) => ({ default: module.ChartBoard })),
);
const DemandBoard = lazy(() =>
  import('@/features/charts/demand/DemandBoard').then((module) => ({ default: module.DemandBoard })),
);
const DemandList = lazy(() =>
  import('@/features/demand/DemandList').then((module) => ({ default: module.DemandList })),
);
const PartnersPanel = lazy(() =>
  import('@/features/partners/PartnersPanel').then((module) => ({ default: module.PartnersPanel })),
);
const WideTable = lazy(() =>
  import('@/features/table/WideTable').then((module) => ({ default: module.WideTable })),
);
const Process = lazy(() => import('./Process').then((module) => ({ default: module.Process })));
const LayersPanel = lazy(() =>
  import('@/features/layers/LayersPanel').then((module) => ({ default: module.LayersPanel })),
);

const SuitabilityDoor = lazy(() =>
  import('@/features/suitability/SuitabilityDoor').then((module) => ({ default: module.SuitabilityDoor })),
);

const SignalsPanel = lazy(() => import('./signals').then((module) => ({ default: module.SignalsPanel })));
const SignalsButton = lazy(() => import('./signals').then((module) => ({ default: module.SignalsButton })));

const LeftOut = lazy(() =>
  import('@/features/variants/LeftOut').then((module) => ({ default: module.LeftOut })),
);

const LeftOutHere = () => {
  const isVariant = usePlan((plan) => plan.view.variantId !== null);
  return isVariant ? (
    <Part>
      <LeftOut />
    </Part>
  ) : null;
};

/** The list, or with room for it the whole table; or what asks for attention in it. */
const Locations = () => {
  const isWide = useScreen((screen) => screen.isPanelWide);
  const showsSignals = useScreen((screen) => screen.showsSignals);
  const areKnown = useSignals(({ revision }) => revision > 0);
  if (isWide) return <WideTable leftOut={<LeftOutHere />} />;
  if (showsSignals) return <SignalsPanel />;
  return (
    <div className="locations-tab">
      <LocationsPanel leftOut={<LeftOutHere />} onAddWaiting={addWaiting} />
      {areKnown && (
        <Part>
          <SignalsButton />
        </Part>
      )}
    </div>
  );
};

const tabs: readonly TabItem<Panel>[] = [
  { id: 'locations', label: workspaceText.tabs.locations, content: <Locations /> },
  {
    id: 'target',
    label: workspaceText.tabs.target,
    content: (
      <TargetPanel
        demand={<DemandList />}
        care={<CareTeams />}
        charts={
          <>
            <ChartBoard />
            <DemandBoard />
          </>
        }
      />
    ),
  },
  { id: 'partners', label: workspaceText.tabs.partners, content: <PartnersPanel /> },
  { id: 'process', label: workspaceText.tabs.process, content: <Process /> },
  { id: 'layers', label: workspaceText.tabs.layers, content: <LayersPanel first={<SuitabilityDoor />} /> },
];

/** A tab that cannot come leaves the others. */
const items = tabs.map(({ content, ...tab }) => ({ ...tab, content: <Part key={tab.id}>{content}</Part> }));

/** The tabs on the left. */
export const SidePanel = () => {
  const panel = useScreen((screen) => screen.panel);
  return (
    <Tabs
      label={workspaceText.panel}
      items={items}
      selectedId={panel}
      onSelect={(chosen) => setScreen({ panel: chosen, isPanelWide: false })}
    />
  );
};
