import { useEffect } from 'react';
import { newId } from '@/domain/ids';
import { type Plan, startDensity } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { HomeScreen } from '@/features/plans/HomeScreen';
import type { NewPlan } from '@/features/plans/NewPlanDialog';
import { exportBackup, saveBroughtFile } from '@/features/transfer/exportPlan';
import { OpenFileButton } from '@/features/transfer/OpenFileButton';
import { onReopened } from '@/plans/access';
import { writeView } from '@/plans/lastView';
import { deleteExpiredPlans } from '@/plans/planList';
import { storeOrHold } from '@/plans/storedPlans';
import { offerTour, stopTour } from '@/state/tourStore';
import { homeText } from '@/text/home';
import { appName } from '@/text/words';
import { areaZoom } from './areaZoom';
import { warmPlanScreen } from './loadPlanScreen';
import { goTo, hrefOfPlan, routeOf } from './route';

/** Stores a plan that is new here and goes to it; who opened another one meanwhile finds it in the list. */
const storeAndOpen = async (plan: Plan, copiedAt?: string, opens = true): Promise<string> => {
  const planId = await storeOrHold(plan, copiedAt);
  if (opens && routeOf(location.hash).screen === 'home') goTo(hrefOfPlan(planId));
  return planId;
};

/** An offer of what is changed in a plan of somebody else starts from how it was received. */
const keepAsReceived = async (planId: string, plan: Plan): Promise<void> => {
  const [{ keepReceived }, { receivedName }] = await Promise.all([
    import('@/plans/keepReceived'),
    import('@/text/offers'),
  ]);
  await keepReceived(planId, plan, receivedName);
};

/** The file that a plan comes from is a copy of it, as old as the plan says; its clock may have been ahead of ours. */
const openFromFile = async (plan: Plan, opens: boolean): Promise<void> => {
  const written = Math.min(Date.parse(plan.updatedAt), Date.now());
  const planId = await storeAndOpen(plan, new Date(written).toISOString(), opens);
  await keepAsReceived(planId, plan).catch(() => undefined);
};

const create = async ({ name, area, target, point }: NewPlan): Promise<void> => {
  const now = new Date().toISOString();
  const header = { id: newId(), name, area, target, settings: { density: startDensity } };
  // Without storage the map begins at the area all the same, only somewhat later.
  if (point !== undefined) {
    await writeView({ planId: header.id, center: point, zoom: areaZoom[area.kind] }).catch(() => undefined);
  }
  await storeAndOpen({ ...header, createdAt: now, updatedAt: now, ...pickRecords({}) });
};

const openPractice = async (): Promise<void> => {
  const { practicePlan } = await import('@/sources/practice/practicePlan');
  await storeAndOpen(practicePlan(newId(), new Date().toISOString()));
  offerTour();
};

const tidyPlans = (): void => {
  void import('@/plans/mendPlanList').then(
    ({ mendPlanList }) => mendPlanList(homeText.unreadablePlan),
    // It is done at the next start.
    () => undefined,
  );
  void deleteExpiredPlans(new Date()).catch(() => undefined);
};

/** The first screen with what its buttons do. */
export const Home = () => {
  useEffect(() => {
    document.title = appName;
    // Who leaves the plan has left the tour of it.
    stopTour();
    tidyPlans();
    return onReopened(tidyPlans);
  }, []);
  useEffect(warmPlanScreen, []);
  return (
    <HomeScreen
      hrefOf={hrefOfPlan}
      onCreate={(plan) => void create(plan)}
      onOpenPractice={() => void openPractice()}
      backUp={exportBackup}
      saveFile={saveBroughtFile}
      openFile={
        <OpenFileButton
          onPlan={(plan, isOnly) => void openFromFile(plan, isOnly)}
          onNewPlan={(plan) => void create(plan)}
          onKnown={(planId) => goTo(hrefOfPlan(planId))}
        />
      }
    />
  );
};
