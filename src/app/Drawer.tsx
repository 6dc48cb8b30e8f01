import { lazy, useEffect } from 'react';
import type { Location } from '@/domain/location';
import { geometriesOf, isPlaced } from '@/domain/placed';
import { AgreementFields } from '@/features/agreements/AgreementFields';
import { ConceptLists } from '@/features/agreements/ConceptLists';
import { CareFields } from '@/features/care/CareFields';
import { LocationDrawer } from '@/features/locations/LocationDrawer';
import { ManyDrawer } from '@/features/locations/ManyDrawer';
import { CommitmentFields } from '@/features/partners/CommitmentFields';
import { LocationProcess } from '@/features/process/LocationProcess';
import { LineEditor } from '@/features/programme/LineEditor';
import { Presets } from '@/features/programme/Presets';
import { ProgrammeGrid } from '@/features/programme/ProgrammeGrid';
import { LocationSignals } from '@/features/signals/LocationSignals';
import { Milestones } from '@/features/site/Milestones';
import { NextStep } from '@/features/site/NextStep';
import { SiteFolds } from '@/features/site/SiteFolds';
import { NearFold } from '@/features/suitability/NearFold';
import { VariantFields } from '@/features/variants/VariantFields';
import { LocationTalk } from '@/features/workshop/LocationTalk';
import { boundsOf, boxSurface } from '@/geo/bounds';
import { onceLaidOut } from '@/state/mapHandle';
import { openPlanNow, usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { shapeText } from '@/text/shape';
import { coordinateText } from '@/text/tools';
import { Part } from './ErrorBoundary';
import { cutOverlap } from './operations/shape';
import { ShapeMenu } from './ShapeMenu';

const MoneyFold = lazy(() =>
  import('@/features/money/MoneyFold').then((module) => ({ default: module.MoneyFold })),
);

const PictureFold = lazy(() =>
  import('@/features/picture/PictureFold').then((module) => ({ default: module.PictureFold })),
);

const PolicyFold = lazy(() =>
  import('@/features/knowledge/PolicyFold').then((module) => ({ default: module.PolicyFold })),
);

/** Money, once somebody asked for it. */
const Money = ({ location }: { location: Location }) => {
  const isAsked = usePlan((plan) => plan.view.header.settings.showsMoney === true);
  return isAsked ? (
    <Part>
      <MoneyFold location={location} />
    </Part>
  ) : null;
};

const focusDone = (): void => document.querySelector<HTMLElement>('[data-drawer-done]')?.focus();

/** For a location that still seeks a place, when its coordinates are known. */
const PlaceButton = () => (
  <button type="button" className="button button--link" onClick={() => setScreen({ dialog: 'coordinates' })}>
    {coordinateText.placeFor}
  </button>
);

/** Beside the signal that locations lie over each other. */
const CutButton = () => (
  <button type="button" className="button signal__fix" onClick={cutOverlap.run}>
    {shapeText.cutOverlap}
  </button>
);

const OneDrawer = ({ onRemove }: { onRemove: () => void }) => (
  <LocationDrawer
    shape={(location) => (isPlaced(location) ? <ShapeMenu /> : <PlaceButton />)}
    programme={(location, startYear) => (
      <>
        <ProgrammeGrid location={location} startYear={startYear} onLast={focusDone} />
        <Presets location={location} startYear={startYear} />
        <VariantFields location={location} />
      </>
    )}
    lines={(location) => <LineEditor location={location} />}
    nextStep={(location) => <NextStep key={location.id} location={location} />}
    partners={(location) => (
      <>
        <CommitmentFields location={location} />
        <AgreementFields location={location} />
      </>
    )}
    milestones={(location) => <Milestones location={location} />}
    folds={(location) => (
      <>
        <LocationSignals location={location} also={(code) => (code === 'overlap' ? <CutButton /> : null)} />
        <LocationProcess location={location} />
        <LocationTalk location={location} />
        <NearFold location={location} />
        <SiteFolds location={location} />
        <CareFields location={location} />
        <ConceptLists location={location} />
        <Money location={location} />
        <Part>
          <PolicyFold location={location} />
          <PictureFold location={location} />
        </Part>
      </>
    )}
    onRemove={onRemove}
  />
);

/** On a small screen the drawer lies over the map: what is chosen comes out from under it, also once drawing for it ends. */
const useInSight = (): void => {
  const selection = useScreen((screen) => screen.selection);
  const isDrawingFor = useScreen((screen) => screen.drawingFor !== null);
  useEffect(() => {
    if (isDrawingFor || !isNarrow()) return;
    const { locations } = openPlanNow().view;
    const chosen = [...selection].map((id) => locations.get(id)).filter((each) => each !== undefined);
    const bounds = boundsOf(geometriesOf(chosen));
    if (bounds) onceLaidOut((map) => map.reveal({ geometry: boxSurface(bounds) }));
  }, [selection, isDrawingFor]);
};

/** The drawer of the selected location, put together from the features it shows; of several, what they share. */
export const Drawer = ({ onRemove }: { onRemove: () => void }) => {
  const isMany = useScreen((screen) => screen.selection.size > 1);
  useInSight();
  return isMany ? <ManyDrawer shape={<ShapeMenu isOfSeveral />} /> : <OneDrawer onRemove={onRemove} />;
};
