import { useEffect } from 'react';
import { BeforeChoice } from '@/features/compare/BeforeChoice';
import { ColourChoice } from '@/features/legend/Legend';
import { LocationPicture } from '@/features/picture/LocationPicture';
import { PresentationBar } from '@/features/presentation/PresentationBar';
import { Ring } from '@/features/presentation/Ring';
import { Spotlight } from '@/features/presentation/Spotlight';
import { Steps } from '@/features/presentation/Steps';
import { useBigMap } from '@/features/presentation/useBigMap';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { endPresentation } from './operations/bar';
import { presenting } from './operations/presenting';
import { selectedLocation } from './selectedLocation';
import { listenToShortcuts } from './shortcuts';
import { showWholePlan } from './showWholePlan';

/** What is in the spotlight is in sight. */
const useRevealed = (): void => {
  const id = useScreen(onlySelected);
  useEffect(() => {
    if (id === null || useScreen.getState().isFollowing) return;
    const frame = requestAnimationFrame(() => {
      const location = selectedLocation(openPlanNow(), useScreen.getState());
      if (location !== undefined) currentMap()?.reveal(location);
    });
    return () => cancelAnimationFrame(frame);
  }, [id]);
};

/** In the place of the top bar. */
export const Top = () => {
  useEffect(() => listenToShortcuts(Object.values(presenting)), []);
  useRevealed();
  useBigMap(showWholePlan);
  return (
    <PresentationBar
      choices={
        <>
          <BeforeChoice />
          <ColourChoice />
        </>
      }
      endLabel={endPresentation.label}
      onEnd={endPresentation.run}
      onWhole={presenting.wholeMap.run}
      onSecond={presenting.secondScreen.run}
    />
  );
};

/** In the place of the drawer. */
export const Beside = () => (
  <Spotlight
    onCloser={presenting.closer.run}
    picture={(location) => <LocationPicture location={location} />}
  />
);

/** Over the map: the ring, and as long as nothing is in the spotlight the way to the first. */
export const OnMap = () => {
  const isAlone = useScreen((screen) => onlySelected(screen) === null && !screen.isFollowing);
  return (
    <>
      <Ring />
      {isAlone && (
        <div className="steps-on-map">
          <Steps />
        </div>
      )}
    </>
  );
};
