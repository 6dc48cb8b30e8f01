import { lazy, Suspense, useEffect } from 'react';
import { newId } from '@/domain/ids';
import { type Plan, startDensity } from '@/domain/plan';
import { HomeScreen } from '@/features/plans/HomeScreen';
import type { NewPlan } from '@/features/plans/NewPlanDialog';
import { exportBackup } from '@/features/transfer/exportPlan';
import { OpenFileButton } from '@/features/transfer/OpenFileButton';
import { notify } from '@/state/noticeStore';
import { storePlan } from '@/state/storedPlans';
import { watchVersion } from '@/storage/database';
import { deleteExpiredPlans } from '@/storage/planTable';
import { appName, workspaceText } from '@/text/words';
import { ErrorBoundary } from './ErrorBoundary';
import { Notices } from './Notices';
import { goTo, hrefOfPlan, useRoute } from './route';
import './app.css';

watchVersion(
  () =>
    notify(workspaceText.outdated, {
      action: { label: workspaceText.reload, act: () => location.reload() },
      lasting: true,
    }),
  () => notify(workspaceText.blocked, { lasting: true }),
);

const PlanScreen = lazy(() => import('./PlanScreen').then((module) => ({ default: module.PlanScreen })));

/** Stores a plan that is new here and goes to it. */
const storeAndOpen = async (plan: Plan): Promise<void> => goTo(hrefOfPlan(await storePlan(plan)));

const create = ({ name, area, target }: NewPlan): Promise<void> => {
  const now = new Date().toISOString();
  const header = { id: newId(), name, area, target, settings: { density: startDensity } };
  return storeAndOpen({ ...header, createdAt: now, updatedAt: now, partners: [], locations: [] });
};

const openPractice = async (): Promise<void> => {
  const { practicePlan } = await import('@/sources/practice/practicePlan');
  await storeAndOpen(practicePlan(newId(), new Date().toISOString()));
};

const Home = () => {
  useEffect(() => {
    document.title = appName;
    void deleteExpiredPlans(new Date()).catch(() => undefined);
  }, []);
  return (
    <HomeScreen
      hrefOf={hrefOfPlan}
      onCreate={(plan) => void create(plan)}
      onOpenPractice={() => void openPractice()}
      backUp={exportBackup}
      openFile={<OpenFileButton onPlan={(plan) => void storeAndOpen(plan)} />}
    />
  );
};

export const App = () => {
  const route = useRoute();
  return (
    <ErrorBoundary>
      <Suspense>{route.screen === 'home' ? <Home /> : <PlanScreen planId={route.planId} />}</Suspense>
      <Notices />
    </ErrorBoundary>
  );
};
