import { lazy, Suspense, useEffect } from 'react';
import { closePlan, openPlan, storeAgain } from '@/plans/planSession';
import { usePlanState } from '@/state/planStore';
import { resetScreen, setScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { workspaceText } from '@/text/words';
import { goTo, hrefOfHome, hrefOfPlan } from './route';
import { Workspace } from './Workspace';

const RescueButton = lazy(() =>
  import('@/features/versions/RescueButton').then((module) => ({ default: module.RescueButton })),
);

const storeAndShow = async (): Promise<void> => {
  const key = await storeAgain();
  if (key !== undefined) goTo(hrefOfPlan(key));
};

/** Opens the plan that the address names, and shows it or says why not. */
export const PlanScreen = ({ planId, isSecond }: { planId: string; isSecond: boolean }) => {
  const status = usePlanState((state) => state.status);
  const openId = usePlanState((state) => (state.status === 'none' ? undefined : state.planId));
  useEffect(() => {
    resetScreen();
    // Over the map the panel starts closed.
    if (isNarrow()) setScreen({ isPanelOpen: false });
    if (isSecond) setScreen({ isPresenting: true, isFollowing: true });
    void openPlan(planId);
    return closePlan;
  }, [planId, isSecond]);
  if (status === 'open' && openId === planId) return <Workspace key={planId} />;
  if (status !== 'open' && status !== 'opening' && status !== 'none') {
    return (
      <main className="message-screen" role="alert">
        <p>{workspaceText.notOpened[status]}</p>
        {status === 'unreadable' && (
          <Suspense>
            <RescueButton planId={planId} onRescued={(rescued) => goTo(hrefOfPlan(rescued))} />
          </Suspense>
        )}
        {status === 'gone' && (
          <button type="button" className="button button--primary" onClick={() => void storeAndShow()}>
            {workspaceText.storeAgain}
          </button>
        )}
        {status === 'newer' && (
          <button type="button" className="button button--primary" onClick={() => location.reload()}>
            {workspaceText.reload}
          </button>
        )}
        <a href={hrefOfHome}>{workspaceText.home}</a>
      </main>
    );
  }
  return (
    <main className="message-screen" aria-busy="true">
      <p>{workspaceText.opening}</p>
    </main>
  );
};
